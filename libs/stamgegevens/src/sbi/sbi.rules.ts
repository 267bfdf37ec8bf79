// SPDX-License-Identifier: EUPL-1.2

/** Versions of the Standaard Bedrijfsindeling that run side by side since 7-9-2025. */
export const SBI_VERSIES = ['2008', '2025'] as const;
export type SbiVersie = (typeof SBI_VERSIES)[number];

/** Up to this length a code can be told from its padded form; SBI codes have at most five digits. */
const VOLLE_LENGTE = 5;

/**
 * The codes that an entry can stand for, best first; empty when it is no SBI code at all. Dots and spaces are typed
 * freely (`56.10.1`); a fifth digit 0 only pads the four-digit code (domain.md 5: 56300 is 5630).
 */
export function sbiKandidaten(invoer: string): string[] {
  const code = invoer.replace(/[\s.]/g, '');
  if (!/^\d{2,5}$/.test(code)) return [];
  const opgevuld = code.length === VOLLE_LENGTE && code.endsWith('0');
  return opgevuld ? [code, code.slice(0, -1)] : [code];
}
