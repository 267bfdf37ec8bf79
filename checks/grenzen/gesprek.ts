// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import {
  BERICHT_1,
  BERICHT_2,
  BERICHT_3,
  BERICHT_4,
  BERICHT_5,
  BERICHT_6,
  BERICHT_7,
  TW_3,
  TW_4,
  TW_5,
  naamgenoot,
  VOORBIJ,
} from './gesprek-wie.js';
import { lees, voegToe, wijzig, type Functiegrenzen, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  NIEUW,
  ONBEKEND,
  TOEN,
  TOEWIJZING_1,
  aanbiederA,
  aanbiederB,
  analist,
  anoniem,
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

const VERZEGELD = bytes(40);
const LAAT = '2026-01-01T00:10:00.001Z';
const BINNEN = '2026-01-01T00:10:00Z';
const TERUG = { tekst: null, ingetrokken_op: BINNEN };
const VAN_ONDERNEMER = { partij: 'ondernemer', geplaatst_door: 'ondernemer' };
const VAN_BEWERKER = { partij: 'ondernemer', geplaatst_door: `bewerker:${HULPVRAAG_1}` };
const VAN_A = { partij: 'aanbieder', geplaatst_door: 'aanbieder-a', toewijzing_id: TOEWIJZING_1 };
const VAN_KEUZE = `id = '${BERICHT_1}'`;

export const GESPREK: Record<string, Tabelgrenzen> = {
  'aanbodmatching.gespreksbericht': {
    staat: [
      {
        ...{ id: BERICHT_1, hulpvraag_id: HULPVRAAG_1, betrokkene_id: BETROKKENE_1, partij: 'coordinator' },
        ...{ tekst: VERZEGELD, geplaatst_door: 'coordinator', geplaatst_op: TOEN },
      },
      { id: BERICHT_2, ...VAN_A },
      { id: BERICHT_3, ...VAN_BEWERKER },
      {
        id: BERICHT_4,
        hulpvraag_id: HULPVRAAG_2,
        betrokkene_id: BETROKKENE_2,
        geplaatst_door: 'coordinator-mbr',
      },
      { id: BERICHT_5, hulpvraag_id: HULPVRAAG_3, toewijzing_id: TW_3 },
      { id: BERICHT_6, toewijzing_id: TW_5, geplaatst_door: 'collega' },
      { id: BERICHT_7, toewijzing_id: TW_4 },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'toewijzing_id tekst ingetrokken_op',
    rechten: 'SELECT, INSERT, UPDATE (tekst, ingetrokken_op)',
    beperkingen: {
      gespreksbericht_pkey: { id: BERICHT_1 },
      gespreksbericht_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      gespreksbericht_toewijzing_id_fkey: { toewijzing_id: ONBEKEND },
      gespreksbericht_partij_check: { partij: 'onzin' },
      gespreksbericht_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(20_030) }],
      gespreksbericht_draad: { partij: 'aanbieder' },
      gespreksbericht_ingetrokken: [
        { tekst: null, ingetrokken_op: LAAT },
        { tekst: VERZEGELD, ingetrokken_op: BINNEN },
      ],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 7],
        [systeem, wijzig({ tekst: null }), 7],
        [beheerder, lees(), 0],
      ],
      lezen: [
        [coordinator, lees(), 6],
        [coordinatorMbr, lees(), 1],
        [indiener, lees(), 5],
        [ondernemer, lees(), 5],
        [aanbiederA, lees(), 1],
        [aanbiederB, lees(), 1],
        [machine, lees(), 0],
        [analist, lees(), 0],
        [anoniem, lees(), 0],
        [schijn, lees(), 0],
      ],
      plaatsen: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ toewijzing_id: TW_5 }), 1],
        [coordinator, voegToe({ toewijzing_id: TW_3 }), '42501'],
        [coordinator, voegToe({ hulpvraag_id: HULPVRAAG_2 }), '42501'],
        [coordinator, voegToe({ geplaatst_door: 'een ander' }), '42501'],
        [coordinator, voegToe({ tekst: null }), '42501'],
        [coordinator, voegToe({ partij: 'ondernemer' }), '42501'],
        [ondernemer, voegToe(VAN_ONDERNEMER), 1],
        [ondernemer, voegToe({ ...VAN_ONDERNEMER, partij: 'coordinator' }), '42501'],
        [bewerker, voegToe(VAN_BEWERKER), 1],
        [indiener, voegToe({ ...VAN_BEWERKER, geplaatst_door: `indiener:${HULPVRAAG_1}` }), '42501'],
        [aanbiederA, voegToe(VAN_A), 1],
        [aanbiederA, voegToe({ ...VAN_A, toewijzing_id: TW_5 }), '42501'],
        [aanbiederA, voegToe({ ...VAN_A, toewijzing_id: NIEUW }), '42501', VOORBIJ],
        [machine, voegToe(), '42501'],
        [schijn, voegToe(), '42501'],
      ],
      intrekken: [
        [coordinator, wijzig(TERUG, VAN_KEUZE), 1],
        [coordinator, wijzig(TERUG, `id = '${BERICHT_6}'`), 0],
        [coordinator, wijzig({ tekst: null }, VAN_KEUZE), '42501'],
        [coordinator, wijzig({ tekst: bytes(41) }, VAN_KEUZE), '42501'],
        [naamgenoot, wijzig(TERUG, VAN_KEUZE), 0],
        [aanbiederA, wijzig(TERUG), 1],
        [bewerker, wijzig(TERUG), 1],
        [indiener, wijzig(TERUG), 0],
      ],
    },
  },
  'aanbodmatching.leesmerk': {
    staat: [
      { bericht_id: BERICHT_1, partij: 'ondernemer', gelezen_op: TOEN },
      { bericht_id: BERICHT_4 },
      { bericht_id: BERICHT_6 },
    ],
    nieuw: { bericht_id: BERICHT_3, partij: 'coordinator' },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      leesmerk_pkey: { bericht_id: BERICHT_1, partij: 'ondernemer' },
      leesmerk_bericht_id_fkey: { bericht_id: ONBEKEND },
    },
    beleid: {
      lezen: [
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 1],
        [aanbiederA, lees(), 0],
        [aanbiederB, lees(), 1],
        [analist, lees(), 0],
      ],
      merken: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ partij: 'ondernemer', bericht_id: BERICHT_6 }), '42501'],
        [coordinator, voegToe({ bericht_id: BERICHT_4 }), '42501'],
        [coordinator, voegToe({ bericht_id: BERICHT_1 }), '42501'],
        [indiener, voegToe({ bericht_id: BERICHT_2, partij: 'ondernemer' }), 1],
        [indiener, voegToe({ bericht_id: BERICHT_2, partij: 'coordinator' }), '42501'],
        [systeem, voegToe(), '42501'],
      ],
    },
  },
};

export const GESPREK_FUNCTIES: Record<string, Functiegrenzen> = {
  'aanbodmatching.partij()': {
    zonder: [
      [`WHEN 'indiener' THEN 'ondernemer'`, `WHEN 'indiener' THEN 'coordinator'`],
      [`THEN 'aanbieder' END`, `THEN 'aanbieder' ELSE 'coordinator' END`],
    ],
  },
  'aanbodmatching.neemt_deel(uuid,uuid)': {
    zonder: [
      [`EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = h_id)`, 'true'],
      [`t.id = t_id`, 'true'],
      [`t.hulpvraag_id = h_id`, 'true'],
      [`t.status IN ('aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'betwist')`, 'true'],
      [`ELSE false`, 'ELSE true'],
    ],
  },
};
