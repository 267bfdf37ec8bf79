// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { B1, B2, B3 } from './aanmelding.js';
import { HASH, RONDE, VAN_ANDER, VAN_BEHEERDER, VAN_DERDE, isGeweest, sleutelVan } from './bijeenkomst-na.js';
import { ander, collega, derde, derdeElders, elders, nieuwkomer, schijnDerde } from './community-wie.js';
import { sql, type Functiegrenzen, type Opdracht, type Wie } from './grens.js';
import {
  BEHEER,
  BETROKKENE_1,
  BETROKKENE_2,
  LATER,
  TOEN,
  anoniem,
  coordinator,
  id,
  ondernemer,
} from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const waar = (wat: string): Opdracht => sql(`SELECT WHERE ${wat}`);

const plek = (bijeenkomst: string, is: string): Opdracht =>
  waar(`communities.wachtplek('${bijeenkomst}') ${is}`);
const wacht = (wie: string, sinds: string): Opdracht =>
  sql(`UPDATE communities.aanmelding SET status = 'wachtlijst', sinds = '${sinds}' WHERE id = '${wie}'`);

const open = (bijeenkomst: string): Opdracht => waar(`communities.code_open('${bijeenkomst}')`);
const VERLOPEN = sql('UPDATE communities.aanwezigheidscode SET vervalt_op = now()');
const AFGELAST = `UPDATE communities.bijeenkomst SET status = 'afgelast', reden = 'x' WHERE id = '${B1}'`;

const meld = (bijeenkomst: string, uitkomst: string, hash = HASH): Opdracht =>
  waar(`communities.meld_aanwezig('${bijeenkomst}', '${hash}') = '${uitkomst}'`);
const zet = (wat: string): Opdracht =>
  sql(`UPDATE communities.aanmelding SET ${wat} WHERE id = '${VAN_BEHEERDER}'`);
const VERTREKT = sql(
  `UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = now() WHERE id = '${id(381)}'`,
);
// A code of another bijeenkomst before the one that counts, and behind it: a look at any code finds one of both wrong.
const CODES_OM = (...codes: string[]): Opdracht =>
  sql(`CREATE TEMP TABLE codes ON COMMIT DROP AS SELECT * FROM communities.aanwezigheidscode;
    DELETE FROM communities.aanwezigheidscode;
    ${codes
      .map(
        (welke) => `INSERT INTO communities.aanwezigheidscode
          SELECT '${welke}', ronde, ${welke === B1 ? 'code_hash' : `repeat('g', 43)`}, vervalt_op, geopend_door, geopend_op
          FROM codes WHERE bijeenkomst_id = '${B1}';`,
      )
      .join('\n')}`);
const ANDERE_CODE = sql(
  `UPDATE communities.aanwezigheidscode SET code_hash = repeat('g', 43) WHERE bijeenkomst_id = '${B1}'`,
);

const mag = (aanmelding: string, betrokkene = BETROKKENE_2, op = TOEN): Opdracht =>
  waar(`communities.mag_evalueren('${aanmelding}', '${betrokkene}', '${op}')`);
const GEWIST = `UPDATE communities.lidmaatschap SET subject = NULL, kvk_nummer = NULL, weergavenaam = NULL, email = NULL,
  status = 'vertrokken', beeindigd_op = now() WHERE id = '${id(384)}'`;

const alle = (bijeenkomst: string): Opdracht => sql(`SELECT FROM communities.evaluaties('${bijeenkomst}')`);
/** So many more of the same bijeenkomst, and one of another that the same people keep. */
const meer = (n: number): Opdracht =>
  sql(`DROP INDEX communities.evaluatie_een;
    INSERT INTO communities.evaluatie SELECT gen_random_uuid(), '${VAN_DERDE}', betrokkene_id, score, tekst, gegeven_op, gewijzigd_op
      FROM communities.evaluatie, generate_series(1, ${n}) WHERE aanmelding_id = '${VAN_BEHEERDER}';
    UPDATE communities.aanmelding SET bijeenkomst_id = '${B3}' WHERE id = '${VAN_ANDER}'`);

export const BIJEENKOMST_NA_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.wachtplek(uuid)': {
    proeven: [
      [derde, plek(B1, '= 1'), 1],
      [derde, plek(B1, '= 1'), 1, [BEHEER, wacht(VAN_ANDER, '2025-01-01')]],
      [derde, plek(B1, '= 1'), 1, [BEHEER, wacht(VAN_BEHEERDER, LATER)]],
      [derde, plek(B1, '= 2'), 1, [BEHEER, wacht(VAN_BEHEERDER, '2025-01-01')]],
      [derde, plek(B3, 'IS NOT NULL'), 0],
      [ondernemer, plek(B1, 'IS NOT NULL'), 0],
      [nieuwkomer, plek(B1, 'IS NOT NULL'), 0],
      [derdeElders, plek(B1, 'IS NOT NULL'), 0],
      [IEDER, plek(B1, '= 1'), 'recht:wachtplek'],
    ],
    zonder: [
      [`a.bijeenkomst_id = welke`, 'true'],
      [`a.status = 'wachtlijst'`, 'true'],
      [`(a.sinds, a.id) <= (m.sinds, m.id)`, 'true'],
      [`m.bijeenkomst_id = welke`, 'true'],
      [`m.status = 'wachtlijst'`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
    ],
  },
  'communities.code_open(uuid)': {
    proeven: [
      [anoniem, open(B1), 1],
      [anoniem, open(B3), 0],
      [anoniem, open(B1), 0, [BEHEER, VERLOPEN]],
      [anoniem, open(B1), 0, [BEHEER, sql(AFGELAST)]],
      [IEDER, open(B1), 'recht:code_open'],
    ],
    zonder: [
      [`c.bijeenkomst_id = welke`, 'true'],
      [`c.vervalt_op > now()`, 'true'],
      [`b.status = 'gepland'`, 'true'],
    ],
  },
  'communities.meld_aanwezig(uuid,text)': {
    proeven: [
      [ondernemer, meld(B1, 'aanwezig'), 1],
      [ondernemer, meld(B1, 'onjuist', 'x'), 1],
      [ondernemer, meld(B1, 'onjuist'), 1, [BEHEER, ANDERE_CODE]],
      [ondernemer, meld(B1, 'aanwezig'), 1, [BEHEER, CODES_OM(B2, B1)]],
      [ondernemer, meld(B1, 'aanwezig'), 1, [BEHEER, CODES_OM(B1, B2)]],
      [ondernemer, meld(B1, 'al-aanwezig'), 1, [BEHEER, zet('aanwezig = true')]],
      [ondernemer, meld(B1, 'dicht'), 1, [BEHEER, VERLOPEN]],
      [ondernemer, meld(B1, 'te-vaak'), 1, [BEHEER, zet(`codepogingen = 5, coderonde = '${RONDE}'`)]],
      [ondernemer, meld(B1, 'aanwezig'), 1, [BEHEER, zet(`codepogingen = 5, coderonde = '${B1}'`)]],
      [ondernemer, meld(B1, 'niet-aangemeld'), 1, [BEHEER, VERTREKT]],
      [derde, meld(B1, 'niet-aangemeld'), 1],
      [ander, meld(B1, 'niet-aangemeld'), 1],
      [collega, meld(B1, 'niet-aangemeld'), 1],
      [elders, meld(B1, 'niet-aangemeld'), 1],
      [IEDER, meld(B1, 'aanwezig'), 'recht:meld_aanwezig'],
    ],
    zonder: [
      [`a.bijeenkomst_id = welke`, 'true'],
      [`a.status = 'aangemeld'`, 'true'],
      [`l.status = 'lid'`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`IF mijn.aanwezig`, 'IF false'],
      [`c.bijeenkomst_id = welke`, 'true'],
      [`communities.code_open(welke)`, 'true'],
      [`mijn.coderonde = code.ronde`, 'true'],
      [`eerder >= 5`, 'false'],
    ],
  },
  'communities.mag_evalueren(uuid,uuid,timestamp with time zone)': {
    proeven: [
      [derde, mag(VAN_DERDE), 1, [BEHEER, isGeweest()]],
      [derde, mag(VAN_ANDER), 0, [BEHEER, isGeweest()]],
      [
        ...([derde, mag(VAN_DERDE), 0] as const),
        [BEHEER, isGeweest(`UPDATE communities.aanmelding SET aanwezig = false WHERE id = '${VAN_DERDE}'`)],
      ],
      [derde, mag(VAN_DERDE), 0, [BEHEER, isGeweest(AFGELAST)]],
      [derde, mag(VAN_DERDE, BETROKKENE_2, '2025-12-30T12:00:00Z'), 0, [BEHEER, isGeweest()]],
      [derde, mag(VAN_DERDE, BETROKKENE_2, '2026-01-15T12:00:00Z'), 0, [BEHEER, isGeweest()]],
      [derde, mag(VAN_DERDE, BETROKKENE_1), 0, [BEHEER, isGeweest()]],
      [nieuwkomer, mag(VAN_DERDE), 0, [BEHEER, isGeweest()]],
      [derdeElders, mag(VAN_DERDE), 0, [BEHEER, isGeweest()]],
      [schijnDerde, mag(VAN_DERDE), 0, [BEHEER, isGeweest()]],
      [sleutelVan(VAN_DERDE), mag(VAN_DERDE), 1, [BEHEER, isGeweest()]],
      [sleutelVan(VAN_ANDER), mag(VAN_DERDE), 0, [BEHEER, isGeweest()]],
      [sleutelVan(VAN_DERDE), mag(VAN_DERDE), 0, [BEHEER, isGeweest(GEWIST)]],
      [IEDER, mag(VAN_DERDE), 'recht:mag_evalueren'],
    ],
    zonder: [
      [`a.id = welke`, 'true'],
      [`AND a.aanwezig`, 'AND true'],
      [`b.status = 'gepland'`, 'true'],
      [`op BETWEEN b.eind AND b.eind + interval '14 days'`, 'true'],
      [`l.betrokkene_id = van`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`l.subject IS NOT NULL`, 'true'],
      [`platform.subject() = 'evaluatie:' || a.id`, 'true'],
      [`ELSE false`, 'ELSE true'],
    ],
  },
  'communities.evaluaties(uuid)': {
    proeven: [
      [coordinator, alle(B1), 0],
      [coordinator, alle(B1), 5, [BEHEER, meer(4)]],
      [ondernemer, alle(B1), 5, [BEHEER, meer(4)]],
      [coordinator, alle(B1), 0, [BEHEER, meer(3)]],
      [derde, alle(B1), 0, [BEHEER, meer(4)]],
      [coordinator, alle(B2), 0, [BEHEER, meer(4)]],
      [IEDER, alle(B1), 'recht:evaluaties'],
    ],
    zonder: [
      [`b.id = welke`, 'true'],
      [`communities.beheert(b.community_id)`, 'true'],
      [`5 <= (`, '0 <= ('],
      [`g.bijeenkomst_id = welke`, 'true'],
    ],
  },
};
