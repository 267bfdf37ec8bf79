// SPDX-License-Identifier: EUPL-1.2
import { datumVan, momentOp, plusDagen, tijdVan, type Reden } from '#libs/kernel';

/** Every week, every two, each month on the same day of it, or on the same weekday of it (the second Tuesday). */
export const RITMES = ['week', 'twee-weken', 'maand-dag', 'maand-weekdag'] as const;
export type Ritme = (typeof RITMES)[number];

export const MAX_REEKS = 24;

/** When one of them is. */
export interface Tijd {
  begin: Date;
  eind: Date;
}

/** How it goes on: until a date (inclusive, `YYYY-MM-DD`), or with so many in all. */
export interface Herhaling {
  ritme: Ritme;
  tot?: string | null | undefined;
  aantal?: number | null | undefined;
}

const WEEK = 7;
const isLeeg = (waarde: unknown): waarde is null | undefined => waarde === null || waarde === undefined;
const delenVan = (datum: string): [jaar: number, maand: number, dag: number] => [
  ...([Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8))] as const),
];
/** Also beyond the end of a month or a year. */
const alsDatum = (jaar: number, maand: number, dag: number): string =>
  new Date(Date.UTC(jaar, maand - 1, dag)).toISOString().slice(0, 10);
const weekdagVan = (datum: string): number => new Date(`${datum}T00:00:00Z`).getUTCDay();

/** A month without that day: its last. */
function opMaanddag(eerste: string, n: number): string {
  const [jaar, maand, dag] = delenVan(eerste);
  const laatste = delenVan(alsDatum(jaar, maand + n + 1, 0))[2];
  return alsDatum(jaar, maand + n, Math.min(dag, laatste));
}

/** Of a fifth one, which not every month has, the last is meant. */
function opMaandweekdag(eerste: string, n: number): string {
  const [jaar, maand, dag] = delenVan(eerste);
  const hoeveelste = Math.ceil(dag / WEEK);
  const begin = alsDatum(jaar, maand + n, 1);
  const verschuif = (weekdagVan(eerste) - weekdagVan(begin) + WEEK) % WEEK;
  const datum = plusDagen(begin, verschuif + (hoeveelste - 1) * WEEK);
  return datum.slice(0, 7) === begin.slice(0, 7) ? datum : plusDagen(datum, -WEEK);
}

const DATUM: Record<Ritme, (eerste: string, n: number) => string> = {
  week: (eerste, n) => plusDagen(eerste, n * WEEK),
  'twee-weken': (eerste, n) => plusDagen(eerste, n * 2 * WEEK),
  'maand-dag': opMaanddag,
  'maand-weekdag': opMaandweekdag,
};

/** So many days later at the same time of the Dutch clock, whatever that did in between. */
const moveTo = (moment: Date, dagen: number): Date =>
  momentOp(plusDagen(datumVan(moment), dagen), tijdVan(moment));

const dagenTussen = (van: string, tot: string): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);

/** All of them, the first one as it was given; one more than `MAX_REEKS` when there would be more. */
export function toReeks(eerste: Tijd, { ritme, tot, aantal }: Herhaling): Tijd[] {
  const datum = datumVan(eerste.begin);
  const alle = Array.from({ length: MAX_REEKS + 1 }, (_geen, n) => {
    const dagen = dagenTussen(datum, DATUM[ritme](datum, n));
    return n === 0 ? eerste : { begin: moveTo(eerste.begin, dagen), eind: moveTo(eerste.eind, dagen) };
  });
  return alle.filter(
    ({ begin }, n) => (isLeeg(aantal) || n < aantal) && (isLeeg(tot) || datumVan(begin) <= tot),
  );
}

/** Every reason why this is no series. */
export function checkReeks(eerste: Tijd, herhaling: Herhaling): Reden[] {
  const { tot, aantal } = herhaling;
  if (isLeeg(tot) === isLeeg(aantal))
    return [{ pad: 'tot', melding: 'Kies een laatste dag, of een aantal.' }];
  const n = toReeks(eerste, herhaling).length;
  const pad = isLeeg(tot) ? 'aantal' : 'tot';
  if (n < 2) return [{ pad, melding: 'Een reeks heeft ten minste twee bijeenkomsten.' }];
  if (n > MAX_REEKS) return [{ pad, melding: `Een reeks heeft ten hoogste ${MAX_REEKS} bijeenkomsten.` }];
  return [];
}

/**
 * Another one of the series, moved as this one was: as many days, to the time of the clock that this one got. What was not
 * moved stays where it is.
 */
export function moveAlong(ander: Tijd, van: Tijd, naar: Tijd): Tijd {
  const move = (moment: Date, oud: Date, nieuw: Date): Date =>
    oud.getTime() === nieuw.getTime()
      ? moment
      : momentOp(plusDagen(datumVan(moment), dagenTussen(datumVan(oud), datumVan(nieuw))), tijdVan(nieuw));
  return { begin: move(ander.begin, van.begin, naar.begin), eind: move(ander.eind, van.eind, naar.eind) };
}
