// SPDX-License-Identifier: EUPL-1.2

/** A place or municipality name with the municipality it belongs to. */
export interface PlaatsNaam {
  naam: string;
  gemeentecode: string;
}

/** What a place name leads to: one municipality code, or why there is not one. */
export type PlaatsUitkomst = { gemeentecode: string } | 'onbekend' | 'meerdere';

/** Names in daily use that differ from the official name of the place. */
const SPREEKNAMEN: ReadonlyMap<string, string> = new Map([
  ['den haag', 's gravenhage'],
  ['den bosch', 's hertogenbosch'],
  ['alphen aan de rijn', 'alphen aan den rijn'],
]);

/**
 * Text as it is compared: lower case, without accents, every other sign a space. `'s-Gravenhage` -> `s gravenhage`,
 * `Bergen (NH.)` -> `bergen nh`.
 */
export function zoekvorm(tekst: string): string {
  const zonderAccenten = tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return zonderAccenten.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const spreeknaam = (plaats: string): string => {
  const vorm = zoekvorm(plaats);
  return SPREEKNAMEN.get(vorm) ?? vorm;
};

/** The name without the province that only tells namesakes apart: `Hengelo (O.)` -> `Hengelo`. */
const zonderToevoeging = (naam: string): string => naam.replace(/\s*\([^)]*\)\s*$/, '');

type Index = ReadonlyMap<string, ReadonlySet<string>>;

function indexOn(namen: readonly PlaatsNaam[], sleutel: (naam: string) => string): Index {
  const index = new Map<string, Set<string>>();
  for (const { naam, gemeentecode } of namen) {
    const codes = index.get(sleutel(naam)) ?? new Set<string>();
    index.set(sleutel(naam), codes.add(gemeentecode));
  }
  return index;
}

/**
 * Finds the municipality of a place as people and the KVK write it. An official place name goes before the name of a
 * municipality, and both before a name that lacks its province; a name of several places is never guessed.
 */
export class Plaatsenlijst {
  private readonly lagen: Index[];

  constructor(woonplaatsen: readonly PlaatsNaam[], gemeenten: readonly PlaatsNaam[]) {
    const kort = (naam: string): string => zoekvorm(zonderToevoeging(naam));
    this.lagen = [
      indexOn(woonplaatsen, zoekvorm),
      indexOn(gemeenten, zoekvorm),
      indexOn([...woonplaatsen, ...gemeenten], kort),
    ];
  }

  /** The municipalities with a place, or themselves of a name, that starts with this text; for searching while typing. */
  search(begin: string): ReadonlySet<string> {
    const gezocht = spreeknaam(begin);
    const codes = new Set<string>();
    for (const laag of this.lagen)
      for (const [naam, gevonden] of laag)
        if (naam.startsWith(gezocht)) gevonden.forEach((code) => codes.add(code));
    return codes;
  }

  find(plaats: string): PlaatsUitkomst {
    const gezocht = spreeknaam(plaats);
    for (const laag of this.lagen) {
      const codes = [...(laag.get(gezocht) ?? [])];
      if (codes.length > 1) return 'meerdere';
      if (codes[0] !== undefined) return { gemeentecode: codes[0] };
    }
    return 'onbekend';
  }
}
