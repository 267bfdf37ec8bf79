// SPDX-License-Identifier: EUPL-1.2

/** Years in business, in bands; each from its number on. */
export const JAARBANDEN = [0, 3, 10, 20] as const;
/** Headcount: alone, a few, a firm with a staff. */
export const OMVANGBANDEN = [0, 2, 10] as const;

/** The number of the band, from 1; 0 when it is not known. */
export function bandOf(waarde: number | null, banden: readonly number[]): number {
  return waarde === null ? 0 : banden.filter((vanaf) => waarde >= vanaf).length;
}

/** First divisions of the sections of SBI 2008 (CBS), A to U. */
const SECTIES = [1, 5, 10, 35, 36, 41, 45, 49, 55, 58, 64, 68, 69, 77, 84, 85, 86, 90, 94, 97, 99] as const;

/** The number of the section of the main activity, from 1; 0 without a code. */
export const sectieOf = (sbi: readonly string[]): number => bandOf(Number(sbi[0]?.slice(0, 2) ?? 0), SECTIES);
