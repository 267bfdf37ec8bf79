// SPDX-License-Identifier: EUPL-1.2
// What stands there of moments and appointments, and who else knocks for them.
import { sql, type Opdracht, type Wie } from './grens.js';
import { HULPVRAAG_1, ONBEKEND, ORG_A } from './wie.js';

export const nr = (n: number): string => ONBEKEND.slice(0, -3) + String(800 + n);
/** Of A: for all its offers, for one, for one that was not assigned, and one that was taken back. */
export const [M_A, M_A_EEN, M_A_ANDER, M_A_WEG] = [0, 1, 2, 3].map(nr);
/** Of B and full; of a coordinator of TWE, of a colleague of his, and of one of MBR. */
export const [M_B, M_TWE, M_COLLEGA, M_MBR] = [4, 5, 6, 7].map(nr);
/** Of the first hulpvraag with A and with the coordinator; of the second with B; of the third, and called off. */
export const [A_1, A_2, A_3, A_4] = [11, 12, 13, 14].map(nr);
/** Others: of the second hulpvraag with B and with A, of the third and over, of the first with B. */
export const [TW_2, TW_3, TW_4, TW_5] = [2, 3, 4, 5].map((n) => ONBEKEND.slice(0, -2) + `5${n}`);

export const coordinatorAls = (
  subject: string,
  regio: string,
  rol: 'coordinator' | 'analist' = 'coordinator',
): Wie => ({
  via: 'app',
  actor: { rol, subject, regio },
});
/** Has the subject of somebody with a bewerksleutel, and sees that hulpvraag. */
export const aanbiederAlsBewerker: Wie = {
  via: 'app',
  actor: { rol: 'aanbieder', subject: `bewerker:${HULPVRAAG_1}`, organisatieId: ORG_A },
};

export const op = (uur: number): { begin: string; eind: string } => ({
  begin: `2026-06-01T${String(uur).padStart(2, '0')}:00:00Z`,
  eind: `2026-06-01T${String(uur).padStart(2, '0')}:30:00Z`,
});
export const VAN_TWE = { organisatie_id: null, behandelaar: 'coordinator', regio: 'TWE' };
export const VERVALLEN = { vervallen_op: '2026-05-01T00:00:00Z' };
export const ANNULERING = {
  status: 'geannuleerd',
  annuleerreden: 'verhinderd',
  geannuleerd_door: 'gastheer',
};
export const GEHOUDEN = { status: 'gehouden' };
export const EERSTE = `id = '${A_1}'`;
export const GESPREK = `id = '${A_2}'`;
export const STIL = { herinneren_op: null };
export const bezet = (moment: string | undefined, aantal: number): Opdracht =>
  sql(`SELECT FROM aanbodmatching.afspraakmoment WHERE id = '${moment}' AND bezet = ${aantal}`);
