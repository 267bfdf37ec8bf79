// SPDX-License-Identifier: EUPL-1.2
// Who takes part in conversations, and what stands there.
import { sql, type Opdracht, type Wie } from './grens.js';
import { BETROKKENE_1, HULPVRAAG_1, KVK_1, NIEUW, ONBEKEND, TOEWIJZING_1, id, systeem } from './wie.js';

/** Of the coordinator, of provider A, of the entrepreneur; of another region. */
export const [BERICHT_1, BERICHT_2, BERICHT_3, BERICHT_4] = [id(111), id(112), id(113), id(114)];
/** In a thread that is over; of a colleague to provider B; and in a thread that is not of its hulpvraag. */
export const [BERICHT_5, BERICHT_6, BERICHT_7] = [id(115), id(116), id(117)];
export const [NOTITIE_1, NOTITIE_2] = [id(121), id(122)];
/** In toewijzing.ts: of A and over, of A and not shared, of B and running. */
export const [TW_3, TW_4, TW_5] = ['53', '54', '55'].map((eind) => ONBEKEND.slice(0, -2) + eind);
/** Called as the coordinator is, and somebody else. */
export const naamgenoot: Wie = {
  via: 'app',
  actor: { rol: 'ondernemer', subject: 'coordinator', kvkNummer: KVK_1 },
};
export const collega: Wie = { via: 'app', actor: { rol: 'coordinator', subject: 'collega', regio: 'TWE' } };
/** With all that makes the indiener who he is, and signed in. */
export const ondernemerBewezen: Wie = {
  via: 'app',
  actor: {
    ...{ rol: 'ondernemer', subject: `bewerker:${HULPVRAAG_1}`, kvkNummer: KVK_1 },
    ...{ hulpvraagId: HULPVRAAG_1, betrokkeneId: BETROKKENE_1 },
  },
};
/** Provider A had another assignment for the first hulpvraag, and that is over. */
export const VOORBIJ: [Wie, Opdracht] = [
  systeem,
  sql(`INSERT INTO aanbodmatching.toewijzing SELECT (json_populate_record(t,
    '{"id": "${NIEUW}", "status": "gestopt", "besluit_reden": "anders", "plaats_bezet": false, "uiterlijk_op": null,
      "herinner_op": null}')).*
    FROM aanbodmatching.toewijzing t WHERE t.id = '${TOEWIJZING_1}'`),
];
