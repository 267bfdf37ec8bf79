// SPDX-License-Identifier: EUPL-1.2
import { beginVan, cover, narrowOf, widenOnce, type Inspanning, type Vraag } from './afdekking.js';
import { sluitGrof, voldoe } from './gewicht.rules.js';
import { lagenVan } from './lagen.rules.js';
import type { Oplosser } from './oplosser.js';
import type { Onbekend } from './stelsel.rules.js';
import { showUnneeded } from './tonen.js';

/** With more candidates than this there is no second way. */
const TWEE_WEGEN = 400;

/**
 * Two ways to hide, of which the one is kept that hides the least of totals, then of margins, then of all: layer by layer, and all at
 * once. The first keeps the most of what is above; where what is above cannot all be kept (only then it is tried), the
 * second sees what that costs below.
 */
export function hideTopDown(oplosser: Oplosser, vraag: Vraag, { opruimen }: Inspanning): Onbekend {
  const lagen = lagenVan(vraag.stand, vraag.inRapport, vraag.kandidaten);
  const perLaag = hideByLayer(oplosser, vraag, lagen, opruimen);
  const boven = lagen.slice(0, -1).reduce((som, laag) => som + hiddenOf(laag, perLaag), 0);
  if (boven === 0 || vraag.kandidaten.size > TWEE_WEGEN) return perLaag;
  const ineens = hideByLayer(oplosser, vraag, [lagen.flat()], opruimen);
  const verschil = lagen
    .map((laag) => hiddenOf(laag, perLaag) - hiddenOf(laag, ineens))
    .find((een) => een !== 0);
  const isVeilig = narrowOf(oplosser, vraag, ineens).every((doelen) => doelen.length === 0);
  return verschil !== undefined && verschil > 0 && isVeilig ? ineens : perLaag;
}

const hiddenOf = (laag: readonly number[], onbekend: Onbekend): number =>
  laag.reduce((som, kolom) => som + onbekend[kolom]!, 0);

/**
 * Decides from the top: what is below is hidden until its turn comes, so that a total is only hidden when hiding all that it is the
 * total of would not be enough. Each layer is shown as far as an attacker does not come too near with all that was decided before it;
 * a total that was shown goes back only for what no choice within the layer can protect.
 */
function hideByLayer(
  oplosser: Oplosser,
  vraag: Vraag,
  lagen: readonly (readonly number[])[],
  opruimen: number,
): Onbekend {
  const onbekend = beginVan(vraag);
  for (const kolom of vraag.kandidaten) onbekend[kolom] = 1;
  const besloten = new Set<number>();
  for (const laag of lagen) {
    for (const kolom of laag) {
      onbekend[kolom] = 0;
      besloten.add(kolom);
    }
    decideOn(oplosser, { ...vraag, kandidaten: new Set(laag), besloten }, onbekend, opruimen);
  }
  return onbekend;
}

function decideOn(oplosser: Oplosser, laag: Vraag, onbekend: Onbekend, opruimen: number): void {
  const alles = { ...laag, kandidaten: laag.besloten };
  const over = voldoe(laag.eisen, onbekend, laag.kandidaten, laag.gewicht);
  voldoe(over, onbekend, alles.kandidaten, laag.gewicht);
  for (const maat of laag.stelsels.keys()) cover(oplosser, laag, maat, onbekend);
  for (;;) {
    const smal = narrowOf(oplosser, laag, onbekend);
    for (const [maat, doelen] of smal.entries())
      if (doelen.length > 0) cover(oplosser, alles, maat, onbekend);
    if (!widenOnce(alles, narrowOf(oplosser, laag, onbekend), onbekend)) break;
  }
  showUnneeded(oplosser, alles, onbekend, opruimen);
}

/** Without layers: of `zonder` nothing goes along, and `grof` hides sum by sum. */
export function hideRoughly(oplosser: Oplosser, vraag: Vraag, manier: Inspanning['manier']): Onbekend {
  const onbekend = beginVan(vraag);
  if (manier === 'zonder') return onbekend;
  voldoe(vraag.eisen, onbekend, vraag.kandidaten, vraag.gewicht);
  do sluitGrof(vraag.stand.optellingen, onbekend, vraag.kandidaten, vraag.gewicht);
  while (widenOnce(vraag, narrowOf(oplosser, vraag, onbekend), onbekend));
  return onbekend;
}
