// SPDX-License-Identifier: EUPL-1.2
import {
  coordinatorAls,
  VAN_TWE,
  M_A,
  M_A_EEN,
  M_A_ANDER,
  M_A_WEG,
  M_B,
  M_TWE,
  M_COLLEGA,
  M_MBR,
  op,
  VERVALLEN,
} from './afspraak-wie.js';
import { langer, lees, sql, voegToe, wijzig, type Functiegrenzen, type Tabelgrenzen } from './grens.js';
import {
  HULPVRAAG_1,
  NIEUW,
  ORG_A,
  ORG_B,
  BEHEER,
  ONBEKEND,
  AANBOD_A,
  AANBOD_B,
  CONCEPT_A,
  aanbiederA,
  aanbiederB,
  aanbiederVanTwe,
  beheerder,
  bewerker,
  coordinator,
  coordinatorMbr,
  coordinatorVanA,
  indiener,
  machine,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

export const AFSPRAAKMOMENT: Record<string, Tabelgrenzen> = {
  'aanbodmatching.afspraakmoment': {
    staat: [
      {
        ...{
          id: M_A,
          organisatie_id: ORG_A,
          ...op(8),
          vorm: 'telefonisch',
          plaatsen: 3,
          bezet: 0,
          versie: 1,
        },
        ...{ gewijzigd_door: 'aanbieder-a', gewijzigd_op: '2026-01-01T00:00:00Z' },
      },
      { id: M_A_EEN, ...op(9), aanbod_id: AANBOD_A },
      { id: M_A_ANDER, ...op(10), aanbod_id: CONCEPT_A },
      { id: M_A_WEG, ...op(12), ...VERVALLEN },
      { id: M_B, organisatie_id: ORG_B, plaatsen: 1, bezet: 1 },
      { id: M_TWE, ...VAN_TWE },
      { id: M_COLLEGA, ...VAN_TWE, behandelaar: 'collega' },
      { id: M_MBR, ...VAN_TWE, behandelaar: 'coordinator-mbr', regio: 'MBR' },
    ],
    nieuw: { id: NIEUW, ...op(20) },
    magLeeg: 'organisatie_id behandelaar regio aanbod_id plaats link reeks_id vervallen_op',
    rechten: 'SELECT, INSERT, UPDATE (vervallen_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      afspraakmoment_pkey: { id: M_A },
      afspraakmoment_aanbod_id_fkey: { aanbod_id: ONBEKEND },
      afspraakmoment_behandelaar_check: [
        { ...VAN_TWE, behandelaar: '' },
        { ...VAN_TWE, behandelaar: langer(300) },
      ],
      afspraakmoment_regio_check: { ...VAN_TWE, regio: 'twe' },
      afspraakmoment_vorm_check: { vorm: 'onzin' },
      afspraakmoment_plaats_check: [
        { vorm: 'op-locatie', plaats: '' },
        { vorm: 'op-locatie', plaats: langer(300) },
      ],
      afspraakmoment_link_check: [
        { vorm: 'video', link: 'http://x.nl/1' },
        { vorm: 'video', link: `https://${langer(500)}` },
      ],
      afspraakmoment_plaatsen_check: [{ plaatsen: 0 }, { plaatsen: 51 }],
      afspraakmoment_versie_check: { versie: 0 },
      afspraakmoment_gastheer: [{ organisatie_id: null }, { behandelaar: 'coordinator', regio: 'TWE' }],
      afspraakmoment_regio: [{ regio: 'TWE' }, { ...VAN_TWE, regio: null }],
      afspraakmoment_aanbod: { ...VAN_TWE, aanbod_id: AANBOD_A },
      afspraakmoment_duur: [{ eind: '2026-06-01T20:09:59Z' }, { eind: '2026-06-02T04:00:01Z' }],
      afspraakmoment_plaats: [{ vorm: 'op-locatie' }, { plaats: 'Zaal 1' }],
      afspraakmoment_link: [{ vorm: 'video' }, { link: 'https://x.nl/1' }],
      afspraakmoment_bezet: [{ bezet: -1 }, { bezet: 4 }],
      afspraakmoment_vervallen: { ...VERVALLEN, bezet: 1 },
      afspraakmoment_overlap: { begin: '2026-06-01T08:29:00Z', eind: '2026-06-01T08:59:00Z' },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 8],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
      aanbieder: [
        [aanbiederA, lees(), 4],
        [aanbiederB, lees(), 1],
        [schijn, lees(), 0],
        [aanbiederA, voegToe({ aanbod_id: AANBOD_A }), 1],
        [aanbiederA, voegToe({ aanbod_id: AANBOD_B }), '42501'],
        [aanbiederA, voegToe({ organisatie_id: ORG_B }), '42501'],
        [coordinatorVanA, voegToe(), '42501'],
        [aanbiederA, wijzig({ versie: 2 }), 4],
      ],
      coordinator_lezen: [
        [coordinator, lees('regio IS NOT NULL'), 2],
        [coordinatorMbr, lees('regio IS NOT NULL'), 1],
        [schijn, lees(), 0],
        [aanbiederVanTwe, lees('regio IS NOT NULL'), 0],
      ],
      coordinator_toevoegen: [
        [coordinator, voegToe(VAN_TWE), 1],
        [coordinator, voegToe({ ...VAN_TWE, regio: 'MBR' }), '42501'],
        [coordinator, voegToe({ ...VAN_TWE, behandelaar: 'collega' }), '42501'],
        [coordinatorAls('coordinator', 'TWE', 'analist'), voegToe(VAN_TWE), '42501'],
      ],
      coordinator_wijzigen: [
        [coordinator, wijzig({ versie: 2 }), 1],
        [coordinatorAls('niemand', 'TWE'), wijzig({ versie: 2 }), 0],
        [coordinatorAls('coordinator', 'MBR'), wijzig({ versie: 2 }), 0],
        [coordinatorAls('coordinator', 'TWE', 'analist'), wijzig({ versie: 2 }), 0],
      ],
      bij_toewijzing: [
        [bewerker, lees('regio IS NULL'), 4],
        [ondernemer, lees('regio IS NULL'), 4],
        [coordinator, lees('regio IS NULL'), 4],
        [bewerker, lees(`id = '${M_A_ANDER}'`), 0],
        [machine, lees(), 0],
      ],
      bij_hulpvraag: [
        [indiener, lees('regio IS NOT NULL'), 2],
        [ondernemer, lees('regio IS NOT NULL'), 2],
        [machine, lees(), 0],
        [aanbiederA, lees('regio IS NOT NULL'), 0],
      ],
      van_afspraak: [
        [
          ...([indiener, lees(`id = '${M_TWE}'`), 1] as const),
          [BEHEER, sql(`UPDATE aanbodmatching.hulpvraag SET regio = 'MBR' WHERE id = '${HULPVRAAG_1}'`)],
        ],
        [
          ...([indiener, lees(`id = '${M_COLLEGA}'`), 0] as const),
          [BEHEER, sql(`UPDATE aanbodmatching.hulpvraag SET regio = 'MBR' WHERE id = '${HULPVRAAG_1}'`)],
        ],
      ],
    },
  },
};

/** Comes with a type, and is of no use to anybody. */
const VAN_TYPE = Object.fromEntries(
  [
    'tekstbereik(text,text)',
    'tekstbereik(text,text,text)',
    'tekstbereik_multirange()',
    'tekstbereik_multirange(aanbodmatching.tekstbereik)',
    'tekstbereik_multirange(aanbodmatching.tekstbereik[])',
  ].map((naam) => [`aanbodmatching.${naam}`, {}]),
);

export const AFSPRAAK_FUNCTIES: Record<string, Functiegrenzen> = {
  ...VAN_TYPE,
  'aanbodmatching.bewaak_afspraak()': {
    zonder: [
      ['t.hulpvraag_id = NEW.hulpvraag_id', 'true'],
      ['t.aanbieder_id = moment.organisatie_id', 'true'],
      ['t.aanbod_id = coalesce(moment.aanbod_id, t.aanbod_id)', 'true'],
      [`t.status IN ('aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'betwist')`, 'true'],
      ['NEW.toewijzing_id IS NOT NULL OR ', ''],
      [' OR moment.regio IS DISTINCT FROM NEW.regio', ''],
      ['NEW.organisatie_id := moment.organisatie_id;', ''],
      ['NEW.behandelaar := moment.behandelaar;', ''],
      ['NEW."begin" := moment."begin";', ''],
      ['NEW.eind := moment.eind;', ''],
      ['SET bezet = bezet - 1', 'SET bezet = bezet'],
      ['SET bezet = bezet + 1', 'SET bezet = bezet'],
      [`OR NEW.status = 'geannuleerd'`, ''],
      [`rol, true);\n  RETURN NEW;\nEND`, `'systeem', true);\n  RETURN NEW;\nEND`],
    ],
  },
};
