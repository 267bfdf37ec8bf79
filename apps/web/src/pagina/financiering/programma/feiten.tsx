// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../../taal/taal';
import { Merkje } from '../../../ui/melding';
import { Feitenlijst } from '../../beheer/blad';
import { Tabel } from '../../beheer/tabel';
import { inKolom } from '../../beheer/tijd';
import { useRegios, useThemas } from '../../werkbank/gegevens';
import { inEuro, inProcent } from '../geld';
import type { Programma } from './gegevens';
import { looptijd } from './woorden';

const totaal = ({ jaren }: Programma): number =>
  jaren.reduce((som, { budgetInCenten }) => som + budgetInCenten, 0);

export function Kern({ programma }: { programma: Programma }): ReactNode {
  const [regios, themas] = [useRegios(), useThemas()];
  const namen = (codes: readonly string[], van: ReadonlyMap<string, string>, alles: string): string =>
    codes.length === 0 ? alles : codes.map((code) => van.get(code) ?? code).join(', ');
  return (
    <Feitenlijst
      rijen={[
        ['Budget', <b key="budget">{inEuro(totaal(programma))}</b>],
        ['Looptijd', looptijd(programma)],
        ['Code in de boekhouding', programma.code],
        ['Penvoerder', `${programma.penvoerder.naam}: leidt het programma, maakt de afspraken en betaalt`],
        ['Regio’s', namen(programma.regios, regios, 'alle regio’s')],
        ['Thema’s', namen(programma.themas, themas, 'alle thema’s')],
        ['Waarvoor', programma.omschrijving === '' ? null : programma.omschrijving],
        ['Grondslag', programma.rechtsgrond],
        ['SiSa-code', programma.sisaCode],
        [
          'De-minimissteun',
          programma.isDeMinimis
            ? 'Ja: de hulp telt mee voor wat een onderneming in drie jaar aan kleine staatssteun mag krijgen.'
            : 'Nee: er is een andere grondslag, of de hulp is geen staatssteun.',
        ],
      ]}
    />
  );
}

const GELD = ['Nog vrij', 'Vastgelegd', 'Te betalen', 'Betaald'];

const getallen = ({ stand }: Programma['jaren'][number]): ReactNode[] =>
  stand === null
    ? []
    : [stand.ruimteInCenten, stand.verplichtInCenten, stand.teBetalenInCenten, stand.betaaldInCenten].map(
        inEuro,
      );

/** The budget of each year, and where it is once it may be spent. */
export function Jaren({ programma }: { programma: Programma }): ReactNode {
  const { jaren } = programma;
  const geboekt = jaren.some(({ stand }) => stand !== null);
  const koppen = ['Budget', ...(geboekt ? GELD : [])].map((kop) => ({ kop, getal: true }));
  return (
    <Tabel
      naam="Budget per jaar"
      smal={!geboekt}
      koppen={['Jaar', ...koppen]}
      rijkop
      rijen={[
        ...jaren.map((jaar) => ({
          sleutel: String(jaar.jaar),
          cellen: [jaar.jaar, inEuro(jaar.budgetInCenten), ...getallen(jaar)],
        })),
        {
          sleutel: 'samen',
          cellen: [
            'Samen',
            ...[<b key="budget">{inEuro(totaal(programma))}</b>],
            ...(geboekt ? samen(jaren).map((bedrag, i) => <b key={GELD[i]}>{inEuro(bedrag)}</b>) : []),
          ],
        },
      ]}
    />
  );
}

function samen(jaren: Programma['jaren']): number[] {
  const som = (van: (stand: NonNullable<Programma['jaren'][number]['stand']>) => number): number =>
    jaren.reduce((totaal, { stand }) => totaal + (stand === null ? 0 : van(stand)), 0);
  return [
    som((stand) => stand.ruimteInCenten),
    som((stand) => stand.verplichtInCenten),
    som((stand) => stand.teBetalenInCenten),
    som((stand) => stand.betaaldInCenten),
  ];
}

/** Who pays which share, and who agreed. */
export function Financiers({ programma }: { programma: Programma }): ReactNode {
  return (
    <Tabel
      naam="Financiers"
      smal
      koppen={['Financier', { kop: 'Deel', getal: true }, 'Akkoord']}
      rijkop
      rijen={programma.financiers.map(({ organisatieId, naam, aandeel, akkoordOp, eigen }) => ({
        sleutel: organisatieId,
        cellen: [
          eigen ? `${naam} (uw organisatie)` : naam,
          inProcent(aandeel),
          akkoordOp === null ? (
            <Merkje key="wacht" kleur="oranje">
              wacht op akkoord
            </Merkje>
          ) : (
            inKolom(akkoordOp)
          ),
        ],
      }))}
    />
  );
}

const VERHOGING: Record<Programma['verhogingen'][number]['status'], [string, 'oranje' | 'groen' | 'grijs']> =
  {
    voorgesteld: ['wacht op akkoord', 'oranje'],
    vastgesteld: ['vastgesteld', 'groen'],
    ingetrokken: ['ingetrokken', 'grijs'],
  };

export const Verhogingen = ({ programma: { verhogingen } }: { programma: Programma }): ReactNode => (
  <Tabel
    naam="Verhogingen van het budget"
    koppen={['Voorgesteld', 'Jaar', { kop: 'Erbij', getal: true }, 'Waarom', 'Stand']}
    rijen={verhogingen.map(({ id, jaar, bedragInCenten, reden, status, voorgesteldOp }) => ({
      sleutel: id,
      cellen: [
        inDatum(voorgesteldOp, 'nl'),
        jaar,
        inEuro(bedragInCenten),
        reden,
        <Merkje key="stand" kleur={VERHOGING[status][1]}>
          {VERHOGING[status][0]}
        </Merkje>,
      ],
    }))}
  />
);
