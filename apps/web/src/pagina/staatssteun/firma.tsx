// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useLocation } from 'react-router';
import { inDatum } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tekstveld } from '../../ui/veld';
import { Tabel } from '../beheer/tabel';
import { useVerbondenheden, type Verbondenheid } from './gegevens';
import { Ruimte } from './ruimte';
import { Beeindigen, Noteren } from './verbondenheid';

/** What is wrong with what was typed; spaces and points do not matter. */
const toNummer = (tekst: string): string => tekst.replace(/[\s.]/g, '');

function Zoekvorm({ begin, zoek }: { begin: string; zoek: (kvkNummer: string) => void }): ReactNode {
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const waarde = new FormData(gebeurtenis.currentTarget).get('kvkNummer');
    const nummer = toNummer(typeof waarde === 'string' ? waarde : '');
    const isGoed = /^\d{8}$/.test(nummer);
    setFouten(isGoed ? [] : [{ veld: 'kvkNummer', melding: 'Vul een KVK-nummer van 8 cijfers in.' }]);
    if (isGoed) zoek(nummer);
  };
  return (
    <form className="stapel stapel--dicht" role="search" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <div className="rij rij--onder">
        <Tekstveld
          {...{ id: 'kvkNummer', name: 'kvkNummer', inputMode: 'numeric', kort: true, defaultValue: begin }}
          label="KVK-nummer"
          fout={fouten[0]?.melding}
        />
        <Knop type="submit">Zoek</Knop>
      </div>
    </form>
  );
}

const periodeVan = ({ van, tot }: Verbondenheid): string =>
  tot === null ? `vanaf ${inDatum(van, 'nl')}` : `${inDatum(van, 'nl')} tot en met ${inDatum(tot, 'nl')}`;

interface Bandenwaarden {
  banden: readonly Verbondenheid[];
  anderVan: (band: Verbondenheid) => string;
  open: (band: Verbondenheid) => void;
}

function Banden({ banden, anderVan, open }: Bandenwaarden): ReactNode {
  if (banden.length === 0)
    return (
      <Leeg titel="Er is geen verbonden onderneming genoteerd">
        <Alinea>Weet u van een moeder, dochter of fusie? Noteer het met het bewijs.</Alinea>
      </Leeg>
    );
  return (
    <Tabel
      naam="Verbonden ondernemingen"
      rijkop
      koppen={['KVK-nummer', 'Wanneer', 'Bewijs', 'Doen']}
      rijen={banden.map((een) => ({
        sleutel: een.id,
        cellen: [
          anderVan(een),
          periodeVan(een),
          een.bewijs,
          <button key="wijzig" type="button" className="tekstknop" onClick={() => open(een)}>
            Wijzig of beëindig<span className="onzichtbaar"> {anderVan(een)}</span>
          </button>,
        ],
      }))}
    />
  );
}

function Verbonden({ kvkNummer }: { kvkNummer: string }): ReactNode {
  const { data, error, refetch } = useVerbondenheden(kvkNummer);
  const [open, setOpen] = useState<Verbondenheid | null>(null);
  const [isNieuw, setNieuw] = useState(false);
  const anderVan = (een: Verbondenheid): string =>
    een.kvkNummer === kvkNummer ? een.anderKvkNummer : een.kvkNummer;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  return (
    <section className="stapel" aria-labelledby="verbonden-kop">
      <Kop niveau={2} id="verbonden-kop">
        Verbonden ondernemingen
      </Kop>
      <Banden banden={data} anderVan={anderVan} open={setOpen} />
      <div>
        <Knop soort="tweede" onClick={() => setNieuw(true)}>
          Noteer een verbonden onderneming
        </Knop>
      </div>
      {isNieuw && <Noteren kvkNummer={kvkNummer} onSluit={() => setNieuw(false)} />}
      {open && <Beeindigen band={open} ander={anderVan(open)} onSluit={() => setOpen(null)} />}
    </section>
  );
}

/** A KVK-nummer comes along beside the address, and never in it. */
const givenIn = (state: unknown): string => {
  const gegeven = (state as { kvkNummer?: unknown } | null)?.kvkNummer;
  return typeof gegeven === 'string' ? gegeven : '';
};

/** Of one firm: how much aid it may still get, and with whom it is one undertaking. */
export function Component(): ReactNode {
  const begin = givenIn(useLocation().state);
  const [kvkNummer, setKvkNummer] = useState(begin);
  return (
    <Pagina titel="Staatssteun van een onderneming">
      <p>
        <Verwijzing naar="/werkbank/staatssteun">Terug naar het register</Verwijzing>
      </p>
      <Alinea>
        Wie bij elkaar hoort, telt samen als één onderneming. Het plafond geldt over drie jaar voor het
        geheel.
      </Alinea>
      <Zoekvorm begin={begin} zoek={setKvkNummer} />
      {kvkNummer !== '' && (
        <div className="stapel" key={kvkNummer}>
          <Ruimte kvkNummer={kvkNummer} />
          <Verbonden kvkNummer={kvkNummer} />
        </div>
      )}
    </Pagina>
  );
}
