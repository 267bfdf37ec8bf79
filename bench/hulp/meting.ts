// SPDX-License-Identifier: EUPL-1.2

/** One figure, printed as one JSON line. */
export interface Cijfer {
  naam: string;
  waarde: number;
  eenheid: 'ms' | 'per s' | 's' | 'MB' | 'aantal';
}

export const print = (naam: string, waarde: number, eenheid: Cijfer['eenheid']): void => {
  const cijfer: Cijfer = { naam, waarde: rounded(waarde), eenheid };
  process.stdout.write(`${JSON.stringify(cijfer)}\n`);
};

const rounded = (waarde: number): number =>
  waarde >= 100 ? Math.round(waarde) : Math.round(waarde * 100) / 100;

/** The value below which `deel` (0..1) of the measurements lie. */
export function quantile(metingen: readonly number[], deel: number): number {
  const rij = [...metingen].sort((a, b) => a - b);
  return rij[Math.min(rij.length - 1, Math.floor(rij.length * deel))] ?? Number.NaN;
}

export const median = (metingen: readonly number[]): number => quantile(metingen, 0.5);

/** How long `work` takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Median and tail of all measurements together. */
export function printSpread(naam: string, metingen: readonly number[]): void {
  print(`${naam} p50`, quantile(metingen, 0.5), 'ms');
  print(`${naam} p99`, quantile(metingen, 0.99), 'ms');
}

/** Of what most wait, and what few wait. */
export function printTail(naam: string, metingen: readonly number[]): void {
  for (const [woord, deel] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
  ] as const)
    print(`${naam} ${woord}`, quantile(metingen, deel), 'ms');
}

/** Runs it `keren` times and prints the middle, with the lowest and the highest beside it. */
export async function printRuns(
  naam: string,
  eenheid: Cijfer['eenheid'],
  keren: number,
  run: (keer: number) => Promise<number> | number,
): Promise<void> {
  const uitkomsten: number[] = [];
  for (let keer = 0; keer < keren; keer += 1) uitkomsten.push(await run(keer));
  print(naam, median(uitkomsten), eenheid);
  if (keren > 1) {
    print(`${naam} laagste`, Math.min(...uitkomsten), eenheid);
    print(`${naam} hoogste`, Math.max(...uitkomsten), eenheid);
  }
}

/** How much more memory this process holds at its highest than when it was made; looked at every 5 ms. */
export class Geheugen {
  private readonly begin = process.memoryUsage.rss();
  private hoogst = this.begin;
  private readonly klok = setInterval(() => this.look(), 5);

  private look(): void {
    this.hoogst = Math.max(this.hoogst, process.memoryUsage.rss());
  }

  /** In MB. */
  stop(): number {
    clearInterval(this.klok);
    this.look();
    return (this.hoogst - this.begin) / 1_048_576;
  }
}
