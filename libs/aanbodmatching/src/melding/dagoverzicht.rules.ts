// SPDX-License-Identifier: EUPL-1.2
import { isWerkdag, momentOp, plusDagen } from '#libs/kernel';
import type { Briefgegevens, Regel, Taal } from './brief.js';
import { dagInWoorden, ochtendVan } from './dag.rules.js';
import type { Meldinggegevens, Overzichtaantallen } from './mailbericht.entity.js';

/** Too late to begin the day with: whoever was down all morning sends none any more. */
const EINDE = '18:00';

/** Whether the overview of that day is due at this moment: on working days, from eight o'clock. */
export const isOverzichttijd = (dag: string, nu: Date): boolean =>
  isWerkdag(dag) && nu >= ochtendVan(dag) && nu < momentOp(dag, EINDE);

/** The morning of the overview before that of this working day. */
export function vorigeOchtend(dag: string): Date {
  let vorige = plusDagen(dag, -1);
  while (!isWerkdag(vorige)) vorige = plusDagen(vorige, -1);
  return ochtendVan(vorige);
}

type Zin = (aantal: number) => string;
const ZINNEN: Record<Taal, Record<keyof Overzichtaantallen, Zin>> = {
  nl: {
    nieuw: (n) => (n === 1 ? '1 hulpvraag is nieuw.' : `${n} hulpvragen zijn nieuw.`),
    teLaat: (n) => (n === 1 ? '1 hulpvraag is te laat.' : `${n} hulpvragen zijn te laat.`),
    dezeWeek: (n) =>
      n === 1
        ? 'Bij 1 hulpvraag is de laatste dag deze week.'
        : `Bij ${n} hulpvragen is de laatste dag deze week.`,
    bellen: (n) =>
      n === 1
        ? '1 ondernemer moet u bellen: mail komt niet aan.'
        : `${n} ondernemers moet u bellen: mail komt niet aan.`,
    team: (n) => (n === 1 ? '1 hulpvraag is nog van niemand.' : `${n} hulpvragen zijn nog van niemand.`),
  },
  en: {
    nieuw: (n) => `New requests: ${n}.`,
    teLaat: (n) => `Overdue requests: ${n}.`,
    dezeWeek: (n) => `Requests due this week: ${n}.`,
    bellen: (n) => `Entrepreneurs to call, because mail does not reach them: ${n}.`,
    team: (n) => `Requests that are nobody's yet: ${n}.`,
  },
};
const LIJSTEN: Record<keyof Overzichtaantallen, string> = {
  ...{ teLaat: 'te-laat', bellen: 'bellen', nieuw: 'nieuw', dezeWeek: 'deze-week', team: 'team' },
};

/** What stands in a dagoverzicht: each count that is not nought, with a link to those hulpvragen. */
export function toOverzicht(
  { dag, aantallen }: Meldinggegevens,
  publiekeUrl: string,
  taal: Taal,
): Pick<Briefgegevens, 'dag' | 'overzicht'> {
  if (dag === undefined || aantallen === undefined) return {};
  const overzicht = (Object.keys(LIJSTEN) as (keyof Overzichtaantallen)[])
    .filter((soort) => aantallen[soort] > 0)
    .flatMap((soort): Regel[] => [
      ZINNEN[taal][soort](aantallen[soort]),
      { link: `${publiekeUrl}/werkbank?weergave=${LIJSTEN[soort]}` },
    ]);
  return { dag: dagInWoorden(ochtendVan(dag), taal), overzicht };
}

/** Whether there is anything to tell. */
export const isLeeg = (aantallen: Overzichtaantallen): boolean =>
  Object.values(aantallen).every((aantal) => aantal === 0);
