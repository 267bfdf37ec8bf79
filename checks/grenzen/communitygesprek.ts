// SPDX-License-Identifier: EUPL-1.2
// G1: of `derde` in C1 (TWE), with answers of `derde` and of the moderator; G2: of `ander` in C2 (MBR).
import { ANTWOORD, A_DERDE, A_ELDERS } from './communityantwoord.js';
import { bytes } from './betrokkene.js';
import { C1, C2, ander, collega, derde, hoofdMbr, nieuwkomer, schijnHoofdMbr } from './community-wie.js';
import { lees, sql, voegToe, wijzig, type Opdracht, type Tabelgrenzen } from './grens.js';
import { BIJLAGEN_MEE } from './postbijlage.js';
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
  id,
  onbewezen,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

const [LID_BEHEERDER, LID_ANDER, LID_DERDE] = [id(381), id(383), id(384)];
export const [G1, G2] = [id(411), id(412)];

const VERTROKKEN = sql(`UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = now()
  WHERE id = '${LID_DERDE}'`);
const AANVAARD = { status: 'beantwoord', aanvaard_antwoord_id: A_DERDE };
const zetAntwoord = (wat: string, welk: string): Opdracht =>
  sql(`UPDATE communities.antwoord SET ${wat} WHERE id = '${welk}'`);

export const COMMUNITYGESPREK: Record<string, Tabelgrenzen> = {
  'communities.gesprek': {
    staat: [
      {
        ...{ id: G1, community_id: C1, lidmaatschap_id: LID_DERDE, betrokkene_id: BETROKKENE_2 },
        ...{ titel: bytes(40), tekst: bytes(40), themas: ['energie'], status: 'open' },
        ...{ aanvaard_antwoord_id: null, aantal_antwoorden: 0, laatste_op: TOEN, termen: [1, 2] },
        ...{ zoekmerk: 'x', zichtbaar: true, gevraagd_op: TOEN, bewerkt_op: null, ingetrokken_op: null },
        ...{ versie: 1, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: G2, community_id: C2, lidmaatschap_id: LID_ANDER, betrokkene_id: BETROKKENE_1 },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'titel tekst aanvaard_antwoord_id termen zoekmerk bewerkt_op ingetrokken_op',
    rechten:
      'SELECT, INSERT, UPDATE (titel, tekst, themas, status, aanvaard_antwoord_id, termen, zoekmerk, bewerkt_op, ingetrokken_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      gesprek_pkey: { id: G1 },
      gesprek_community_id_fkey: { community_id: ONBEKEND },
      gesprek_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      gesprek_titel_check: [{ titel: bytes(33) }, { titel: bytes(630) }],
      gesprek_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(16_030) }],
      gesprek_themas_check: { themas: ['a', 'b', 'c', 'd'] },
      gesprek_status_check: { status: 'onzin' },
      gesprek_aantal_antwoorden_check: { aantal_antwoorden: -1 },
      gesprek_termen_check: { termen: Array.from({ length: 601 }, (_x, nr) => nr) },
      gesprek_zoekmerk_check: [{ zoekmerk: '' }, { zoekmerk: 'x'.repeat(41) }],
      gesprek_versie_check: { versie: 0 },
      gesprek_inhoud: [{ titel: null }, { termen: null }],
      gesprek_ingetrokken: { ingetrokken_op: TOEN },
      gesprek_aanvaard: [{ status: 'beantwoord' }, { aanvaard_antwoord_id: A_DERDE }],
      gesprek_aanvaard_antwoord_id_fkey: { ...AANVAARD, aanvaard_antwoord_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe({ aantal_antwoorden: 1 }), 1],
        [systeem, wijzig({ versie: 2 }), 2],
        [beheerder, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      bijhouden: [[EIGENAAR, wijzig({ versie: 2 }), 2]],
      lezen: [
        [derde, lees(), 1],
        [ondernemer, lees(), 1],
        [ander, lees(), 1],
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [collega, lees(), 0],
        [derde, lees(`id = '${G2}'`), 0],
      ],
      eigen: [
        [nieuwkomer, lees(), 1],
        [derde, lees(), 1, [systeem, VERTROKKEN]],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, lees(`id = '${G1}'`), 0],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      bezwaar: [
        [hoofdMbr, lees(`id = '${G1}'`), 1],
        [hoofdMbr, lees(`id = '${NIEUW}'`), 0, [systeem, voegToe()]],
        [schijnHoofdMbr, lees(), 0],
      ],
      vragen: [
        [derde, voegToe(), 1],
        [derde, voegToe({ aantal_antwoorden: 1 }), '42501'],
        [derde, voegToe({ zichtbaar: false }), '42501'],
        [derde, voegToe({ status: 'gesloten' }), '42501'],
        [derde, voegToe({ lidmaatschap_id: LID_BEHEERDER }), '42501'],
        [derde, voegToe({ community_id: C2 }), '42501'],
        [coordinator, voegToe(), '42501'],
        [nieuwkomer, voegToe(), '42501'],
      ],
      schrijven: [
        [derde, wijzig({ versie: 2 }), 1],
        [ondernemer, wijzig({ versie: 2 }), 0],
        [coordinator, wijzig({ versie: 2 }), 0],
        [nieuwkomer, wijzig({ versie: 2 }), 0],
      ],
    },
    triggers: {
      bijlagen_mee: BIJLAGEN_MEE.vraag,
      aanvaarding_bewaken: [
        [derde, wijzig(AANVAARD), 1],
        [derde, wijzig({ ...AANVAARD, aanvaard_antwoord_id: A_ELDERS }), 'aanvaard_antwoord_weg'],
        [
          ...([derde, wijzig(AANVAARD), 'aanvaard_antwoord_weg'] as const),
          [systeem, zetAntwoord('tekst = NULL, termen = NULL, zoekmerk = NULL', A_DERDE)],
        ],
      ],
    },
  },
  ...ANTWOORD,
};
