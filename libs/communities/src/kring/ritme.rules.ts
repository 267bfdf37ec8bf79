// SPDX-License-Identifier: EUPL-1.2
import { datumVan, momentOp, plusDagen, type Reden } from '#libs/kernel';

/** The how-manieth weekday of each month, by the Dutch clock. */
export interface Ritme {
  /** 1 to 4, or 5 for the last one. */
  week: number;
  /** 1 is Monday, 7 is Sunday. */
  dag: number;
  /** `HH:MM`. */
  tijd: string;
  /** Minutes. */
  duur: number;
}

/** So long before it begins everybody knows of it. */
const VOORAF_DAGEN = 5;

/** The first one that begins after `na`, and late enough to be told of. */
export function nextBijeenkomst(ritme: Ritme, nu: Date, na: Date | null): { begin: Date; eind: Date } {
  const vroegst = plusDagen(datumVan(nu), VOORAF_DAGEN);
  let [jaar, maand] = vroegst.split('-').map(Number) as [number, number];
  for (;;) {
    const datum = dateIn(jaar, maand, ritme);
    const begin = momentOp(datum, ritme.tijd);
    if (datum >= vroegst && (na === null || begin > na))
      return { begin, eind: new Date(begin.getTime() + ritme.duur * 60_000) };
    [jaar, maand] = maand === 12 ? [jaar + 1, 1] : [jaar, maand + 1];
  }
}

function dateIn(jaar: number, maand: number, { week, dag }: Ritme): string {
  const eerste = new Date(Date.UTC(jaar, maand - 1, 1)).getUTCDay();
  const eersteDag = 1 + ((dag - eerste + 7) % 7);
  const dagen = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  const dagnummer = eersteDag + 7 * (week - 1);
  // There is no fifth one in most months: the last is meant.
  const laatste = dagnummer > dagen ? dagnummer - 7 : dagnummer;
  return new Date(Date.UTC(jaar, maand - 1, week === 5 ? laatste : dagnummer)).toISOString().slice(0, 10);
}

/** Every reason why nobody could come. */
export const checkWaar = (plaats: string | null, link: string | null): Reden[] =>
  plaats === null && link === null
    ? [{ pad: 'plaats', melding: 'Vul een adres in, of een link om online mee te doen.' }]
    : [];
