// SPDX-License-Identifier: EUPL-1.2
// Of a hulpvraag: what its receiver may while it is being handed over, and what moves along.
import { lees, wijzig, type Proef } from './grens.js';
import { aanbiederBMet, landelijkMet, mbrMet, vanRegio, vreemdMet } from './overdracht-wie.js';
import { BEHEER, HULPVRAAG_1, HULPVRAAG_2, HULPVRAAG_3, coordinatorMbr, schijn } from './wie.js';

const EERSTE = `id = '${HULPVRAAG_1}'`;

export const OVERDRAGEN: Record<'beleid' | 'triggers', Record<string, Proef[]>> = {
  beleid: {
    overdracht_lezen: [
      [mbrMet(HULPVRAAG_1), lees(), 3],
      [mbrMet(HULPVRAAG_3), lees(), 2],
      [coordinatorMbr, lees(), 2],
      [landelijkMet(HULPVRAAG_1), lees(), 0],
      [aanbiederBMet(HULPVRAAG_2), lees(), 2],
      [vreemdMet(HULPVRAAG_2), lees(), 0],
      [schijn, lees(), 0],
    ],
    overnemen: [
      [mbrMet(HULPVRAAG_1), wijzig({ regio: 'MBR' }, EERSTE), 1],
      [mbrMet(HULPVRAAG_1), wijzig({ taal: 'en' }, EERSTE), '42501'],
      [coordinatorMbr, wijzig({ regio: 'MBR' }), 2],
      [landelijkMet(HULPVRAAG_1), wijzig({ regio: 'LANDELIJK' }), 0],
    ],
  },
  triggers: {
    verhuis: ['toewijzing', 'afspraak', 'onvervulde_vraag'].map((tabel) => [
      ...([BEHEER, vanRegio(tabel, 'MBR'), 1] as const),
      [mbrMet(HULPVRAAG_1), wijzig({ regio: 'MBR' }, EERSTE)],
    ]),
  },
};
