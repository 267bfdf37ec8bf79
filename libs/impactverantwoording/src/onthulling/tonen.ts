// SPDX-License-Identifier: EUPL-1.2
import type { Aanvaller } from './aanvaller.js';
import { aanvallerVan, doelenVan, type Vraag } from './afdekking.js';
import { isVoldaan } from './gewicht.rules.js';
import type { Oplosser } from './oplosser.js';
import type { Onbekend } from './stelsel.rules.js';

/** With more hidden than this, a step of the solver takes so much longer that fewer are taken. */
const GEWOON = 800;

/** Shows again what is not needed, the most valuable first. */
export function showUnneeded(oplosser: Oplosser, vraag: Vraag, onbekend: Onbekend, stappen: number): void {
  const open = onbekend.reduce((som, is) => som + is, 0);
  const tot = oplosser.stappen + Math.ceil(stappen * Math.min(1, GEWOON / open));
  const aanvallers = vraag.stelsels.map((_, maat) => aanvallerVan(oplosser, vraag, onbekend, maat));
  try {
    const smal = aanvallers.map((een, maat) => new Set(een.narrow(doelenVan(vraag, onbekend, maat))));
    const mee = [...vraag.kandidaten].filter((kolom) => onbekend[kolom] === 1);
    mee.sort((a, b) => vraag.gewicht(b) - vraag.gewicht(a) || a - b);
    for (const kolom of mee) {
      if (oplosser.stappen > tot) return;
      onbekend[kolom] = 0;
      const doelen = aanvallers.map((_, maat) => doelenVan(vraag, onbekend, maat));
      const kan =
        vraag.eisen.every((eis) => !eis.kolommen.includes(kolom) || isVoldaan(eis, onbekend)) &&
        staysSafe(aanvallers, kolom, doelen, smal);
      if (!kan) onbekend[kolom] = 1;
    }
  } finally {
    for (const een of aanvallers) een.close();
  }
}

/** What was too narrow already needs no guard; what is safe stays so, in every maat. */
function staysSafe(
  aanvallers: readonly Aanvaller[],
  kolom: number,
  doelen: readonly number[][],
  smal: readonly ReadonlySet<number>[],
): boolean {
  const goed = aanvallers.every((een, maat) => {
    const veilig = doelen[maat]!.filter((doel) => !smal[maat]!.has(doel));
    return een.narrow(een.show(kolom, veilig)).length === 0;
  });
  if (!goed) for (const een of aanvallers) een.hide(kolom);
  return goed;
}
