// SPDX-License-Identifier: EUPL-1.2

const DIVISION_DIGITS = 2;
/** A full class of SBI 2008 has four digits or more; anything shorter names a group of classes. */
const CLASS_DIGITS = 4;

/**
 * The code without dots and padding zeros: `56.30.0`, `56300` and `5630` are all `563`. In SBI a trailing zero only says
 * "not divided further", so the shorter code covers exactly the same firms. Never shorter than the two-digit division.
 */
export function normaliseSbi(code: string): string {
  let digits = code.replace(/\D/g, '');
  while (digits.length > DIVISION_DIGITS && digits.endsWith('0')) digits = digits.slice(0, -1);
  return digits;
}

/** Whether the code as given names one class, so that a longer prefix that starts with it cannot be meant. */
export function isClass(code: string): boolean {
  return code.replace(/\D/g, '').length >= CLASS_DIGITS;
}
