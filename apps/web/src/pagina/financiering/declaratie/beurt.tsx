// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../../taal/taal';
import { Beurt, type Beurtgegevens, type Stap } from '../../../ui/beurt';
import type { Declaratie } from './gegevens';
import { standVan } from './woorden';

type Zet = Pick<Beurtgegevens, 'wie' | 'aanU' | 'wat' | 'wanneer' | 'daarna'>;
type Betaalstand = NonNullable<Declaratie['betaling']>['stand'];

const NA_GOEDKEUREN = 'De financier zet de betaling klaar. Twee andere mensen geven haar vrij.';
const NA_VRIJGEVEN = 'De bank maakt het over. Leest de financier dat antwoord in, dan staat hier: betaald.';

/** Until there is a decision. */
const BESLUITEN: Record<'ingediend' | 'beoordeeld', Zet> = {
  ingediend: {
    ...{ wie: 'de financier', wat: 'De financier kent elke regel toe, of weigert die met een reden.' },
    daarna: 'Een tweede persoon van de financier keurt die beoordeling goed.',
  },
  beoordeeld: {
    ...{ wie: 'een tweede persoon van de financier', daarna: NA_GOEDKEUREN },
    wat: 'De declaratie is beoordeeld. Iemand anders kijkt mee en keurt dat goed, of beoordeelt opnieuw.',
  },
};

const BETALEN: Record<Betaalstand, Zet> = {
  'nog-niet': {
    ...{ wie: 'de financier', daarna: NA_VRIJGEVEN },
    wat: 'De declaratie is goedgekeurd. De financier zet de betaling klaar in een batch: een bestand voor de bank.',
  },
  opgesteld: {
    ...{ wie: 'twee mensen bij de financiers', daarna: NA_VRIJGEVEN },
    wat: 'De betaling staat klaar. Twee mensen die haar niet goedkeurden, geven haar vrij.',
  },
  'bij-de-bank': {
    ...{ wie: 'de bank', wat: 'De betaling is vrijgegeven. De bank maakt haar over.' },
    daarna: 'Leest de financier het antwoord van de bank in, dan staat hier: betaald.',
  },
  geweigerd: {
    ...{ wie: 'de financier', wat: 'De bank weigerde de betaling. De financier zoekt uit waarom.' },
    daarna: 'Klopt de rekening weer, dan gaat de betaling in een volgende batch mee.',
  },
  betaald: { wie: null, wat: 'De bank heeft betaald. Deze declaratie is afgerekend.' },
};

const KLAAR: Record<string, string> = {
  afgewezen: 'De declaratie is afgewezen. Er wordt niets betaald.',
  ingetrokken: 'De declaratie is ingetrokken. De prestaties kunnen opnieuw worden gedeclareerd.',
  teruggedraaid: 'De declaratie is teruggedraaid. Wat was toegekend, kan opnieuw worden gedeclareerd.',
};

const WAT_U_DOET = {
  beoordelen: 'Beoordeel hieronder elke regel: ken haar toe, of weiger haar met een reden.',
  goedkeuren: 'Kijk de beoordeling na en keur haar hieronder goed.',
  terugdraaien: 'Een ander vroeg om deze declaratie terug te draaien. Bevestig dat hieronder, als het klopt.',
  'bezwaar-besluiten': 'Er is bezwaar gemaakt. Besluit daar hieronder over.',
  'terugdraaien-vragen': '',
} as const;

function algemeen({ status, betaling }: Declaratie): Zet {
  if (status === 'ingediend' || status === 'beoordeeld') return BESLUITEN[status];
  return betaling === null ? { wie: null, wat: KLAAR[status] ?? '' } : BETALEN[betaling.stand];
}

/** The same, for who may do it himself. */
function zetVan(declaratie: Declaratie): Zet {
  const zet = algemeen(declaratie);
  const eigen = declaratie.daden.find(
    ({ daad, hindernissen }) => daad !== 'terugdraaien-vragen' && hindernissen.length === 0,
  );
  return eigen ? { ...zet, wie: 'u', aanU: true, wat: WAT_U_DOET[eigen.daad] } : zet;
}

const dag = (op: string | null): string | undefined => (op === null ? undefined : inDatum(op, 'nl'));
const NU: Record<Betaalstand, number> = {
  ...{ 'nog-niet': 3, opgesteld: 3, geweigerd: 3, 'bij-de-bank': 4, betaald: 5 },
};

function nuVan({ status, betaling }: Declaratie): number {
  if (betaling !== null) return NU[betaling.stand];
  return status === 'ingediend' ? 1 : 2;
}

const stappenVan = ({ ingediendOp, beoordeeldOp, goedgekeurdOp, betaling }: Declaratie): Stap[] => [
  { naam: 'Ingediend', bij: dag(ingediendOp) },
  { naam: 'Beoordeeld', bij: dag(beoordeeldOp) },
  { naam: 'Goedgekeurd', bij: dag(goedgekeurdOp) },
  { naam: 'Naar de bank' },
  { naam: 'Betaald', bij: betaling?.stand === 'betaald' ? dag(betaling.op) : undefined },
];

/** Whose turn it is with a declaratie and what comes then, up to the money. */
export function Declaratiebeurt({
  declaratie,
  wanneer = null,
  children,
}: {
  declaratie: Declaratie;
  /** When it is paid, for who waits for that. */
  wanneer?: string | null;
  children?: ReactNode;
}): ReactNode {
  const opWeg = declaratie.status in BESLUITEN || declaratie.betaling !== null;
  return (
    <Beurt
      {...zetVan(declaratie)}
      merk={standVan(declaratie)}
      wanneer={wanneer}
      {...(opWeg ? { stappen: stappenVan(declaratie), nu: nuVan(declaratie) } : {})}
    >
      {children}
    </Beurt>
  );
}
