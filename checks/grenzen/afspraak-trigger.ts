// SPDX-License-Identifier: EUPL-1.2
import {
  op,
  ANNULERING,
  GEHOUDEN,
  EERSTE,
  bezet,
  M_A,
  M_A_EEN,
  M_A_ANDER,
  M_A_WEG,
  M_B,
  M_TWE,
  M_MBR,
  TW_3,
  TW_4,
  TW_5,
} from './afspraak-wie.js';
import { lees, voegToe, wijzig, type Proef } from './grens.js';
import { HULPVRAAG_3, NIEUW, ORG_A, ORG_B, BEHEER, aanbiederA, ondernemer } from './wie.js';

/** What the database counts of the places, and which moments it refuses. */
export const BEWAKEN: Proef[] = [
  [BEHEER, bezet(M_A_EEN, 1), 1, [ondernemer, voegToe()]],
  [BEHEER, bezet(M_A_EEN, 1), 1, [aanbiederA, wijzig({ moment_id: M_A_EEN }, EERSTE)]],
  [BEHEER, bezet(M_A, 0), 1, [aanbiederA, wijzig({ moment_id: M_A_EEN }, EERSTE)]],
  [BEHEER, bezet(M_A, 0), 1, [aanbiederA, wijzig(ANNULERING)]],
  [BEHEER, bezet(M_A, 1), 1, [aanbiederA, wijzig(GEHOUDEN)]],
  [BEHEER, voegToe({ moment_id: M_B, toewijzing_id: TW_5 }), 'afspraakmoment_bezet'],
  [BEHEER, voegToe({ moment_id: M_A_WEG }), 'afspraak_vervallen'],
  [BEHEER, voegToe({ toewijzing_id: TW_4 }), 'afspraak_past'],
  [BEHEER, voegToe({ moment_id: M_A, toewijzing_id: TW_5 }), 'afspraak_past'],
  [BEHEER, voegToe({ moment_id: M_A_ANDER }), 'afspraak_past'],
  [BEHEER, voegToe({ hulpvraag_id: HULPVRAAG_3, toewijzing_id: TW_3 }), 'afspraak_past'],
  [BEHEER, voegToe({ moment_id: M_MBR, toewijzing_id: null }), 'afspraak_past'],
  [BEHEER, voegToe({ moment_id: M_TWE }), 'afspraak_past'],
  [
    ...([BEHEER, lees(`id = '${NIEUW}' AND organisatie_id = '${ORG_A}' AND regio = 'TWE'`), 1] as const),
    [BEHEER, voegToe({ organisatie_id: ORG_B, regio: 'MBR' })],
  ],
  [
    ...([
      BEHEER,
      lees(`id = '${NIEUW}' AND behandelaar IS NULL AND lower(tstzrange(begin, eind)) = '${op(9).begin}'`),
      1,
    ] as const),
    [BEHEER, voegToe({ behandelaar: 'collega' })],
  ],
  [BEHEER, lees(`id = '${NIEUW}' AND eind = '${op(9).eind}'`), 1, [BEHEER, voegToe()]],
];
