// SPDX-License-Identifier: EUPL-1.2
import type { Termijn } from '../persoonsgegevens/verwerking.js';

const VORM = /^([1-9]\d{0,3})([dmj])$/;

/** Whether this is a term: `7d`, `24m` or `5j`. */
export const isTermijn = (tekst: string): tekst is Termijn => VORM.test(tekst);

/**
 * The moment before which something is older than the term. Months count as the calendar does: from 31 March one month back
 * is the last day of February.
 */
export function grensVan(termijn: Termijn, nu: Date): Date {
  const [, aantal, eenheid] = VORM.exec(termijn) ?? [];
  const grens = new Date(nu);
  if (eenheid === 'd') grens.setUTCDate(grens.getUTCDate() - Number(aantal));
  else monthsBack(grens, Number(aantal) * (eenheid === 'j' ? 12 : 1));
  return grens;
}

function monthsBack(moment: Date, maanden: number): void {
  const dag = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() - maanden);
  const laatste = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  moment.setUTCDate(Math.min(dag, laatste));
}
