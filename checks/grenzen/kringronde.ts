// SPDX-License-Identifier: EUPL-1.2
import { LID_ANDER, LID_BEHEERDER, LID_DERDE, LID_GEVRAAGD, OOK_ELDERS, weg } from './aanmelding.js';
import { C1, C2, ander, derde, derdeElders, nieuwkomer } from './community-wie.js';
import { langer, lees, sql, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { R1, R2 } from './kring-rijen.js';
import {
  EIGENAAR,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  bewezen,
  coordinator,
  coordinatorMbr,
  onbewezen,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

const GEVORMD = { gevormd_op: TOEN, deelnemers: 1, kringen: 0, wachtenden: 1 };
const VOORSTEL = { status: 'voorstel', ...GEVORMD };
const BEVESTIGD = { status: 'bevestigd', ...GEVORMD, besloten_op: TOEN };
const VERWORPEN = { status: 'verworpen', besloten_op: TOEN };
const ZONDER_DERDE = sql(`DELETE FROM communities.kringaanmelding WHERE lidmaatschap_id = '${LID_DERDE}'`);

export const KRINGRONDE: Record<string, Tabelgrenzen> = {
  'communities.kringaanmelding': {
    staat: [
      {
        ...{ lidmaatschap_id: LID_BEHEERDER, sbi: ['1071'], sbi_versie: '2008', gemeentecode: 'GM0153' },
        ...{ werkgebied: 'regionaal', begonnen_in: 2015, werkzame_personen: 3, talen: ['nl'], themas: [] },
        ...{ niet_met: [], wachtrondes: 0, wachtreden: null, wachtuitleg: null, aangemeld_op: TOEN },
        ...{ versie: 1, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { lidmaatschap_id: LID_DERDE },
      { lidmaatschap_id: LID_ANDER },
    ],
    nieuw: { lidmaatschap_id: LID_GEVRAAGD },
    magLeeg: 'begonnen_in werkzame_personen wachtreden wachtuitleg',
    rechten:
      'SELECT, INSERT, DELETE, UPDATE (sbi, sbi_versie, gemeentecode, werkgebied, begonnen_in, werkzame_personen, talen, themas, niet_met, wachtrondes, wachtreden, wachtuitleg, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      kringaanmelding_pkey: { lidmaatschap_id: LID_DERDE },
      kringaanmelding_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      kringaanmelding_sbi_check: [
        { sbi: [] },
        { sbi: ['x'] },
        { sbi: [null] },
        { sbi: Array.from({ length: 6 }, () => '1071') },
      ],
      kringaanmelding_sbi_versie_check: { sbi_versie: 'oud' },
      kringaanmelding_gemeentecode_check: { gemeentecode: 'Almelo' },
      kringaanmelding_werkgebied_check: { werkgebied: 'overal' },
      kringaanmelding_begonnen_in_check: [{ begonnen_in: 1799 }, { begonnen_in: 2201 }],
      kringaanmelding_werkzame_personen_check: [{ werkzame_personen: -1 }, { werkzame_personen: 1_000_001 }],
      kringaanmelding_talen_check: [{ talen: [] }, { talen: ['nederlands'] }],
      kringaanmelding_themas_check: [
        { themas: ['Énergie'] },
        { themas: Array.from({ length: 11 }, () => 'energie') },
      ],
      kringaanmelding_niet_met_check: { niet_met: Array.from({ length: 21 }, () => ONBEKEND) },
      kringaanmelding_wachtrondes_check: { wachtrondes: -1 },
      kringaanmelding_wachtreden_check: { wachtreden: 'Zomaar', wachtuitleg: 'x' },
      kringaanmelding_wachtuitleg_check: [
        { wachtreden: 'x', wachtuitleg: '' },
        { wachtreden: 'x', wachtuitleg: langer(500) },
      ],
      kringaanmelding_versie_check: { versie: 0 },
      kringaanmelding_zelf: { niet_met: [LID_GEVRAAGD] },
      kringaanmelding_wacht: [{ wachtreden: 'x' }, { wachtuitleg: 'x' }],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ versie: 2 }), 3],
        [systeem, verwijder(), 3],
        [beheerder, lees(), 0],
        [beheerder, verwijder(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 3]],
      vasthouden: [[EIGENAAR, wijzig({ versie: 2 }), 3]],
      zelf: [
        [derde, lees(), 1],
        [ander, lees(), 1],
        [nieuwkomer, lees(), 0],
        [coordinator, lees(), 0],
        [derdeElders, lees(), 0, [systeem, OOK_ELDERS]],
        [derde, lees(), 0, [systeem, weg(LID_DERDE)]],
        [derde, wijzig({ versie: 2 }), 1],
        [derde, verwijder(), 1],
        [derde, voegToe({ lidmaatschap_id: LID_DERDE }), 1, [systeem, ZONDER_DERDE]],
        [ander, voegToe(), '42501'],
        [coordinator, voegToe(), '42501'],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, verwijder(), 0],
        [derde, lees(), 1],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
    },
  },
  'communities.kringronde': {
    staat: [
      {
        ...{ id: R1, community_id: C1, status: 'gevraagd', zaad: 1, minst: 8, meest: 10, max_km: 35 },
        ...{ voorstel: null, deelnemers: null, kringen: null, wachtenden: null, reden: null },
        ...{ gevraagd_op: TOEN, gevormd_op: null, besloten_op: null },
        ...{ versie: 1, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: R2, community_id: C2, ...BEVESTIGD },
    ],
    nieuw: { id: NIEUW, community_id: C2 },
    magLeeg: 'voorstel deelnemers kringen wachtenden reden gevormd_op besloten_op',
    rechten:
      'SELECT, INSERT, UPDATE (status, voorstel, deelnemers, kringen, wachtenden, reden, gevormd_op, besloten_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      kringronde_pkey: { id: R1 },
      kringronde_community_id_fkey: { community_id: ONBEKEND },
      kringronde_status_check: { status: 'onzin', ...GEVORMD },
      kringronde_zaad_check: { zaad: -1 },
      kringronde_minst_check: { minst: 2 },
      kringronde_meest_check: { meest: 21 },
      kringronde_max_km_check: [{ max_km: 0 }, { max_km: 401 }],
      kringronde_voorstel_check: { ...VOORSTEL, voorstel: [] },
      kringronde_deelnemers_check: { ...GEVORMD, deelnemers: -1 },
      kringronde_kringen_check: { ...GEVORMD, kringen: -1 },
      kringronde_wachtenden_check: { ...GEVORMD, wachtenden: -1 },
      kringronde_reden_check: [
        { ...VERWORPEN, reden: ' ' },
        { ...VERWORPEN, reden: langer(1000) },
      ],
      kringronde_versie_check: { versie: 0 },
      kringronde_grootte: { minst: 9, meest: 8 },
      kringronde_voorstel: [VOORSTEL, { voorstel: {} }],
      kringronde_gevormd: [{ gevormd_op: TOEN }, { status: 'bevestigd', besloten_op: TOEN }],
      kringronde_besloten: [{ besloten_op: TOEN }, { status: 'bevestigd', ...GEVORMD }],
      kringronde_waarom: [{ reden: 'x' }, VERWORPEN],
      kringronde_een: { community_id: C1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ versie: 2 }), 2],
        [beheerder, lees(), 0],
      ],
      beheren: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [ondernemer, lees(), 1],
        [derde, lees(), 0],
        [coordinatorMbr, voegToe(), 1],
        [coordinator, voegToe(), '42501'],
        [derde, voegToe(), '42501'],
        [coordinator, wijzig({ versie: 2 }), 1],
      ],
    },
  },
};
