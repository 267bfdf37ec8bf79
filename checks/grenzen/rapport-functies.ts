// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { sql, type Functiegrenzen, type Proef, type Wie } from './grens.js';
import { BYTES, D, E, HASH, S } from './rapport-rijen.js';
import { coordinator, systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const gekeurd = (id: string, hash: string): string => `SELECT ${S}.is_rapport_gekeurd('${id}', '${hash}')`;
const is = (id: string, hash: string, waar: boolean, wie = systeem): Proef => [
  wie,
  sql(`SELECT FROM (${gekeurd(id, hash)} AS ja) x WHERE x.ja = ${String(waar)}`),
  1,
];

const voorIeder = (naam: string): Proef[] => [[IEDER, sql(`SELECT ${S}.${naam}()`), `recht:${naam}`]];
const openbaar = (id: string): string => `SELECT ${S}.is_rapport_openbaar('${id}')`;

/** What each looks at; the other probes are those of the tables. */
export const RAPPORT_FUNCTIES: Record<string, Functiegrenzen> = {
  [`${S}.is_rapport_gekeurd(uuid,text)`]: {
    proeven: [
      [IEDER, sql(gekeurd(E.goed, BYTES)), 'recht:is_rapport_gekeurd'],
      is(E.goed, BYTES, true),
      is(E.goed, HASH, false),
      is(E.klaar, BYTES, false),
      is(E.keuren, BYTES, false),
      is(E.onecht, BYTES, false),
      // Who sees nothing of an edition gets no other answer.
      is(E.onecht, BYTES, false, coordinator),
    ],
    zonder: [
      ['k.editie_id = editie', 'true'],
      ['k.namens = n.namens', 'true'],
      ['k.inhoud_sha256 = hash', 'true'],
      [`d.keuring_door || 'EZ'::text`, 'd.keuring_door'],
    ],
  },
  [`${S}.is_rapport_openbaar(uuid)`]: {
    proeven: [
      [IEDER, sql(openbaar(D.zegel)), 'recht:is_rapport_openbaar'],
      [systeem, sql(`SELECT FROM (${openbaar(D.zegel)} AS ja) x WHERE x.ja`), 1],
      ...[D.goed, D.nieuw].map((id): [Wie, ReturnType<typeof sql>, number] => [
        systeem,
        sql(`SELECT FROM (${openbaar(id)} AS ja) x WHERE x.ja`),
        0,
      ]),
    ],
    zonder: [
      ['e.definitie_id = definitie', 'true'],
      [`e.status = 'verzegeld'`, 'true'],
    ],
  },
  [`${S}.bewaak_rapporteditie()`]: {
    proeven: voorIeder('bewaak_rapporteditie'),
    zonder: [
      [`OLD.status IN ('verzegeld', 'geweigerd', 'mislukt')`, 'false'],
      [`NEW.status <> 'in-opbouw'`, 'false'],
      ['num_nonnulls(NEW.inhoud, NEW.tot_volgnummer) > 0', 'false'],
      [`OLD.status <> 'in-opbouw' AND`, 'false AND'],
      ['OLD.tot_volgnummer IS NOT NULL', 'false'],
      [`NEW.status IN ('goedgekeurd', 'verzegeld')`, 'false'],
    ],
  },
  [`${S}.bewaak_rapportkeuring()`]: {
    proeven: voorIeder('bewaak_rapportkeuring'),
    zonder: [
      [`e.status IS DISTINCT FROM 'te-keuren'`, 'false'],
      ['NEW.inhoud_sha256 IS DISTINCT FROM e.inhoud_sha256', 'false'],
      [`NEW.namens <> ALL (d.keuring_door)`, 'false'],
      ['NEW.door IN (e.gemaakt_door, d.gemaakt_door)', 'NEW.door = e.gemaakt_door'],
      ['NEW.door IN (e.gemaakt_door, d.gemaakt_door)', 'NEW.door = d.gemaakt_door'],
      [`NEW.namens = 'EZ' AND NEW.is_akkoord AND`, 'false AND'],
      [`NEW.is_akkoord AND EXISTS`, 'EXISTS'],
    ],
  },
  [`${S}.volg_rapportkeuring()`]: {
    proeven: voorIeder('volg_rapportkeuring'),
    zonder: [
      ['e.id = NEW.editie_id', 'true'],
      [`NEW.namens = 'EZ'`, 'true'],
      ['NOT NEW.is_akkoord OR', 'false OR'],
    ],
  },
};

export const RAPPORT_DUBBEL: Record<string, string> = {
  // Every name in them stands with its schema.
  ...Object.fromEntries(
    [
      ...['is_rapport_gekeurd(uuid,text)', 'is_rapport_openbaar(uuid)'],
      ...['bewaak_rapportkeuring()', 'volg_rapportkeuring()'],
    ].map((naam) => [`functie ${S}.${naam}: zonder eigen zoekpad`, 'de functie zelf']),
  ),
  // What is sealed everybody sees; the owner's rights only keep the policies of the two tables from asking each other.
  [`functie ${S}.is_rapport_openbaar(uuid): met eigen rechten`]: 'beleid verzegeld op rapporteditie',
};
