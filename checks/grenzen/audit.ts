// SPDX-License-Identifier: EUPL-1.2
import { isGedwongen, lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { O_3, tweMet } from './overdracht-wie.js';
import {
  BEHEER,
  EIGENAAR,
  EIGENAAR_SYSTEEM,
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_4,
  NIEMAND,
  TOEN,
  TOEWIJZING_1,
  analist,
  beheerder,
  bewezen,
  coordinator,
  coordinatorBewezen,
  indiener,
  ondernemer,
  onbewezen,
  schijn,
  schijnBewezen,
  systeem,
} from './wie.js';

const HASH = `\\x${'ab'.repeat(32)}`;
const TE_KORT = `\\x${'ab'.repeat(31)}`;

export const AUDIT: Record<string, Tabelgrenzen> = {
  'platform.auditregel': {
    staat: [
      {
        ...{ regio: 'TWE', volgnummer: 1, tijdstip: TOEN, rol: 'coordinator', subject: 'proef' },
        ...{ handeling: 'gewijzigd', soort: 'hulpvraag', onderwerp: 'X', vorige: HASH, hash: HASH },
      },
      { regio: 'MBR' },
      { regio: 'MBR', volgnummer: 2, onderwerp: HULPVRAAG_1 },
      { regio: 'MBR', volgnummer: 3, onderwerp: TOEWIJZING_1 },
      { regio: 'MBR', volgnummer: 4, onderwerp: HULPVRAAG_2 },
      { regio: 'MBR', volgnummer: 5, onderwerp: HULPVRAAG_4 },
      { regio: 'MBR', volgnummer: 6, onderwerp: O_3 },
    ],
    nieuw: { volgnummer: 2 },
    magLeeg: 'voor na reden',
    rechten: 'SELECT',
    beperkingen: {
      auditregel_regio_check: { regio: 'Twente' },
      auditregel_volgnummer_check: { volgnummer: 0 },
      auditregel_handeling_check: { handeling: 'Een zin' },
      auditregel_soort_check: { soort: 'Een zin' },
      auditregel_onderwerp_check: { onderwerp: 'naam@voorbeeld' },
      auditregel_voor_check: { voor: TE_KORT },
      auditregel_na_check: { na: TE_KORT },
      auditregel_reden_check: { reden: 'Een zin' },
      auditregel_vorige_check: { vorige: TE_KORT },
      auditregel_hash_check: { hash: TE_KORT },
      auditregel_pkey: { volgnummer: 1 },
    },
    rls: [[EIGENAAR, lees(), 0]],
    beleid: {
      vastleggen: [
        [EIGENAAR_SYSTEEM, voegToe(), 1],
        [EIGENAAR, voegToe(), '42501'],
      ],
      lezen: [
        [beheerder, lees(), 7],
        [systeem, lees(), 7],
        [coordinator, lees(), 1],
        [schijn, lees(), 0],
      ],
      inzage: [
        [ondernemer, lees(), 2],
        [bewezen, lees(), 2],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
        [coordinatorBewezen, lees(), 2],
      ],
      overdracht: [
        [tweMet(HULPVRAAG_4), lees(), 3],
        [tweMet(HULPVRAAG_1), lees(), 2],
        [tweMet(HULPVRAAG_2), lees(), 1],
        [coordinator, lees(), 1],
        [indiener, lees(), 0],
      ],
    },
    triggers: {
      alleen_toevoegen: [
        [BEHEER, wijzig({ rol: 'ander' }), 'weiger_wijziging'],
        [BEHEER, verwijder(), 'weiger_wijziging'],
        [BEHEER, ({ naam }) => ({ text: `TRUNCATE ${naam}` }), 'weiger_wijziging'],
      ],
    },
  },
  'platform.auditketen': {
    staat: [{ regio: 'TWE', volgnummer: 1, hash: HASH }, { regio: 'MBR' }],
    nieuw: { regio: 'NIEUW' },
    rechten: 'SELECT',
    beperkingen: {
      auditketen_volgnummer_check: { volgnummer: -1 },
      auditketen_hash_check: { hash: TE_KORT },
      auditketen_pkey: { regio: 'TWE' },
    },
    // The owner's own function writes here, in any context.
    rls: [
      [NIEMAND, lees(), 0],
      [BEHEER, isGedwongen, 1],
    ],
    beleid: {
      schakelen: [[EIGENAAR, lees(), 2]],
      lezen: [
        [systeem, lees(), 2],
        [analist, lees(), 0],
      ],
    },
  },
};
