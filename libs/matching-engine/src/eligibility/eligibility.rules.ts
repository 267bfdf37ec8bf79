// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod, Onderneming, Oordeel, Peil, Regel, Taal, Voorwaarden } from '../model.js';
import type { Feit } from './feit.js';
import { HEEL_NEDERLAND, type Gebieden } from './gebieden.js';
import { isClass, normaliseSbi } from './sbi.js';
import { explainRegel } from './uitleg.js';
import { askFor, type Vraag } from './vragen.js';

/** The verdict of one rule with the fact that decided it; `uitleg` (B1) is empty when the verdict is `ja`. */
export interface RegelOordeel {
  regel: Regel;
  oordeel: Oordeel;
  feit: Feit;
  uitleg: string;
}

/** The verdict of an offer for a firm: all nine rules, which fail, which are undecided, and why. */
export interface Beoordeling {
  oordeel: Oordeel;
  regels: RegelOordeel[];
  faalt: Regel[];
  onbekend: Regel[];
  /** One sentence for each rule that fails or is undecided. */
  redenen: string[];
  /** The one question that would decide most; null when nothing is undecided or when the offer fails anyway. */
  vraag: Vraag | null;
}

type Verdict = Pick<RegelOordeel, 'oordeel' | 'feit'>;

/** Missing and null are the same: not known, or no bound. */
const known = <T>(value: T | null | undefined): T | null => value ?? null;

/** A lower bound of nothing is none: no number of people, months or euros lies below it. */
const isFree = (min: number | null, max: number | null): boolean =>
  max === null && (min === null || min <= 0);

/** Numbers: `null` is undecided only when the offer sets a bound that the unknown number could break. */
function assessBounds(waarde: number | null, min: number | null, max: number | null): Verdict {
  const feit = { waarde, min, max };
  if (waarde === null) return { oordeel: isFree(min, max) ? 'ja' : 'onbekend', feit };
  const past = waarde >= (min ?? -Infinity) && waarde <= (max ?? Infinity);
  return { oordeel: past ? 'ja' : 'nee', feit };
}

function assessGebied(v: Voorwaarden, o: Onderneming, gebieden: Gebieden): Verdict {
  const gemeente = o.gemeentecode ?? null;
  const feit = { waarde: gemeente, lijst: v.gebied };
  if (v.gebied.includes(HEEL_NEDERLAND)) return { oordeel: 'ja', feit };
  if (v.gebied.length === 0) return { oordeel: 'nee', feit };
  if (gemeente === null) return { oordeel: 'onbekend', feit };
  const codes = gebieden.codesVan(gemeente);
  if (codes === undefined) return { oordeel: assessUnlisted(v.gebied, gemeente), feit };
  return { oordeel: v.gebied.some((gebied) => codes.has(gebied)) ? 'ja' : 'nee', feit };
}

/** Of a municipality that is not in the list only its own code can be compared. */
function assessUnlisted(gebied: readonly string[], gemeentecode: string): Oordeel {
  if (gebied.includes(gemeentecode)) return 'ja';
  return gebied.every((code) => code.startsWith('GM')) ? 'nee' : 'onbekend';
}

/** Whether a firm's code lies under one of the prefixes; a code shorter than a class may still turn out to. */
export function assessPrefixes(prefixes: readonly string[], sbi: string): Oordeel {
  const code = normaliseSbi(sbi);
  const normal = prefixes.map(normaliseSbi);
  if (normal.some((prefix) => code.startsWith(prefix))) return 'ja';
  return !isClass(sbi) && normal.some((prefix) => prefix.startsWith(code)) ? 'onbekend' : 'nee';
}

function assessSbi(v: Voorwaarden, o: Onderneming): Verdict {
  const sbi = o.sbi ? o.sbi : null;
  const feit = { waarde: sbi, lijst: v.sbi, uitgesloten: v.sbiUitgesloten };
  if (v.sbi.length === 0 && v.sbiUitgesloten.length === 0) return { oordeel: 'ja', feit };
  return { oordeel: sbi === null ? 'onbekend' : assessSectors(v, sbi), feit };
}

function assessSectors(v: Voorwaarden, sbi: string): Oordeel {
  const inside = v.sbi.length === 0 ? 'ja' : assessPrefixes(v.sbi, sbi);
  const outside = assessPrefixes(v.sbiUitgesloten, sbi);
  if (inside === 'nee' || outside === 'ja') return 'nee';
  return inside === 'onbekend' || outside === 'onbekend' ? 'onbekend' : 'ja';
}

function assessRechtsvorm(v: Voorwaarden, o: Onderneming): Verdict {
  const waarde = o.rechtsvorm ?? null;
  const feit = { waarde, lijst: v.rechtsvormen };
  if (v.rechtsvormen.length === 0) return { oordeel: 'ja', feit };
  if (waarde === null) return { oordeel: 'onbekend', feit };
  return { oordeel: v.rechtsvormen.includes(waarde) ? 'ja' : 'nee', feit };
}

/** Reg. (EU) 2023/2831 art. 3(2): aid received over three years plus this offer stays within the ceiling. */
function assessDeMinimis(v: Voorwaarden, o: Onderneming, plafond: number): Verdict {
  const bedrag = v.deMinimisBedrag ?? 0;
  const gebruikt = o.deMinimisGebruikt ?? null;
  const feit = { waarde: gebruikt, min: bedrag, max: plafond };
  if (bedrag <= 0) return { oordeel: 'ja', feit };
  if ((gebruikt ?? 0) + bedrag > plafond) return { oordeel: 'nee', feit };
  return { oordeel: gebruikt === null ? 'onbekend' : 'ja', feit };
}

function assessCapaciteit(v: Voorwaarden): Verdict {
  const capaciteit = v.capaciteit ?? null;
  const feit = { waarde: capaciteit?.bezet ?? null, max: capaciteit?.totaal ?? null };
  return { oordeel: capaciteit === null || capaciteit.bezet < capaciteit.totaal ? 'ja' : 'nee', feit };
}

/** Days compare as text: `YYYY-MM-DD` sorts as it runs. */
function assessOpenstelling(v: Voorwaarden, peildatum: string): Verdict {
  const van = known(v.openstelling?.van);
  const tot = known(v.openstelling?.tot);
  const open = peildatum >= (van ?? peildatum) && peildatum <= (tot ?? peildatum);
  return { oordeel: open ? 'ja' : 'nee', feit: { waarde: peildatum, min: van, max: tot } };
}

/** Only the verdicts, in the order of REGELS, without words. */
function assessAll(v: Voorwaarden, o: Onderneming, gebieden: Gebieden, peil: Peil): [Regel, Verdict][] {
  const bounds = (waarde?: number | null, min?: number | null, max?: number | null): Verdict =>
    assessBounds(known(waarde), known(min), known(max));
  return [
    ['gebied', assessGebied(v, o, gebieden)],
    ['sbi', assessSbi(v, o)],
    ['werkzamePersonen', bounds(o.werkzamePersonen, v.minWerkzamePersonen, v.maxWerkzamePersonen)],
    ['rechtsvorm', assessRechtsvorm(v, o)],
    ['leeftijd', bounds(o.leeftijdMaanden, v.minLeeftijdMaanden, v.maxLeeftijdMaanden)],
    ['omzet', bounds(o.omzet, v.minOmzet, v.maxOmzet)],
    ['deMinimis', assessDeMinimis(v, o, peil.deMinimisPlafond)],
    ['capaciteit', assessCapaciteit(v)],
    ['openstelling', assessOpenstelling(v, peil.peildatum)],
  ];
}

/**
 * The one rule function: whether a firm may use an offer at the reference date. Every rule is judged, also after the
 * first that fails. Knowing more never turns `ja` into `nee` or back: only `onbekend` can change.
 */
export function assessEligibility(
  aanbod: Pick<Aanbod, 'voorwaarden'>,
  onderneming: Onderneming,
  gebieden: Gebieden,
  peil: Peil,
  taal: Taal = 'nl',
): Beoordeling {
  const regels = assessAll(aanbod.voorwaarden, onderneming, gebieden, peil).map(([regel, verdict]) => ({
    regel,
    ...verdict,
    uitleg:
      verdict.oordeel === 'ja' ? '' : explainRegel(regel, verdict.oordeel, verdict.feit, gebieden, taal),
  }));
  const faalt = regels.filter(({ oordeel }) => oordeel === 'nee').map(({ regel }) => regel);
  const onbekend = regels.filter(({ oordeel }) => oordeel === 'onbekend').map(({ regel }) => regel);
  const oordeel = faalt.length > 0 ? 'nee' : onbekend.length > 0 ? 'onbekend' : 'ja';
  return {
    oordeel,
    regels,
    faalt,
    onbekend,
    redenen: regels.filter(({ uitleg }) => uitleg !== '').map(({ uitleg }) => uitleg),
    vraag: oordeel === 'onbekend' ? askFor(onbekend, taal) : null,
  };
}
