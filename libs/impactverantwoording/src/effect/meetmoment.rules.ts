// SPDX-License-Identifier: EUPL-1.2

/** When a firm is measured, in order; the place is the period of a panel. */
export const MOMENTEN = ['start', '6-maanden', '12-maanden', '24-maanden'] as const;

/** Days after it asked for help on which each of them falls due. */
export const MEETDAGEN = [0, 183, 365, 731] as const;

export const DAG_MS = 86_400_000;

/** One measurement of a firm. Instants are milliseconds since 1970, UTC. */
export interface Effectmeting {
  /** Place in `MOMENTEN`. */
  periode: number;
  op: number;
  /** Of the indicator of the design; `null` when it was left open. */
  waarde: number | null;
  /** Of its placebo. */
  schijn: number | null;
}

/** How a firm fared in a lottery. */
export interface Lot {
  /** Stratum, of its own for each lottery. */
  laag: string;
  plaats: boolean;
  getrokkenOp: number;
}

/** What is known of one firm that asked for help of the theme: its first hulpvraag about it. */
export interface Effectfeit {
  /** Pseudonym. */
  bedrijf: string;
  regio: string;
  sectie: string | null;
  grootteklasse: string | null;
  gevraagdOp: number;
  hulpOp: number | null;
  /** Was on a waiting list. */
  wachtte: boolean;
  lot: Lot | null;
  /** Latest of each moment, in order. */
  metingen: readonly Effectmeting[];
}

/** When a moment was, or else falls due. */
export function momentOf({ metingen, gevraagdOp }: Effectfeit, periode: number): number {
  const meting = metingen.find((een) => een.periode === periode);
  return meting?.op ?? gevraagdOp + MEETDAGEN[periode]! * DAG_MS;
}
