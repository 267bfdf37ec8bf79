// SPDX-License-Identifier: EUPL-1.2
import {
  BERICHT,
  P2,
  VOORAF,
  V_AF,
  V_OPEN,
  anderFinancier,
  penvoerder,
  schijnPenvoerder,
} from './betaling-wie.js';
import { langer, lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { NIEUW, ONBEKEND, TOEN, analist, systeem } from './wie.js';

const HASH = 'a'.repeat(64);
const AF = { toelichting: 'xxx', afgehandeld_door: 'fenna', afgehandeld_op: TOEN };

export const BANKBERICHT: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.bankbericht': {
    vooraf: VOORAF,
    staat: [
      {
        ...{ id: BERICHT, programma_id: P2, soort: 'camt.053', hash: HASH, aantal_betaald: 0 },
        ...{ aantal_geweigerd: 0, aantal_onbekend: 0, ingelezen_door: 'fenna', ingelezen_op: TOEN },
      },
    ],
    nieuw: { id: NIEUW, hash: 'b'.repeat(64) },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      bankbericht_pkey: { id: BERICHT },
      bankbericht_programma_id_fkey: { programma_id: ONBEKEND },
      bankbericht_soort_check: { soort: 'onzin' },
      bankbericht_hash_check: { hash: 'B'.repeat(64) },
      bankbericht_aantal_betaald_check: { aantal_betaald: -1 },
      bankbericht_aantal_geweigerd_check: { aantal_geweigerd: -1 },
      bankbericht_aantal_onbekend_check: { aantal_onbekend: -1 },
      bankbericht_een: { hash: HASH },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [analist, lees(), 0],
      ],
      lezen: [
        [penvoerder, lees(), 1],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      inlezen: [
        [penvoerder, voegToe(), 1],
        [penvoerder, voegToe({ ingelezen_door: 'x' }), 'rls:bankbericht'],
        [anderFinancier, voegToe({ ingelezen_door: 'anna' }), 'rls:bankbericht'],
        [schijnPenvoerder, voegToe(), 'rls:bankbericht'],
      ],
    },
  },
  'prestatiefinanciering.onbekende_verwijzing': {
    vooraf: VOORAF,
    staat: [
      {
        ...{ id: V_OPEN, bankbericht_id: BERICHT, programma_id: P2, verwijzing: 'x', wat: 'onbekend' },
        ...{ uitkomst: 'betaald', bedrag_in_centen: null, reden: null, toelichting: null },
        ...{ afgehandeld_door: null, afgehandeld_op: null },
      },
      { id: V_AF, ...AF },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'bedrag_in_centen reden toelichting afgehandeld_door afgehandeld_op',
    rechten: 'SELECT, INSERT, UPDATE (toelichting, afgehandeld_door, afgehandeld_op)',
    beperkingen: {
      onbekende_verwijzing_pkey: { id: V_OPEN },
      onbekende_verwijzing_bankbericht_id_fkey: { bankbericht_id: ONBEKEND },
      onbekende_verwijzing_verwijzing_check: { verwijzing: langer(35) },
      onbekende_verwijzing_wat_check: { wat: 'onzin' },
      onbekende_verwijzing_uitkomst_check: { uitkomst: 'onzin' },
      onbekende_verwijzing_bedrag_in_centen_check: { bedrag_in_centen: -1 },
      onbekende_verwijzing_reden_check: [{ reden: '' }, { reden: langer(35) }],
      onbekende_verwijzing_toelichting_check: [
        { ...AF, toelichting: ' xx ' },
        { ...AF, toelichting: langer(500) },
      ],
      onbekende_verwijzing_afgehandeld: [{ toelichting: 'xxx' }, { ...AF, toelichting: null }],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [analist, lees(), 0],
      ],
      lezen: [
        [penvoerder, lees(), 2],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      inlezen: [
        [penvoerder, voegToe(), 1],
        [anderFinancier, voegToe(), 'rls:onbekende_verwijzing'],
        [schijnPenvoerder, voegToe(), 'rls:onbekende_verwijzing'],
      ],
      afhandelen: [
        [penvoerder, wijzig(AF), 1],
        [penvoerder, wijzig({ ...AF, afgehandeld_door: 'x' }), 'rls:onbekende_verwijzing'],
        [anderFinancier, wijzig({ ...AF, afgehandeld_door: 'anna' }), 0],
        [schijnPenvoerder, wijzig(AF), 0],
      ],
    },
  },
};
