// SPDX-License-Identifier: EUPL-1.2
import type { Oordeel, Regel, Taal } from '../model.js';
import type { Feit } from './feit.js';
import { enumerate, formatDate, formatEuro, formatMonths } from './formaat.js';
import type { Gebieden } from './gebieden.js';
import { FACT_OF, MISSING } from './vragen.js';

interface Woorden {
  feit: Feit;
  gebieden: Gebieden;
  taal: Taal;
}

/** "2 tot en met 100 mensen", "ten minste 2", "ten hoogste 100". */
function formatBounds({ feit, taal }: Woorden, show: (value: number) => string): string {
  const [from, least, most] =
    taal === 'en' ? ['to', 'at least', 'at most'] : ['tot en met', 'ten minste', 'ten hoogste'];
  const min = Number(feit.min ?? 0);
  const max = typeof feit.max === 'number' ? feit.max : null;
  if (max === null) return `${least} ${show(min)}`;
  return min > 0 ? `${show(min)} ${from} ${show(max)}` : `${most} ${show(max)}`;
}

const areas = ({ feit, gebieden, taal }: Woorden): string =>
  enumerate([...new Set((feit.lijst ?? []).map((code) => gebieden.naam(code)))], taal);

const euro = (w: Woorden) => (value: number) => formatEuro(value, w.taal);
const months = (w: Woorden) => (value: number) => formatMonths(value, w.taal);

/** Codes of legal forms that are not how one writes them. */
const GESCHREVEN: Readonly<Record<string, string>> = { cooperatie: 'coöperatie' };
const inWoord = (rechtsvorm: string): string => GESCHREVEN[rechtsvorm] ?? rechtsvorm;

/** What the offer asks, as the second half of a sentence. */
const CONDITION: Record<Regel, { nl: (w: Woorden) => string; en: (w: Woorden) => string }> = {
  gebied: {
    nl: (w) => `dit aanbod is voor ondernemers in ${areas(w)}`,
    en: (w) => `this offer is for firms in ${areas(w)}`,
  },
  sbi: {
    nl: () => 'dit aanbod is alleen voor bepaalde branches',
    en: () => 'this offer is only for certain sectors',
  },
  werkzamePersonen: {
    nl: (w) => `dit aanbod is voor bedrijven met ${formatBounds(w, String)} werkzame personen`,
    en: (w) => `this offer is for firms with ${formatBounds(w, String)} people working`,
  },
  rechtsvorm: {
    nl: (w) => `dit aanbod is voor deze rechtsvorm: ${enumerate((w.feit.lijst ?? []).map(inWoord), w.taal)}`,
    en: (w) => `this offer is for this legal form: ${enumerate((w.feit.lijst ?? []).map(inWoord), w.taal)}`,
  },
  leeftijd: {
    nl: (w) => `dit aanbod is voor bedrijven die ${formatBounds(w, months(w))} bestaan`,
    en: (w) => `this offer is for firms that are ${formatBounds(w, months(w))} old`,
  },
  omzet: {
    nl: (w) => `dit aanbod is voor bedrijven met een omzet van ${formatBounds(w, euro(w))}`,
    en: (w) => `this offer is for firms with a turnover of ${formatBounds(w, euro(w))}`,
  },
  deMinimis: {
    nl: (w) => `dit aanbod telt voor ${formatEuro(Number(w.feit.min), w.taal)} staatssteun`,
    en: (w) => `this offer counts as ${formatEuro(Number(w.feit.min), w.taal)} of state aid`,
  },
  capaciteit: { nl: () => 'alle plaatsen zijn bezet', en: () => 'all places are taken' },
  openstelling: { nl: formatWindow, en: formatWindow },
};

function formatWindow({ feit, taal }: Woorden): string {
  const en = taal === 'en';
  const peildatum = String(feit.waarde);
  if (feit.min && peildatum < String(feit.min))
    return `${en ? 'you can apply from' : 'u kunt zich pas aanmelden vanaf'} ${formatDate(String(feit.min))}`;
  return `${en ? 'you could apply until' : 'u kon zich aanmelden tot en met'} ${formatDate(String(feit.max))}`;
}

/** What we know of the firm, as a sentence of its own; empty where the condition says it all. */
const FACT: Record<Regel, { nl: (w: Woorden) => string; en: (w: Woorden) => string }> = {
  gebied: {
    nl: (w) => `Uw bedrijf staat in ${w.gebieden.naam(String(w.feit.waarde))}.`,
    en: (w) => `Your firm is in ${w.gebieden.naam(String(w.feit.waarde))}.`,
  },
  sbi: {
    nl: (w) => `Uw branche (SBI-code ${w.feit.waarde}) hoort daar niet bij.`,
    en: (w) => `Your sector (SBI code ${w.feit.waarde}) is not one of them.`,
  },
  werkzamePersonen: {
    nl: (w) => (w.feit.waarde === 1 ? 'Bij u werkt 1 persoon.' : `Bij u werken ${w.feit.waarde} personen.`),
    en: (w) => (w.feit.waarde === 1 ? 'You have 1 person.' : `You have ${w.feit.waarde} people.`),
  },
  rechtsvorm: {
    nl: (w) => `Uw bedrijf is: ${w.feit.waarde}.`,
    en: (w) => `Your firm is: ${w.feit.waarde}.`,
  },
  leeftijd: {
    nl: (w) => `Uw bedrijf bestaat ${formatMonths(Number(w.feit.waarde), w.taal)}.`,
    en: (w) => `Your firm is ${formatMonths(Number(w.feit.waarde), w.taal)} old.`,
  },
  omzet: {
    nl: (w) => `Uw omzet is ${formatEuro(Number(w.feit.waarde), w.taal)}.`,
    en: (w) => `Your turnover is ${formatEuro(Number(w.feit.waarde), w.taal)}.`,
  },
  deMinimis: { nl: () => '', en: () => '' },
  capaciteit: { nl: () => '', en: () => '' },
  openstelling: { nl: () => '', en: () => '' },
};

/** How much state aid is still allowed: the deciding fact stands first here. */
function explainDeMinimis({ feit, taal }: Woorden): string {
  const ruimte = formatEuro(Math.max(0, Number(feit.max) - Number(feit.waarde ?? 0)), taal);
  const bedrag = formatEuro(Number(feit.min), taal);
  return taal === 'en'
    ? `Does not fit: you may still receive ${ruimte} of state aid, this offer counts as ${bedrag}.`
    : `Past niet: u mag nog ${ruimte} staatssteun ontvangen, dit aanbod telt voor ${bedrag}.`;
}

const toSentence = (half: string): string => `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;

/** What the offer asks by this rule, whoever it is asked of. */
export const describeRegel = (regel: Regel, feit: Feit, gebieden: Gebieden, taal: Taal): string =>
  toSentence(CONDITION[regel][taal]({ feit, gebieden, taal }));

/** One B1 sentence (or two) why a rule fails or is undecided. */
export function explainRegel(
  regel: Regel,
  oordeel: Oordeel,
  feit: Feit,
  gebieden: Gebieden,
  taal: Taal,
): string {
  const w: Woorden = { feit, gebieden, taal };
  const condition = CONDITION[regel][taal](w);
  const missing = FACT_OF[regel];
  if (oordeel === 'onbekend' && missing !== undefined) {
    const [what] = MISSING[missing][taal];
    return `${taal === 'en' ? 'Not sure yet: we do not know' : 'Nog niet zeker: wij weten niet'} ${what}. ${toSentence(condition)}`;
  }
  if (regel === 'deMinimis') return explainDeMinimis(w);
  return `${taal === 'en' ? 'Does not fit' : 'Past niet'}: ${condition}. ${FACT[regel][taal](w)}`.trimEnd();
}
