// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { bytes } from './betrokkene.js';
import {
  C1,
  C2,
  C3,
  U1,
  U_GEBRUIKT,
  U_OUD,
  ander,
  collega,
  derde,
  derdeElders,
  elders,
  nieuwkomer,
  schijnBeheerder,
  schijnDerde,
} from './community-wie.js';
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
import {
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederVanTwe,
  anoniem,
  beheerder,
  coordinator,
  coordinatorMbr,
  ondernemer,
  systeem,
} from './wie.js';

export const COMMUNITY: Record<string, Tabelgrenzen> = {
  'communities.community': {
    staat: [
      {
        ...{ id: C1, soort: 'thema', thema: 'energie', sectie: null, regio: 'TWE', naam: 'Proef 1' },
        ...{ beschrijving: 'x', huisregels: 'x', toegang: 'op-uitnodiging', gearchiveerd_op: null },
        ...{ versie: 1, opgericht_op: TOEN, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: C2, regio: 'MBR', naam: 'Proef 2', toegang: 'open' },
      { id: C3, naam: 'Proef 3', toegang: 'open', gearchiveerd_op: TOEN },
    ],
    nieuw: { id: NIEUW, naam: 'Nieuw' },
    magLeeg: 'thema sectie gearchiveerd_op',
    rechten:
      'SELECT, INSERT, UPDATE (soort, thema, sectie, naam, beschrijving, huisregels, toegang, gearchiveerd_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      community_pkey: { id: C1 },
      community_soort_check: { soort: 'onzin', thema: null },
      community_thema_check: { thema: 'Geen code' },
      community_sectie_check: { soort: 'branche', thema: null, sectie: 'Z' },
      community_regio_check: { regio: 'x' },
      community_naam_check: [{ naam: ' ab ' }, { naam: langer(100) }],
      community_beschrijving_check: [{ beschrijving: ' ' }, { beschrijving: langer(2000) }],
      community_huisregels_check: [{ huisregels: ' ' }, { huisregels: langer(4000) }],
      community_toegang_check: { toegang: 'onzin' },
      community_versie_check: { versie: 0 },
      community_van_thema: [{ thema: null }, { soort: 'regio' }],
      community_van_branche: [{ soort: 'branche', thema: null }, { sectie: 'C' }],
      community_naam: { naam: 'PROEF 1' },
    },
    beleid: {
      lezen: [[anoniem, lees(), 3]],
      oprichten: [
        [beheerder, voegToe(), 1],
        [coordinator, voegToe(), 1],
        [coordinatorMbr, voegToe(), '42501'],
        [aanbiederVanTwe, voegToe(), '42501'],
        [ondernemer, voegToe(), '42501'],
      ],
      wijzigen: [
        [beheerder, wijzig({ versie: 2 }), 3],
        [coordinator, wijzig({ versie: 2 }), 2],
        [coordinatorMbr, wijzig({ versie: 2 }), 1],
        [aanbiederVanTwe, wijzig({ versie: 2 }), 0],
        [ondernemer, wijzig({ versie: 2 }), 0],
      ],
    },
  },
};

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const waar = (functie: string): Opdracht => sql(`SELECT WHERE communities.${functie}`);
const lid = (community: string): Opdracht => waar(`is_lid('${community}')`);
const beheert = (community: string): Opdracht => waar(`beheert('${community}')`);
const HASH = bytes(32);
const inwissel = (id: string, hash = HASH): Opdracht => waar(`wissel_in('${id}', '${hash}') IS NOT NULL`);
const wisselt = (community: string): Opdracht => waar(`wisselt_in('${community}')`);

export const COMMUNITY_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.is_lid(uuid)': {
    proeven: [
      [derde, lid(C1), 1],
      [derde, lid(C2), 0],
      [ander, lid(C1), 0],
      [nieuwkomer, lid(C1), 0],
      [derdeElders, lid(C1), 0],
      [schijnDerde, lid(C1), 0],
      [IEDER, lid(C1), 'recht:is_lid'],
    ],
    zonder: [
      [`platform.rol() = 'ondernemer'`, 'true'],
      [`l.community_id = welke`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`l.status = 'lid'`, 'true'],
    ],
  },
  'communities.beheert(uuid)': {
    proeven: [
      [coordinator, beheert(C1), 1],
      [coordinator, beheert(C2), 0],
      [coordinator, beheert(ONBEKEND), 0],
      [coordinatorMbr, beheert(C1), 0],
      [aanbiederVanTwe, beheert(C1), 0],
      [ondernemer, beheert(C1), 1],
      [ondernemer, beheert(C2), 0],
      [collega, beheert(C1), 0],
      [elders, beheert(C1), 0],
      [derde, beheert(C1), 0],
      [schijnBeheerder, beheert(C1), 0],
      [
        ondernemer,
        beheert(C1),
        0,
        [
          systeem,
          sql(`UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = now()
          WHERE community_id = '${C1}' AND status = 'lid'`),
        ],
      ],
      [IEDER, beheert(C1), 'recht:beheert'],
    ],
    zonder: [
      [`c.id = welke`, 'true'],
      [`c.regio = platform.regio()`, 'true'],
      [`l.community_id = welke`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`l.status = 'lid'`, 'true'],
      [`l.rol = 'beheerder'`, 'true'],
    ],
  },
  'communities.aantal_leden(uuid)': {
    proeven: [
      [anoniem, waar(`aantal_leden('${C1}') = 2`), 1],
      [anoniem, waar(`aantal_leden('${C2}') = 1`), 1],
      [IEDER, waar(`aantal_leden('${C1}') = 2`), 'recht:aantal_leden'],
    ],
    zonder: [
      [`l.community_id = welke`, 'true'],
      [`l.status = 'lid'`, 'true'],
    ],
  },
  'communities.wissel_in(uuid,bytea)': {
    proeven: [
      [nieuwkomer, inwissel(U1), 1],
      [nieuwkomer, inwissel(ONBEKEND), 0],
      [nieuwkomer, inwissel(U1, bytes(32, '22')), 0],
      [nieuwkomer, inwissel(U_GEBRUIKT), 0],
      [nieuwkomer, inwissel(U_OUD), 0],
      [coordinator, inwissel(U1), 0],
      [nieuwkomer, inwissel(U1), 0, [nieuwkomer, inwissel(U1)]],
      [IEDER, inwissel(U1), 'recht:wissel_in'],
    ],
    zonder: [
      [`u.id = welke`, 'true'],
      [`u.sleutelhash = hash`, 'true'],
      [`u.ingewisseld_op IS NULL`, 'true'],
      [`u.vervalt_op > now()`, 'true'],
      [`platform.rol() = 'ondernemer'`, 'true'],
    ],
  },
  'communities.wisselt_in(uuid)': {
    proeven: [
      [nieuwkomer, wisselt(C1), 0],
      [nieuwkomer, wisselt(C1), 1, [nieuwkomer, inwissel(U1)]],
      [nieuwkomer, wisselt(C2), 0, [nieuwkomer, inwissel(U1)]],
      [derde, wisselt(C1), 0, [nieuwkomer, inwissel(U1)]],
      [ander, wisselt(C2), 0],
      [IEDER, wisselt(C1), 'recht:wisselt_in'],
    ],
    zonder: [
      [`u.community_id = welke`, 'true'],
      [`u.ingewisseld_door = platform.subject()`, 'true'],
      [`u.ingewisseld_op = now()`, 'true'],
    ],
  },
};
