// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { AANMELDING, B1, B2, B3, B4, schuifOp, wijzigB1, zegAf } from './aanmelding.js';
import { BIJEENKOMSTENREEKS, BIJEENKOMST_NA } from './bijeenkomst-na.js';
import { BIJEENKOMST_NA_FUNCTIES } from './bijeenkomst-na-functies.js';
import { C1, C2, derde } from './community-wie.js';
import { K1 } from './kring-rijen.js';
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
import {
  EIGENAAR,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  anoniem,
  beheerder,
  coordinator,
  coordinatorMbr,
  ondernemer,
  systeem,
} from './wie.js';

const VAN_KRING = { kring_id: K1, begin: '2027-01-01T00:00:00Z' };
const WEG = { status: 'afgelast', reden: 'x' };
const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };

export const BIJEENKOMST: Record<string, Tabelgrenzen> = {
  ...BIJEENKOMSTENREEKS,
  'communities.bijeenkomst': {
    staat: [
      {
        ...{ id: B1, community_id: C1, titel: 'Proef', programma: 'x', begin: TOEN, eind: LATER },
        ...{
          plaats: 'x',
          link: null,
          kring_id: null,
          capaciteit: 1,
          bezet: 0,
          status: 'gepland',
          reden: null,
        },
        ...{ versie: 1, gepland_op: TOEN, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: B2, community_id: C2, capaciteit: null },
      { id: B3, capaciteit: null },
      { id: B4, kring_id: K1 },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'plaats link capaciteit reden kring_id reeks_id',
    rechten:
      'SELECT, INSERT, UPDATE (titel, programma, begin, eind, plaats, link, capaciteit, status, reden, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      bijeenkomst_pkey: { id: B1 },
      bijeenkomst_community_id_fkey: { community_id: ONBEKEND },
      bijeenkomst_kring_id_fkey: { kring_id: ONBEKEND },
      bijeenkomst_kring: { kring_id: K1 },
      bijeenkomst_titel_check: [{ titel: ' ab ' }, { titel: langer(150) }],
      bijeenkomst_programma_check: [{ programma: ' ' }, { programma: langer(4000) }],
      bijeenkomst_plaats_check: [{ plaats: ' ' }, { plaats: langer(300) }],
      bijeenkomst_link_check: [{ link: 'http://video.example' }, { link: `https://${langer(492)}` }],
      bijeenkomst_capaciteit_check: [{ capaciteit: 0 }, { capaciteit: 10_001 }],
      bijeenkomst_bezet_check: { bezet: -1 },
      bijeenkomst_status_check: { status: 'onzin' },
      bijeenkomst_reden_check: [
        { ...WEG, reden: ' ' },
        { ...WEG, reden: langer(1000) },
      ],
      bijeenkomst_versie_check: { versie: 0 },
      bijeenkomst_duur: { eind: TOEN },
      bijeenkomst_waar: { plaats: null },
      bijeenkomst_vol: { bezet: 2 },
      bijeenkomst_reeks_id_fkey: { reeks_id: ONBEKEND },
      bijeenkomst_afgelast: [{ status: 'afgelast' }, { reden: 'x' }],
    },
    beleid: {
      lezen: [
        [anoniem, lees(), 3],
        [derde, lees(), 4],
        [coordinator, lees(), 4],
        [coordinatorMbr, lees(), 3],
        [systeem, lees(), 4],
      ],
      eigenaar: [[EIGENAAR, lees(), 4]],
      kring_plannen: [
        [systeem, voegToe(VAN_KRING), 1],
        [systeem, voegToe(), '42501'],
        [systeem, voegToe({ ...VAN_KRING, ...WEG }), '42501'],
        [systeem, voegToe({ ...VAN_KRING, bezet: 1 }), '42501'],
        [derde, voegToe(VAN_KRING), '42501'],
      ],
      plannen: [
        [coordinator, voegToe(), 1],
        [ondernemer, voegToe(), 1],
        [coordinatorMbr, voegToe(), '42501'],
        [beheerder, voegToe(), '42501'],
        [derde, voegToe(), '42501'],
        [coordinator, voegToe(WEG), '42501'],
        [coordinator, voegToe({ bezet: 1 }), '42501'],
      ],
      beheren: [
        [coordinator, wijzig({ versie: 2 }), 3],
        [coordinatorMbr, wijzig({ versie: 2 }), 1],
        [ondernemer, wijzig({ versie: 2 }), 3],
        [beheerder, wijzig({ versie: 2 }), 0],
        [derde, wijzig({ versie: 2 }), 0],
      ],
      tellen: [[EIGENAAR, wijzig({ titel: 'Anders' }), 4]],
    },
  },
  ...AANMELDING,
  ...BIJEENKOMST_NA,
};

export const BIJEENKOMST_FUNCTIES: Record<string, Functiegrenzen> = {
  ...BIJEENKOMST_NA_FUNCTIES,
  'communities.neem_plek()': {
    proeven: [[IEDER, sql('SELECT communities.neem_plek()'), 'recht:neem_plek']],
    zonder: [
      [`b.bezet < b.capaciteit`, 'true'],
      [`had AND NEW.status <> 'aangemeld'`, 'false'],
      [`NOT had AND`, 'true AND'],
    ],
  },
  'communities.schuif_op(uuid)': {
    proeven: [
      [derde, schuifOp(B1), 0],
      [derde, schuifOp(B1), 1, [systeem, zegAf]],
      [derde, schuifOp(B1), 1, [coordinator, wijzigB1('capaciteit = 3')]],
      [derde, schuifOp(B1), 0, [coordinator, wijzigB1(`capaciteit = 3, status = 'afgelast', reden = 'x'`)]],
      [derde, schuifOp(B3), 0],
      [derde, schuifOp(ONBEKEND), 0],
      [IEDER, schuifOp(B1), 'recht:schuif_op'],
    ],
    zonder: [
      [`b.id = welke`, 'true'],
      [`b.status = 'gepland'`, 'true'],
      [`w.bijeenkomst_id = welke`, 'true'],
      [`w.status = 'wachtlijst'`, 'true'],
    ],
  },
};
