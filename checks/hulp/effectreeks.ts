// SPDX-License-Identifier: EUPL-1.2
import { isCovering, type Schatting } from '#libs/impactverantwoording';

/** Bars of the check: none of them moves. */
const DEKKING = [0.93, 0.97] as const;
const VALS_ALARM = 0.06;
export const ALFA = 0.05;

export const round = (waarde: number, cijfers = 1): number =>
  Math.round(waarde * 10 ** cijfers) / 10 ** cijfers;
export const procent = (deel: number): number => round(deel * 100);

/** What was seen of one estimator over all panels. */
export class Reeks {
  private readonly afwijking: number[] = [];
  private gedekt = 0;
  private verworpen = 0;

  add(schatting: Pick<Schatting, 'waarde' | 'laag' | 'hoog' | 'p'>, waarheid: number): void {
    this.afwijking.push(schatting.waarde - waarheid);
    this.gedekt += Number(isCovering(schatting, waarheid));
    this.verworpen += Number(schatting.p < ALFA);
  }

  get dekking(): number {
    return this.gedekt / this.afwijking.length;
  }

  get alarm(): number {
    return this.verworpen / this.afwijking.length;
  }

  get vertekening(): number {
    return this.afwijking.reduce((som, een) => som + een, 0) / this.afwijking.length;
  }

  /** How many of its own standard errors the mean error lies from nought. */
  get zekerheid(): number {
    const n = this.afwijking.length;
    const kwadraten = this.afwijking.reduce((som, een) => som + (een - this.vertekening) ** 2, 0);
    return Math.abs(this.vertekening) / Math.sqrt(kwadraten / (n - 1) / n);
  }
}

/** Share of a row that is true. */
export const share = (rij: readonly boolean[]): number => rij.filter(Boolean).length / rij.length;
/** 1 when a coverage lies outside the bar. */
export const outside = (dekking: number): number => (dekking >= DEKKING[0] && dekking <= DEKKING[1] ? 0 : 1);
/** 1 when alarms are above the bar. */
export const tooMany = (alarm: number): number => (alarm <= VALS_ALARM ? 0 : 1);
export const each = (n: number, doe: (paneel: number) => void): void => {
  for (let i = 0; i < n; i += 1) doe(i);
};
