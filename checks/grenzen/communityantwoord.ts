// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { C1, C2, ander, collega, derde, hoofdMbr, nieuwkomer, schijnHoofdMbr } from './community-wie.js';
import { lees, sql, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { BIJLAGEN_MEE } from './postbijlage.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  EIGENAAR,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  bewezen,
  coordinator,
  coordinatorMbr,
  id,
  onbewezen,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

const [LID_BEHEERDER, LID_ANDER, LID_DERDE] = [id(381), id(383), id(384)];
const [G1, G2] = [id(411), id(412)];
export const [A_DERDE, A_VAN_BEHEERDER, A_ELDERS] = [id(421), id(422), id(423)];

const VERTROKKEN = sql(`UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = now()
  WHERE id = '${LID_DERDE}'`);

export const ANTWOORD: Record<string, Tabelgrenzen> = {
  'communities.antwoord': {
    staat: [
      {
        ...{ id: A_DERDE, gesprek_id: G1, community_id: C1, lidmaatschap_id: LID_DERDE },
        ...{ betrokkene_id: BETROKKENE_2, tekst: bytes(40), termen: [3], zoekmerk: 'x', zichtbaar: true },
        ...{ gegeven_op: LATER, bewerkt_op: null, ingetrokken_op: null, versie: 1 },
        ...{ gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: A_VAN_BEHEERDER, lidmaatschap_id: LID_BEHEERDER, betrokkene_id: BETROKKENE_1, termen: [4] },
      { id: A_ELDERS, gesprek_id: G2, community_id: C2, lidmaatschap_id: LID_ANDER, termen: [5] },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'tekst termen zoekmerk bewerkt_op ingetrokken_op',
    gevuld: 'community_id gegeven_op',
    rechten:
      'SELECT, INSERT, UPDATE (tekst, termen, zoekmerk, bewerkt_op, ingetrokken_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      antwoord_pkey: { id: A_DERDE },
      antwoord_gesprek_id_fkey: { gesprek_id: ONBEKEND },
      antwoord_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      antwoord_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(16_030) }],
      antwoord_termen_check: { termen: Array.from({ length: 601 }, (_x, nr) => nr) },
      antwoord_zoekmerk_check: [{ zoekmerk: '' }, { zoekmerk: 'x'.repeat(41) }],
      antwoord_versie_check: { versie: 0 },
      antwoord_inhoud: [{ tekst: null }, { termen: null }],
      antwoord_ingetrokken: { ingetrokken_op: TOEN },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [systeem, voegToe({ zichtbaar: false }), 1],
        [systeem, wijzig({ versie: 2 }), 3],
        [beheerder, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 3]],
      lezen: [
        [derde, lees(), 2],
        [ondernemer, lees(), 2],
        [ander, lees(), 1],
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 1],
      ],
      eigen: [
        [nieuwkomer, lees(), 1],
        [collega, lees(), 1],
        [derde, lees(), 1, [systeem, VERTROKKEN]],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      verbergen: [[EIGENAAR, wijzig({ versie: 2 }), 3]],
      bezwaar: [
        [hoofdMbr, lees(`id = '${A_DERDE}'`), 1],
        [hoofdMbr, lees(`id = '${A_VAN_BEHEERDER}'`), 0],
        [schijnHoofdMbr, lees(), 0],
      ],
      antwoorden: [
        [derde, voegToe(), 1],
        [derde, voegToe({ zichtbaar: false }), '42501'],
        [derde, voegToe({ lidmaatschap_id: LID_BEHEERDER }), '42501'],
        [coordinator, voegToe(), '42501'],
      ],
      schrijven: [
        [derde, wijzig({ versie: 2 }), 1],
        [ondernemer, wijzig({ versie: 2 }), 1],
        [coordinator, wijzig({ versie: 2 }), 0],
        [nieuwkomer, wijzig({ versie: 2 }), 0],
      ],
    },
    triggers: {
      antwoord_schuilt: [
        [
          systeem,
          sql(`SELECT FROM communities.gesprek WHERE id = '${G1}' AND aantal_antwoorden = 1`),
          1,
          [EIGENAAR, wijzig({ zichtbaar: false }, `id = '${A_DERDE}'`)],
        ],
      ],
      bijlagen_mee: BIJLAGEN_MEE.antwoord,
      antwoord_tellen: [
        [
          systeem,
          sql(`SELECT FROM communities.gesprek WHERE id = '${G1}' AND aantal_antwoorden = 3`),
          1,
          [derde, voegToe()],
        ],
      ],
    },
  },
  'communities.gespreksvolger': {
    staat: [
      { gesprek_id: G1, lidmaatschap_id: LID_DERDE, sinds: TOEN },
      { gesprek_id: G2, lidmaatschap_id: LID_ANDER },
    ],
    nieuw: { lidmaatschap_id: LID_BEHEERDER },
    magLeeg: 'gemaild_op',
    rechten: 'SELECT, INSERT, DELETE, UPDATE (gemaild_op)',
    beperkingen: {
      gespreksvolger_pkey: { lidmaatschap_id: LID_DERDE },
      gespreksvolger_gesprek_id_fkey: { gesprek_id: ONBEKEND },
      gespreksvolger_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, verwijder(), 2],
        [systeem, voegToe(), 1],
        [beheerder, lees(), 0],
      ],
      eigen: [
        [derde, lees(), 1],
        [nieuwkomer, lees(), 1],
        [ondernemer, lees(), 0],
        [coordinator, lees(), 0],
      ],
      volgen: [
        [ondernemer, voegToe(), 1],
        [derde, voegToe(), '42501'],
        [ondernemer, voegToe({ gesprek_id: G2 }), '42501'],
        [coordinator, voegToe(), '42501'],
      ],
      ontvolgen: [
        [derde, verwijder(`gesprek_id = '${G1}'`), 1],
        [nieuwkomer, verwijder(), 0],
        [coordinator, verwijder(), 0],
      ],
    },
    rls: [[EIGENAAR, verwijder(), 0]],
  },
};
