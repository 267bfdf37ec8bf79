// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { inDatum, inEuros } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding, Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { useRegister, useTelling, type Registerlijst, type Registerregel } from './gegevens';
import { Registerbestand } from './bestand';
import { Registreren } from './registreren';
import { REGELING, keer, werkdagenVan } from './woorden';

const KLEUR = { 'op-tijd': 'grijs', nadert: 'oranje', 'te-laat': 'rood', geregistreerd: 'groen' } as const;

/** What there is to do, first of all. */
function Stand(): ReactNode {
  const { data } = useTelling();
  if (!data) return null;
  const { teRegistreren, nadert, teLaat } = data;
  if (teRegistreren === 0)
    return <Alinea inleiding>Alle verleende steun van uw regio staat in het register.</Alinea>;
  return (
    <>
      <Alinea inleiding>
        U bent aan zet: {keer(teRegistreren, 'verlening moet', 'verleningen moeten')} nog in het register.
      </Alinea>
      {teLaat > 0 && (
        <Melding soort="fout" titel={`${keer(teLaat, 'verlening is', 'verleningen zijn')} te laat`}>
          <Alinea>De termijn van twintig werkdagen is voorbij. Registreer deze steun vandaag.</Alinea>
        </Melding>
      )}
      {nadert > 0 && (
        <Melding
          soort="waarschuwing"
          titel={`${keer(nadert, 'verlening heeft', 'verleningen hebben')} haast`}
        >
          <Alinea>Hiervoor zijn er nog vijf werkdagen of minder.</Alinea>
        </Melding>
      )}
    </>
  );
}

const toCellen = (regel: Registerregel, doen: ReactNode): ReactNode[] => [
  <span key="kvk">
    {regel.kvkNummer}
    {regel.correctie && <span className="klein"> (verbeterd, meld opnieuw)</span>}
  </span>,
  inEuros(regel.bedragInCenten, 'nl'),
  inDatum(regel.datum, 'nl'),
  regel.verlener,
  <span key="sector">
    {regel.nace ?? 'onbekend'} <span className="klein">{REGELING[regel.regeling]}</span>
  </span>,
  regel.geregistreerdOp === null ? (
    <span key="tijd">
      <Merkje kleur={KLEUR[regel.stand]}>{werkdagenVan(regel)}</Merkje>{' '}
      <span className="klein">uiterlijk {inDatum(regel.registrerenVoor, 'nl')}</span>
    </span>
  ) : (
    `${inDatum(regel.geregistreerdOp, 'nl')}, ${regel.referentie}`
  ),
  doen,
];

const KOPPEN = ['KVK-nummer', { kop: 'Bedrag', getal: true }, 'Verleend', 'Door', 'Sector (NACE)'];

function Regeltabel({ lijst, regels }: { lijst: Registerlijst; regels: Registerregel[] }): ReactNode {
  const [open, setOpen] = useState<Registerregel | null>(null);
  const isTeDoen = lijst === 'te-registreren';
  if (regels.length === 0)
    return (
      <Leeg titel={isTeDoen ? 'Er is niets te registreren' : 'Er staat nog niets in het register'}>
        <Alinea>Steun komt hier zodra de aanbieder of u noteert dat zij is verleend.</Alinea>
      </Leeg>
    );
  return (
    <>
      <Tabel
        naam={isTeDoen ? 'Te registreren steun' : 'Geregistreerde steun'}
        rijkop
        koppen={[...KOPPEN, ...(isTeDoen ? ['Termijn', 'Doen'] : ['Geregistreerd'])]}
        rijen={regels.map((regel) => ({
          sleutel: regel.steunId,
          cellen: toCellen(
            regel,
            <button key="doen" type="button" className="tekstknop" onClick={() => setOpen(regel)}>
              Registreer<span className="onzichtbaar"> steun aan {regel.kvkNummer}</span>
            </button>,
          ),
        }))}
      />
      {open && <Registreren regel={open} onSluit={() => setOpen(null)} />}
    </>
  );
}

function Regels({ lijst }: { lijst: Registerlijst }): ReactNode {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useRegister(lijst);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  return (
    <>
      <Regeltabel lijst={lijst} regels={data.pages.flatMap(({ gegevens }) => gegevens)} />
      {hasNextPage && (
        <div>
          <Knop soort="tweede" bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Toon meer
          </Knop>
        </div>
      )}
    </>
  );
}

const LIJST = { 'te-registreren': 'Te registreren', geregistreerd: 'In het register' } as const;

/** Granted aid of the own regio: what has to be in the central register, by when, and what is. */
export function Component(): ReactNode {
  const [lijst, setLijst] = useState<Registerlijst>('te-registreren');
  return (
    <Pagina titel="Staatssteun">
      <Stand />
      <p>
        <Verwijzing naar="/werkbank/staatssteun/onderneming">
          Zoek de ruimte en de verbonden ondernemingen van een onderneming
        </Verwijzing>
      </p>
      <div className="rij" role="group" aria-label="Welke steun">
        {(Object.keys(LIJST) as Registerlijst[]).map((een) => (
          <Knop
            key={een}
            soort={een === lijst ? 'primair' : 'tweede'}
            aria-pressed={een === lijst}
            onClick={() => setLijst(een)}
          >
            {LIJST[een]}
          </Knop>
        ))}
      </div>
      <section className="stapel" aria-labelledby="lijst-kop">
        <Kop niveau={2} id="lijst-kop">
          {LIJST[lijst]}
        </Kop>
        <Regels key={lijst} lijst={lijst} />
      </section>
      <Registerbestand />
    </Pagina>
  );
}
