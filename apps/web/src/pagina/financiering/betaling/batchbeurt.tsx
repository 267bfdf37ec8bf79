// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, inMoment } from '../../../taal/taal';
import { Beurt, type Beurtgegevens, type Stap } from '../../../ui/beurt';
import { inEuro } from '../geld';
import type { Batch } from './gegevens';
import { BATCHKLEUR, BATCHWOORD, MAG_NIET } from './woorden';

type Zet = Pick<Beurtgegevens, 'wie' | 'aanU' | 'wat' | 'wanneer' | 'daarna'>;

const keren = (n: number): string => (n === 1 ? '1 betaling' : `${n} betalingen`);

function vrijgevenVan({ magVrijgeven, status, bedragInCenten, aantal }: Batch): Zet {
  const daarna =
    status === 'opgesteld'
      ? 'Een tweede persoon geeft dezelfde batch vrij. Dan kan het bestand naar de bank.'
      : 'Het bestand kan naar de bank.';
  const wat = `Kijk na of ${inEuro(bedragInCenten)} in ${keren(aantal)} klopt. Uw vrijgave geldt voor precies dit bestand.`;
  if (magVrijgeven === 'ja') return { wie: 'u', aanU: true, wat, daarna };
  return {
    wie: 'een andere financier',
    wat: magVrijgeven === 'niet-meer' ? '' : MAG_NIET[magVrijgeven],
    daarna,
  };
}

const BANK: Zet = {
  ...{ wie: 'u', aanU: true },
  wat: 'Haal het bestand op en zet het klaar bij de bank. Dat kan elke financier van dit programma.',
  daarna: 'Lees het antwoord van de bank in bij Betalingen. Dan staat elke betaling op betaald of geweigerd.',
};

function zetVan(batch: Batch): Zet {
  const { status, uitvoerdatum, aantalBetaald, aantalGeweigerd } = batch;
  if (status === 'vrijgegeven')
    return { ...BANK, wanneer: `De bank betaalt op zijn vroegst op ${inDatum(uitvoerdatum, 'nl')}.` };
  if (status === 'verwerkt')
    return {
      wie: null,
      wat: `De bank heeft geantwoord: ${aantalBetaald} betaald, ${aantalGeweigerd} geweigerd.`,
    };
  if (status === 'ingetrokken')
    return { wie: null, wat: 'De batch is ingetrokken. De declaraties kunnen in een volgende.' };
  return vrijgevenVan(batch);
}

const NU: Record<Batch['status'], number> = {
  ...{ opgesteld: 1, 'eenmaal-vrijgegeven': 2, vrijgegeven: 3, verwerkt: 5, ingetrokken: 0 },
};
const op = (moment: string | null): string | undefined =>
  moment === null ? undefined : inMoment(moment, 'nl');

const stappenVan = ({ opgesteldOp, vrijgegevenOp, tweedeOp }: Batch): Stap[] => [
  { naam: 'Opgesteld', bij: op(opgesteldOp) },
  { naam: 'Eerste vrijgave', bij: op(vrijgegevenOp) },
  { naam: 'Tweede vrijgave', bij: op(tweedeOp) },
  { naam: 'Bij de bank' },
  { naam: 'Afgerekend' },
];

/** Whose turn it is with a batch; `children` is what he can do. */
export function Batchbeurt({ batch, children }: { batch: Batch; children: ReactNode }): ReactNode {
  const { status } = batch;
  return (
    <Beurt
      {...zetVan(batch)}
      merk={[BATCHWOORD[status], BATCHKLEUR[status]]}
      {...(status === 'ingetrokken' ? {} : { stappen: stappenVan(batch), nu: NU[status] })}
    >
      {children}
    </Beurt>
  );
}
