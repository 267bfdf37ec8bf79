// SPDX-License-Identifier: EUPL-1.2
// The facts that figures are counted from: of the worker alone, read by who looks at everybody.
import { lees, verwijder, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import {
  AANBOD_A,
  HULPVRAAG_1,
  HULPVRAAG_2,
  NIEMAND,
  ONBEKEND,
  TOEN,
  TOEWIJZING_1,
  aanbiederA,
  analist,
  anoniem,
  beheerder,
  coordinator,
  coordinatorMbr,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const BEDRIJF = ONBEKEND.replace(/0$/, '7');
const financier: Wie = { via: 'app', actor: { rol: 'financier', subject: 'f', organisatieId: ONBEKEND } };
/** Of the regio, but who does not work for it. */
const buitenstaander: Wie = {
  via: 'app',
  actor: { rol: 'aanbieder', subject: 'a', organisatieId: ONBEKEND, regio: 'TWE' },
};
/** Who sees no figures. */
const NIET = [aanbiederA, ondernemer, machine, financier, anoniem, NIEMAND];
const STAPPEN = ['gematcht_op', 'toegewezen_op', 'contact_op', 'hulp_op', 'bevestigd_op'];
const DOSIS = ['gesprekken', 'gespreksminuten', 'introducties', 'kosten_in_centen', 'opbrengst_in_centen'];

export const FEITEN: Record<string, Tabelgrenzen> = {
  'impactverantwoording.traject': {
    staat: [
      {
        ...{ id: TOEWIJZING_1, hulpvraag_id: HULPVRAAG_1, toewijzing_id: TOEWIJZING_1, is_eerste: true },
        ...{ bedrijf: BEDRIJF, regio: 'TWE', sectie: 'G', grootteklasse: 'micro', thema: 'energie' },
        ...{ herkomst: 'web', aanbod_id: AANBOD_A, programma_id: ONBEKEND, maand: '2026-01-01' },
        ...{ gevraagd_op: TOEN, gematcht_op: TOEN, toegewezen_op: TOEN, contact_op: TOEN, hulp_op: TOEN },
        ...{ bevestigd_op: TOEN, geholpen_op: TOEN, einde: 'geholpen', is_dubbel: false, gesprekken: 1 },
        ...{
          gespreksminuten: 1,
          introducties: 1,
          kosten_in_centen: 1,
          opbrengst_in_centen: 1,
          wacht_op: TOEN,
        },
      },
    ],
    nieuw: { id: HULPVRAAG_2, hulpvraag_id: HULPVRAAG_2, toewijzing_id: null },
    magLeeg:
      'toewijzing_id bedrijf sectie grootteklasse thema aanbod_id programma_id gematcht_op toegewezen_op contact_op hulp_op ' +
      'bevestigd_op geholpen_op wacht_op einde opbrengst_in_centen maandnummer stap contact_dagen hulp_dagen bevestigd_dagen',
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      traject_pkey: { id: TOEWIJZING_1, toewijzing_id: TOEWIJZING_1 },
      traject_eerste: { id: ONBEKEND, toewijzing_id: ONBEKEND, hulpvraag_id: HULPVRAAG_1 },
      traject_regio_check: { regio: '' },
      traject_maand_check: [{ maand: '2026-01-02' }, { maand: '1999-12-01' }, { maand: '2101-01-01' }],
      traject_van: [{ id: ONBEKEND }, { toewijzing_id: ONBEKEND }],
      traject_dosis: DOSIS.map((een) => ({ [een]: -1 })),
      traject_volgorde: STAPPEN.map((een) => ({ [een]: null })),
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 1],
        [analist, voegToe(), '42501'],
        [analist, verwijder(), 0],
      ],
      lezen: [
        [analist, lees(), 1],
        [beheerder, lees(), 1],
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 0],
        [buitenstaander, lees(), 0],
        ...NIET.map((wie): [Wie, ReturnType<typeof lees>, number] => [wie, lees(), 0]),
      ],
    },
  },
  'impactverantwoording.aanbodsoort': {
    staat: [{ aanbod_id: AANBOD_A, soort: 'advies', versie: 1 }],
    nieuw: { aanbod_id: ONBEKEND },
    rechten: 'SELECT, INSERT, UPDATE, DELETE',
    beperkingen: { aanbodsoort_pkey: { aanbod_id: AANBOD_A } },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, wijzig({ versie: 2 }), 1],
        [systeem, verwijder(), 1],
        [analist, voegToe(), '42501'],
        [analist, wijzig({ versie: 2 }), 0],
        [analist, verwijder(), 0],
      ],
      lezen: [
        [analist, lees(), 1],
        [beheerder, lees(), 1],
        [coordinator, lees(), 1],
        ...NIET.map((wie): [Wie, ReturnType<typeof lees>, number] => [wie, lees(), 0]),
      ],
    },
  },
  'impactverantwoording.randtelling': {
    staat: [
      { dimensie: 'regio', maat: 'stap', code: 'TWE', maandnummer: 312, waarde: 6, aantal: 1 },
      { dimensie: 'thema', maat: 'bedrijf', code: 'TWE', maandnummer: 312, waarde: 0, aantal: 1 },
    ],
    nieuw: { code: 'MBR' },
    rechten: 'SELECT, INSERT, UPDATE (aantal), DELETE',
    beperkingen: {
      randtelling_pkey: { code: 'TWE' },
      randtelling_dimensie_check: { dimensie: 'onzin' },
      randtelling_maat_check: { maat: 'onzin' },
      randtelling_maand_check: { maat: 'bedrijf', maandnummer: 313 },
      randtelling_waarde_check: [{ waarde: -1 }, { waarde: 65536 }],
      randtelling_aantal_check: [{ aantal: 0 }, { aantal: -1 }],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ aantal: 2 }), 2],
        [systeem, verwijder(), 2],
        [analist, voegToe(), '42501'],
        [analist, wijzig({ aantal: 2 }), 0],
        [analist, verwijder(), 0],
      ],
      lezen: [
        [analist, lees(), 2],
        [beheerder, lees(), 2],
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 0],
        [buitenstaander, lees(), 0],
        ...NIET.map((wie): [Wie, ReturnType<typeof lees>, number] => [wie, lees(), 0]),
      ],
    },
  },
  'impactverantwoording.bedrijvenaantal': {
    staat: [
      {
        ...{ peiljaar: 2026, regio: 'TWE', sectie: 'G', grootteklasse: 'micro', aantal: 5 },
        ...{ ingelezen_door: 'analist', ingelezen_op: TOEN },
      },
    ],
    nieuw: { regio: 'MBR' },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      bedrijvenaantal_pkey: { regio: 'TWE' },
      bedrijvenaantal_peiljaar_check: [{ peiljaar: 1999 }, { peiljaar: 2101 }],
      bedrijvenaantal_regio_check: { regio: '' },
      bedrijvenaantal_sectie_check: { sectie: 'W' },
      bedrijvenaantal_grootteklasse_check: { grootteklasse: 'onzin' },
      bedrijvenaantal_aantal_check: [{ aantal: -1 }, { aantal: 10_000_001 }],
    },
    beleid: {
      lezen: [
        [analist, lees(), 1],
        [beheerder, lees(), 1],
        [coordinator, lees(), 1],
        [systeem, lees(), 1],
        ...NIET.map((wie): [Wie, ReturnType<typeof lees>, number] => [wie, lees(), 0]),
      ],
      inlezen: [
        [analist, voegToe(), 1],
        [beheerder, voegToe({ ingelezen_door: 'beheerder' }), 1],
        [analist, voegToe({ ingelezen_door: 'x' }), '42501'],
        [coordinator, voegToe({ ingelezen_door: 'coordinator' }), '42501'],
      ],
      vervangen: [
        [analist, verwijder(), 1],
        [beheerder, verwijder(), 1],
        [coordinator, verwijder(), 0],
      ],
    },
  },
};
