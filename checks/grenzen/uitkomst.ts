// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { TW_1, TW_2, TW_4, TW_5, aanbiederAlsBewerker, antwoorder, na, nr, toen } from './uitkomst-wie.js';
import {
  BETROKKENE_1,
  NIEUW,
  ONBEKEND,
  ORG_A,
  ORG_B,
  TOEN,
  aanbiederA,
  aanbiederB,
  beheerder,
  bewerker,
  coordinator,
  coordinatorMbr,
  indiener,
  machine,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

const VAN_ONDERNEMER = { partij: 'ondernemer' };
const NAMENS = { zelf: false };
const LATER = { moment: 'vier-weken' };
/** Of the entrepreneur, about what stands there without any. */
const ANTWOORD = { ...VAN_ONDERNEMER, toewijzing_id: TW_5 };
const TE_VROEG = { ...ANTWOORD, ...LATER, gemeld_op: '2026-01-21T23:59:59Z' };
const OP_TIJD = { ...TE_VROEG, gemeld_op: '2026-01-22T00:00:00Z' };
const ANDERS = { geholpen: 'deels' };
const [VAN_1, VAN_4] = [TW_1, TW_4].map((id) => `toewijzing_id = '${id}'`);

export const UITKOMST: Record<string, Tabelgrenzen> = {
  'aanbodmatching.uitkomst': {
    staat: [
      {
        ...{ id: nr(1), toewijzing_id: TW_1, betrokkene_id: BETROKKENE_1, moment: 'levering' },
        ...{ partij: 'ondernemer', zelf: true, geholpen: 'ja', opbrengsten: ['kennis'] },
        delen_met_aanbieder: false,
        ...{ versie: 1, gemeld_door: 'ondernemer', gemeld_op: TOEN },
        ...{ gewijzigd_door: 'ondernemer', gewijzigd_op: TOEN },
      },
      { id: nr(2), toewijzing_id: TW_4, partij: 'aanbieder' },
      { id: nr(3), ...LATER },
      { id: nr(4), toewijzing_id: TW_2, partij: 'aanbieder' },
    ],
    nieuw: { id: NIEUW, partij: 'aanbieder' },
    magLeeg: 'bedrag_in_centen uren toelichting',
    rechten:
      'SELECT, INSERT, UPDATE (geholpen, opbrengsten, bedrag_in_centen, uren, toelichting, delen_met_aanbieder, versie, gewijzigd_door, gewijzigd_op, zelf)',
    beperkingen: {
      uitkomst_pkey: { id: nr(1) },
      uitkomst_een: VAN_ONDERNEMER,
      uitkomst_toewijzing_id_fkey: { toewijzing_id: ONBEKEND },
      uitkomst_moment_check: { moment: 'onzin' },
      uitkomst_partij_check: { partij: 'onzin' },
      uitkomst_geholpen_check: { geholpen: 'onzin' },
      uitkomst_opbrengsten_check: [{ opbrengsten: ['onzin'] }, { opbrengsten: Array(12).fill('kennis') }],
      uitkomst_nog_niets: { opbrengsten: ['kennis', 'nog-niets'] },
      uitkomst_bedrag_in_centen_check: [
        { ...ANTWOORD, bedrag_in_centen: -1 },
        { ...ANTWOORD, bedrag_in_centen: 1_000_000_001 },
      ],
      uitkomst_bedrag: { bedrag_in_centen: 1 },
      uitkomst_uren_check: [-1, 1000.25, 0.1].map((uren) => ({ uren })),
      uitkomst_uren: { ...ANTWOORD, uren: 1 },
      uitkomst_toelichting_check: [{ toelichting: bytes(28) }, { toelichting: bytes(8_030) }],
      uitkomst_delen: { delen_met_aanbieder: true },
      uitkomst_versie_check: { versie: 0 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 4],
        [systeem, voegToe(), 1],
        [systeem, wijzig(ANDERS), 4],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
        [beheerder, wijzig(ANDERS), 0],
      ],
      lezen: [
        [coordinator, lees(), 2],
        [aanbiederA, lees(), 3],
        [aanbiederB, lees(), 0],
        [ondernemer, lees(), 2],
        [indiener, lees(), 2],
        [machine, lees(), 0],
        [schijn, lees(), 0],
      ],
      aanbieder_melden: [
        na(toen(TW_1, 'geleverd'), aanbiederA, voegToe(), 1),
        na(toen(TW_1, 'geleverd'), aanbiederB, voegToe(), '42501'),
        na(toen(TW_1, 'geleverd'), coordinator, voegToe(NAMENS), '42501'),
        na(toen(TW_1, 'geleverd'), aanbiederA, voegToe(LATER), '42501'),
        na(toen(TW_4, 'geleverd'), aanbiederA, voegToe({ ...VAN_ONDERNEMER, toewijzing_id: TW_4 }), '42501'),
        na(toen(TW_4, 'geleverd'), aanbiederA, voegToe(), '42501'),
        na(toen(TW_1, 'bevestigd'), aanbiederA, voegToe(), '42501'),
        [aanbiederA, voegToe(), '42501'],
      ],
      aanbieder_verbeteren: [
        na(toen(TW_4, 'geleverd'), aanbiederA, wijzig(ANDERS, VAN_4), 1),
        na(toen(TW_4, 'geleverd'), coordinatorMbr, wijzig(ANDERS, VAN_4), 0),
        na(toen(TW_1, 'geleverd'), aanbiederA, wijzig(ANDERS, VAN_1), 0),
        na(toen(TW_1, 'geleverd'), aanbiederA, wijzig(ANDERS, VAN_4), 0),
        na(toen(TW_4, 'bevestigd'), aanbiederA, wijzig(ANDERS, VAN_4), 0),
      ],
      ondernemer_melden: [
        ...[ondernemer, bewerker, antwoorder(TW_5)].map((wie) =>
          na(toen(TW_5, 'bevestigd'), wie, voegToe(ANTWOORD), 1),
        ),
        na(toen(TW_5, 'bevestigd'), coordinator, voegToe({ ...ANTWOORD, ...NAMENS }), 1),
        ...[indiener, antwoorder(TW_1), aanbiederAlsBewerker(ORG_B), machine].map((wie) =>
          na(toen(TW_5, 'bevestigd'), wie, voegToe(ANTWOORD), '42501'),
        ),
        na(toen(TW_5, 'bevestigd'), coordinatorMbr, voegToe({ ...ANTWOORD, ...NAMENS }), '42501'),
        na(toen(TW_5, 'bevestigd'), coordinator, voegToe({ toewijzing_id: TW_5, ...NAMENS }), '42501'),
        na(toen(TW_5, 'betwist'), ondernemer, voegToe(ANTWOORD), 1),
        na(toen(TW_5, 'geleverd'), ondernemer, voegToe(ANTWOORD), '42501'),
        na(toen(TW_1, 'bevestigd'), ondernemer, voegToe(ANTWOORD), '42501'),
        na(toen(TW_5, 'bevestigd'), ondernemer, voegToe(OP_TIJD), 1),
        na(toen(TW_5, 'bevestigd'), ondernemer, voegToe(TE_VROEG), '42501'),
        na(toen(TW_5, 'betwist'), ondernemer, voegToe(OP_TIJD), '42501'),
      ],
      ondernemer_wijzigen: [
        ...[ondernemer, bewerker, antwoorder(TW_1)].map((wie) =>
          na(toen(TW_1, 'bevestigd'), wie, wijzig(ANDERS, VAN_1), 1),
        ),
        na(toen(TW_1, 'bevestigd'), coordinator, wijzig({ ...ANDERS, ...NAMENS }, VAN_1), 1),
        ...[indiener, antwoorder(TW_5), aanbiederAlsBewerker(ORG_A), coordinatorMbr].map((wie) =>
          na(toen(TW_1, 'bevestigd'), wie, wijzig(ANDERS, VAN_1), 0),
        ),
        na(toen(TW_1, 'betwist'), ondernemer, wijzig(ANDERS, VAN_1), 1),
        na(toen(TW_4, 'bevestigd'), coordinatorMbr, wijzig(ANDERS, VAN_4), 0),
        na(toen(TW_5, 'bevestigd'), ondernemer, wijzig(ANDERS, VAN_1), 0),
        na(toen(TW_1, 'geleverd'), ondernemer, wijzig(ANDERS, VAN_1), 0),
      ],
      begin: [[systeem, voegToe({ versie: 2 }), '42501']],
      // A coordinator's word is never that of the entrepreneur, nor the other way round.
      eigen_woord: [
        na(toen(TW_5, 'bevestigd'), coordinator, voegToe(ANTWOORD), '42501'),
        na(toen(TW_5, 'bevestigd'), ondernemer, voegToe({ ...ANTWOORD, ...NAMENS }), '42501'),
        [systeem, voegToe(NAMENS), 1],
      ],
      eigen_woord_later: [
        na(toen(TW_1, 'bevestigd'), coordinator, wijzig(ANDERS, VAN_1), '42501'),
        na(toen(TW_1, 'bevestigd'), ondernemer, wijzig(NAMENS, VAN_1), '42501'),
        [systeem, wijzig(NAMENS), 4],
      ],
    },
  },
};
