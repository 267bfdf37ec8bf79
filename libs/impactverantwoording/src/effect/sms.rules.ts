// SPDX-License-Identifier: EUPL-1.2
import type { Balansregel } from './balans.rules.js';
import { isGekoppeld, type Opzet } from './ontwerp.rules.js';
import type { Overeenstemming } from './tweedekoppeling.rules.js';
import type { Toets } from './voortrend.rules.js';

/** Maryland Scientific Methods Scale. 4 (an instrument or a discontinuity) is never given: no estimator here is one. */
export type Smsniveau = 1 | 2 | 3 | 5;

/** What was seen of a design as it was carried out. Nobody types a level. */
export interface Smsfeiten {
  opzet: Opzet;
  /** Firms to compare with that took part in the estimate. */
  vergelijking: number;
  /** Whether anybody who draws the lot again gets the same (`verifyLoting`). */
  lotKlopt: boolean;
  /** Periods before the help in the estimate. */
  periodenVoor: number;
  voortrend: Toets | null;
  balans: readonly Balansregel[];
  /** Share of each arm of which no outcome came, 0..1. */
  uitval: { behandeld: number; vergelijking: number };
  /** What should be nought and was tried. */
  placebos: readonly Placebo[];
  /** Whether two ways of matching agree; of firms outside. */
  koppelingen?: Overeenstemming;
}

export interface Placebo {
  /** In words that follow "effect van": "een datum van eerder". */
  wat: string;
  p: number;
}

export interface Sms {
  niveau: Smsniveau;
  /** In B1 Dutch: why it is not higher. */
  redenen: string[];
}

/** A test of what should be nought says so up to here. */
export const VOORTREND_ALFA = 0.05;
/** Arms that lose shares this far apart are no longer those that were compared at first. */
export const UITVAL_VERSCHIL = 0.05;
/** What is left of the firms is too little to speak for all of them. */
export const UITVAL_MEESTE = 0.2;

function faultsOfUitval({ uitval }: Smsfeiten): string[] {
  const redenen: string[] = [];
  if (Math.abs(uitval.behandeld - uitval.vergelijking) > UITVAL_VERSCHIL)
    redenen.push('Van de ene groep vielen veel meer bedrijven weg dan van de andere.');
  if (Math.max(uitval.behandeld, uitval.vergelijking) > UITVAL_MEESTE)
    redenen.push('Van te veel bedrijven is de uitkomst niet bekend.');
  return redenen;
}

function faultsOfVoor({ periodenVoor, voortrend }: Smsfeiten): string[] {
  if (periodenVoor < 1) return ['Er is niet gemeten voordat de hulp begon.'];
  if (voortrend === null) return ['Of de groepen zich vooraf gelijk ontwikkelden, is niet getoetst.'];
  return voortrend.p < VOORTREND_ALFA ? ['De groepen ontwikkelden zich vooraf al verschillend.'] : [];
}

/** Of a lottery chance sees to balance; elsewhere what matching left over counts. */
function faultsOfBalans({ opzet, balans }: Smsfeiten): string[] {
  if (!isGekoppeld({ opzet })) return [];
  const scheef = balans.filter(({ inBalans }) => !inBalans).map(({ kenmerk }) => kenmerk);
  if (balans.length === 0) return ['De balans tussen de groepen is niet bekend.'];
  return scheef.length === 0 ? [] : [`De groepen verschillen nog in: ${scheef.join(', ')}.`];
}

const KOPPELINGEN: Record<Overeenstemming, string[]> = {
  eens: [],
  oneens: ['Op twee manieren gekoppeld komt er een ander effect uit.'],
  'niet-gelukt': ['De groepen zijn maar op één manier te koppelen.'],
};

/** Of several each is held to a share of the level, so that one by chance does not count. */
function faultsOfPlacebos({ placebos }: Smsfeiten): string[] {
  return placebos
    .filter(({ p }) => p < VOORTREND_ALFA / placebos.length)
    .map(({ wat }) => `Ook waar geen effect kan zijn, was er een te zien: van ${wat}.`);
}

/**
 * 5: a lottery that anybody can redo, of which neither arm lost too many. 3: helped and not helped before and after, alike
 * beforehand. 2: a comparison that falls short of that. 1: no comparison.
 */
export function deriveSms(feiten: Smsfeiten): Sms {
  if (feiten.opzet === 'zonder-vergelijking' || feiten.vergelijking === 0)
    return { niveau: 1, redenen: ['Er is geen groep om mee te vergelijken.'] };
  const uitval = faultsOfUitval(feiten);
  const isLoting = feiten.opzet === 'loting';
  const lot = isLoting && !feiten.lotKlopt ? ['De loting is niet na te rekenen.'] : [];
  if (isLoting && lot.length + uitval.length === 0) return { niveau: 5, redenen: [] };
  const redenen = [
    ...[...uitval, ...faultsOfVoor(feiten), ...faultsOfBalans(feiten), ...faultsOfPlacebos(feiten)],
    ...KOPPELINGEN[feiten.koppelingen ?? 'eens'],
  ];
  if (redenen.length > 0) return { niveau: 2, redenen: [...lot, ...redenen] };
  return { niveau: 3, redenen: isLoting ? lot : ['Er is niet geloot wie hulp kreeg.'] };
}
