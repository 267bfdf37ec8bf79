// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { BAND_1, BAND_2, KVK_A, KVK_B, V_1, V_2, V_OUD, VEEL, ondernemer2 } from './staatssteun-wie.js';
import { STEUN } from './steun.js';
import {
  CLIENT_1,
  EIGENAAR,
  KVK_1,
  KVK_2,
  LATER,
  NIEUW,
  TOEN,
  analist,
  beheerder,
  coordinator,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

export const STAATSSTEUN: Record<string, Tabelgrenzen> = {
  'staatssteun.verklaring': {
    staat: [
      {
        ...{ id: V_1, kvk_nummer: KVK_1, datum: '2026-01-01', afgelegd_op: LATER },
        ...{ afgelegd_door: 'ondernemer', datums: ['2026-01-01'] },
        ...{ bedragen_in_centen: [3_000_000], regelingen: ['algemeen'] },
      },
      { id: V_OUD, afgelegd_op: TOEN, bedragen_in_centen: [9_000_000] },
      { id: V_2, kvk_nummer: KVK_2, datums: [], bedragen_in_centen: [], regelingen: [] },
    ],
    nieuw: { id: NIEUW },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      verklaring_pkey: { id: V_1 },
      verklaring_kvk_nummer_check: { kvk_nummer: '123' },
      verklaring_datums_check: [
        { datums: [null] },
        {
          datums: Array<string>(101).fill('2026-01-01'),
          bedragen_in_centen: Array<number>(101).fill(1),
          regelingen: Array<string>(101).fill('daeb'),
        },
      ],
      verklaring_bedragen_in_centen_check: [
        { bedragen_in_centen: [null] },
        { bedragen_in_centen: [0] },
        { bedragen_in_centen: [VEEL] },
      ],
      verklaring_regelingen_check: [{ regelingen: [null] }, { regelingen: ['onzin'] }],
      verklaring_even_veel: [{ bedragen_in_centen: [] }, { regelingen: [] }],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 3]],
      systeem: [
        [systeem, lees(), 3],
        [analist, lees(), 0],
      ],
      opruimen: [
        [systeem, verwijder(), 3],
        [ondernemer, verwijder(), 0],
      ],
      eigen: [
        [ondernemer, lees(), 2],
        [ondernemer2, lees(), 1],
        [schijn, lees(), 0],
        [coordinator, lees(), 0],
      ],
      afleggen: [
        [ondernemer, voegToe(), 1],
        [ondernemer, voegToe({ kvk_nummer: KVK_2 }), '42501'],
        [ondernemer, voegToe({ afgelegd_door: 'x' }), '42501'],
        [schijn, voegToe({ afgelegd_door: CLIENT_1 }), '42501'],
      ],
    },
  },
  'staatssteun.verbondenheid': {
    staat: [
      {
        ...{ id: BAND_1, kvk_nummer: KVK_1, ander_kvk_nummer: KVK_2, van: '2026-06-01', tot: '2026-12-31' },
        ...{ bewijs: 'xxx', versie: 1, genoteerd_door: 'coordinator', genoteerd_op: TOEN },
        ...{ gewijzigd_door: 'coordinator', gewijzigd_op: TOEN },
      },
      { id: BAND_2, kvk_nummer: KVK_A, ander_kvk_nummer: KVK_B, van: '2020-01-01', tot: null },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'tot',
    rechten: 'SELECT, INSERT, DELETE, UPDATE (van, tot, bewijs, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      verbondenheid_pkey: { id: BAND_1 },
      verbondenheid_kvk_nummer_check: { kvk_nummer: '123' },
      verbondenheid_ander_kvk_nummer_check: { ander_kvk_nummer: '123' },
      verbondenheid_bewijs_check: [{ bewijs: ' xx ' }, { bewijs: langer(300) }],
      verbondenheid_versie_check: { versie: 0 },
      verbondenheid_twee: { ander_kvk_nummer: KVK_1 },
      verbondenheid_periode: { tot: '2026-05-31' },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 2]],
      systeem: [
        [systeem, lees(), 2],
        [analist, lees(), 0],
      ],
      opruimen: [
        [systeem, verwijder(), 2],
        [coordinator, verwijder(), 0],
      ],
      lezen: [
        [coordinator, lees(), 2],
        [beheerder, lees(), 2],
        [analist, lees(), 0],
      ],
      noteren: [
        [coordinator, voegToe(), 1],
        [beheerder, voegToe({ genoteerd_door: 'beheerder' }), 1],
        [coordinator, voegToe({ genoteerd_door: 'x' }), '42501'],
        [analist, voegToe({ genoteerd_door: 'analist' }), '42501'],
      ],
      wijzigen: [
        [coordinator, wijzig({ versie: 2 }), 2],
        [beheerder, wijzig({ versie: 2 }), 2],
        [ondernemer, wijzig({ versie: 2 }), 0],
      ],
      eigen: [
        [ondernemer, lees(), 1],
        [ondernemer2, lees(), 1],
        [schijn, lees(), 0],
      ],
    },
    // Who waits for whom shows only with two transactions at once.
    triggers: { verbinden: { elders: 'libs/staatssteun/test/steun.int.spec.ts' } },
  },
  ...STEUN,
};
