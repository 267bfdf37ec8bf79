// SPDX-License-Identifier: EUPL-1.2
const DAG = 86_400_000;
const ZONE = 'Europe/Amsterdam';

const inDagen = (n: number): string => (n === 1 ? '1 dag' : `${n} dagen`);

/** How long somebody waits, in words. */
export const wachtVan = (dagenOpen: number): string => (dagenOpen === 0 ? 'vandaag' : inDagen(dagenOpen));

/** The Dutch day of a moment, as a number of days, so that two can be told apart. */
function dagVan(moment: Date): number {
  const [dag, maand, jaar] = moment
    .toLocaleDateString('nl-NL', { timeZone: ZONE, day: 'numeric', month: 'numeric', year: 'numeric' })
    .split('-')
    .map(Number);
  return Date.UTC(jaar ?? 0, (maand ?? 1) - 1, dag ?? 1) / DAG;
}

/** Until when there is, in words: "2 dagen te laat", "nog vandaag", "nog 3 dagen". Nothing when there is no last day. */
export function termijnVan(uiterlijkOp: string | null, nu = new Date()): string {
  if (uiterlijkOp === null) return '';
  const verschil = dagVan(new Date(uiterlijkOp)) - dagVan(nu);
  if (verschil < 0) return `${inDagen(-verschil)} te laat`;
  return verschil === 0 ? 'nog vandaag' : `nog ${inDagen(verschil)}`;
}

/** "26 nov", with the year when it is another. */
export function inKort(moment: string): string {
  const wanneer = new Date(moment);
  const jaar = wanneer.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' as const };
  return wanneer.toLocaleDateString('nl-NL', { day: 'numeric', month: 'short', timeZone: ZONE, ...jaar });
}

/** "26 nov 14:30". */
export const inKortMetTijd = (moment: string): string =>
  `${inKort(moment)} ${new Date(moment).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: ZONE })}`;
