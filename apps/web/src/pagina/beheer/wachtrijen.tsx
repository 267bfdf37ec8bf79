// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useWachtrijen, type Opnieuw, type Wachtrij, type Wachtrijen } from './gegevens';
import { Tabel } from './tabel';
import { TeruggekomenMail } from './wachtrijmail';
import { Gedaan, MisluktIn } from './wachtrijmislukt';
import { conclusieVan, duurVan, naamVan, standVan } from './wachtrijwoorden';

const NIETS = 'niets';
const duur = (seconden: number | null | undefined): string =>
  seconden === null || seconden === undefined ? NIETS : duurVan(seconden);

function rijVan(wachtrij: Wachtrij) {
  const { naam, meting, afleveringen } = wachtrij;
  const { kleur, woord } = standVan(wachtrij);
  const geteld = (aantal: number | undefined): ReactNode => (aantal === undefined ? 'onbekend' : aantal);
  return {
    sleutel: naam,
    cellen: [
      <b key="naam">{naamVan(naam)}</b>,
      <Merkje key="stand" kleur={kleur}>
        {woord}
      </Merkje>,
      geteld(meting?.wachtend),
      geteld(meting?.uitgesteld),
      geteld(meting?.bezig),
      duur(meting?.oudsteSeconden),
      afleveringen.open,
      duur(afleveringen.oudsteSeconden),
      afleveringen.mislukt + afleveringen.opgegeven,
    ],
  };
}

const KOPPEN = [
  'Wat er gebeurt',
  'Stand',
  { kop: 'Wacht', getal: true },
  { kop: 'Later', getal: true },
  { kop: 'Bezig', getal: true },
  { kop: 'Wacht het langst', getal: true },
  { kop: 'Nog niet klaar', getal: true },
  { kop: 'Het langst open', getal: true },
  { kop: 'Misgegaan', getal: true },
];

function Uitgaand({ uitgaand: { aantal, oudsteSeconden }, opslag }: Wachtrijen): ReactNode {
  const waar = opslag === 'redis' ? 'in Redis' : 'in de database';
  return (
    <p className="klein">
      {aantal === 0
        ? 'Er wacht niets om naar een wachtrij te gaan.'
        : `${aantal} keer gaat nog iets naar een wachtrij; het langst wacht ${duur(oudsteSeconden)}.`}{' '}
      De wachtrijen staan {waar}. Wat nog niet klaar is en wat misging, staat altijd in de database: ook als
      een wachtrij leegraakt, gaat er niets verloren.
    </p>
  );
}

/** What failed and is not solved, and what was done about it here. */
function Misgegaan({ gegevens }: Wachtrijen): ReactNode {
  const [gedaan, setGedaan] = useState<{ keer: number; uitkomst: Opnieuw } | null>(null);
  const tell = (uitkomst: Opnieuw): void =>
    setGedaan((vorige) => ({ keer: (vorige?.keer ?? 0) + 1, uitkomst }));
  const mislukt = gegevens.filter(({ afleveringen }) => afleveringen.mislukt + afleveringen.opgegeven > 0);
  return (
    <section className="stapel" aria-labelledby="misgegaan">
      <Kop niveau={2} id="misgegaan">
        Wat misging
      </Kop>
      {gedaan && <Gedaan key={gedaan.keer} uitkomst={gedaan.uitkomst} />}
      {mislukt.length === 0 ? (
        <Leeg titel="Er ging niets mis wat nog openstaat.">
          <Alinea>Gaat er iets mis, dan staat hier wat en waarom, en kunt u het opnieuw proberen.</Alinea>
        </Leeg>
      ) : (
        mislukt.map((wachtrij) => <MisluktIn key={wachtrij.naam} wachtrij={wachtrij} onGedaan={tell} />)
      )}
    </section>
  );
}

/** Looks anew every few seconds while somebody looks. */
function Stand(): ReactNode {
  const { data, error, refetch, dataUpdatedAt } = useWachtrijen();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  if (data.gegevens.length === 0)
    return (
      <Leeg titel="Er is nog geen wachtrij">
        <Alinea>Ze verschijnen hier zodra er een verwerker draait. Start die, en wacht tien seconden.</Alinea>
      </Leeg>
    );
  const tijd = new Date(dataUpdatedAt).toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
  return (
    <>
      <p className="nl-paragraph nl-paragraph--lead" role="status">
        {conclusieVan(data.gegevens)}
      </p>
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      <Tabel naam="Wachtrijen" koppen={KOPPEN} rijen={data.gegevens.map(rijVan)} />
      <p className="klein">Bijgewerkt om {tijd}. Dit ververst vanzelf.</p>
      <Uitgaand {...data} />
      <Misgegaan {...data} />
      <TeruggekomenMail />
    </>
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Wachtrijen">
    <Alinea>
      Werk dat niet meteen hoeft, gaat via een wachtrij: aanbod zoeken, mail, bijlagen nakijken. Hier ziet u
      of dat loopt.
    </Alinea>
    <Stand />
  </Pagina>
);
