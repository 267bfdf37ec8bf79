// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, voegToe, wijzig, type Opdracht, type Tabelgrenzen } from './grens.js';
import {
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  HULPVRAAG_4,
  ONBEKEND,
  TOEN,
  anoniem,
  coordinator,
  coordinatorMbr,
  indiener,
  machine,
  systeem,
} from './wie.js';

const HASH = `\\x${'11'.repeat(32)}`;
const ANDERS = `\\x${'22'.repeat(32)}`;
const OUD = `\\x${'33'.repeat(32)}`;
/** In the one schema where the application role may make things: a clock of its own. */
const VALSE_TIJD =
  sql(`CREATE FUNCTION bullmq.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT '-infinity'::timestamptz $$;
  SET LOCAL search_path = bullmq, pg_catalog`);
/** What somebody anonymous is told: how often, and of nothing else. */
const telt = (tekst: string, adres: string, aantallen: string): Opdracht =>
  sql(`SELECT FROM aanbodmatching.tel_inzendingen('${tekst}', '${adres}') t WHERE t = ROW (${aantallen})`);

export const INZENDING: Record<string, Tabelgrenzen> = {
  'aanbodmatching.inzending': {
    staat: [
      {
        ...{ hulpvraag_id: HULPVRAAG_1, tekstkern: HASH, adres: HASH, score: 60, redenen: ['Proef'] },
        ...{ vastgehouden: true, ontvangen_op: new Date().toISOString() },
      },
      { hulpvraag_id: HULPVRAAG_2 },
      { hulpvraag_id: HULPVRAAG_4, tekstkern: OUD, adres: OUD, ontvangen_op: TOEN },
    ],
    nieuw: { hulpvraag_id: HULPVRAAG_3 },
    magLeeg: 'tekstkern adres',
    rechten: 'SELECT, INSERT, UPDATE (tekstkern, adres)',
    beperkingen: {
      inzending_pkey: { hulpvraag_id: HULPVRAAG_1 },
      inzending_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      inzending_tekstkern_check: { tekstkern: '\\x11' },
      inzending_adres_check: { adres: '\\x11' },
      inzending_score_check: [
        { score: -1, redenen: [] },
        { score: 101, redenen: ['Proef'] },
      ],
      inzending_check: [
        { score: 0, redenen: ['Proef'] },
        { score: 60, redenen: [] },
      ],
    },
    beleid: {
      indienen: [
        [anoniem, voegToe(), 1],
        [indiener, voegToe(), '42501'],
      ],
      lezen: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 2],
        [indiener, lees(), 0],
        [machine, lees(), 0],
      ],
      systeem: [
        [systeem, wijzig({ adres: null }), 3],
        [coordinator, wijzig({ adres: null }), 0],
      ],
      tellen: [
        [anoniem, telt(HASH, HASH, '2, 2'), 1],
        [anoniem, telt(ANDERS, HASH, '0, 2'), 1],
        [anoniem, telt(HASH, ANDERS, '2, 0'), 1],
        [anoniem, telt(OUD, OUD, '0, 0'), 1],
        [anoniem, telt(OUD, OUD, '0, 0'), 1, [anoniem, VALSE_TIJD]],
        [anoniem, lees(), 0],
      ],
    },
  },
};
