// SPDX-License-Identifier: EUPL-1.2
import { isVooraf, type Effectontwerp, type VastgelegdOntwerp } from './ontwerp.rules.js';
import type { Schatting } from './schatting.rules.js';
import type { Sms, Smsniveau } from './sms.rules.js';
import { allReadyOn, countKnown, type Armstand } from './wanneer.rules.js';

/** What is said of the effect of help under one design. */
export type Effectuitspraak = Uitspraak | NogNietTeZeggen;

export interface Uitspraak {
  soort: 'effect';
  richting: 'meer' | 'minder' | 'onduidelijk';
  /** With `laag` and `hoog` in the unit of the outcome. */
  waarde: number;
  laag: number;
  hoog: number;
  betrouwbaarheid: number;
  n: number;
  clusters: number;
  sms: Smsniveau;
  /** The level in words, B1. */
  niveau: string;
  /** Why the level is not higher. */
  redenen: string[];
  woorden: string;
  ontwerp: string;
}

/** Below the minimum no figure leaves this function, not even by mistake. */
export interface NogNietTeZeggen {
  soort: 'nog-niet-te-zeggen';
  redenen: string[];
  /** YYYY-MM-DD; `null` when that cannot be said either. */
  wanneer: string | null;
  woorden: string;
  ontwerp: string;
}

/** What is there now. */
export interface Effectstand {
  /** YYYY-MM-DD. */
  vandaag: string;
  behandeld: Omit<Armstand, 'minimum'>;
  vergelijking: Omit<Armstand, 'minimum'>;
  /** First outcome of all, ISO 8601; `null` when there is none. */
  eersteUitkomstOp: string | null;
}

/** What the estimators found; asked for only when there is enough. */
export interface Gevonden {
  schatting: Schatting;
  sms: Sms;
}

export const NIVEAUS: Record<Smsniveau, string> = {
  1: 'Niveau 1 van 5: alleen een verandering gezien, zonder vergelijking. Dit zegt niet of de hulp werkt.',
  2: 'Niveau 2 van 5: een vergelijking met bedrijven die anders kunnen zijn. Dit is een aanwijzing, geen bewijs.',
  3: 'Niveau 3 van 5: een vergelijking van voor en na met bedrijven die vooraf hetzelfde deden.',
  5: 'Niveau 5 van 5: er is geloot wie hulp kreeg. Dit is het sterkste bewijs.',
};

const getal = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3 });
const cijfer = (waarde: number): string => getal.format(Object.is(waarde, -0) ? 0 : waarde);
const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

function armsOf({ minimumBehandeld, minimumVergelijking }: Effectontwerp, stand: Effectstand): Armstand[] {
  return [
    { ...stand.behandeld, minimum: minimumBehandeld },
    { ...stand.vergelijking, minimum: minimumVergelijking },
  ];
}

/** Why nothing can be said yet; empty when something can. */
export function shortagesOf(ontwerp: Effectontwerp, stand: Effectstand): string[] {
  const namen = ['met hulp', 'zonder hulp'];
  return armsOf(ontwerp, stand).flatMap((arm, i) => {
    const bekend = countKnown(arm, stand.vandaag);
    if (bekend >= arm.minimum) return [];
    return [`Van ${bekend} bedrijven ${namen[i]!} is de uitkomst bekend; nodig zijn er ${arm.minimum}.`];
  });
}

function notYet(vast: VastgelegdOntwerp, redenen: string[], wanneer: string | null): NogNietTeZeggen {
  const slot =
    wanneer === null
      ? 'Wanneer wel, is niet te voorspellen.'
      : `Naar verwachting kan dat vanaf ${dag.format(new Date(`${wanneer}T00:00:00Z`))}.`;
  const woorden = ['Nog niet te zeggen.', ...redenen, slot].join(' ');
  return { soort: 'nog-niet-te-zeggen', redenen, wanneer, woorden, ontwerp: vast.hash };
}

/** What was found cannot be reckoned with, for these reasons; nobody knows until when. */
export const cannotSay = (vast: VastgelegdOntwerp, redenen: string[]): NogNietTeZeggen =>
  notYet(vast, redenen, null);

function directionOf({ laag, hoog }: Schatting): Uitspraak['richting'] {
  if (laag > 0) return 'meer';
  return hoog < 0 ? 'minder' : 'onduidelijk';
}

/** What matching and firms that lack a period left is too little, though enough outcomes are known. */
function leftOver(ontwerp: Effectontwerp, { n, clusters }: Schatting): string[] {
  const minimum = ontwerp.minimumBehandeld + ontwerp.minimumVergelijking;
  const redenen: string[] = [];
  if (n < minimum) redenen.push(`In de vergelijking blijven ${n} bedrijven over; nodig zijn er ${minimum}.`);
  if (clusters < ontwerp.minimumClusters)
    redenen.push(`Er zijn ${clusters} clusters; nodig zijn er ${ontwerp.minimumClusters}.`);
  return redenen;
}

/** Only from level 3 on a difference may be called the work of the help. */
function sentenceOf(
  { uitkomst, eenheid, minimumEffect }: Effectontwerp,
  { schatting, sms }: Gevonden,
): string {
  const { waarde, laag, hoog, betrouwbaarheid, n, clusters } = schatting;
  const wat = sms.niveau >= 3 ? 'Het effect van de hulp op' : 'Het verschil in';
  const cijfers =
    `${wat} ${uitkomst} is ${cijfer(waarde)} ${eenheid} ` +
    `(${cijfer(betrouwbaarheid * 100)}%-interval ${cijfer(laag)} tot ${cijfer(hoog)}; ${n} bedrijven, ${clusters} clusters).`;
  if (directionOf(schatting) !== 'onduidelijk') return cijfers;
  const klein = Math.max(Math.abs(laag), Math.abs(hoog)) < minimumEffect;
  const grens = `${cijfer(minimumEffect)} ${eenheid}`;
  const slot = klein ? ` Een effect van ${grens} of meer past daar niet bij.` : '';
  return `${cijfers} Het kan ook toeval zijn: nul ligt binnen deze grenzen.${slot}`;
}

/**
 * The answer. Below the minimum of firms or clusters: `nog-niet-te-zeggen` with when. A design that was changed, or fixed after the first
 * outcome, never gives a figure. `estimate` is called only when there is enough, so that nobody peeks.
 */
export function assessEffect(
  vast: VastgelegdOntwerp,
  stand: Effectstand,
  estimate: () => Gevonden,
): Effectuitspraak {
  const { ontwerp } = vast;
  if (!isVooraf(vast, stand.eersteUitkomstOp))
    return notYet(vast, ['Het ontwerp lag niet vast voordat de eerste uitkomst bekend was.'], null);
  const tekort = shortagesOf(ontwerp, stand);
  if (tekort.length > 0)
    return notYet(vast, tekort, allReadyOn(armsOf(ontwerp, stand), stand.vandaag, ontwerp.wachtdagen));
  const gevonden = estimate();
  const { schatting, sms } = gevonden;
  const tekorten = leftOver(ontwerp, schatting);
  if (tekorten.length > 0) return notYet(vast, tekorten, null);
  const { waarde, laag, hoog, betrouwbaarheid, n, clusters } = schatting;
  return {
    soort: 'effect',
    richting: directionOf(schatting),
    ...{ waarde, laag, hoog, betrouwbaarheid, n, clusters },
    sms: sms.niveau,
    niveau: NIVEAUS[sms.niveau],
    redenen: sms.redenen,
    woorden: `${sentenceOf(ontwerp, gevonden)} ${NIVEAUS[sms.niveau]}`,
    ontwerp: vast.hash,
  };
}
