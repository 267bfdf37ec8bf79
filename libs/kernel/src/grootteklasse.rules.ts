// SPDX-License-Identifier: EUPL-1.2

export type Grootteklasse = 'micro' | 'klein' | 'middelgroot' | 'groot';

/** The facts that decide the size class: heads, and whole euros a year. */
export interface OmvangFeiten {
  werkzamePersonen: number | null;
  omzet: number | null;
  balanstotaal: number | null;
}

const GRENZEN: [Grootteklasse, personen: number, omzet: number, balans: number][] = [
  ['micro', 10, 2_000_000, 2_000_000],
  ['klein', 50, 10_000_000, 10_000_000],
  ['middelgroot', 250, 50_000_000, 43_000_000],
];

/**
 * Size class by Recommendation 2003/361/EC: headcount **and** (turnover **or** balance total). By headcount alone it is
 * `voorlopig`, never certain. `null` when the headcount is unknown.
 */
export function classifyOmvang(feiten: OmvangFeiten): { klasse: Grootteklasse; voorlopig: boolean } | null {
  const { werkzamePersonen, omzet, balanstotaal } = feiten;
  if (werkzamePersonen === null) return null;
  const voorlopig = omzet === null && balanstotaal === null;
  const past = ([, personen, maxOmzet, maxBalans]: (typeof GRENZEN)[number]): boolean =>
    werkzamePersonen < personen &&
    (voorlopig ||
      (omzet !== null && omzet <= maxOmzet) ||
      (balanstotaal !== null && balanstotaal <= maxBalans));
  return { klasse: GRENZEN.find(past)?.[0] ?? 'groot', voorlopig };
}
