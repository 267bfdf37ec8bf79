// SPDX-License-Identifier: EUPL-1.2

/** When a firm is measured, in order; the place is the period of a panel. */
export const MOMENTEN = ['start', '6-maanden', '12-maanden', '24-maanden'] as const;

/** Days after the beginning from which is counted, on which each of them falls due. */
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
  /** Since when it was on a waiting list. */
  wachtOp: number | null;
  lot: Lot | null;
  /** Latest of each moment, in order. */
  metingen: readonly Effectmeting[];
}

/**
 * From when its later moments are counted, as `meting/kandidaten.sql.ts` asks them: the draw; else when it began to wait or was
 * helped, whichever came first; else its question.
 */
export function telVanaf({ lot, wachtOp, hulpOp, gevraagdOp }: Effectfeit): number {
  if (lot !== null) return lot.getrokkenOp;
  const eerste = Math.min(wachtOp ?? Infinity, hulpOp ?? Infinity);
  return Number.isFinite(eerste) ? eerste : gevraagdOp;
}

/** When a moment was, or else falls due. */
export function momentOf(feit: Effectfeit, periode: number): number {
  const meting = feit.metingen.find((een) => een.periode === periode);
  if (meting) return meting.op;
  return periode === 0 ? feit.gevraagdOp : telVanaf(feit) + MEETDAGEN[periode]! * DAG_MS;
}
