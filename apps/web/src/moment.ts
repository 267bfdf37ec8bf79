// SPDX-License-Identifier: EUPL-1.2
const ZONE = { timeZone: 'Europe/Amsterdam' };
/** `2026-11-26T14:30:00`, as the clock is here. */
const hier = (moment: Date): string => moment.toLocaleString('sv-SE', ZONE).replace(' ', 'T');

/** The moment of a day and a time as they are here; the browser may stand elsewhere. */
export function momentVan(dag: string, tijd: string): Date {
  const alsUtc = new Date(`${dag}T${tijd}:00Z`);
  return new Date(2 * alsUtc.getTime() - new Date(`${hier(alsUtc)}Z`).getTime());
}

/** The other way round, for the fields of a form. */
export function dagEnTijd(moment: string): { dag: string; tijd: string } {
  const tekst = hier(new Date(moment));
  return { dag: tekst.slice(0, 10), tijd: tekst.slice(11, 16) };
}
