// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import {
  lees,
  sql,
  verwijder,
  voegToe,
  wijzig,
  type Grenzen,
  type Opdracht,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import {
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  HULPVRAAG_4,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  anoniem,
  bewerker,
  bewezen,
  coordinator,
  coordinatorMbr,
  indiener,
  machine,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const id = (nr: number): string => `00000000-0000-4000-8000-00000000008${nr}`;
/** 1 over the border of TWE and MBR, 2 and 3 (decided) within one of them. */
export const [DUBBEL_1, DUBBEL_2, DUBBEL_3] = [id(1), id(2), id(3)];

const BESLUIT = { status: 'geen-dubbel', besloten_op: TOEN };
/** Within TWE, by its coordinator. */
const SAMEN = {
  ...{ hulpvraag_id: HULPVRAAG_1, oudere_id: HULPVRAAG_3, status: 'samengevoegd', besloten_op: TOEN },
  besloten_door: 'coordinator',
};
const besluit = (door: string, waar?: string): Opdracht => wijzig({ ...BESLUIT, besloten_door: door }, waar);
/** What the function tells of the pairs of a hulpvraag. */
const vertelt = (van: string, kenmerk: string): Opdracht =>
  sql(`SELECT FROM aanbodmatching.dubbelen_van('${van}') WHERE kenmerk = '${kenmerk}'`);
const telt = (van: string): Opdracht => sql(`SELECT FROM aanbodmatching.dubbelen_van('${van}')`);

export const DUBBEL: Record<string, Tabelgrenzen> = {
  'aanbodmatching.dubbel': {
    staat: [
      {
        ...{ id: DUBBEL_1, hulpvraag_id: HULPVRAAG_2, oudere_id: HULPVRAAG_1, gelijkenis: 0.5 },
        ...{ redenen: ['zelfde-kvk-nummer'], status: 'gevonden', gevonden_op: TOEN },
      },
      { id: DUBBEL_2, hulpvraag_id: HULPVRAAG_3 },
      {
        ...{ id: DUBBEL_3, hulpvraag_id: HULPVRAAG_4, oudere_id: HULPVRAAG_2, ...BESLUIT },
        besloten_door: 'coordinator-mbr',
      },
    ],
    nieuw: { id: NIEUW, hulpvraag_id: HULPVRAAG_4, oudere_id: HULPVRAAG_1 },
    magLeeg: 'besloten_door besloten_op',
    rechten: 'SELECT, INSERT, DELETE, UPDATE (gelijkenis, redenen, status, besloten_door, besloten_op)',
    beperkingen: {
      dubbel_pkey: { id: DUBBEL_1 },
      dubbel_paar: { hulpvraag_id: HULPVRAAG_2 },
      dubbel_twee: { hulpvraag_id: HULPVRAAG_1 },
      dubbel_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      dubbel_oudere_id_fkey: { oudere_id: ONBEKEND },
      dubbel_gelijkenis_check: [{ gelijkenis: -0.1 }, { gelijkenis: 1.1 }],
      dubbel_redenen_check: [{ redenen: [] }, { redenen: ['onzin'] }],
      dubbel_status_check: { status: 'onzin', besloten_door: 'x', besloten_op: TOEN },
      dubbel_besluit: [
        { status: 'samengevoegd' },
        { besloten_door: 'x', besloten_op: TOEN },
        { ...BESLUIT, besloten_op: null, besloten_door: 'x' },
      ],
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, wijzig({ gelijkenis: 1 }), 3],
        [systeem, verwijder(), 3],
        [coordinator, voegToe(), '42501'],
        [coordinator, verwijder(), 0],
      ],
      samenvoegen: [
        [coordinator, voegToe(SAMEN), 1],
        [coordinator, voegToe({ ...SAMEN, status: 'geen-dubbel' }), '42501'],
        [coordinator, voegToe({ ...SAMEN, besloten_door: 'x' }), '42501'],
        [coordinator, voegToe({ ...SAMEN, oudere_id: HULPVRAAG_2 }), '42501'],
        [coordinator, voegToe({ ...SAMEN, hulpvraag_id: HULPVRAAG_4 }), '42501'],
        [bewezen, voegToe({ ...SAMEN, besloten_door: `bewerker:${HULPVRAAG_1}` }), '42501'],
      ],
      lezen: [
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 2],
        [ondernemer, lees(), 0],
        [indiener, lees(), 0],
        [bewerker, lees(), 0],
        [aanbiederA, lees(), 0],
        [machine, lees(), 0],
        [schijn, lees(), 0],
      ],
      besluiten: [
        [coordinator, besluit('coordinator'), 2],
        [coordinator, wijzig({ status: 'gevonden', besloten_door: null, besloten_op: null }), 2],
        [coordinatorMbr, besluit('coordinator-mbr'), 2],
        [coordinator, besluit('iemand-anders'), '42501'],
        [ondernemer, besluit('ondernemer'), 0],
      ],
    },
  },
};

export const DUBBEL_FUNCTIES = {
  'aanbodmatching.dubbelen_van(uuid)': {
    proeven: [
      [IEDER, telt(HULPVRAAG_1), '42501'],
      [coordinator, telt(HULPVRAAG_1), 2],
      [coordinator, vertelt(HULPVRAAG_1, 'HV-2026-00003'), 1],
      [coordinator, telt(HULPVRAAG_2), 0],
      [coordinatorMbr, telt(HULPVRAAG_2), 2],
      [analist, telt(HULPVRAAG_1), 0],
      [schijn, telt(HULPVRAAG_1), 0],
      [anoniem, telt(HULPVRAAG_1), 0],
    ],
    zonder: [
      [`van IN (d.hulpvraag_id, d.oudere_id)`, 'true'],
      [`h.id <> van`, 'true'],
      [`z.id = van`, 'true'],
      [`z.regio = platform.regio()`, 'true'],
    ],
  },
} satisfies Grenzen['functies'];
