// SPDX-License-Identifier: EUPL-1.2

import { datumVan } from './klok.js';

const MINUUT = 60_000;
const DAG = 24 * 60 * MINUUT;

const wandklok = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const middernachtUtc = (datum: string): number => Date.parse(`${datum}T00:00:00.000Z`);
const alsDatum = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
const opDag = (jaar: number, maand: number, dag: number): string => alsDatum(Date.UTC(jaar, maand - 1, dag));

/** 0 is Sunday. */
const weekdag = (datum: string): number => new Date(middernachtUtc(datum)).getUTCDay();

/** `dagen` calendar days later (or earlier), whatever the clock does that night. */
export const plusDagen = (datum: string, dagen: number): string =>
  alsDatum(middernachtUtc(datum) + dagen * DAG);

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
export const eerstePaasdag = (jaar: number): string => {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const inEeuw = jaar % 100;
  const maanstap = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - maanstap + 15) % 30;
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - epacta - (inEeuw % 4)) % 7;
  const verschuiving = Math.floor((gulden + 11 * epacta + 22 * zondag) / 451);
  const rest = epacta + zondag - 7 * verschuiving + 114;
  return opDag(jaar, Math.floor(rest / 31), (rest % 31) + 1);
};

const koningsdag = (jaar: number): string => {
  const dag = opDag(jaar, 4, 27);
  return weekdag(dag) === 0 ? plusDagen(dag, -1) : dag;
};

/**
 * The days on which the desks of the government are closed, in order. Goede Vrijdag is an ordinary working day for them,
 * and Bevrijdingsdag is a day off once in five years. Koningsdag as it is since 2014.
 */
export const feestdagenVan = (jaar: number): readonly string[] => {
  const pasen = eerstePaasdag(jaar);
  const dagen = [
    opDag(jaar, 1, 1),
    pasen,
    plusDagen(pasen, 1),
    koningsdag(jaar),
    ...(jaar % 5 === 0 ? [opDag(jaar, 5, 5)] : []),
    plusDagen(pasen, 39),
    plusDagen(pasen, 49),
    plusDagen(pasen, 50),
    opDag(jaar, 12, 25),
    opDag(jaar, 12, 26),
  ];
  return [...new Set(dagen)].sort();
};

const perJaar = new Map<number, ReadonlySet<string>>();

const isFeestdag = (datum: string): boolean => {
  const jaar = Number(datum.slice(0, 4));
  const dagen = perJaar.get(jaar) ?? new Set(feestdagenVan(jaar));
  perJaar.set(jaar, dagen);
  return dagen.has(datum);
};

/** Monday to Friday, and no public holiday. */
export const isWerkdag = (datum: string): boolean => weekdag(datum) % 6 !== 0 && !isFeestdag(datum);

/** The first working day from that date on: the date itself when it is one. */
export const volgendeWerkdag = (datum: string): string => {
  let dag = datum;
  while (!isWerkdag(dag)) dag = plusDagen(dag, 1);
  return dag;
};

/** The n-th working day after that date (the date itself never counts). With 0: the first one from the date on. */
export const plusWerkdagen = (datum: string, n: number): string => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`geen aantal werkdagen: ${n}`);
  if (n === 0) return volgendeWerkdag(datum);
  let dag = datum;
  for (let nog = n; nog > 0; nog--) dag = volgendeWerkdag(plusDagen(dag, 1));
  return dag;
};

/** n calendar days later, moved on to a working day: nobody's time runs out on a day on which nobody answers. */
export const plusDagenOpWerkdag = (datum: string, n: number): string => volgendeWerkdag(plusDagen(datum, n));

/** How far the Dutch clock is ahead of UTC at that instant, in milliseconds. */
const verschil = (tijd: number): number => {
  const deel = Object.fromEntries(wandklok.formatToParts(tijd).map(({ type, value }) => [type, value]));
  const wand = Date.parse(
    `${deel['year']}-${deel['month']}-${deel['day']}T${deel['hour']}:${deel['minute']}Z`,
  );
  return wand - tijd;
};

/** What a Dutch clock shows at that instant, `HH:MM`. */
export const tijdVan = (moment: Date): string =>
  new Date(moment.getTime() + verschil(moment.getTime())).toISOString().slice(11, 16);

/**
 * The instant at which a Dutch clock shows that date and time (`HH:MM`). In the night in which the clock goes forward, a
 * time that does not exist moves on by the hour that is skipped (02:30 is 03:30); in the night in which it goes back, the
 * first of the two is meant.
 */
export const momentOp = (datum: string, tijd: string): Date => {
  const wand = Date.parse(`${datum}T${tijd}:00.000Z`);
  const ervoor = wand - verschil(wand - DAG);
  const erna = wand - verschil(wand + DAG);
  const klopt = (moment: number): boolean => moment + verschil(moment) === wand;
  return new Date(klopt(erna) && !klopt(ervoor) ? erna : ervoor);
};

/** The last millisecond of that Dutch day: what has to be there "on" a date is in time until then. */
export const eindeVanDag = (datum: string): Date =>
  new Date(momentOp(plusDagen(datum, 1), '00:00').getTime() - 1);

/** The last millisecond of the n-th working day after an instant, counted in Dutch dates. */
export const uiterlijkNaWerkdagen = (vanaf: Date, n: number): Date =>
  eindeVanDag(plusWerkdagen(datumVan(vanaf), n));
