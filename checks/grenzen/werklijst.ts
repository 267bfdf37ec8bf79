// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, verwijder, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import {
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  analist,
  coordinator,
  coordinatorMbr,
  hoofd,
  systeem,
} from './wie.js';

const nr = (laatste: string): string => ONBEKEND.slice(0, -2) + laatste;
const [WEERGAVE_1, WEERGAVE_2] = [nr('85'), nr('86')];
const [BULK_1, BULK_2] = [nr('87'), nr('88')];
/** In another role, with the same name and region; and a coordinator of that name elsewhere. */
const NAAMGENOOT: Wie = { via: 'app', actor: { rol: 'analist', subject: 'coordinator', regio: 'TWE' } };
const ELDERS: Wie = { via: 'app', actor: { rol: 'coordinator', subject: 'coordinator', regio: 'MBR' } };

export const WERKLIJST: Record<string, Tabelgrenzen> = {
  'aanbodmatching.weergave': {
    staat: [
      {
        ...{ id: WEERGAVE_1, regio: 'TWE', van: 'coordinator', naam: 'Mijn lijst', gedeeld: false },
        ...{ inhoud: { eigenaar: 'ik' }, versie: 1, gewijzigd_op: TOEN },
      },
      { id: WEERGAVE_2, van: 'coordinator', naam: 'Onze lijst', gedeeld: true },
    ],
    nieuw: { id: NIEUW, naam: 'Nieuw' },
    rechten: 'SELECT, INSERT, UPDATE (naam, gedeeld, inhoud, versie, gewijzigd_op), DELETE',
    beperkingen: {
      weergave_naam_check: [{ naam: '' }, { naam: langer(60) }],
      weergave_inhoud_check: [{ inhoud: [] }, { inhoud: { kenmerk: langer(4000) } }],
      weergave_versie_check: { versie: 0 },
      weergave_van: { regio: 'MBR' },
      weergave_van_naam: { naam: 'Mijn lijst' },
      weergave_pkey: { id: WEERGAVE_1 },
    },
    beleid: {
      lezen: [
        [coordinator, lees(), 2],
        [hoofd, lees(), 1],
        [coordinatorMbr, lees(), 0],
        [ELDERS, lees(), 0],
        [NAAMGENOOT, lees(), 0],
        [systeem, lees(), 0],
      ],
      bewaren: [
        [coordinator, voegToe(), 1],
        [hoofd, voegToe(), '42501'],
        [ELDERS, voegToe(), '42501'],
        [NAAMGENOOT, voegToe(), '42501'],
      ],
      wijzigen: [
        [coordinator, wijzig({ gedeeld: true }), 2],
        [hoofd, wijzig({ gedeeld: true }), 0],
        [NAAMGENOOT, wijzig({ gedeeld: true }), 0],
      ],
      weggooien: [
        [coordinator, verwijder(), 2],
        [hoofd, verwijder(), 0],
        [NAAMGENOOT, verwijder(), 0],
      ],
    },
  },
  'aanbodmatching.bulkhandeling': {
    staat: [
      {
        ...{ id: BULK_1, regio: 'TWE', handeling: 'eigenaar-geven', door: 'coordinator', gedaan_op: TOEN },
        ...{ ongedaan_tot: LATER, ongedaan_op: null },
      },
      { id: BULK_2, ongedaan_op: LATER },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'ongedaan_op',
    rechten: 'SELECT, INSERT, UPDATE (ongedaan_op), DELETE',
    beperkingen: {
      bulkhandeling_regio_check: { regio: 'twe' },
      bulkhandeling_handeling_check: { handeling: 'onzin' },
      bulkhandeling_tot: { ongedaan_tot: '2025-01-01T00:00:00Z' },
      bulkhandeling_ongedaan: [
        { ongedaan_op: '2025-01-01T00:00:00Z' },
        { ongedaan_op: '2100-01-01T00:00:00Z' },
      ],
      bulkhandeling_pkey: { id: BULK_1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, verwijder(), 2],
        [systeem, voegToe({ ongedaan_op: LATER }), 1],
        [coordinator, verwijder(), 0],
      ],
      lezen: [
        [coordinator, lees(), 2],
        [hoofd, lees(), 0],
        [ELDERS, lees(), 0],
        [NAAMGENOOT, lees(), 0],
        [analist, lees(), 0],
      ],
      doen: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ ongedaan_op: LATER }), '42501'],
        [hoofd, voegToe(), '42501'],
        [ELDERS, voegToe(), '42501'],
        [NAAMGENOOT, voegToe(), '42501'],
      ],
      ongedaan: [
        [coordinator, wijzig({ ongedaan_op: LATER }), 1],
        [hoofd, wijzig({ ongedaan_op: LATER }), 0],
        [ELDERS, wijzig({ ongedaan_op: LATER }), 0],
        [NAAMGENOOT, wijzig({ ongedaan_op: LATER }), 0],
      ],
    },
  },
  'aanbodmatching.bulkrij': {
    staat: [
      { bulkhandeling_id: BULK_1, hulpvraag_id: HULPVRAAG_1, versie: 2, van_eigenaar: 'regio:TWE' },
      { bulkhandeling_id: BULK_2, hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { hulpvraag_id: HULPVRAAG_3 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      bulkrij_versie_check: { versie: 1 },
      bulkrij_bulkhandeling_id_fkey: { bulkhandeling_id: ONBEKEND },
      bulkrij_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      bulkrij_pkey: { hulpvraag_id: HULPVRAAG_1 },
    },
    beleid: {
      lezen: [
        [coordinator, lees(), 2],
        [hoofd, lees(), 0],
        [systeem, lees(), 2],
      ],
      doen: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ bulkhandeling_id: BULK_2 }), '42501'],
        [hoofd, voegToe(), '42501'],
      ],
    },
  },
};
