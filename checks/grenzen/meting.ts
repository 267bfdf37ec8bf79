// SPDX-License-Identifier: EUPL-1.2
// What firms answer.
import { lees, niet, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { BEDRIJF, METING_EXTERN, metSleutel } from './meting-extern.js';
import { METING_INDICATOR } from './meting-indicator.js';
import {
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  NIEMAND,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  anoniem,
  beheerder,
  coordinator,
  coordinatorMbr,
  id,
  indiener,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const [OPEN, DICHT, NIEUW] = [651, 652, 653].map(id) as [string, string, string];
/** With the key to one meting, with that of none, and with its name in another role. */
const [MET, DICHTE, GOK, SCHIJN] = [
  ...[metSleutel(OPEN), metSleutel(DICHT), metSleutel(NIEUW)],
  metSleutel(OPEN, 'financier'),
] as const;
const ANTWOORD = { waarde: 1, gegeven_op: TOEN };

export const METING: Record<string, Tabelgrenzen> = {
  ...METING_INDICATOR,
  'impactverantwoording.meting': {
    staat: [
      {
        ...{ id: OPEN, hulpvraag_id: HULPVRAAG_1, bedrijf: BEDRIJF, moment: 'start', regio: 'TWE' },
        ...{ grootteklasse: 'micro', thema: 'energie', gevraagd_op: TOEN, herinnerd: 0, volgende_op: TOEN },
        ...{ gesloten_op: null, reden: null, situatie: 'wacht' },
      },
      { id: DICHT, hulpvraag_id: HULPVRAAG_2, volgende_op: null, gesloten_op: TOEN, reden: 'deels' },
    ],
    nieuw: { id: NIEUW, hulpvraag_id: HULPVRAAG_3 },
    magLeeg: 'bedrijf grootteklasse thema volgende_op gesloten_op reden',
    rechten: 'SELECT, INSERT, UPDATE, DELETE',
    beperkingen: {
      meting_pkey: { id: OPEN },
      meting_moment_check: { moment: 'ooit' },
      meting_regio_check: { regio: '' },
      meting_situatie_check: { situatie: 'zomaar' },
      meting_herinnerd_check: [{ herinnerd: -1 }, { herinnerd: 3 }],
      meting_reden_check: { reden: 'zomaar', gesloten_op: TOEN, volgende_op: null },
      meting_eenmaal: { hulpvraag_id: HULPVRAAG_1 },
      meting_gesloten: [
        { gesloten_op: TOEN, volgende_op: null },
        { reden: 'deels' },
        { volgende_op: null },
        { gesloten_op: TOEN, reden: 'deels' },
      ],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ herinnerd: 1 }), 2],
        [systeem, verwijder(), 2],
        [analist, voegToe(), '42501'],
        [analist, wijzig({ herinnerd: 1 }), 0],
        [analist, verwijder(), 0],
        [MET, verwijder(), 0],
      ],
      kijken: [[analist, lees(), 2], [beheerder, lees(), 2], ...niet(aanbiederA, machine, anoniem, NIEMAND)],
      eigen: [
        [indiener, lees(), 1],
        [ondernemer, lees(), 1],
        [coordinator, lees(`id = '${OPEN}'`), 1],
        [coordinatorMbr, lees(`id = '${OPEN}'`), 0],
        ...niet(aanbiederA, machine),
      ],
      sleutel: [[MET, lees(), 1], [MET, lees(`id = '${DICHT}'`), 0], ...niet(GOK, SCHIJN)],
      sluiten: [
        [MET, wijzig({ herinnerd: 1 }), 1],
        [GOK, wijzig({ herinnerd: 1 }), 0],
        [SCHIJN, wijzig({ herinnerd: 1 }), 0],
      ],
    },
  },
  'impactverantwoording.metingantwoord': {
    staat: [
      {
        meting_id: OPEN,
        indicator: 'proef',
        versie: 1,
        bekend: null,
        vorige: null,
        waarde: null,
        gegeven_op: null,
      },
      { meting_id: DICHT },
    ],
    nieuw: { indicator: 'proef-twee' },
    magLeeg: 'bekend vorige waarde gegeven_op',
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      metingantwoord_pkey: { indicator: 'proef' },
      metingantwoord_bekend_check: { bekend: -1 },
      metingantwoord_vorige_check: { vorige: -1 },
      metingantwoord_waarde_check: { waarde: -1, gegeven_op: TOEN },
      metingantwoord_meting_id_fkey: { meting_id: ONBEKEND },
      metingantwoord_indicator: { versie: 9 },
      metingantwoord_gegeven: [{ waarde: 1 }, { gegeven_op: TOEN }],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig(ANTWOORD), 2],
        [MET, voegToe(), '42501'],
      ],
      eigen: [[MET, lees(), 1], [indiener, lees(), 1], ...niet(GOK, SCHIJN, analist, aanbiederA, anoniem)],
      antwoorden: [
        [MET, wijzig(ANTWOORD), 1],
        [DICHTE, wijzig(ANTWOORD), 0],
        [GOK, wijzig(ANTWOORD), 0],
        [SCHIJN, wijzig(ANTWOORD), 0],
        // Sees every meting, and answers none.
        [metSleutel(OPEN, 'analist'), wijzig(ANTWOORD), 0],
        [indiener, wijzig(ANTWOORD), 0],
      ],
    },
  },
  ...METING_EXTERN,
};
