// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';

/** The value of an option of the command line; null when it is not given. */
export function argument(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

/** The folder with public test collections, which are no part of this project: `--bron`, else beside the checkout. */
export function sharedFolder(): string {
  const root = new URL(import.meta.url.includes('/dist/') ? '../../../' : '../../', import.meta.url);
  return argument('--bron') ?? fileURLToPath(new URL('../shared/eval', root));
}

/** One figure as a line of JSON, rounded to four decimals. */
export function printFigure(naam: string, waarde: number, eenheid: string): void {
  console.log(JSON.stringify({ naam, waarde: Math.round(waarde * 10_000) / 10_000, eenheid }));
}
