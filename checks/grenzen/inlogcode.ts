// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, verwijder, voegToe, wijzig, type Opdracht, type Tabelgrenzen } from './grens.js';
import { HULPVRAAG_1, HULPVRAAG_2, HULPVRAAG_3, LATER, ONBEKEND, indiener, schijn, systeem } from './wie.js';

/** As the service does it, in the same transaction. */
const wisselIn = (wanneer: string): Opdracht =>
  sql(`UPDATE aanbodmatching.inlogcode SET ingewisseld_op = ${wanneer}`);

export const INLOGCODE: Record<string, Tabelgrenzen> = {
  'aanbodmatching.inlogcode': {
    staat: [
      { hulpvraag_id: HULPVRAAG_1, code_hash: 'x', pogingen: 0, vervalt_op: LATER },
      { hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { hulpvraag_id: HULPVRAAG_3 },
    magLeeg: 'ingewisseld_op',
    rechten: 'SELECT, INSERT, UPDATE, DELETE',
    beperkingen: {
      inlogcode_pogingen_check: [{ pogingen: -1 }, { pogingen: 6 }],
      inlogcode_pkey: { hulpvraag_id: HULPVRAAG_1 },
      inlogcode_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 2],
        [indiener, voegToe(), '42501'],
        [indiener, verwijder(), 0],
      ],
      eigen_lezen: [
        [indiener, lees(), 1],
        [schijn, lees(), 0],
      ],
      inwisselen: [
        [indiener, wijzig({ pogingen: 1 }), 1],
        [schijn, wijzig({ pogingen: 1 }), 0],
      ],
    },
  },
  'aanbodmatching.bewerksleutel': {
    staat: [
      { sleutel_hash: 'een', hulpvraag_id: HULPVRAAG_1, vervalt_op: LATER },
      { sleutel_hash: 'twee', hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { sleutel_hash: 'nieuw' },
    rechten: 'SELECT, INSERT, UPDATE (vervalt_op), DELETE',
    beperkingen: {
      bewerksleutel_pkey: { sleutel_hash: 'een' },
      bewerksleutel_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, verwijder(), 2],
        [indiener, verwijder(), 0],
        [indiener, wijzig({ vervalt_op: LATER }), 0],
      ],
      eigen_lezen: [
        [indiener, lees(), 1],
        [schijn, lees(), 0],
      ],
      verkrijgen: [
        [indiener, voegToe(), 1, [indiener, wisselIn('now()')]],
        [indiener, voegToe(), '42501', [indiener, wisselIn(`now() - interval '1 second'`)]],
        [indiener, voegToe({ hulpvraag_id: HULPVRAAG_2 }), '42501', [systeem, wisselIn('now()')]],
        [schijn, voegToe(), '42501', [systeem, wisselIn('now()')]],
      ],
    },
  },
};
