// SPDX-License-Identifier: EUPL-1.2

/** The next round number up: 1, 2 or 5 and zeros. */
export function rondOp(waarde: number): number {
  if (waarde <= 0) return 1;
  const macht = 10 ** Math.floor(Math.log10(waarde));
  const deel = waarde / macht;
  const stap = [1, 2, 5, 10].find((een) => deel <= een + 1e-9) ?? 10;
  return stap * macht;
}

/** Round marks from nought to above the largest, at most `hoogstens` and one. */
export function merken(grootste: number, hoogstens = 4): number[] {
  const stap = rondOp(grootste / hoogstens);
  const aantal = Math.max(1, Math.ceil(grootste / stap - 1e-9));
  return Array.from({ length: aantal + 1 }, (_, nr) => nr * stap);
}

export const KLASSEN = 5;

/** Classes of the same width, round; of whole numbers a step is one at least. */
export interface Klassen {
  stap: number;
  /** From 0 to `KLASSEN` - 1. */
  klasseVan: (waarde: number) => number;
}

export function klassenVan(waarden: readonly number[], heel: boolean): Klassen {
  const grootste = Math.max(0, ...waarden);
  // The largest is within the last class, whose end is not part of it.
  const ruw = rondOp((grootste + (heel ? 1 : 0)) / KLASSEN);
  const stap = heel ? Math.max(1, ruw) : ruw;
  return { stap, klasseVan: (waarde) => Math.min(KLASSEN - 1, Math.floor(waarde / stap + 1e-9)) };
}

/** From one range to another, in a straight line. */
export const lijnrecht =
  ([van, tot]: readonly [number, number], [begin, einde]: readonly [number, number]) =>
  (waarde: number): number =>
    tot === van ? begin : begin + ((waarde - van) / (tot - van)) * (einde - begin);
