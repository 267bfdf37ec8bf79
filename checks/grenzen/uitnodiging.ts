// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { C1, C2, U1, U_GEBRUIKT, U_OUD, ander, derde, nieuwkomer, schijnAnder } from './community-wie.js';
import { lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  BETROKKENE_NIEUW,
  EIGENAAR,
  LATER,
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

export const UITNODIGING: Record<string, Tabelgrenzen> = {
  'communities.uitnodiging': {
    staat: [
      {
        ...{ id: U1, community_id: C1, betrokkene_id: BETROKKENE_1, email: bytes(40), taal: 'nl' },
        ...{ sleutelhash: bytes(32), uitgenodigd_door: 'c', uitgenodigd_op: TOEN, vervalt_op: LATER },
        ...{ ingewisseld_op: null, ingewisseld_door: null },
      },
      {
        ...{ id: U_GEBRUIKT, community_id: C2, betrokkene_id: BETROKKENE_2 },
        ...{ ingewisseld_op: TOEN, ingewisseld_door: 'ander' },
      },
      { id: U_OUD, betrokkene_id: BETROKKENE_2, vervalt_op: TOEN },
    ],
    nieuw: { id: NIEUW, betrokkene_id: BETROKKENE_NIEUW },
    magLeeg: 'ingewisseld_op ingewisseld_door',
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      uitnodiging_pkey: { id: U1 },
      uitnodiging_community_id_fkey: { community_id: ONBEKEND },
      uitnodiging_email_check: [{ email: bytes(29) }, { email: bytes(1301) }],
      uitnodiging_taal_check: { taal: 'fr' },
      uitnodiging_sleutelhash_check: { sleutelhash: bytes(31) },
      uitnodiging_ingewisseld: { ingewisseld_op: TOEN },
      uitnodiging_een: { betrokkene_id: BETROKKENE_1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 3],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
      eigenaar: [[EIGENAAR, lees(), 3]],
      inwisselen: [[EIGENAAR, wijzig({ taal: 'en' }), 3]],
      beheren: [
        [coordinator, lees(), 2],
        [coordinator, voegToe(), 1],
        [coordinator, verwijder(), 2],
        [coordinatorMbr, lees(), 0],
        [coordinatorMbr, voegToe(), '42501'],
        [ondernemer, lees(), 2],
        [derde, lees(), 0],
        [derde, voegToe(), '42501'],
      ],
      ingewisseld: [
        [ander, lees(), 1],
        [schijnAnder, lees(), 0],
        [nieuwkomer, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, verwijder(), 0],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
    },
  },
};
