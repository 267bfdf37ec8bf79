// SPDX-License-Identifier: EUPL-1.2

/** Of a publicatiestand: what is in it, and what adds up. */
interface Samenstel {
  vakken: readonly unknown[];
  optellingen: readonly { totaal: number; delen: readonly number[] }[];
}

/**
 * Which vakken a report can tell something about: those that hang together by sums with one that it adds, shows again or relates anew.
 * Of the others nothing changes, so that who looks at it may take them for known.
 */
export function levendVan(
  eerder: Samenstel,
  { vakken, optellingen }: Samenstel,
  inRapport: readonly number[],
): Uint8Array {
  const ouder = Int32Array.from(vakken.keys());
  const top = (nr: number): number => {
    let hier = nr;
    while (ouder[hier] !== hier) {
      ouder[hier] = ouder[ouder[hier] ?? hier] ?? hier;
      hier = ouder[hier] ?? hier;
    }
    return hier;
  };
  for (const { totaal, delen } of optellingen) for (const deel of delen) ouder[top(deel)] = top(totaal);
  const geraakt = [
    ...inRapport,
    ...[...vakken.keys()].slice(eerder.vakken.length),
    ...optellingen.slice(eerder.optellingen.length).map(({ totaal }) => totaal),
  ];
  const levend = new Set(geraakt.map(top));
  return Uint8Array.from(vakken, (_, nr) => (levend.has(top(nr)) ? 1 : 0));
}
