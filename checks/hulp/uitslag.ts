// SPDX-License-Identifier: EUPL-1.2

/** What a check found: every kind of failure with its number, also when that is 0. */
export interface Uitslag {
  naam: string;
  /** How many cases were tried. */
  n: number;
  fouten: Record<string, number>;
  /** What else is worth knowing: kills, retries, times. */
  feiten: Record<string, number>;
  /** Of the first failures: what was done, and what was answered. */
  redenen?: string[];
}

/** How many reasons a check keeps: enough to find the cause. */
const REDENEN = 5;

/** Keeps the first few of what is told. */
export class Redenen {
  readonly lijst: string[] = [];

  keep(reden: string): void {
    if (this.lijst.length < REDENEN) this.lijst.push(reden.replace(/\s+/g, ' '));
  }
}

export const isGoed = ({ fouten }: Uitslag): boolean => Object.values(fouten).every((aantal) => aantal === 0);

const list = (waarden: Record<string, number>): string =>
  Object.entries(waarden)
    .map(([naam, aantal]) => `${naam} ${aantal}`)
    .join(', ');

/** The one line that a check prints. */
export const toRegel = (uitslag: Uitslag): string =>
  `${isGoed(uitslag) ? 'GOED' : 'FOUT'} ${uitslag.naam}: n ${uitslag.n}; fouten: ${list(uitslag.fouten)}; ${list(uitslag.feiten)}` +
  (uitslag.redenen ?? []).map((reden) => `\n  ${reden}`).join('');

/** Seconds since `begin` (of performance.now()), to one decimal. */
export const secondsSince = (begin: number): number => Math.round((performance.now() - begin) / 100) / 10;
