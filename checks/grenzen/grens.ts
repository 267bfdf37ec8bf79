// SPDX-License-Identifier: EUPL-1.2
// How the limits of the database are written down: per table what it must refuse and whom it must let through. A probe is
// who does what, and what must come of it. Files beside this one: one entry per table, in the order of their keys.
import type { Actor } from '#libs/kernel';

/**
 * Through which role of the database, in whose context. `beheer` passes row-level security; `ieder` is a role that was
 * given nothing.
 */
export interface Wie {
  via: 'app' | 'eigenaar' | 'beheer' | 'ieder';
  actor?: Actor;
}

/** One statement, given the table that it is about. */
export type Opdracht = (tabel: TabelMetNaam) => { text: string; values?: unknown[] };

/**
 * Who, what, and what comes of it: the number of rows, or a word of the refusal: SQLSTATE, constraint, column, function
 * that raised it, `rls:table` (its policies) or `recht:table` (a right). The last one, when given, happens before it in the
 * same transaction.
 */
export type Proef = [wie: Wie, doe: Opdracht, verwacht: number | string, eerst?: [Wie, Opdracht]];

/** Tested in another way, with where; for what no statement in a transaction shows. */
export interface Elders {
  elders: string;
}

export interface Tabelgrenzen {
  /** Rows that stand there, the first one complete, the others laid over it. */
  staat: [object, ...object[]];
  /**
   * What stands above its rows and cannot be put there in one statement, such as what two sides signed. Before each probe, as
   * superuser and past triggers; the rows themselves stand there without it.
   */
  vooraf?: [tabel: string, rij: object][];
  /** Its triggers refuse a row before its columns and constraints are looked at: those are tried with the triggers off. */
  langsTriggers?: true;
  /** What a new row must have different from the first. */
  nieuw: object;
  /** Columns that may be empty, with spaces; every other one may not. */
  magLeeg?: string;
  /** Columns to which a trigger gives a value whatever the statement says. */
  gevuld?: string;
  /** What the application role may, as in GRANT; nothing else. */
  rechten: string;
  /** Triggers, with spaces, that speak before the constraints do: silent while those are tried. */
  stil?: string;
  /**
   * Constraint or unique index -> what a new row must have to break it, and it alone; several when there are sides to it.
   * Probes, when no new row of this table can break it alone.
   */
  beperkingen: Record<string, object | Proef[]>;
  /** Notices that row-level security is off, or does not bind the owner; by default that the owner removes nothing. */
  rls?: Proef[];
  beleid: Record<string, Proef[]>;
  triggers?: Record<string, Proef[] | Elders>;
}

export type TabelMetNaam = Tabelgrenzen & { naam: string };

/** A function: who may call it and what then happens. */
export interface Functiegrenzen {
  proeven?: Proef[];
  /** Text of its definition that is a condition -> what it is replaced by; a probe somewhere must notice. */
  zonder?: [van: string, naar: string][];
}

/** All that is known of the limits of one database. */
export interface Grenzen {
  tabellen: Record<string, Tabelgrenzen>;
  functies: Record<string, Functiegrenzen>;
  /** Sequences. */
  reeksen: Record<string, Proef[]>;
  /** Changes (`object: change`) that nothing can notice, because something else says the same; with what that is. */
  dubbel: Record<string, string>;
}

const quote = (kolom: string): string => `"${kolom}"`;
const toCondition = (waar: string | undefined): string => (waar === undefined ? '' : ` WHERE ${waar}`);

export const lees =
  (waar?: string): Opdracht =>
  ({ naam }) => ({ text: `SELECT FROM ${naam}${toCondition(waar)}` });

/** Who sees no row of it. */
export const niet = (...wie: Wie[]): Proef[] => wie.map((een) => [een, lees(), 0]);

/** Without a condition no column is read, so that the policies for reading do not help. */
export const wijzig =
  (waarden: object, waar?: string): Opdracht =>
  ({ naam }) => ({
    text: `UPDATE ${naam} SET ${Object.keys(waarden)
      .map((kolom) => `${quote(kolom)} = (json_populate_record(NULL::${naam}, $1)).${quote(kolom)}`)
      .join(', ')}${toCondition(waar)}`,
    values: [JSON.stringify(waarden)],
  });

export const verwijder =
  (waar?: string): Opdracht =>
  ({ naam }) => ({ text: `DELETE FROM ${naam}${toCondition(waar)}` });

/** A new row, and what is different in it. */
export const voegToe =
  (anders: object = {}): Opdracht =>
  (tabel) =>
    insertOf(tabel.naam, { ...tabel.staat[0], ...tabel.nieuw, ...anders });

/** Whatever statement; a SELECT without columns answers its number of rows. */
export const sql =
  (text: string): Opdracht =>
  () => ({ text });

/** It may look all right from outside: then the catalogue itself must say that the owner is bound. */
export const isGedwongen: Opdracht = ({ naam }) => ({
  text: `SELECT FROM pg_class WHERE oid = '${naam}'::regclass AND relrowsecurity AND relforcerowsecurity`,
});

/** A statement that knows its own table answers for one; a function or a sequence has none. */
export const GEEN_TABEL = {
  naam: '',
  staat: [{}],
  nieuw: {},
  rechten: '',
  beperkingen: {},
  beleid: {},
} satisfies TabelMetNaam;

/** Only the columns that are given, so that the others get their default. */
export function insertOf(tabel: string, rij: object): { text: string; values: unknown[] } {
  const kolommen = Object.keys(rij).map(quote).join(', ');
  return {
    text: `INSERT INTO ${tabel} (${kolommen}) OVERRIDING SYSTEM VALUE
      SELECT ${kolommen} FROM json_populate_record(NULL::${tabel}, $1)`,
    values: [JSON.stringify(rij)],
  };
}

/** Too long by one for a limit of `n`. */
export const langer = (n: number): string => 'x'.repeat(n + 1);
