// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { BEZWAAR } from './bezwaar.js';
import { GESPREKSMELDING } from './gespreksmelding.js';
import { A_DERDE, A_VAN_BEHEERDER } from './communityantwoord.js';
import { G1, G2 } from './communitygesprek.js';
import { C1, C2, ander, derde, nieuwkomer, hoofdMbr, schijnHoofdMbr } from './community-wie.js';
import { lees, sql, voegToe, wijzig, type Opdracht, type Tabelgrenzen, type Wie } from './grens.js';
import {
  BESLUIT_1,
  BESLUIT_2,
  DERDE_BEHEERT,
  LID_BEHEERDER,
  LID_DERDE,
  isZichtbaar,
} from './moderatie-wie.js';
import {
  BEHEER,
  BETROKKENE_1,
  BETROKKENE_2,
  EIGENAAR,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  bewezen,
  coordinator,
  coordinatorMbr,
  onbewezen,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

const ZONDER_BEZWAAR: [Wie, Opdracht] = [BEHEER, sql('DELETE FROM communities.bezwaar')];

export const MODERATIE: Record<string, Tabelgrenzen> = {
  ...GESPREKSMELDING,
  'communities.moderatiebesluit': {
    staat: [
      {
        ...{ id: BESLUIT_1, community_id: C1, gesprek_id: G1, antwoord_id: A_DERDE },
        ...{ lidmaatschap_id: LID_DERDE, betrokkene_id: BETROKKENE_1, nummer: 1, uitkomst: 'gelaten' },
        ...{ reden: null, uitleg: bytes(40), besloten_door: 'coordinator', besloten_op: TOEN },
      },
      {
        ...{ id: BESLUIT_2, antwoord_id: A_VAN_BEHEERDER, lidmaatschap_id: LID_BEHEERDER },
        betrokkene_id: BETROKKENE_2,
      },
    ],
    nieuw: { id: NIEUW, nummer: 2, uitkomst: 'verborgen', reden: 'reclame' },
    magLeeg: 'antwoord_id reden uitleg',
    rechten: 'SELECT, INSERT, UPDATE (uitleg)',
    beperkingen: {
      moderatiebesluit_pkey: { id: BESLUIT_1 },
      moderatiebesluit_community_id_fkey: { community_id: ONBEKEND },
      moderatiebesluit_gesprek_id_fkey: { gesprek_id: ONBEKEND },
      moderatiebesluit_antwoord_id_fkey: { antwoord_id: ONBEKEND },
      moderatiebesluit_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      moderatiebesluit_nummer_check: { nummer: 0 },
      moderatiebesluit_uitkomst_check: { uitkomst: 'onzin', reden: null },
      moderatiebesluit_reden_check: { reden: 'onzin' },
      moderatiebesluit_uitleg_check: [{ uitleg: bytes(29) }, { uitleg: bytes(4030) }],
      moderatiebesluit_reden: [{ reden: null }],
      moderatiebesluit_nummer: { nummer: 1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ uitleg: null }), 2],
        [beheerder, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      beheer_lezen: [
        [coordinator, lees(), 2],
        [ondernemer, lees(), 2],
        [coordinatorMbr, lees(), 0],
      ],
      hoofd: [
        [hoofdMbr, lees(), 1],
        [hoofdMbr, lees(`id = '${NIEUW}'`), 0, [systeem, voegToe()]],
        [schijnHoofdMbr, lees(), 0],
      ],
      eigen: [
        [derde, lees(), 1],
        [derde, lees(), 1, ZONDER_BEZWAAR],
        [nieuwkomer, lees(), 1],
        [ander, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, lees(), 1, ZONDER_BEZWAAR],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      besluiten: [
        [coordinator, voegToe(), 1],
        [ondernemer, voegToe({ besloten_door: 'ondernemer' }), 1],
        [ondernemer, voegToe(), '42501'],
        [coordinatorMbr, voegToe({ besloten_door: 'coordinator-mbr' }), '42501'],
        [derde, voegToe({ besloten_door: 'derde' }), '42501'],
        [derde, voegToe({ besloten_door: 'derde' }), '42501', [systeem, DERDE_BEHEERT]],
        [coordinator, voegToe({ lidmaatschap_id: LID_BEHEERDER }), '42501'],
        [coordinator, voegToe({ community_id: C2 }), '42501'],
        [coordinator, voegToe({ gesprek_id: G2 }), '42501'],
        [coordinator, voegToe({ antwoord_id: null }), 1],
      ],
    },
    triggers: {
      besluit_uitvoeren: [[systeem, isZichtbaar(false), 1, [coordinator, voegToe()]]],
    },
  },
  ...BEZWAAR,
};
