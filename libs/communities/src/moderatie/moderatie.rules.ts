// SPDX-License-Identifier: EUPL-1.2

/** Why a post is reported or hidden. */
export const MODERATIEREDENEN = ['reclame', 'beledigend', 'persoonsgegevens', 'niet-waar', 'anders'] as const;
export type Moderatiereden = (typeof MODERATIEREDENEN)[number];

/** What is decided about a post: it stays as it is, or members read it no more. */
export const BESLUITEN = ['gelaten', 'verborgen'] as const;
export type Besluituitkomst = (typeof BESLUITEN)[number];

/** What becomes of an appeal: it stays hidden, or it is shown again. */
export const BEZWAARUITKOMSTEN = ['gehandhaafd', 'hersteld'] as const;
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number];

const BEZWAARTERMIJN_MS = 14 * 86_400_000;

/** Until when the author may object: a fortnight, to the millisecond. */
export const bezwaarTot = (beslotenOp: Date): Date => new Date(beslotenOp.getTime() + BEZWAARTERMIJN_MS);
