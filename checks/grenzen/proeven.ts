// SPDX-License-Identifier: EUPL-1.2
// From the tables of limits to one list of probes, each with the object of the catalogue that it guards.
import {
  GEEN_TABEL,
  insertOf,
  sql,
  verwijder,
  voegToe,
  type Elders,
  type Grenzen,
  type Opdracht,
  type Proef,
  type TabelMetNaam,
} from './grens.js';
import { BEHEER, EIGENAAR, systeem } from './wie.js';

/** A probe and what it guards, named as the catalogue's objects are (`beleid platform.event.lezen`). */
export interface Bewaakt {
  object: string;
  tabel: TabelMetNaam;
  proef: Proef;
}

/** Columns of a table, as the database has them: table -> names. */
export type Kolommen = Record<string, string[]>;

export const words = (tekst = ''): string[] => tekst.split(/\s+/).filter((woord) => woord !== '');

/** `SELECT, UPDATE (a, b)` -> verb -> its columns, or `true` for the whole row. */
export function toRechten(tekst: string): Map<string, true | string[]> {
  const delen = tekst.matchAll(/([A-Z]+)(?: \(([^)]*)\))?/g);
  return new Map([...delen].map(([, recht = '', kolommen]) => [recht, kolommen?.split(', ') ?? true]));
}

/** Everything that is probed; `kolommen` tells which columns there are, and nothing of what they refuse. */
export function toProeven({ tabellen, functies, reeksen }: Grenzen, kolommen: Kolommen): Bewaakt[] {
  const vanTabellen = Object.entries(tabellen).flatMap(([naam, grenzen]) => {
    const tabel = { naam, ...grenzen };
    return [
      ...ofConstraints(tabel),
      ...ofColumns(tabel, kolommen[naam] ?? []),
      ...ofAccess(tabel, kolommen[naam] ?? []),
    ];
  });
  const vanFuncties = Object.entries(functies).flatMap(([naam, { proeven = [] }]) =>
    guard(`functie ${naam}`, GEEN_TABEL, proeven),
  );
  const vanReeksen = Object.entries(reeksen).flatMap(([naam, proeven]) =>
    guard(`reeks ${naam}`, GEEN_TABEL, proeven),
  );
  const schemas = new Set(Object.keys(tabellen).map((naam) => naam.split('.')[0] ?? ''));
  const vanSchemas = [...schemas, 'public'].flatMap((schema) =>
    guard(`schema ${schema}`, GEEN_TABEL, [
      [systeem, sql(`CREATE TABLE ${schema}.eigen_tabel ()`), `recht:${schema}`],
    ]),
  );
  return [...vanTabellen, ...vanFuncties, ...vanReeksen, ...vanSchemas];
}

const bare = (naam: string): string => naam.split('.')[1] ?? '';

const guard = (object: string, tabel: TabelMetNaam, proeven: Proef[] | Elders): Bewaakt[] =>
  Array.isArray(proeven) ? proeven.map((proef) => ({ object, tabel, proef })) : [];

/** A row that its columns and constraints refuse. */
const refused = (tabel: TabelMetNaam, anders: object, verwacht: string): Proef => [
  BEHEER,
  voegToe(anders),
  verwacht,
  ...silence(tabel),
];

/** The new row itself is good: what is refused, is so for what is different in it. */
function ofConstraints(tabel: TabelMetNaam): Bewaakt[] {
  const goed = guard(`rij ${tabel.naam}`, tabel, [[BEHEER, voegToe(), 1]]);
  const kapot = Object.entries(tabel.beperkingen).flatMap(([naam, anders]) =>
    guard(
      `beperking ${tabel.naam}.${naam}`,
      tabel,
      [anders].flat().map((een: object): Proef => (isProef(een) ? een : refused(tabel, een, naam))),
    ),
  );
  return [...goed, ...kapot];
}

const isProef = (een: object): een is Proef => Array.isArray(een);

/** What goes before a probe of a constraint, so that it is the constraint that refuses. */
function silence({ naam, stil, langsTriggers }: TabelMetNaam): [] | [NonNullable<Proef[3]>] {
  const welke = langsTriggers === true ? ['USER'] : words(stil);
  const uit = welke.map((trigger) => `ALTER TABLE ${naam} DISABLE TRIGGER ${trigger}`);
  return uit.length === 0 ? [] : [[BEHEER, sql(uit.join('; '))]];
}

function ofColumns(tabel: TabelMetNaam, kolommen: string[]): Bewaakt[] {
  const gevuld = words(tabel.gevuld);
  const leeg = words(tabel.magLeeg);
  return kolommen
    .filter((kolom) => !leeg.includes(kolom))
    .flatMap((kolom) =>
      guard(`verplicht ${tabel.naam}.${kolom}`, tabel, [
        gevuld.includes(kolom)
          ? [BEHEER, isNotNull(kolom), 1]
          : refused(tabel, { [kolom]: null }, `23502 ${bare(tabel.naam)} ${kolom}`),
      ]),
    );
}

const isNotNull =
  (kolom: string): Opdracht =>
  ({ naam }) => ({
    text: `SELECT FROM pg_attribute WHERE attrelid = '${naam}'::regclass AND attname = '${kolom}' AND attnotnull`,
  });

function ofAccess(tabel: TabelMetNaam, kolommen: string[]): Bewaakt[] {
  const { naam, beleid, triggers = {}, rls = [[EIGENAAR, verwijder(), 0]] } = tabel;
  return [
    ...guard(`rls ${naam}`, tabel, rls),
    ...Object.entries(beleid).flatMap(([een, proeven]) => guard(`beleid ${naam}.${een}`, tabel, proeven)),
    ...Object.entries(triggers).flatMap(([een, proeven]) => guard(`trigger ${naam}.${een}`, tabel, proeven)),
    ...guard(`recht ${naam}`, tabel, ofRights(tabel, kolommen)),
  ];
}

/** No row is touched: PostgreSQL looks at the rights of a statement before it looks for rows. */
function ofRights(tabel: TabelMetNaam, kolommen: string[]): Proef[] {
  const rechten = toRechten(tabel.rechten);
  const mag = (recht: string): boolean => rechten.get(recht) === true;
  const magZetten = (kolom: string): boolean =>
    [rechten.get('UPDATE')].flat().some((een) => een === true || een === kolom);
  const rij = insertOf(tabel.naam, { ...tabel.staat[0], ...tabel.nieuw });
  const proef = (text: string, toegestaan: boolean, values?: unknown[]): Proef => [
    systeem,
    () => ({ text, values }),
    toegestaan ? 0 : `recht:${bare(tabel.naam)}`,
  ];
  return [
    proef(`SELECT FROM ${tabel.naam} WHERE false`, mag('SELECT')),
    proef(`${rij.text} WHERE false`, mag('INSERT'), rij.values),
    proef(`DELETE FROM ${tabel.naam} WHERE false`, mag('DELETE')),
    proef(`TRUNCATE ${tabel.naam}`, false),
    ...kolommen.map((kolom) =>
      proef(`UPDATE ${tabel.naam} SET "${kolom}" = DEFAULT WHERE false`, magZetten(kolom)),
    ),
  ];
}
