// SPDX-License-Identifier: EUPL-1.2
// K1: TWE, a concept; K2: TWE, planned; K3: TWE, sent; K4: MBR, measured; K5: MBR, a concept.
import { SYSTEEM } from '#libs/kernel';
import { B1 } from './aanmelding.js';
import { C1 } from './community-wie.js';
import { EENHEID, telling, zetStatus } from './eenheid.js';
import {
  langer,
  lees,
  sql,
  voegToe,
  wijzig,
  type Functiegrenzen,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import { K1, K2, K3, K4, K5 } from './campagne-wie.js';
import {
  EIGENAAR,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederVanTwe,
  coordinator,
  coordinatorMbr,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const veel = (n: number): string[] => Array.from({ length: n + 1 }, () => 'x');
const GEPLAND = { status: 'gepland', gepland_op: TOEN };
const NOOIT = sql('UPDATE communities.campagne_eenheid SET gevraagd_op = NULL');
const KOLOMMEN = 'genodigd, controle, genodigd_vroeg, controle_vroeg, mails, verzonden';
const VERSTUURD = { status: 'verstuurd', gepland_op: TOEN, zaad: 1, verstuurd_op: TOEN };

export const CAMPAGNE: Record<string, Tabelgrenzen> = {
  'communities.campagne': {
    staat: [
      {
        ...{ id: K1, regio: 'TWE', naam: 'Proef', status: 'concept', thema: 'energie', community_id: null },
        ...{ bijeenkomst_id: null, titel_nl: 'Proef', tekst_nl: 'x', titel_en: 'Trial', tekst_en: 'x' },
        ...{ secties: [], sbi: [], klassen: [], gemeenten: [], themas: [], controle_procent: 20 },
        ...{ controle_reden: null, venster_dagen: 60, gepland_op: null, zaad: null, verstuurd_op: null },
        ...{ versie: 1, gemaakt_op: TOEN, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: K2, ...GEPLAND },
      { id: K3, ...VERSTUURD },
      { id: K4, regio: 'MBR', ...VERSTUURD, status: 'gemeten' },
      { id: K5, regio: 'MBR' },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'thema community_id bijeenkomst_id controle_reden gepland_op zaad verstuurd_op',
    rechten:
      'SELECT, INSERT, UPDATE (naam, status, thema, community_id, bijeenkomst_id, titel_nl, tekst_nl, titel_en, tekst_en, secties, sbi, klassen, gemeenten, themas, controle_procent, controle_reden, venster_dagen, gepland_op, zaad, verstuurd_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      campagne_pkey: { id: K1 },
      campagne_community_id_fkey: { thema: null, community_id: ONBEKEND },
      campagne_bijeenkomst_id_fkey: { thema: null, bijeenkomst_id: ONBEKEND },
      campagne_regio_check: { regio: 'twe' },
      campagne_naam_check: [{ naam: ' ab ' }, { naam: langer(100) }],
      campagne_status_check: { ...VERSTUURD, status: 'onzin' },
      campagne_thema_check: { thema: 'Energie' },
      campagne_titel_nl_check: [{ titel_nl: ' ab ' }, { titel_nl: langer(150) }],
      campagne_tekst_nl_check: [{ tekst_nl: ' ' }, { tekst_nl: langer(4000) }],
      campagne_titel_en_check: [{ titel_en: ' ab ' }, { titel_en: langer(150) }],
      campagne_tekst_en_check: [{ tekst_en: ' ' }, { tekst_en: langer(4000) }],
      campagne_secties_check: { secties: veel(22) },
      campagne_sbi_check: { sbi: veel(50) },
      campagne_klassen_check: { klassen: veel(4) },
      campagne_gemeenten_check: { gemeenten: veel(400) },
      campagne_themas_check: { themas: veel(30) },
      campagne_controle_procent_check: [{ controle_procent: 4 }, { controle_procent: 51 }],
      campagne_controle_reden_check: [
        { controle_procent: 0, controle_reden: ' ' },
        { controle_procent: 0, controle_reden: langer(500) },
      ],
      campagne_venster_dagen_check: [{ venster_dagen: 6 }, { venster_dagen: 181 }],
      campagne_zaad_check: { ...VERSTUURD, zaad: -1 },
      campagne_versie_check: { versie: 0 },
      campagne_over: [{ thema: null }, { community_id: C1 }, { bijeenkomst_id: B1 }],
      campagne_zonder_controle: [{ controle_procent: 0 }, { controle_reden: 'x' }],
      campagne_wanneer: { status: 'gepland' },
      campagne_trekking: { ...VERSTUURD, zaad: null },
      campagne_verzonden: [
        { ...GEPLAND, status: 'verstuurd' },
        { ...VERSTUURD, status: 'gepland' },
      ],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 5],
        [systeem, voegToe(GEPLAND), 1],
        [systeem, wijzig({ versie: 2 }), 5],
        [aanbiederVanTwe, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 5]],
      lezen: [
        [coordinator, lees(), 4],
        [coordinatorMbr, lees(), 2],
        [aanbiederVanTwe, lees(), 0],
      ],
      maken: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe(GEPLAND), '42501'],
        [coordinatorMbr, voegToe(), '42501'],
        [aanbiederVanTwe, voegToe(), '42501'],
      ],
      wijzigen: [
        [coordinator, wijzig({ versie: 2 }, `status IN ('concept', 'gepland')`), 2],
        [coordinator, wijzig({ status: 'gestopt' }, `id = '${K3}'`), 1],
        [coordinator, wijzig({ versie: 2 }, `id = '${K3}'`), '42501'],
        [coordinator, wijzig({ status: 'gestopt' }, `id = '${K4}'`), 0],
        [coordinatorMbr, wijzig({ status: 'gestopt' }), 1],
        [aanbiederVanTwe, wijzig({ versie: 2 }), 0],
      ],
    },
    triggers: {
      vasthouden: [
        [systeem, wijzig({ venster_dagen: 30 }, `id = '${K2}'`), 1],
        [systeem, wijzig({ venster_dagen: 30 }, `id = '${K3}'`), 'houd_campagne_vast'],
        [systeem, wijzig({ zaad: 2 }, `id = '${K3}'`), 'houd_campagne_vast'],
      ],
    },
  },
  ...EENHEID,
};

export const CAMPAGNE_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.houd_campagne_vast()': {
    proeven: [[IEDER, sql('SELECT communities.houd_campagne_vast()'), 'recht:houd_campagne_vast']],
    zonder: [['OLD.verstuurd_op IS NOT NULL', 'true']],
  },
  'communities.campagne_telling(uuid)': {
    proeven: [
      [coordinator, telling(K3, 'genodigd = 1 AND controle = 1 AND mails = 1 AND verzonden = 0'), 1],
      [coordinator, telling(K3, 'genodigd_vroeg = 0 AND controle_vroeg = 1'), 1],
      [coordinator, telling(K3, 'controle_vroeg = 0'), 1, [systeem, NOOIT]],
      [coordinatorMbr, telling(K3, 'true'), 0],
      [coordinatorMbr, telling(K4, 'genodigd = 1 AND verzonden = 1'), 1],
      [coordinator, telling(K4, `num_nulls(${KOLOMMEN}) = 6`), 1],
      [coordinator, telling(K4, 'true'), 0, [systeem, zetStatus(K4, 'afgesloten')]],
      [systeem, telling(K4, 'genodigd = 1 AND verzonden = 1'), 1],
      [systeem, telling(K3, 'genodigd = 1'), 1],
      [aanbiederVanTwe, telling(K3, 'true'), 0],
      [aanbiederVanTwe, telling(K4, 'true'), 0],
      [IEDER, telling(K3, 'true'), 'recht:campagne_telling'],
    ],
    zonder: [
      [`e.campagne_id = c.id AND e.arm = 'genodigd')`, `e.arm = 'genodigd')`],
      [`e.campagne_id = c.id AND e.arm = 'controle')`, `e.campagne_id = c.id)`],
      [`e.arm = 'controle' AND e.gevraagd_op IS NOT NULL`, `e.arm = 'controle'`],
      [`m.campagne_id = c.id AND m.status = 'verzonden'`, 'm.campagne_id = c.id'],
      [`t.eigen OR t.g >= 5`, 'true'],
      [`t.eigen OR t.c >= 5`, 'true'],
      [`t.eigen OR t.gv >= 5`, 'true'],
      [`t.eigen OR t.cv >= 5`, 'true'],
      [`c.regio = platform.regio() OR c.status = 'gemeten'`, 'true'],
      [`platform.rol() = 'coordinator' AND`, 'true AND'],
      [`c.id = welke`, 'true'],
    ],
  },
};
