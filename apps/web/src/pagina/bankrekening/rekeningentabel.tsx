// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { Merkje } from '../../ui/melding';
import { Tabel } from '../beheer/tabel';
import type { Bankrekening } from './gegevens';
import { STANDKLEUR, STANDWOORD } from './woorden';

const datum = (moment: string | null): string => (moment === null ? '' : inDatum(moment, 'nl'));

/** Accounts under headings; `houder` when they are of several. `doe` is what can be done with one. */
export function Rekeningentabel({
  naam,
  rekeningen,
  houder = false,
  doe,
}: {
  naam: string;
  rekeningen: readonly Bankrekening[];
  houder?: boolean;
  doe: (rekening: Bankrekening) => ReactNode;
}): ReactNode {
  const koppen = ['Rekening', 'Op naam van', 'Stand', 'Ingevoerd', 'Betalen vanaf', 'Doen'];
  return (
    <Tabel
      naam={naam}
      koppen={[...(houder ? ['Van'] : []), ...koppen]}
      rijkop
      rijen={rekeningen.map((een) => ({
        sleutel: een.id,
        cellen: [
          ...(houder ? [een.houder] : []),
          een.rekening,
          een.tenaamstelling,
          <Merkje key="stand" kleur={STANDKLEUR[een.stand]}>
            {STANDWOORD[een.stand]}
          </Merkje>,
          datum(een.ingevoerdOp),
          datum(een.geldigVanaf),
          doe(een),
        ],
      }))}
    />
  );
}
