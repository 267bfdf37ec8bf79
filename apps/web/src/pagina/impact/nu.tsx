// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useRegios, useThemas } from '../werkbank/gegevens';
import { useAdres } from './adres';
import { Beelddelen } from './beeld';
import { isKaartmaat } from './deel/kaart';
import { Kruis } from './deel/kruis';
import { Filters, jaarveld, kaartveld, regioveld, themaveld, type Keuzeveld } from './filters';
import { useLive, useLiveKruis, type Livefilter, type Namen } from './live';

/** Themes by regios are a question each, so they are asked for when somebody wants to see them. */
function Livekruis({
  filter,
  namen,
}: {
  filter: Livefilter;
  namen: { regio: Namen; thema: Namen };
}): ReactNode {
  const [aan, setAan] = useState(false);
  const tabel = useLiveKruis(filter, namen, aan);
  if (tabel) return <Kruis tabel={tabel} regio={filter.regio} />;
  return (
    <section className="figuur kaart figuur--breed" aria-labelledby="kruis">
      <Kop niveau={2} als={3} id="kruis">
        Thema’s per regio
      </Kop>
      {aan ? (
        <Skelet hoogte="16rem" />
      ) : (
        <div>
          <Knop soort="tweede" onClick={() => setAan(true)}>
            Toon de thema’s per regio
          </Knop>
        </div>
      )}
    </section>
  );
}

const inTijd = (op: number): string =>
  new Date(op).toLocaleString('nl-NL', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });

const jaarVan = (waarde: string | null, nu: number): number => {
  const jaar = Number(waarde);
  return Number.isInteger(jaar) && jaar >= 2020 && jaar <= nu ? jaar : nu;
};

/** The figures as they are now: they change by the hour, and nobody vouches for them. */
export function Nu({ bron }: { bron: Keuzeveld }): ReactNode {
  const { lees, zet } = useAdres();
  const namen = { regio: useRegios(), thema: useThemas() };
  const nu = new Date().getFullYear();
  const kaart = lees('kaart');
  const filter = { jaar: jaarVan(lees('jaar'), nu), regio: lees('regio'), thema: lees('thema') };
  const maat = isKaartmaat(kaart) ? kaart : 'gevraagd';
  const { beeld, fout, opnieuw, op } = useLive(filter, namen);
  return (
    <>
      <Filters
        zet={zet}
        velden={[
          bron,
          jaarveld(filter.jaar, nu),
          regioveld(namen.regio, filter.regio),
          themaveld(namen.thema, filter.thema),
          kaartveld(maat),
        ]}
      />
      <Melding soort="waarschuwing" titel="Voorlopige cijfers">
        <Alinea>
          Dit zijn de cijfers van nu. Zij veranderen nog, en niemand heeft ze goedgekeurd. Gebruik voor een
          besluit of een publicatie een verzegeld rapport.
          {beeld && ` Stand van ${inTijd(op)}.`}
        </Alinea>
      </Melding>
      {beeld ? (
        <Beelddelen
          beeld={beeld}
          keuze={{ ...filter, kaart: maat }}
          themas={namen.thema}
          live
          kruis={<Livekruis key={filter.jaar} filter={filter} namen={namen} />}
        />
      ) : fout ? (
        <Mislukt fout={fout} opnieuw={opnieuw} />
      ) : (
        <Skelet hoogte="20rem" aantal={2} />
      )}
    </>
  );
}
