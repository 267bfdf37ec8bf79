// SPDX-License-Identifier: EUPL-1.2

/** That two firms belong together, from `van` up to and including `tot`; `null`: with no end. */
export interface Band {
  van: string;
  tot: string | null;
  kvkNummer: string;
  anderKvkNummer: string;
}

const geldtOp = ({ van, tot }: Band, datum: string): boolean =>
  van <= datum && (tot === null || datum <= tot);

/**
 * The single undertaking of a firm on a date (art. 2(2)): everybody it is linked to on that day, also through others, in
 * order. Aid counts with the firm that got it, whenever that was: so all earlier aid of who merged counts (art. 3(8)), and who
 * was split off counts for itself again (art. 3(9)).
 */
export function eenondernemingVan(kvkNummer: string, datum: string, banden: readonly Band[]): string[] {
  const geldig = banden.filter((band) => geldtOp(band, datum));
  const leden = new Set([kvkNummer]);
  for (const lid of leden)
    for (const { kvkNummer: een, anderKvkNummer: ander } of geldig) {
      if (een === lid) leden.add(ander);
      if (ander === lid) leden.add(een);
    }
  return [...leden].sort();
}
