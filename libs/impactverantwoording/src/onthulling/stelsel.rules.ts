// SPDX-License-Identifier: EUPL-1.2
import { bekendAantal, type Onthullingsregels } from './gevoelig.rules.js';
import type { Publicatiestand, Vak } from './stand.rules.js';
import { isGedrukt, type Maat } from './tabel.rules.js';

/**
 * All that is known of one maat, as linear equations: per column the truth and between what an attacker may look for it. The
 * first columns are the vakken; after these come the overlaps of firms that stand in several vakken, which nobody publishes.
 */
export interface Stelsel {
  waarheid: Float64Array;
  onder: Float64Array;
  boven: Float64Array;
  /** Each row adds up to 0. */
  rijen: { kolommen: number[]; factoren: number[] }[];
  /** What it is a correction of; 0 of all others. */
  vanaf: Float64Array;
  heel: boolean;
  /** How many columns are vakken. */
  vakken: number;
}

/** Which columns an attacker does not know. */
export type Onbekend = Uint8Array;

/** `nieuw` counts as shown until it is hidden. */
export const isBedekt = ({ staat }: Vak): boolean => staat === 'verborgen' || staat === 'ongepubliceerd';

export function stelselVan(
  stand: Publicatiestand,
  maten: readonly Maat[],
  maat: number,
  regels: Onthullingsregels,
): Stelsel {
  const waarheid = stand.vakken.map(({ waarde }) => waarde.waarden[maat] ?? 0);
  // Further than twice the largest nobody looks; a bound keeps the numbers of the solver small.
  const plafond = 2 * Math.max(1, ...waarheid.map(Math.abs));
  const bereiken = stand.vakken.map((vak) => rangeOf(vak, maten, maat, regels));
  const onder = bereiken.map(({ laag }) => laag);
  const boven = bereiken.map(({ hoog }) => Math.min(hoog, plafond));
  const rijen: Stelsel['rijen'] = [];
  for (const { totaal, delen, overlap } of stand.optellingen) {
    // Nobody reads one of them in this maat, and so nothing follows from the others; its value is not even of one edition.
    if (![totaal, ...delen].every((nr) => isGedrukt(maten[maat]!, stand.vakken[nr]!.plaats))) continue;
    const rij = { kolommen: [totaal, ...delen], factoren: [-1, ...delen.map(() => 1)] };
    if (overlap && maat === 0) {
      const som = delen.reduce((tot, deel) => tot + (waarheid[deel] ?? 0), 0);
      rij.factoren.push(-1);
      rij.kolommen.push(waarheid.push(som - (waarheid[totaal] ?? 0)) - 1);
      onder.push(0);
      boven.push(plafond);
    }
    rijen.push(rij);
  }
  return {
    waarheid: Float64Array.from(waarheid),
    onder: Float64Array.from(onder),
    boven: Float64Array.from(boven),
    rijen,
    vanaf: Float64Array.from(
      stand.vakken,
      ({ vervangt }) => stand.vakken[vervangt ?? -1]?.waarde.waarden[maat] ?? 0,
    ),
    heel: maten[maat]?.heel ?? false,
    vakken: stand.vakken.length,
  };
}

/** What the list of hidden vakken tells. Of what no table has, it tells nothing. */
function rangeOf(
  vak: Vak,
  maten: readonly Maat[],
  maat: number,
  regels: Onthullingsregels,
): { laag: number; hoog: number } {
  if (vak.staat === 'ongepubliceerd') return { laag: 0, hoog: Infinity };
  const aantal = bekendAantal(vak.reden ?? 'volgt uit het totaal', regels);
  if (maat === 0) return aantal;
  return { laag: 0, hoog: maten[maat]?.hoogstensEen === true ? aantal.hoog : Infinity };
}

/** What is hidden now, of what the report can tell something about. */
export const onbekendVan = ({ vakken }: Publicatiestand, levend: Uint8Array): Onbekend =>
  Uint8Array.from(vakken, (vak, nr) => (isBedekt(vak) && levend[nr] === 1 ? 1 : 0));
