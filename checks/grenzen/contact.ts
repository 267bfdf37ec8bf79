// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { aanbiederBMet } from './overdracht-wie.js';
import {
  BETROKKENE_1,
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  ONBEKEND,
  analist,
  anoniem,
  bewerker,
  coordinator,
  coordinatorMbr,
  indiener,
  machine,
  systeem,
  aanbiederA,
  aanbiederB,
} from './wie.js';

const VERZEGELD = bytes(40);

export const CONTACT: Record<string, Tabelgrenzen> = {
  'aanbodmatching.contact': {
    staat: [
      { hulpvraag_id: HULPVRAAG_1, betrokkene_id: BETROKKENE_1, naam: VERZEGELD, email: VERZEGELD },
      { hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { hulpvraag_id: HULPVRAAG_3 },
    magLeeg: 'telefoon',
    rechten: 'SELECT, INSERT, UPDATE, DELETE',
    beperkingen: {
      contact_naam_check: [{ naam: bytes(29) }, { naam: bytes(830) }],
      contact_email_check: [{ email: bytes(29) }, { email: bytes(1_046) }],
      contact_telefoon_check: [{ telefoon: bytes(29) }, { telefoon: bytes(150) }],
      contact_pkey: { hulpvraag_id: HULPVRAAG_1 },
      contact_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
    },
    beleid: {
      aanbieder_na_acceptatie: [
        [aanbiederA, lees(), 1],
        [aanbiederB, lees(), 0],
        [aanbiederBMet(HULPVRAAG_2), lees(), 1],
      ],
      eigen: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [analist, lees(), 0],
      ],
      indienen: [
        [anoniem, voegToe(), 1],
        [analist, voegToe(), '42501'],
      ],
      geen_machine: [[machine, lees(), 0]],
      verwijderen: [
        [systeem, verwijder(), 2],
        [coordinator, verwijder(), 0],
        [bewerker, verwijder(), 0],
      ],
      bewerken: [
        [indiener, wijzig({ naam: VERZEGELD }), 0],
        [bewerker, wijzig({ naam: VERZEGELD }), 1],
      ],
    },
  },
};
