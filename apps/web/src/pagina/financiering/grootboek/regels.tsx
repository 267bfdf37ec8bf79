// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Tabel } from '../../beheer/tabel';
import { inEuro } from '../geld';
import type { Boekingsregel } from './gegevens';
import { REKENING } from './woorden';

/** Lines, from where the money comes first; what goes out and what comes in are as much. */
export function Regels({ naam, regels }: { naam: string; regels: readonly Boekingsregel[] }): ReactNode {
  const bij = regels.reduce((som, { bedragInCenten }) => som + Math.max(bedragInCenten, 0), 0);
  const rijen = regels.map(({ rekeningId, soort, jaar, van, bedragInCenten }) => ({
    sleutel: rekeningId,
    cellen: [
      REKENING[soort],
      String(jaar),
      van ?? 'Het programma',
      bedragInCenten < 0 ? inEuro(-bedragInCenten) : '',
      bedragInCenten > 0 ? inEuro(bedragInCenten) : '',
    ],
  }));
  return (
    <Tabel
      naam={naam}
      koppen={['Rekening', 'Jaar', 'Van', { kop: 'Eraf', getal: true }, { kop: 'Erbij', getal: true }]}
      rijkop
      rijen={[...rijen, { sleutel: 'samen', cellen: ['Samen', '', '', inEuro(bij), inEuro(bij)] }]}
    />
  );
}
