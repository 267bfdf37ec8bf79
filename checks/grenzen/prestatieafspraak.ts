// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  ANDERE,
  EINDE,
  MET_A,
  MET_A_UIT,
  MET_B,
  MET_MBR,
  MET_TWE,
  PR,
  PR_ANDER,
  S,
  VOORAF_AFSPRAAK,
} from './prestatieafspraak-wie.js';
import { anderFinancier, meebetaler, penvoerder, schijnPenvoerder, schijnRegio } from './prestatie-wie.js';
import {
  BEHEER,
  NIEUW,
  ONBEKEND,
  ORG_A,
  ORG_B,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  coordinator,
  coordinatorMbr,
  systeem,
} from './wie.js';

const REGIO = { partij: 'regio', aanbieder_id: null };
const CONCEPT = { status: 'concept', aangeboden_op: null };
const van = (welke: string): string => `id = '${welke}'`;
const anders = { titel: 'Anders', gewijzigd_door: 'fenna' };

export const PRESTATIEAFSPRAAK: Record<string, Tabelgrenzen> = {
  [`${S}.prestatieafspraak`]: {
    vooraf: VOORAF_AFSPRAAK,
    staat: [
      {
        ...{ id: MET_A, nummer: 'AF-001', programma_id: PR, partij: 'aanbieder', aanbieder_id: ORG_A },
        ...{ regio: null, titel: 'Proef', status: 'van-kracht', aangeboden_op: TOEN, beeindigd_per: null },
        ...{ beeindigd_reden: null, versie: 1, aangemaakt_door: 'fenna', aangemaakt_op: TOEN },
        ...{ gewijzigd_door: 'fenna', gewijzigd_op: TOEN },
      },
      { id: MET_TWE, nummer: 'AF-002', ...REGIO, regio: 'TWE', status: 'concept' },
      { id: MET_B, nummer: 'AF-003', aanbieder_id: ORG_B, ...CONCEPT },
      { id: MET_A_UIT, nummer: 'AF-004', ...EINDE },
      { id: MET_MBR, nummer: 'AF-005', ...REGIO, regio: 'MBR', ...CONCEPT },
      { id: ANDERE, nummer: 'AF-006', programma_id: PR_ANDER, aanbieder_id: ORG_B, ...CONCEPT },
    ],
    nieuw: { id: NIEUW, nummer: 'AF-009', aanbieder_id: NIEUW, ...CONCEPT },
    magLeeg: 'aanbieder_id regio aangeboden_op beeindigd_per beeindigd_reden',
    rechten:
      'SELECT, INSERT, UPDATE (titel, status, aangeboden_op, beeindigd_per, beeindigd_reden, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      prestatieafspraak_pkey: { id: MET_A },
      prestatieafspraak_nummer: { nummer: 'AF-001' },
      prestatieafspraak_nummer_check: [{ nummer: 'X-001' }, { nummer: 'af-001' }, { nummer: 'AF-01' }],
      prestatieafspraak_programma_id_fkey: { programma_id: ONBEKEND },
      prestatieafspraak_partij_check: { partij: 'onzin', aanbieder_id: null },
      prestatieafspraak_regio_check: { ...REGIO, regio: 'twe' },
      prestatieafspraak_titel_check: [{ titel: ' xx ' }, { titel: langer(120) }],
      prestatieafspraak_status_check: { status: 'onzin' },
      prestatieafspraak_beeindigd_reden_check: [
        { ...EINDE, beeindigd_reden: ' xx ' },
        { ...EINDE, beeindigd_reden: langer(1000) },
      ],
      prestatieafspraak_versie_check: { versie: 0 },
      prestatieafspraak_partij: [{ regio: 'OVR' }, { partij: 'regio', regio: 'OVR' }],
      prestatieafspraak_einde: [{ beeindigd_reden: 'xxx' }, { beeindigd_per: '2026-06-30' }],
      prestatieafspraak_een_aanbieder: { aanbieder_id: ORG_A },
      prestatieafspraak_een_regio: { ...REGIO, regio: 'TWE' },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 6],
        [analist, lees(), 0],
      ],
      financier: [
        [penvoerder, lees(), 5],
        [meebetaler, lees(), 6],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      partij: [
        [aanbiederA, lees(), 2],
        [aanbiederB, lees(), 0],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 0],
        [schijnRegio, lees(), 0],
      ],
      opstellen: [
        [penvoerder, voegToe(), 1],
        [penvoerder, voegToe({ aangemaakt_door: 'x' }), 'rls:prestatieafspraak'],
        [penvoerder, voegToe({ status: 'van-kracht' }), 'rls:prestatieafspraak'],
        [meebetaler, voegToe({ aangemaakt_door: 'mees' }), 'rls:prestatieafspraak'],
        [schijnPenvoerder, voegToe(), 'rls:prestatieafspraak'],
      ],
      wijzigen: [
        [penvoerder, wijzig(anders, van(MET_B)), 1],
        [penvoerder, wijzig({ ...anders, gewijzigd_door: 'x' }, van(MET_B)), 'rls:prestatieafspraak'],
        [meebetaler, wijzig({ versie: 2, gewijzigd_door: 'mees' }, van(MET_B)), 0],
        [schijnPenvoerder, wijzig({ versie: 2 }), 0],
        [aanbiederA, wijzig({ versie: 2, gewijzigd_door: 'aanbieder-a' }), 0],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, wijzig({ titel: 'Anders' }, van(MET_A_UIT)), 'prestatieafspraak_vast'],
        [BEHEER, wijzig({ versie: 2 }, van(MET_A_UIT)), 'prestatieafspraak_vast'],
        [BEHEER, wijzig({ titel: 'Anders' }, van(MET_A)), 'prestatieafspraak_vast'],
        [BEHEER, wijzig({ status: 'concept' }, van(MET_A)), 'prestatieafspraak_vast'],
        [BEHEER, wijzig({ versie: 2 }, van(MET_A)), 1],
        [BEHEER, wijzig(EINDE, van(MET_A)), 1],
        [BEHEER, wijzig({ titel: 'Anders' }, van(MET_B)), 1],
        [BEHEER, wijzig({ status: 'van-kracht' }, van(MET_B)), 'prestatieafspraak_getekend'],
      ],
    },
  },
};
