// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, voegToe, wijzig, type Functiegrenzen, type Tabelgrenzen, type Wie } from './grens.js';
import {
  AANBOD_A,
  EIGENAAR,
  TOEN,
  TOEWIJZING_1,
  analist,
  anoniem,
  beheerder,
  coordinator,
  hoofd,
  schijn,
  schijnHoofd,
} from './wie.js';

const IEDER: Wie = { via: 'ieder' };
const coordinatorLandelijk: Wie = {
  via: 'app',
  actor: { rol: 'coordinator', subject: 'landelijk', regio: 'LANDELIJK' },
};
const hoofdLandelijk: Wie = {
  via: 'app',
  actor: { rol: 'coordinator', subject: 'landelijk', regio: 'LANDELIJK', hoofdcoordinator: true },
};
/** After the first toewijzing was stopped by who may not touch the offer. */
export const BEZET_1 = sql(
  `SELECT FROM aanbodmatching.aanbod WHERE id = '${AANBOD_A}' AND capaciteit_bezet = 1`,
);
export const STOP =
  sql(`UPDATE aanbodmatching.toewijzing SET status = 'gestopt', besluit_reden = 'vol', plaats_bezet = false,
  uiterlijk_op = NULL, herinner_op = NULL WHERE id = '${TOEWIJZING_1}'`);
const STAPPEN = `SELECT FROM aanbodmatching.overgang WHERE van = 'proef'`;

export const VERLOOP: Record<string, Tabelgrenzen> = {
  'aanbodmatching.overgang': {
    staat: [{ soort: 'toewijzing', van: 'proef', naar: 'proef', rol: 'proef' }],
    nieuw: { naar: 'anders' },
    rechten: '',
    beperkingen: { overgang_soort_check: { soort: 'onzin' }, overgang_pkey: { naar: 'proef' } },
    beleid: {
      eigenaar: [[EIGENAAR, sql(STAPPEN), 1]],
      vullen: [[EIGENAAR, voegToe(), 1]],
    },
  },
  'aanbodmatching.regio_instelling': {
    staat: [
      { regio: 'TWE', herinner_dagen: [5, 10, 20], versie: 1, gewijzigd_door: 'hoofd', gewijzigd_op: TOEN },
      { regio: 'MBR' },
    ],
    nieuw: { regio: 'LANDELIJK' },
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      regio_instelling_regio_check: { regio: 'twe' },
      regio_instelling_versie_check: { versie: 0 },
      regio_instelling_herinner_dagen_check: [
        { herinner_dagen: [9, 21] },
        { herinner_dagen: [9, null, 45] },
        { herinner_dagen: [0, 21, 45] },
        { herinner_dagen: [21, 21, 45] },
        { herinner_dagen: [9, 45, 45] },
        { herinner_dagen: [9, 21, 366] },
      ],
      regio_instelling_pkey: { regio: 'TWE' },
    },
    beleid: {
      beheerder: [
        [beheerder, lees(), 2],
        [beheerder, voegToe(), 1],
        [beheerder, wijzig({ versie: 2 }, `regio = 'MBR'`), 1],
        [coordinator, lees(), 1],
        [analist, lees(), 0],
      ],
      coordinator_lezen: [
        [coordinator, lees(), 1],
        [coordinator, wijzig({ versie: 2 }), 0],
        [coordinatorLandelijk, voegToe(), '42501'],
        [schijn, lees(), 0],
      ],
      hoofdcoordinator: [
        [hoofd, lees(), 1],
        [hoofd, wijzig({ versie: 2 }, 'true'), 1],
        [hoofd, wijzig({ regio: 'LANDELIJK' }), '42501'],
        [hoofd, voegToe(), '42501'],
        [hoofdLandelijk, voegToe(), 1],
        [schijnHoofd, wijzig({ versie: 2 }), 0],
      ],
      eigenaar: [[anoniem, sql(`SELECT WHERE aanbodmatching.herinner_dagen('MBR') IS NOT NULL`), 1]],
    },
  },
};

export const VERLOOP_FUNCTIES: Record<string, Functiegrenzen> = {
  'aanbodmatching.herinner_dagen(text)': {
    proeven: [
      [IEDER, sql(`SELECT aanbodmatching.herinner_dagen('TWE')`), '42501'],
      [anoniem, sql(`SELECT WHERE aanbodmatching.herinner_dagen('LANDELIJK') IS NOT NULL`), 0],
    ],
    zonder: [[`regio = van_regio`, 'true']],
  },
  'aanbodmatching.bewaak_overgang()': {
    zonder: [
      [`o.soort = TG_ARGV[0]`, 'true'],
      [`o.van = vorige`, 'true'],
      [`o.naar = NEW.status`, 'true'],
      [`o.rol = platform.rol()`, 'true'],
      [`platform.rol() NOT IN ('systeem', 'coordinator')`, 'false'],
      [`TG_ARGV[0] = 'overdracht'`, 'false'],
      [`platform.rol() <> 'systeem'`, 'true'],
    ],
  },
  'aanbodmatching.heeft_toewijzing(uuid,text[])': {
    zonder: [
      [`platform.rol() = 'aanbieder'`, 'true'],
      [`t.hulpvraag_id = h_id`, 'true'],
      [`t.aanbieder_id = platform.organisatie()`, 'true'],
      [`t.status = ANY (statussen)`, 'true'],
    ],
  },
};
