// SPDX-License-Identifier: EUPL-1.2
const NEDERLANDS = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/;
const ENGELS = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/;

function toPunt(tekst: string): string {
  if (NEDERLANDS.test(tekst)) return tekst.replaceAll('.', '').replace(',', '.');
  return ENGELS.test(tekst) ? tekst.replaceAll(',', '') : tekst.replace(',', '.');
}

/** Cents of what somebody typed as an amount in euros, however it is written here; `null` when it is none. */
export function parseCenten(invoer: string): number | null {
  const tekst = toPunt(invoer.replace(/[€\s]/g, '').replace(/,-$/, ''));
  return /^\d{1,11}(\.\d{1,2})?$/.test(tekst) ? Math.round(Number(tekst) * 100) : null;
}

/** The same in whole euros. */
export function parseEuros(invoer: string): number | null {
  const centen = parseCenten(invoer);
  return centen === null ? null : Math.round(centen / 100);
}
