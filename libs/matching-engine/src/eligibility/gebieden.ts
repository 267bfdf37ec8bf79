// SPDX-License-Identifier: EUPL-1.2

/** A municipality with the larger areas that it lies in; the names are only used in explanations. */
export interface GemeenteGebied {
  gemeentecode: string;
  provinciecode: string;
  coropcode: string;
  gemeente?: string;
  provincie?: string;
  corop?: string;
}

export const HEEL_NEDERLAND = 'NL';
export const REGIO_PREFIX = 'REGIO:';

/** Which area codes a municipality lies in, and which area codes exist at all. */
export interface Gebieden {
  /** "NL", "PV25", "CR13", "GM0153", "REGIO:TWE" of a municipality; undefined when the municipality is not known. */
  codesVan(gemeentecode: string): ReadonlySet<string> | undefined;
  /** Whether the area exists. */
  kent(gebied: string): boolean;
  /** The name of an area for in a sentence; the code itself when no name is known. */
  naam(gebied: string): string;
}

/**
 * Builds the areas from the municipalities and the regions (code -> municipality codes; the code with or without its
 * prefix "REGIO:"). `namen` may give names of areas, region names above all.
 */
export function gebiedenVan(
  gemeenten: readonly GemeenteGebied[],
  regios: Readonly<Record<string, readonly string[]>>,
  namen: Readonly<Record<string, string>> = {},
): Gebieden {
  const perGemeente = new Map<string, Set<string>>();
  const naamVan = new Map<string, string>([[HEEL_NEDERLAND, 'Nederland']]);
  for (const gemeente of gemeenten) addGemeente(perGemeente, naamVan, gemeente);
  for (const [regio, leden] of Object.entries(regios))
    for (const lid of leden) addTo(perGemeente, lid, regioCode(regio));
  const bestaand = new Set([
    ...naamVan.keys(),
    ...Object.keys(regios).map(regioCode),
    ...[...perGemeente.values()].flatMap((codes) => [...codes]),
  ]);
  for (const [code, naam] of Object.entries(namen))
    naamVan.set(bestaand.has(code) ? code : regioCode(code), naam);
  return {
    codesVan: (gemeentecode) => perGemeente.get(gemeentecode),
    kent: (code) => bestaand.has(code),
    naam: (code) => naamVan.get(code) ?? code.replace(REGIO_PREFIX, 'regio '),
  };
}

const regioCode = (regio: string): string => (regio.startsWith(REGIO_PREFIX) ? regio : REGIO_PREFIX + regio);

function addGemeente(
  perGemeente: Map<string, Set<string>>,
  naamVan: Map<string, string>,
  gemeente: GemeenteGebied,
): void {
  const { gemeentecode, provinciecode, coropcode } = gemeente;
  perGemeente.set(gemeentecode, new Set([HEEL_NEDERLAND, provinciecode, coropcode, gemeentecode]));
  naamVan.set(gemeentecode, gemeente.gemeente ?? gemeentecode);
  naamVan.set(provinciecode, gemeente.provincie ?? provinciecode);
  naamVan.set(coropcode, gemeente.corop ?? coropcode);
}

/** A region may name a municipality that the list lacks (merged since): it then lies in that region and in NL only. */
function addTo(perGemeente: Map<string, Set<string>>, gemeentecode: string, regio: string): void {
  const codes = perGemeente.get(gemeentecode) ?? new Set([HEEL_NEDERLAND, gemeentecode]);
  codes.add(regio);
  perGemeente.set(gemeentecode, codes);
}
