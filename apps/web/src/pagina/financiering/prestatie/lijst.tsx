// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { inDatum } from '../../../taal/taal';
import { Alinea } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Keuzelijst } from '../../../ui/veld';
import { Tabel } from '../../beheer/tabel';
import { usePrestaties, type Filters, type Prestatie } from '../../prestaties/gegevens';
import { Status, Totalen } from '../../prestaties/opbouw';
import { MIJLPAAL, STATUS, partijVan } from '../../prestaties/woorden';
import { useRegios } from '../../werkbank/gegevens';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { Controles } from './controles';

/** The queue first: what waits for a decision. */
const LIJSTEN = {
  beoordelen: { naam: 'Te beoordelen', leeg: 'Er wacht niets op een besluit.' },
  controles: { naam: 'Controles', leeg: '' },
  alle: { naam: 'Alle prestaties', leeg: 'Er zijn geen prestaties met deze filters.' },
} as const;
type Lijstnaam = keyof typeof LIJSTEN;

const toRij = (prestatie: Prestatie, regios: ReadonlyMap<string, string>) => ({
  sleutel: prestatie.id,
  cellen: [
    <Verwijzing key="naam" naar={`/financiering/prestaties/${prestatie.id}`}>
      {prestatie.code} · {prestatie.indicator}
      <span className="onzichtbaar">
        {' '}
        van {partijVan(prestatie, regios)}, {inDatum(prestatie.prestatiedatum, 'nl')}
      </span>
    </Verwijzing>,
    partijVan(prestatie, regios),
    inDatum(prestatie.prestatiedatum, 'nl'),
    MIJLPAAL[prestatie.mijlpaal],
    <Status key="status" status={prestatie.status} />,
    prestatie.aantal,
    inEuro(prestatie.bedragInCenten),
  ],
});

const KOPPEN = ['Waarvoor', 'Wie', 'Dag', 'Hoe', 'Status'];
const GETALLEN = [
  { kop: 'Aantal', getal: true },
  { kop: 'Bedrag', getal: true },
];

function Rijen({ filters, leeg }: { filters: Filters; leeg: string }): ReactNode {
  const lijst = usePrestaties(filters);
  const regios = useRegios();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  return (
    <>
      <Totalen totalen={data.pages[0]?.totalen ?? []} />
      <p role="status" className="klein">
        {rijen.length} {rijen.length === 1 ? 'prestatie' : 'prestaties'} in deze lijst
        {lijst.hasNextPage && ', er zijn er meer'}
      </p>
      {rijen.length === 0 ? (
        <Leeg titel={leeg} />
      ) : (
        <Tabel
          naam="Prestaties"
          rijkop
          koppen={[...KOPPEN, ...GETALLEN]}
          rijen={rijen.map((een) => toRij(een, regios))}
        />
      )}
      <Meer lijst={lijst} />
      <Bestanden pad="/prestaties" naam="prestaties" filter={filters} />
    </>
  );
}

const opties = (woorden: Record<string, string>) => [
  { waarde: '', label: 'Alle' },
  ...Object.entries(woorden).map(([waarde, label]) => ({ waarde, label })),
];
const STATUSSEN = Object.fromEntries(Object.entries(STATUS).map(([code, [woord]]) => [code, woord]));

function Alle(): ReactNode {
  const [zoek, setZoek] = useSearchParams();
  const [status, mijlpaal] = [zoek.get('status') ?? '', zoek.get('mijlpaal') ?? ''];
  const choose = (naam: string, waarde: string): void => {
    const nieuw = new URLSearchParams(zoek);
    if (waarde === '') nieuw.delete(naam);
    else nieuw.set(naam, waarde);
    setZoek(nieuw, { replace: true });
  };
  const filters = {
    ...(Object.hasOwn(STATUS, status) ? { status } : {}),
    ...(Object.hasOwn(MIJLPAAL, mijlpaal) ? { mijlpaal } : {}),
  } as Filters;
  return (
    <>
      <div className="rij rij--onder">
        <Keuzelijst
          kort
          label="Status"
          value={status}
          onChange={({ target }) => choose('status', target.value)}
          keuzes={opties(STATUSSEN)}
        />
        <Keuzelijst
          kort
          label="Hoe ontstaan"
          value={mijlpaal}
          onChange={({ target }) => choose('mijlpaal', target.value)}
          keuzes={opties(MIJLPAAL)}
        />
      </div>
      <Rijen filters={filters} leeg={LIJSTEN.alle.leeg} />
    </>
  );
}

const WAT: Record<Lijstnaam, ReactNode> = {
  beoordelen: <Rijen filters={{ status: 'gemeld' }} leeg={LIJSTEN.beoordelen.leeg} />,
  controles: <Controles />,
  alle: <Alle />,
};

export function Component(): ReactNode {
  const [zoek] = useSearchParams();
  const gevraagd = zoek.get('lijst') ?? '';
  const lijst = Object.hasOwn(LIJSTEN, gevraagd) ? (gevraagd as Lijstnaam) : 'beoordelen';
  return (
    <Pagina titel="Prestaties">
      <Alinea>
        Wat de ondernemer zelf bevestigde, is door een vaste regel aanvaard. De rest beoordeelt een financier
        van de penvoerder op het bewijs.
      </Alinea>
      <nav aria-label="Lijsten" className="tabs">
        <ul>
          {(Object.keys(LIJSTEN) as Lijstnaam[]).map((naam) => (
            <li key={naam}>
              <Link to={`?lijst=${naam}`} aria-current={naam === lijst ? 'page' : undefined}>
                {LIJSTEN[naam].naam}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {WAT[lijst]}
    </Pagina>
  );
}
