// SPDX-License-Identifier: EUPL-1.2

/** Characters of an IBAN in each country that takes part in SEPA (ISO 13616); elsewhere a credit transfer cannot go. */
const LENGTES: Readonly<Record<string, number>> = {
  ...{ AD: 24, AL: 28, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24 },
  ...{ FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20 },
  ...{ LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24 },
  ...{ RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22 },
};

/** Without the spaces, dots and dashes in which people write it, in capitals. */
export const normalizeIban = (invoer: string): string => invoer.replace(/[\s.-]/g, '').toUpperCase();

/** Letters count from A = 10; digit by digit, because the whole number is longer than a number can be. */
function restOf(iban: string): number {
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4))
    for (const cijfer of String(Number.parseInt(teken, 36))) rest = (rest * 10 + Number(cijfer)) % 97;
  return rest;
}

/** What is wrong with a normalised IBAN, in Dutch; `null` when nothing is. */
export function checkIban(iban: string): string | null {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban))
    return 'moet een IBAN zijn: twee letters, twee cijfers en dan het rekeningnummer';
  const lengte = LENGTES[iban.slice(0, 2)];
  if (lengte === undefined) return 'is van een land waarheen niet met een SEPA-overboeking wordt betaald';
  if (iban.length !== lengte) return `heeft ${iban.length} tekens; een IBAN uit dit land heeft er ${lengte}`;
  return restOf(iban) === 1 ? null : 'klopt niet: controleer of u een teken verwisselde of oversloeg';
}

/** Enough to tell which account it is, and too little to use it: `NL •••• 4300`. */
export const maskIban = (iban: string): string => `${iban.slice(0, 2)} •••• ${iban.slice(-4)}`;
