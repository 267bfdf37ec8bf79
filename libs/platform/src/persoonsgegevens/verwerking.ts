// SPDX-License-Identifier: EUPL-1.2

/** Why personal data may be processed, AVG art. 6(1). */
export const GRONDSLAGEN = {
  toestemming: 'toestemming (AVG art. 6 lid 1 onder a)',
  'wettelijke-plicht': 'wettelijke plicht (AVG art. 6 lid 1 onder c)',
  'publieke-taak': 'taak van algemeen belang (AVG art. 6 lid 1 onder e)',
  'gerechtvaardigd-belang': 'gerechtvaardigd belang (AVG art. 6 lid 1 onder f)',
} as const;

/** What becomes of data when their time is over. */
export const DAARNA = {
  wissen: 'de sleutel wordt vernietigd; niemand kan het nog lezen',
  verwijderen: 'de rij gaat weg',
  anonimiseren: 'alles wat naar een persoon of onderneming wijst gaat weg; de rest blijft als statistiek',
} as const;

/** In what form a field is kept, and what erasure does with it. */
export const VORMEN = {
  versleuteld: 'versleuteld met de sleutel van de betrokkene; leeg na wissen',
  leesbaar: 'leesbaar; leeg na wissen',
  wettelijk: 'leesbaar; blijft na wissen, omdat een wet vraagt het te bewaren',
  statistiek: 'leesbaar; blijft na wissen, en wijst dan naar niemand meer',
  pseudoniem: 'een id, code of hash die alleen met andere gegevens naar iemand wijst; blijft na wissen',
} as const;
export type Vorm = keyof typeof VORMEN;

/** A number and `d` (days), `m` (months) or `j` (years): `24m`. */
export type Termijn = `${number}${'d' | 'm' | 'j'}`;

/** Table with its schema -> names of columns, with spaces. */
export type Kolommen = Readonly<Record<string, string>>;

export type Bewaring =
  | {
      /** Default; `BEWAARTERMIJNEN` may set another. */
      termijn: Termijn;
      vanaf: string;
      daarna: keyof typeof DAARNA;
      /** Who sees to it: the daily bewaarronde, or the part itself, at once. */
      door: 'bewaarronde' | 'vanzelf';
    }
  | { blijvend: string };

/** One purpose for which personal data are processed, as AVG art. 30 asks it: the register is a list of these. */
export interface Verwerking {
  /** Short name, kebab-case; names the purpose in `BEWAARTERMIJNEN` and in the report of a bewaarronde. */
  code: string;
  doel: string;
  grondslag: keyof typeof GRONDSLAGEN;
  betrokkenen: string;
  velden: Partial<Record<Vorm, Kolommen>>;
  ontvangers: string;
  bewaren: Bewaring;
}

/** `schema.table.column` of every field of these columns. */
export const columnsOf = (kolommen: Kolommen = {}): string[] =>
  Object.entries(kolommen).flatMap(([tabel, namen]) =>
    namen
      .trim()
      .split(/\s+/)
      .map((naam) => `${tabel}.${naam}`),
  );
