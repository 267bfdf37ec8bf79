// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  AFSPRAAK_A,
  AFSPRAAK_TWE,
  IND_1,
  IND_TWE,
  PROG,
  P_AANVAARD,
  P_NEE,
  P_OPEN,
  P_TWE,
  P_WEG,
  TOEWIJZINGEN,
  VOORAF,
  anderFinancier,
  meebetaler,
  penvoerder,
  schijnPenvoerder,
  schijnRegio,
} from './prestatie-wie.js';
import {
  BEHEER,
  EIGENAAR,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  coordinator,
  coordinatorMbr,
  systeem,
} from './wie.js';

import { BONUS, JA, KETEN, NEE, PRESTATIE_TRIGGERS, VAN_SYSTEEM, WEG, stap } from './prestatie-trigger.js';
const [T_1, T_2, T_NIEUW] = TOEWIJZINGEN;
const OPEN = `id = '${P_OPEN}'`;
const UIT_KETEN =
  sql(`SET LOCAL session_replication_role = replica; UPDATE prestatiefinanciering.prestatie SET herkomst = 'keten',
    mijlpaal = 'geleverd', toewijzing_id = '${T_NIEUW}', aantal = 1, bedrag_in_centen = 100 WHERE id = '${P_OPEN}';
  SET LOCAL session_replication_role = origin`);
/** More than an amount may be. */
const VEEL = 100_000_000_001;

export const PRESTATIE: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.prestatie': {
    vooraf: VOORAF,
    staat: [
      {
        ...{
          id: P_OPEN,
          programma_id: PROG,
          afspraak_id: AFSPRAAK_A,
          afspraakversie: 1,
          indicator_id: IND_1,
        },
        ...{ aanbieder_id: aanbiederA.actor?.organisatieId, regio: 'TWE', thema: 'ai', toewijzing_id: null },
        ...{ mijlpaal: 'gemeld', prestatiedatum: '2026-03-01', gebleken_op: '2026-03-01', aantal: 3 },
        ...{ tarief_in_centen: 100, bonus_in_centen: 0, bonus_groepen: [], bedrag_in_centen: 300 },
        ...{ herkomst: 'gemeld', status: 'gemeld', reden: 'wacht-op-beoordeling', toelichting: 'xxx' },
        ...{ besluit_toelichting: null, versie: 1, gemeld_door: 'aanbieder-a', gemeld_op: TOEN },
        ...{ besloten_door: null, besloten_op: null, declarabel_vanaf: null },
      },
      { ...KETEN, id: P_AANVAARD, toewijzing_id: T_1, ...JA, besloten_door: 'fenna' },
      { ...KETEN, id: P_WEG, toewijzing_id: T_2, ...WEG, ...VAN_SYSTEEM },
      { id: P_NEE, ...NEE, besloten_door: 'fenna' },
      { id: P_TWE, afspraak_id: AFSPRAAK_TWE, indicator_id: IND_TWE, aanbieder_id: null },
    ],
    nieuw: { id: NIEUW },
    magLeeg:
      'aanbieder_id thema toewijzing_id toelichting besluit_toelichting besloten_door besloten_op declarabel_vanaf',
    rechten:
      'SELECT, INSERT, UPDATE (status, reden, besluit_toelichting, versie, besloten_door, besloten_op, declarabel_vanaf)',
    beperkingen: {
      prestatie_pkey: { id: P_OPEN },
      prestatie_programma_id_fkey: { programma_id: ONBEKEND },
      prestatie_indicator_id_fkey: { indicator_id: ONBEKEND },
      prestatie_afspraak_id_afspraakversie_fkey: { afspraakversie: 9 },
      prestatie_regio_check: { regio: 'twe' },
      prestatie_thema_check: [{ thema: '' }, { thema: 'x'.repeat(61) }],
      prestatie_mijlpaal_check: { ...KETEN, toewijzing_id: T_NIEUW, mijlpaal: 'onzin' },
      prestatie_aantal_check: [
        { aantal: 0, bedrag_in_centen: 0 },
        { aantal: 100_001, bedrag_in_centen: 10_000_100 },
      ],
      prestatie_tarief_in_centen_check: [
        { tarief_in_centen: -1, bedrag_in_centen: -3 },
        { tarief_in_centen: VEEL, bedrag_in_centen: 3 * VEEL },
      ],
      prestatie_bonus_in_centen_check: [
        { ...BONUS, bonus_in_centen: -1, bedrag_in_centen: 297 },
        { ...BONUS, bonus_in_centen: VEEL, bedrag_in_centen: 300 + 3 * VEEL },
      ],
      prestatie_bonus_groepen_check: [
        { ...BONUS, bonus_groepen: [null] },
        { ...BONUS, bonus_groepen: Array<string>(11).fill('zzp') },
      ],
      prestatie_bedrag_in_centen_check: {
        ...{ aantal: 1001, tarief_in_centen: 100_000_000_000, bedrag_in_centen: 100_100_000_000_000 },
      },
      prestatie_herkomst_check: { herkomst: 'onzin', aantal: 1, bedrag_in_centen: 100 },
      prestatie_status_check: { ...WEG, ...VAN_SYSTEEM, status: 'onzin' },
      prestatie_toelichting_check: [{ toelichting: ' xx ' }, { toelichting: 'x'.repeat(2001) }],
      prestatie_besluit_toelichting_check: [
        { besluit_toelichting: ' xx ' },
        { besluit_toelichting: 'x'.repeat(1001) },
      ],
      prestatie_versie_check: { versie: 0 },
      prestatie_mijlpaal: { ...KETEN, toewijzing_id: T_1 },
      prestatie_gebleken: { gebleken_op: '2026-02-28' },
      prestatie_herkomst: [
        { herkomst: 'keten', aantal: 1, bedrag_in_centen: 100 },
        { toewijzing_id: T_NIEUW },
        { ...KETEN, toewijzing_id: T_NIEUW, mijlpaal: 'gemeld' },
        { ...KETEN, toewijzing_id: T_NIEUW, aantal: 2, bedrag_in_centen: 200 },
      ],
      prestatie_som: { bedrag_in_centen: 301 },
      prestatie_bonus: [{ bonus_in_centen: 50, bedrag_in_centen: 450 }, { bonus_groepen: ['zzp'] }],
      prestatie_besluit: [{ besloten_door: 'x', besloten_op: TOEN }, { besloten_op: TOEN }],
      prestatie_declarabel: { declarabel_vanaf: '2026-03-09' },
      prestatie_twee_mensen: { ...JA, besloten_door: 'aanbieder-a' },
      prestatie_reden: [{ reden: 'anders' }, { ...WEG, ...VAN_SYSTEEM, reden: 'anders' }],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 5]],
      systeem: [
        [systeem, lees(), 5],
        [systeem, voegToe({ ...KETEN, toewijzing_id: T_NIEUW, gemeld_door: 'systeem' }), 1],
        [systeem, stap({ ...WEG, ...VAN_SYSTEEM }), 1],
        [analist, lees(), 0],
      ],
      financier: [
        [penvoerder, lees(), 5],
        [meebetaler, lees(), 5],
        [schijnPenvoerder, lees(), 0],
        [anderFinancier, lees(), 0],
      ],
      eigen: [
        [aanbiederA, lees(), 4],
        [anderFinancier, lees(), 0],
        [aanbiederB, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      regio: [
        [coordinator, lees(), 1],
        [schijnRegio, lees(), 0],
        [coordinatorMbr, lees(), 0],
      ],
      melden: [
        [aanbiederA, voegToe(), 1],
        [aanbiederB, voegToe({ gemeld_door: 'aanbieder-b' }), 'rls:prestatie'],
        [anderFinancier, voegToe({ gemeld_door: 'anna' }), 'rls:prestatie'],
        [aanbiederA, voegToe({ gemeld_door: 'x' }), 'rls:prestatie'],
        [aanbiederA, voegToe({ ...NEE, besloten_door: 'x' }), 'rls:prestatie'],
        [aanbiederA, voegToe({ ...KETEN, toewijzing_id: T_NIEUW }), 'rls:prestatie'],
        [penvoerder, voegToe({ gemeld_door: 'fenna' }), 'rls:prestatie'],
      ],
      intrekken: [
        [aanbiederA, stap({ ...WEG, besloten_door: 'aanbieder-a' }), 1],
        [anderFinancier, wijzig({ ...WEG, besloten_door: 'anna' }), 0],
        [penvoerder, stap({ ...WEG, besloten_door: 'fenna' }), 'rls:prestatie'],
        [aanbiederA, stap({ ...WEG, besloten_door: 'aanbieder-a' }), 0, [BEHEER, UIT_KETEN]],
        [aanbiederA, stap({ ...WEG, besloten_door: 'aanbieder-a' }, P_NEE), 0],
        [aanbiederA, stap({ ...NEE, besloten_door: 'aanbieder-a' }), 'rls:prestatie'],
        [aanbiederA, stap({ ...WEG, besloten_door: 'x' }), 'rls:prestatie'],
        [aanbiederA, stap({ ...NEE, besloten_door: 'bob' }), 'rls:prestatie'],
        [aanbiederA, stap({ ...WEG, besloten_door: 'aanbieder-a' }, P_AANVAARD), 0],
        [aanbiederB, wijzig({ ...WEG, besloten_door: 'aanbieder-b' }), 0],
      ],
      beoordelen: [
        [penvoerder, stap({ ...JA, besloten_door: 'fenna' }), 1],
        [schijnPenvoerder, wijzig({ ...JA, besloten_door: 'fenna' }), 0],
        [aanbiederA, stap({ ...NEE, besloten_door: 'aanbieder-a' }), 'rls:prestatie'],
        [penvoerder, stap({ ...NEE, besloten_door: 'fenna' }), 1],
        [penvoerder, stap({ ...NEE, besloten_door: 'x' }), 'rls:prestatie'],
        [penvoerder, stap({ ...WEG, besloten_door: 'fenna' }), 'rls:prestatie'],
        [meebetaler, wijzig({ ...JA, besloten_door: 'mees' }, OPEN), 0],
      ],
    },
    triggers: PRESTATIE_TRIGGERS,
  },
};
