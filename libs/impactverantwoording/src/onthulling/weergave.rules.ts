// SPDX-License-Identifier: EUPL-1.2
import type { Verbergreden } from './gevoelig.rules.js';
import type { Publicatiestand } from './stand.rules.js';
import {
  plaatsenVan,
  sleutelVan,
  type Indeling,
  type Maat,
  type Tabelopzet,
  type Vakplaats,
} from './tabel.rules.js';

/** A rate, mean or cost per outcome: `teller` by `noemer`, names of maten, rounded. */
export interface Afgeleide {
  naam: string;
  teller: string;
  noemer: string;
  decimalen: number;
}

/** A line of a published table. */
export interface Tabelregel {
  plaats: Vakplaats;
  /** Per maat and afgeleide; `null` when the vak is hidden, and of an afgeleide of nothing. */
  waarden: Record<string, number | null>;
  /** Why it is hidden. */
  reden: Verbergreden | null;
}

/**
 * A table as it is published. A vak is shown whole or not at all, its rates and means too, in whichever table it stands: who knows
 * n and a mean has the sum. That is why the attacker takes of a shown vak every maat for known.
 */
export function toonTabel(
  opzet: Tabelopzet,
  stand: Publicatiestand,
  maten: readonly Maat[],
  indelingen: readonly Indeling[],
  afgeleiden: readonly Afgeleide[] = [],
): Tabelregel[] {
  return plaatsenVan(opzet, indelingen).flatMap((plaats) => {
    const vak = stand.vakken[stand.laatste[sleutelVan(plaats)] ?? -1];
    if (vak === undefined) return [];
    const getoond = vak.staat === 'getoond';
    const kaal = maten.map(({ naam }, nr) => [naam, getoond ? (vak.waarde.waarden[nr] ?? 0) : null] as const);
    const waarden = Object.fromEntries(kaal);
    for (const { naam, teller, noemer, decimalen } of afgeleiden)
      waarden[naam] = divide(waarden[teller] ?? null, waarden[noemer] ?? null, decimalen);
    return [{ plaats, waarden, reden: getoond ? null : vak.reden }];
  });
}

const divide = (teller: number | null, noemer: number | null, decimalen: number): number | null =>
  teller === null || noemer === null || noemer === 0
    ? null
    : Math.round((teller / noemer) * 10 ** decimalen) / 10 ** decimalen;
