// SPDX-License-Identifier: EUPL-1.2
import { KLEINSTE_GROEP, type Actor } from '#libs/kernel';
import { TRECHTERSTAPPEN, type Trechterstap } from './trechter.rules.js';

/** Hulpvragen per step; `null` is not told. */
export type Telling = Record<Trechterstap, number | null>;
type Geteld = Record<Trechterstap, number>;

/** Fewer are not told to who looks into regions that are not his. */
export const DREMPEL: number = KLEINSTE_GROEP.binnen;

/** Below which count a cell is not told; `null` when all of it may be known. */
export const drempelVoor = ({ rol }: Pick<Actor, 'rol'>): number | null =>
  rol === 'coordinator' ? null : DREMPEL;

/**
 * Leaves out of a funnel and its groups the counts below `drempel`, and what would give those away: of a step whose total
 * is told, what is left out adds up to at least `drempel` and is of two groups or more, so that the smallest ones next to
 * it go too. A group that is left out at a step is so at all after it. Of one answer: it does not look at earlier ones.
 */
export function shieldTrechter<G extends Geteld>(
  totaal: Geteld,
  groepen: readonly G[],
  drempel: number | null,
): { totaal: Telling; groepen: (Omit<G, Trechterstap> & Telling)[] } {
  const grens = drempel ?? 0;
  const totEn = groepen.map((groep) => toldSteps(groep, grens));
  for (const [nr, stap] of TRECHTERSTAPPEN.slice(0, toldSteps(totaal, grens)).entries())
    hideBeside(
      groepen.map((groep) => groep[stap]),
      totEn,
      nr,
      grens,
    );
  return {
    totaal: keepSteps(totaal, toldSteps(totaal, grens)),
    groepen: groepen.map((groep, index) => keepSteps(groep, totEn[index] ?? 0)),
  };
}

/** A funnel only narrows: what is told of it is its beginning. */
const toldSteps = (telling: Geteld, grens: number): number => {
  const eerste = TRECHTERSTAPPEN.findIndex((stap) => telling[stap] < grens);
  return eerste === -1 ? TRECHTERSTAPPEN.length : eerste;
};

const keepSteps = <G extends Geteld>(groep: G, aantal: number): Omit<G, Trechterstap> & Telling => ({
  ...groep,
  ...(Object.fromEntries(
    TRECHTERSTAPPEN.map((stap, nr) => [stap, nr < aantal ? groep[stap] : null]),
  ) as Telling),
});

/** At one step: the smallest go along until what is left out cannot be had from the total. */
function hideBeside(aantallen: readonly number[], totEn: number[], nr: number, grens: number): void {
  const oplopend = aantallen.map((aantal, index) => ({ aantal, index })).sort((a, b) => a.aantal - b.aantal);
  const weg = oplopend.filter(({ index }) => (totEn[index] ?? 0) <= nr);
  let som = weg.reduce((alle, { aantal }) => alle + aantal, 0);
  let hoeveel = weg.length;
  if (hoeveel === 0) return;
  for (const { aantal, index } of oplopend) {
    if (hoeveel > 1 && som >= grens) return;
    if ((totEn[index] ?? 0) <= nr) continue;
    totEn[index] = nr;
    som += aantal;
    hoeveel += 1;
  }
}

/** Which part of what was asked came to each step, on a thousandth; `null` where a count is not told or nothing was asked. */
export function aandelenVan(telling: Telling): Telling {
  const { gevraagd } = telling;
  const deel = (aantal: number | null): number | null =>
    aantal === null || gevraagd === null || gevraagd === 0
      ? null
      : Math.round((aantal / gevraagd) * 1000) / 1000;
  return Object.fromEntries(TRECHTERSTAPPEN.map((stap) => [stap, deel(telling[stap])])) as Telling;
}
