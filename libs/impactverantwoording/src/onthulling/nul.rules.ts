// SPDX-License-Identifier: EUPL-1.2
import type { Publicatiestand } from './stand.rules.js';
import type { Onbekend } from './stelsel.rules.js';

/** Per vak all those that it is a part of, near and far. */
export function bovenVan({ vakken, optellingen }: Publicatiestand): number[][] {
  const ouders = vakken.map((): number[] => []);
  for (const { totaal, delen } of optellingen) for (const deel of delen) ouders[deel]?.push(totaal);
  const boven: (number[] | undefined)[] = [];
  const climb = (nr: number): number[] => {
    const gehad = boven[nr];
    if (gehad !== undefined) return gehad;
    const alle = (ouders[nr] ?? []).flatMap((ouder) => [ouder, ...climb(ouder)]);
    return (boven[nr] = [...new Set(alle)]);
  };
  return vakken.map((_, nr) => climb(nr));
}

/**
 * Whether a vak that may be shown says that there is none of this maat in all of it: then each firm of each part of it has none, which
 * is what the rules let be known of such a group. The hidden part tells no more than that, so it holds no secret of this maat.
 * Not the number of firms, nor a correction, which is judged by what was shown before.
 */
export function isOnderNul(
  { vakken }: Publicatiestand,
  boven: readonly number[][],
  onbekend: Onbekend,
  [nr, maat]: readonly [number, number],
): boolean {
  const { waarde, vervangt } = vakken[nr]!;
  if (maat === 0 || vervangt !== null || waarde.waarden[maat] !== 0) return false;
  return (boven[nr] ?? []).some(
    (een) => onbekend[een] === 0 && vakken[een]!.waarde.waarden[maat] === 0 && vakken[een]!.reden === null,
  );
}
