// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { invalid, type Reden } from '#libs/kernel';
import { endOf, faultsOfKalender } from './kalender.rules.js';
import { MOMENTEN } from './meetmoment.rules.js';

/** Where those without help come from, from the strongest comparison to the weakest. */
export const OPZETTEN = [
  ...(['loting', 'gefaseerd', 'wachtlijst', 'gekoppeld', 'bedrijven-buiten', 'zonder-vergelijking'] as const),
];
export type Opzet = (typeof OPZETTEN)[number];

/** What is agreed about one thema before anybody sees an outcome. */
export interface Effectontwerp {
  thema: string;
  /** Code of what is measured. */
  indicator: string;
  /** Code of what the help cannot move, measured as well: a placebo. `null` for none. */
  schijnuitkomst: string | null;
  /** What is measured, in words that follow "het effect op": "de omzet". */
  uitkomst: string;
  /** "euro", "procent", "uur"; behind every figure. */
  eenheid: string;
  opzet: Opzet;
  /** Periods before and after the help that count. */
  periodenVoor: number;
  periodenNa: number;
  /**
   * Of `bedrijven-buiten`, and of that alone: the periods of the calendar that count, in a row, those before first. They come from files
   * of others, in which firms that never asked for help stand as well.
   */
  perioden?: readonly string[];
  /** Days from the start of the help until its outcome is known. */
  wachtdagen: number;
  /** Matched on these, all known before the help: of `KENMERKEN`. */
  kenmerken: readonly string[];
  minimumBehandeld: number;
  minimumVergelijking: number;
  minimumClusters: number;
  /** Smallest effect that the design can tell; unit of the outcome. */
  minimumEffect: number;
  /** Of every draw of the estimate. */
  zaad: string;
}

/** What firms are matched on: exactly, and by fifths for the first value measured. */
export const KENMERKEN = ['regio', 'sectie', 'grootteklasse', 'startwaarde'] as const;
export type Kenmerk = (typeof KENMERKEN)[number];

export interface VastgelegdOntwerp {
  ontwerp: Effectontwerp;
  /** SHA-256, hex. */
  hash: string;
  /** ISO 8601 in UTC. */
  vastgelegdOp: string;
}

/** Fewer firms in an arm than this tell nothing, whoever designs. */
export const KLEINSTE_ARM = 10;
/** With fewer clusters an interval by clusters is no interval. */
export const MINSTE_CLUSTERS = 6;

const isWhole = (waarde: number, minstens: number): boolean => Number.isInteger(waarde) && waarde >= minstens;

function faultsOfAantallen(ontwerp: Effectontwerp): Reden[] {
  const { opzet } = ontwerp;
  const zonder = opzet === 'zonder-vergelijking';
  const minstens: [keyof Effectontwerp, number, string][] = [
    ['periodenVoor', opzet === 'loting' ? 0 : 1, 'Het aantal perioden vooraf is te klein voor deze opzet.'],
    ['periodenNa', 1, 'Er moet minstens één periode na de hulp zijn.'],
    ['wachtdagen', 1, 'Zeg na hoeveel dagen de uitkomst bekend is.'],
    ['minimumBehandeld', KLEINSTE_ARM, `Minstens ${KLEINSTE_ARM} bedrijven met hulp.`],
    [
      'minimumVergelijking',
      zonder ? 0 : KLEINSTE_ARM,
      `Minstens ${KLEINSTE_ARM} bedrijven om mee te vergelijken.`,
    ],
    ['minimumClusters', MINSTE_CLUSTERS, `Minstens ${MINSTE_CLUSTERS} clusters.`],
  ];
  return minstens
    .filter(([veld, grens]) => !isWhole(ontwerp[veld] as number, grens))
    .map(([pad, , melding]) => ({ pad, melding }));
}

/** A lottery takes one moment from before it, or none. */
function faultsOfPerioden(ontwerp: Effectontwerp): Reden[] {
  const { opzet, periodenVoor, periodenNa } = ontwerp;
  if (opzet === 'bedrijven-buiten') return faultsOfKalender(ontwerp);
  const redenen: Reden[] = [];
  if (ontwerp.perioden !== undefined)
    redenen.push({ pad: 'perioden', melding: 'Perioden horen alleen bij bedrijven buiten het programma.' });
  if (periodenVoor + periodenNa > MOMENTEN.length)
    redenen.push({
      pad: 'periodenNa',
      melding: `Er zijn ${MOMENTEN.length} meetmomenten, voor en na samen.`,
    });
  if (opzet === 'loting' && periodenVoor > 1)
    redenen.push({ pad: 'periodenVoor', melding: 'Bij een loting telt vooraf ten hoogste één meting.' });
  return redenen;
}

function faultsOfKeuzen(ontwerp: Effectontwerp): Reden[] {
  const redenen: Reden[] = [];
  if (!OPZETTEN.includes(ontwerp.opzet))
    redenen.push({ pad: 'opzet', melding: 'Kies waar de vergelijking vandaan komt.' });
  if (ontwerp.schijnuitkomst === ontwerp.indicator)
    redenen.push({ pad: 'schijnuitkomst', melding: 'De schijnuitkomst is een andere dan de uitkomst.' });
  if (!ontwerp.kenmerken.every((een) => (KENMERKEN as readonly string[]).includes(een)))
    redenen.push({ pad: 'kenmerken', melding: `Kies kenmerken uit: ${KENMERKEN.join(', ')}.` });
  if (new Set(ontwerp.kenmerken).size < ontwerp.kenmerken.length)
    redenen.push({ pad: 'kenmerken', melding: 'Een kenmerk staat er twee keer.' });
  return redenen;
}

/** What is said of words that are missing. */
const MIST = {
  thema: 'Kies een thema.',
  indicator: 'Kies wat er wordt gemeten.',
  uitkomst: 'Zeg in woorden wat er wordt gemeten.',
  eenheid: 'Zeg in welke eenheid de uitkomst telt.',
  zaad: 'Er is geen zaad.',
} as const;

function faultsOf(ontwerp: Effectontwerp): Reden[] {
  const woorden = (Object.keys(MIST) as (keyof typeof MIST)[])
    .filter((veld) => ontwerp[veld].trim() === '')
    .map((pad) => ({ pad, melding: MIST[pad] }));
  const redenen: Reden[] = [
    ...[...woorden, ...faultsOfAantallen(ontwerp), ...faultsOfPerioden(ontwerp), ...faultsOfKeuzen(ontwerp)],
  ];
  if (!(ontwerp.minimumEffect > 0))
    redenen.push({ pad: 'minimumEffect', melding: 'Zeg welk effect minstens te zien moet zijn.' });
  if (isGekoppeld(ontwerp) && ontwerp.kenmerken.length === 0)
    redenen.push({ pad: 'kenmerken', melding: 'Zeg op welke kenmerken bedrijven worden gekoppeld.' });
  return redenen;
}

/** Whether those without help are matched to those with it. */
export const isGekoppeld = ({ opzet }: { opzet: Opzet }): boolean =>
  opzet === 'gekoppeld' || opzet === 'bedrijven-buiten';

/** First period of the calendar in which help may show; `null` for a design that does not go by the calendar. */
export const firstAfter = ({ perioden, periodenVoor }: Effectontwerp): string | null =>
  perioden?.[periodenVoor] ?? null;

/** A figure of a period that is over can be known, whoever has it. */
const isOver = (ontwerp: Effectontwerp, op: Date): boolean => {
  const na = firstAfter(ontwerp);
  return na !== null && endOf(na) <= op.getTime();
};

/** The same for the same design, whatever the order of its fields. */
export function hashOntwerp(ontwerp: Effectontwerp): string {
  const velden = Object.entries(ontwerp).sort(([een], [ander]) => (een < ander ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(['schakel-effectontwerp-1', velden]))
    .digest('hex');
}

/**
 * Fixes a design. Throws `ongeldig` with every fault, those that were found elsewhere (`andere`) among them, also when an outcome was
 * known already: then it is no longer set beforehand.
 */
export function fixOntwerp(
  ontwerp: Effectontwerp,
  nu: Date,
  eersteUitkomstOp: Date | null,
  andere: readonly Reden[] = [],
): VastgelegdOntwerp {
  const redenen = [...faultsOf(ontwerp), ...andere];
  if (redenen.length === 0 && isOver(ontwerp, nu))
    redenen.push({
      pad: 'perioden',
      melding:
        'De eerste periode na de hulp is al voorbij; leg een ontwerp vast voordat iemand de cijfers heeft.',
    });
  if (eersteUitkomstOp !== null && eersteUitkomstOp <= nu)
    redenen.push({
      melding: 'Er zijn al uitkomsten bekend; een ontwerp wordt vastgelegd voordat die er zijn.',
    });
  if (redenen.length > 0) throw invalid(redenen);
  return { ontwerp, hash: hashOntwerp(ontwerp), vastgelegdOp: nu.toISOString() };
}

/** Whether a design still is what was fixed, before the first outcome (ISO 8601; `null` when there is none yet). */
export const isVooraf = (vast: VastgelegdOntwerp, eersteUitkomstOp: string | null): boolean =>
  hashOntwerp(vast.ontwerp) === vast.hash &&
  !isOver(vast.ontwerp, new Date(vast.vastgelegdOp)) &&
  (eersteUitkomstOp === null || new Date(vast.vastgelegdOp) < new Date(eersteUitkomstOp));
