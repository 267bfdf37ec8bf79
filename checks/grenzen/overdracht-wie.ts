// SPDX-License-Identifier: EUPL-1.2
// What stands there of hand-overs, and who knocks for them.
import type { Actor } from '#libs/kernel';
import { sql, type Opdracht, type Wie } from './grens.js';
import { HULPVRAAG_1, ONBEKEND, ORG_B } from './wie.js';

const nr = (n: number): string => ONBEKEND.slice(0, -3) + String(280 + n);
/** 1 from TWE to MBR, open; 2 from MBR to organisatie B, accepted; 3 from TWE to MBR, which has it now. */
export const [O_1, O_2, O_3] = [nr(1), nr(2), nr(3)];
/** 4 from TWE to B, done; 5 from TWE to A, returned; 6 from elsewhere to MBR, which passed it on to TWE; 7 so and returned. */
export const [O_4, O_5, O_6, O_7] = [nr(4), nr(5), nr(6), nr(7)];

/** In the transaction that opens one hulpvraag. */
const met = (actor: Actor, hulpvraagId: string): Wie => ({ via: 'app', actor: { ...actor, hulpvraagId } });
export const tweMet = (id: string): Wie =>
  met({ rol: 'coordinator', subject: 'coordinator', regio: 'TWE' }, id);
export const mbrMet = (id: string): Wie =>
  met({ rol: 'coordinator', subject: 'coordinator-mbr', regio: 'MBR' }, id);
export const landelijkMet = (id: string): Wie =>
  met({ rol: 'coordinator', subject: 'coordinator-land', regio: 'LANDELIJK' }, id);
export const aanbiederBMet = (id: string): Wie =>
  met({ rol: 'aanbieder', subject: 'aanbieder-b', organisatieId: ORG_B }, id);
/** Of an organisatie that has nothing. */
export const vreemdMet = (id: string): Wie =>
  met({ rol: 'aanbieder', subject: 'vreemd', organisatieId: ONBEKEND }, id);
export const schijnMbr: Wie = { via: 'app', actor: { rol: 'analist', subject: 'analist', regio: 'MBR' } };

/** Of what hangs on the first hulpvraag, as many rows are of this region. */
export const vanRegio = (tabel: string, regio: string): Opdracht =>
  sql(
    `SELECT FROM aanbodmatching.${tabel} WHERE hulpvraag_id = '${HULPVRAAG_1}' GROUP BY hulpvraag_id
     HAVING bool_and(regio = '${regio}')`,
  );
