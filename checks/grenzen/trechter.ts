// SPDX-License-Identifier: EUPL-1.2
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  beheerder,
  coordinator,
  coordinatorMbr,
  coordinatorVanA,
  indiener,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

export const TRECHTER: Record<string, Tabelgrenzen> = {
  'aanbodmatching.trechter': {
    staat: [
      {
        ...{ hulpvraag_id: HULPVRAAG_1, regio: 'TWE', themas: ['energie'], dubbel: false, herkomst: 'web' },
        ...{ gevraagd_op: TOEN, gematcht_op: TOEN, toegewezen_op: TOEN, contact_op: TOEN },
        ...{ hulp_op: TOEN, bevestigd_op: TOEN, geholpen_op: TOEN },
      },
      { hulpvraag_id: HULPVRAAG_2, regio: 'MBR' },
    ],
    nieuw: { hulpvraag_id: HULPVRAAG_3 },
    magLeeg: 'sectie grootteklasse gematcht_op toegewezen_op contact_op hulp_op bevestigd_op geholpen_op',
    rechten:
      'SELECT, INSERT, UPDATE (themas, sectie, grootteklasse, dubbel, gematcht_op, toegewezen_op, contact_op, hulp_op, ' +
      'bevestigd_op, geholpen_op)',
    beperkingen: {
      trechter_pkey: { hulpvraag_id: HULPVRAAG_1 },
      trechter_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      trechter_regio_check: { regio: '' },
      trechter_sectie_check: { sectie: 'Z' },
      trechter_grootteklasse_check: { grootteklasse: 'onzin' },
      trechter_herkomst_check: { herkomst: 'onzin' },
      trechter_volgorde: ['gematcht_op', 'toegewezen_op', 'contact_op', 'hulp_op', 'bevestigd_op'].map(
        (een) => ({
          [een]: null,
        }),
      ),
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, wijzig({ dubbel: true }), 2],
        [coordinator, voegToe(), '42501'],
        [analist, wijzig({ dubbel: true }), 0],
        [coordinator, wijzig({ dubbel: true }), 0],
      ],
      lezen: [
        [analist, lees(), 2],
        [beheerder, lees(), 2],
        [aanbiederA, lees(), 0],
        [ondernemer, lees(), 0],
        [machine, lees(), 0],
      ],
      regio: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [coordinatorVanA, lees(), 1],
        [indiener, lees(), 0],
        [{ via: 'app', actor: { rol: 'aanbieder', subject: 'a', regio: 'TWE' } }, lees(), 0],
      ],
    },
  },
};
