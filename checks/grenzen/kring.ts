// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { LID_DERDE, weg } from './aanmelding.js';
import { C1, C2, ander, derde, derdeElders, nieuwkomer, schijnDerde } from './community-wie.js';
import {
  langer,
  lees,
  sql,
  voegToe,
  wijzig,
  type Functiegrenzen,
  type Opdracht,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import { K1, K2, P1, R1, R2 } from './kring-rijen.js';
import {
  EIGENAAR,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  coordinator,
  coordinatorMbr,
  ondernemer,
  systeem,
} from './wie.js';

const RITME = { ritme_week: 2, ritme_dag: 2, ritme_tijd: '19:30', ritme_duur: 120, plaats: 'x' };
const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
export const VERTROK = sql(
  `UPDATE communities.kringlid SET status = 'vertrokken', beeindigd_op = now() WHERE id = '${P1}'`,
);

export const KRING: Record<string, Tabelgrenzen> = {
  'communities.kring': {
    staat: [
      {
        ...{ id: K1, community_id: C1, ronde_id: R1, nummer: 1, minst: 8, meest: 10, max_km: 35, bezet: 0 },
        ...{ uitleg: ['x'], ritme_week: null, ritme_dag: null, ritme_tijd: null, ritme_duur: null },
        ...{ plaats: null, link: null, versie: 1, gevormd_op: TOEN, gewijzigd_door: 'c' },
        gewijzigd_op: TOEN,
      },
      { id: K2, community_id: C2, ronde_id: R2 },
    ],
    nieuw: { id: NIEUW, community_id: C2, ronde_id: R2, nummer: 2 },
    magLeeg: 'ritme_week ritme_dag ritme_tijd ritme_duur plaats link',
    rechten:
      'SELECT, INSERT, UPDATE (minst, meest, max_km, uitleg, ritme_week, ritme_dag, ritme_tijd, ritme_duur, plaats, link, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      kring_pkey: { id: K1 },
      kring_community_id_fkey: { community_id: ONBEKEND },
      kring_ronde_id_fkey: { ronde_id: ONBEKEND },
      kring_nummer: { nummer: 1 },
      kring_nummer_check: { nummer: 0 },
      kring_minst_check: { minst: 2 },
      kring_meest_check: { meest: 21 },
      kring_max_km_check: [{ max_km: 0 }, { max_km: 401 }],
      kring_bezet_check: { bezet: -1 },
      kring_uitleg_check: { uitleg: Array.from({ length: 11 }, () => 'x') },
      kring_ritme_week_check: [
        { ...RITME, ritme_week: 0 },
        { ...RITME, ritme_week: 6 },
      ],
      kring_ritme_dag_check: [
        { ...RITME, ritme_dag: 0 },
        { ...RITME, ritme_dag: 8 },
      ],
      kring_ritme_tijd_check: { ...RITME, ritme_tijd: '24:00' },
      kring_ritme_duur_check: [
        { ...RITME, ritme_duur: 29 },
        { ...RITME, ritme_duur: 481 },
      ],
      kring_plaats_check: [
        { ...RITME, plaats: ' ' },
        { ...RITME, plaats: langer(300) },
      ],
      kring_link_check: [
        { ...RITME, link: 'http://video.example' },
        { ...RITME, link: `https://${langer(492)}` },
      ],
      kring_versie_check: { versie: 0 },
      kring_grootte: { minst: 9, meest: 8 },
      kring_vol: { bezet: 11 },
      kring_ritme: [
        { ritme_week: 2 },
        { plaats: 'x' },
        { ...RITME, plaats: null },
        { ...RITME, ritme_dag: null },
      ],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ versie: 2 }), 2],
        [beheerder, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      tellen: [[EIGENAAR, wijzig({ versie: 2 }), 2]],
      vormen: [
        [coordinatorMbr, voegToe(), 1],
        [coordinator, voegToe(), '42501'],
        [coordinatorMbr, voegToe({ bezet: 1 }), '42501'],
      ],
      beheer_lezen: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
      ],
      leden: [
        [derde, lees(), 1],
        [ander, lees(), 0],
        [nieuwkomer, lees(), 0],
      ],
      afspreken: [
        [derde, wijzig({ versie: 2 }), 1],
        [coordinator, wijzig({ versie: 2 }), 1],
        [coordinatorMbr, wijzig({ versie: 2 }), 1],
        [ondernemer, wijzig({ versie: 2 }), 1],
        [ander, wijzig({ versie: 2 }), 0],
      ],
    },
  },
};

const inKring = (kring: string, ook = false): Opdracht =>
  sql(`SELECT WHERE communities.in_kring('${kring}', ${ook})`);
const beheertKring = (kring: string): Opdracht => sql(`SELECT WHERE communities.beheert_kring('${kring}')`);
const kringlijst = (community: string): Opdracht => sql(`SELECT FROM communities.kringlijst('${community}')`);

export const KRING_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.in_kring(uuid,boolean)': {
    proeven: [
      [derde, inKring(K1), 1],
      [derde, inKring(K2), 0],
      [ondernemer, inKring(K1), 0],
      [ondernemer, inKring(K1, true), 1],
      [nieuwkomer, inKring(K1), 0],
      [derdeElders, inKring(K1), 0],
      [schijnDerde, inKring(K1), 0],
      [derde, inKring(K1), 0, [systeem, VERTROK]],
      [derde, inKring(K1, true), 0, [systeem, VERTROK]],
      [derde, inKring(K1), 0, [systeem, weg(LID_DERDE)]],
      [IEDER, inKring(K1), 'recht:in_kring'],
    ],
    zonder: [
      [`k.kring_id = welke`, 'true'],
      [`k.status = 'lid'`, 'true'],
      [`ook_genodigd AND`, 'true AND'],
      [`k.status = 'uitgenodigd'`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`l.status = 'lid'`, 'true'],
      [`platform.rol() = 'ondernemer'`, 'true'],
    ],
  },
  'communities.beheert_kring(uuid)': {
    proeven: [
      [coordinator, beheertKring(K1), 1],
      [coordinator, beheertKring(K2), 0],
      [derde, beheertKring(K1), 0],
      [IEDER, beheertKring(K1), 'recht:beheert_kring'],
    ],
    zonder: [
      [`k.id = welke`, 'true'],
      [`communities.beheert(k.community_id)`, 'true'],
    ],
  },
  'communities.kringlijst(uuid)': {
    proeven: [
      [coordinator, kringlijst(C1), 2],
      [coordinator, kringlijst(C2), 0],
      [derde, kringlijst(C1), 0],
      [coordinator, kringlijst(C1), 1, [systeem, weg(LID_DERDE)]],
      [IEDER, kringlijst(C1), 'recht:kringlijst'],
    ],
    zonder: [
      [`l.community_id = welke`, 'true'],
      [`l.status = 'lid'`, 'true'],
      [`communities.beheert(welke)`, 'true'],
    ],
  },
  'communities.neem_kringplek()': {
    proeven: [[IEDER, sql('SELECT communities.neem_kringplek()'), 'recht:neem_kringplek']],
    zonder: [
      [`a.lidmaatschap_id = NEW.lidmaatschap_id`, 'true'],
      [`k.id = NEW.kring_id`, 'true'],
    ],
  },
};
