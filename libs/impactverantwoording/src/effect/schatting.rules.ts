// SPDX-License-Identifier: EUPL-1.2
import { tKwantiel, tweezijdig } from './verdeling.rules.js';

export const BETROUWBAARHEID = 0.95;

/** An estimate with what it rests on. `laag` and `hoog`: two-sided interval at `betrouwbaarheid`; unit of the outcome. */
export interface Schatting {
  waarde: number;
  standaardfout: number;
  vrijheidsgraden: number;
  betrouwbaarheid: number;
  laag: number;
  hoog: number;
  /** Two-sided, of no effect at all. */
  p: number;
  /** Firms that took part in it. */
  n: number;
  clusters: number;
}

export type Grondslag = Pick<Schatting, 'waarde' | 'standaardfout' | 'vrijheidsgraden' | 'n' | 'clusters'>;

/** p of an estimate whose outcomes do not vary at all: certain, one way or the other. */
const pOf = ({ waarde, standaardfout, vrijheidsgraden }: Grondslag): number => {
  if (standaardfout > 0) return tweezijdig(waarde / standaardfout, vrijheidsgraden);
  return waarde === 0 ? 1 : 0;
};

/** Interval and p by Student's t. */
export function toSchatting(grondslag: Grondslag, betrouwbaarheid = BETROUWBAARHEID): Schatting {
  const { waarde, standaardfout, vrijheidsgraden } = grondslag;
  const marge = standaardfout * tKwantiel((1 + betrouwbaarheid) / 2, vrijheidsgraden);
  return { ...grondslag, betrouwbaarheid, laag: waarde - marge, hoog: waarde + marge, p: pOf(grondslag) };
}

export const isCovering = ({ laag, hoog }: Pick<Schatting, 'laag' | 'hoog'>, waarheid: number): boolean =>
  laag <= waarheid && waarheid <= hoog;
