// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { NOTITIE_1, NOTITIE_2, ondernemerBewezen } from './gesprek-wie.js';
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  HULPVRAAG_1,
  HULPVRAAG_2,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  aanbiederB,
  aanbiederBewezen,
  analist,
  beheerder,
  bewerker,
  bewezen,
  coordinator,
  coordinatorBewezen,
  coordinatorMbr,
  indiener,
  machine,
  onbewezen,
  ondernemer,
  schijn,
  schijnBewezen,
  systeem,
} from './wie.js';

const VERZEGELD = bytes(40);

export const NOTITIE: Record<string, Tabelgrenzen> = {
  'aanbodmatching.notitie': {
    staat: [
      {
        ...{ id: NOTITIE_1, hulpvraag_id: HULPVRAAG_1, betrokkene_id: BETROKKENE_1, tekst: VERZEGELD },
        ...{ geschreven_door: 'coordinator', geschreven_op: TOEN },
      },
      {
        id: NOTITIE_2,
        hulpvraag_id: HULPVRAAG_2,
        betrokkene_id: BETROKKENE_2,
        geschreven_door: 'coordinator-mbr',
      },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'tekst',
    rechten: 'SELECT, INSERT, UPDATE (tekst)',
    beperkingen: {
      notitie_pkey: { id: NOTITIE_1 },
      notitie_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      notitie_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(20_030) }],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, wijzig({ tekst: null }), 2],
        [coordinator, wijzig({ tekst: null }), 0],
        [beheerder, lees(), 0],
      ],
      coordinator: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [ondernemer, lees(), 0],
        [indiener, lees(), 0],
        [bewerker, lees(), 0],
        [aanbiederA, lees(), 0],
        [aanbiederB, lees(), 0],
        [machine, lees(), 0],
        [analist, lees(), 0],
        [schijn, lees(), 0],
      ],
      schrijven: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ hulpvraag_id: HULPVRAAG_2 }), '42501'],
        [coordinator, voegToe({ geschreven_door: 'een ander' }), '42501'],
        [coordinator, voegToe({ tekst: null }), '42501'],
        [ondernemer, voegToe({ geschreven_door: 'ondernemer' }), '42501'],
        [aanbiederA, voegToe({ geschreven_door: 'aanbieder-a' }), '42501'],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, lees(`betrokkene_id = '${BETROKKENE_2}'`), 0],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
        [ondernemerBewezen, lees(), 0],
        [aanbiederBewezen, lees(), 0],
        [coordinatorBewezen, lees(), 1],
      ],
    },
  },
};
