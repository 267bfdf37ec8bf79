// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';

/** The date of which the lists in `data` are. */
export const PEILDATUM = '2026-01-01';

/** A row of `data/gemeenten.csv`. */
export interface GemeenteRij {
  gemeentecode: string;
  gemeente: string;
  provinciecode: string;
  provincie: string;
  coropcode: string;
  corop: string;
  inwoners: number;
}

type Rij = Record<string, string>;

const address = (bestand: string): URL => new URL(`../data/${bestand}`, import.meta.url);
const readRows = (bestand: string): Rij[] =>
  parse(readFileSync(address(bestand)), { columns: true, bom: true });

/** The municipalities of the project's own file, for tools that work without a database. */
export function readGemeentenBestand(): GemeenteRij[] {
  return readRows('gemeenten.csv').map(
    (rij) => ({ ...rij, inwoners: Number(rij['inwoners']) }) as GemeenteRij,
  );
}

export const readWoonplaatsenBestand = (): { woonplaats: string; gemeentecode: string }[] =>
  readRows('woonplaatsen.csv') as { woonplaats: string; gemeentecode: string }[];

export const readThemasBestand = (): {
  code: string;
  naam: string;
  naamEngels: string;
  omschrijving: string;
}[] => readRows('themas.csv') as { code: string; naam: string; naamEngels: string; omschrijving: string }[];

/** The codes of one version; none while the project has no file of that version. */
export function readSbiBestand(
  versie: string,
): { code: string; titel: string; niveau: string; sectie: string }[] {
  const bestand = `sbi-${versie}.csv`;
  if (!existsSync(address(bestand))) return [];
  return readRows(bestand) as { code: string; titel: string; niveau: string; sectie: string }[];
}
