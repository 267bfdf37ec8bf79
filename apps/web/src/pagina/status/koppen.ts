// SPDX-License-Identifier: EUPL-1.2

/** Keys of one hulpvraag as headers: for reading, and for changing. */
export interface Koppen {
  Statussleutel?: string;
  Bewerksleutel?: string;
}

export const koppenVan = (sleutel: string | null, bewerksleutel: string | null = null): Koppen => ({
  ...(sleutel === null ? {} : { Statussleutel: sleutel }),
  ...(bewerksleutel === null ? {} : { Bewerksleutel: bewerksleutel }),
});

interface Bewaard {
  bewerksleutel: string;
  vervaltOp: string;
}

const plek = (id: string): string => `bewerksleutel:${id}`;
/** For a browser that keeps nothing. */
const geheugen = new Map<string, string>();

/** The key for changing, as long as it is good; it is kept until this tab is closed and no longer. */
export function readBewerksleutel(id: string): string | null {
  let tekst = geheugen.get(plek(id)) ?? null;
  try {
    tekst ??= sessionStorage.getItem(plek(id));
  } catch {
    // Not allowed to look: then there is what was kept in memory.
  }
  if (tekst === null) return null;
  const { bewerksleutel, vervaltOp } = JSON.parse(tekst) as Bewaard;
  return Date.parse(vervaltOp) > Date.now() ? bewerksleutel : null;
}

export function keepBewerksleutel(id: string, bewaard: Bewaard): void {
  const tekst = JSON.stringify(bewaard);
  try {
    sessionStorage.setItem(plek(id), tekst);
  } catch {
    geheugen.set(plek(id), tekst);
  }
}

export function dropBewerksleutel(id: string): void {
  geheugen.delete(plek(id));
  try {
    sessionStorage.removeItem(plek(id));
  } catch {
    // Nothing was kept there either.
  }
}
