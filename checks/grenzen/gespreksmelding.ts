// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { A_DERDE, A_VAN_BEHEERDER } from './communityantwoord.js';
import { G1, G2 } from './communitygesprek.js';
import { C1, C2, ander, collega, derde, derdeElders, nieuwkomer, schijnDerde } from './community-wie.js';
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BESLUIT_1,
  DERDE_BEHEERT,
  DERDE_OOK_ELDERS,
  DERDE_WEG,
  LEEG,
  LID_ANDER,
  LID_BEHEERDER,
  LID_DERDE,
  M1,
  M2,
  setAntwoord,
  setGesprek,
} from './moderatie-wie.js';
import {
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

const OVER_DERDE = { antwoord_id: A_DERDE };
const OVER_VRAAG = { antwoord_id: null };

export const GESPREKSMELDING: Record<string, Tabelgrenzen> = {
  'communities.gespreksmelding': {
    staat: [
      {
        ...{ id: M1, community_id: C1, gesprek_id: G1, antwoord_id: A_DERDE, lidmaatschap_id: LID_BEHEERDER },
        ...{ betrokkene_id: BETROKKENE_1, reden: 'reclame', toelichting: bytes(40), gemeld_op: TOEN },
        besluit_id: null,
      },
      { id: M2, antwoord_id: A_VAN_BEHEERDER, lidmaatschap_id: LID_ANDER, betrokkene_id: BETROKKENE_2 },
    ],
    nieuw: {
      id: NIEUW,
      antwoord_id: A_VAN_BEHEERDER,
      lidmaatschap_id: LID_DERDE,
      betrokkene_id: BETROKKENE_2,
    },
    magLeeg: 'antwoord_id toelichting besluit_id',
    rechten: 'SELECT, INSERT, UPDATE (toelichting)',
    beperkingen: {
      gespreksmelding_pkey: { id: M1 },
      gespreksmelding_community_id_fkey: { community_id: ONBEKEND },
      gespreksmelding_gesprek_id_fkey: { gesprek_id: ONBEKEND },
      gespreksmelding_antwoord_id_fkey: { antwoord_id: ONBEKEND },
      gespreksmelding_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      gespreksmelding_besluit_id_fkey: { besluit_id: ONBEKEND },
      gespreksmelding_reden_check: { reden: 'onzin' },
      gespreksmelding_toelichting_check: [{ toelichting: bytes(29) }, { toelichting: bytes(4030) }],
      gespreksmelding_een: { lidmaatschap_id: LID_ANDER },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ toelichting: null }), 2],
        [beheerder, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      afsluiten: [[EIGENAAR, wijzig({ toelichting: null }), 2]],
      eigen: [
        [ondernemer, lees(), 1],
        [collega, lees(), 1],
        [ander, lees(), 1],
        [derde, lees(), 0],
      ],
      beheer_lezen: [
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 0],
        // Of what he wrote himself who moderates does not hear who reported it.
        [ondernemer, lees(`id = '${M2}'`), 0],
        [derde, lees(), 1, [systeem, DERDE_BEHEERT]],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      melden: [
        [derde, voegToe(), 1],
        [derde, voegToe({ besluit_id: BESLUIT_1 }), '42501'],
        [derde, voegToe({ lidmaatschap_id: LID_BEHEERDER }), '42501'],
        [derde, voegToe({ community_id: C2 }), '42501'],
        [derde, voegToe({ gesprek_id: G2 }), '42501'],
        [derde, voegToe(OVER_DERDE), '42501'],
        [derde, voegToe(OVER_VRAAG), '42501'],
        [ondernemer, voegToe({ ...OVER_VRAAG, lidmaatschap_id: LID_BEHEERDER }), 1],
        [coordinator, voegToe(), '42501'],
        [schijnDerde, voegToe(), '42501'],
        [derdeElders, voegToe(), '42501', [systeem, DERDE_OOK_ELDERS]],
        [nieuwkomer, voegToe(), '42501'],
        [derde, voegToe(), '42501', [systeem, DERDE_WEG]],
        [derde, voegToe(), '42501', [EIGENAAR, setAntwoord('zichtbaar = false', A_VAN_BEHEERDER)]],
        [derde, voegToe(), '42501', [EIGENAAR, setGesprek('zichtbaar = false')]],
        [derde, voegToe(), '42501', [systeem, setAntwoord(LEEG, A_VAN_BEHEERDER)]],
        [
          ...([ondernemer, voegToe({ ...OVER_VRAAG, lidmaatschap_id: LID_BEHEERDER }), '42501'] as const),
          [systeem, setGesprek(`titel = NULL, ${LEEG}`)],
        ],
        [ander, voegToe({ lidmaatschap_id: LID_ANDER }), '42501'],
      ],
    },
  },
};
