// SPDX-License-Identifier: EUPL-1.2
// From who takes part in a design to what was found: the estimator that its opzet asks for, with all that should be nought beside it.
import { DomainError, invalid } from '#libs/kernel';
import { readBalans, type Balansregel } from './balans.rules.js';
import type { Deelname } from './deelname.rules.js';
import type { Uitval } from './effectstand.rules.js';
import { estimateGroeptijd, overall, type Groeptijd } from './groeptijd.rules.js';
import { estimateOf, readSteekproef } from './invloed.rules.js';
import { estimateItt, meanOf, type Loteling } from './itt.rules.js';
import { readKenmerken } from './kenmerk.rules.js';
import { matchGrof } from './koppeling.rules.js';
import { isGekoppeld, type Effectontwerp, type Kenmerk } from './ontwerp.rules.js';
import { toPaneel, type Paneel } from './paneel.rules.js';
import { estimateSchijndatum, estimateSchijnuitkomst } from './placebo.rules.js';
import { coefficientOf, fitRegressie } from './regressie.rules.js';
import type { Schatting } from './schatting.rules.js';
import { deriveSms, type Placebo } from './sms.rules.js';
import { compareKoppeling } from './tweedekoppeling.rules.js';
import type { Gevonden } from './uitspraak.rules.js';
import { testVoortrend, type Toets } from './voortrend.rules.js';

/** What there is beside the firms. */
export interface Omstandigheden {
  uitval: Uitval;
  /** Every lottery of the theme can be done again. */
  lotKlopt: boolean;
}

const NOG_NIET = { vergelijking: 'nog-niet' } as const;
/** Firms outside are compared with, and not those whose help is yet to come: these asked for it. */
const NOOIT = { vergelijking: 'nooit' } as const;

/** `null` for what cannot be reckoned with these firms; any other fault is one. */
function orNull<T>(reken: () => T): T | null {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof DomainError && fout.soort === 'ongeldig') return null;
    throw fout;
  }
}

const waardenOf = ({ metingen }: Deelname): number[] => (metingen ?? []).map(({ waarde }) => waarde!);

function effectOfLoting({ periodenVoor }: Effectontwerp, mee: readonly Deelname[]): Schatting {
  const lotelingen = mee.map((een): Loteling => {
    const waarden = waardenOf(een);
    const voor = periodenVoor > 0 ? waarden[0]! : 0;
    const { bedrijf, lot } = een.feit;
    return {
      bedrijf,
      laag: lot!.laag,
      geloot: een.behandeld,
      uitkomst: meanOf(waarden.slice(periodenVoor)) - voor,
    };
  });
  return estimateItt(lotelingen);
}

/** Mean change of those helped, and of nobody else. */
function changeOf(mee: readonly Deelname[]): Schatting {
  const y = mee.map((een) => {
    const waarden = waardenOf(een);
    return meanOf(waarden.slice(een.groep!)) - meanOf(waarden.slice(0, een.groep!));
  });
  const fit = fitRegressie({
    ...{ y, x: y.map(() => [1]), gewichten: y.map(() => 1), clusters: y.length },
    cluster: Int32Array.from(y, (_, i) => i),
  });
  return coefficientOf(fit, 0);
}

/** A group of one firm has no spread: it is left out. */
function withoutSingles(mee: readonly Deelname[]): Deelname[] {
  const aantal = new Map<number | null, number>();
  for (const { groep } of mee) aantal.set(groep, (aantal.get(groep) ?? 0) + 1);
  return mee.filter(({ groep }) => aantal.get(groep)! > 1);
}

function toPanelOf(mee: readonly Deelname[], kenmerkenVan: (een: Deelname) => number[]): Paneel {
  return toPaneel(
    mee.flatMap((een) =>
      waardenOf(een).map((uitkomst, periode) => ({
        ...{ bedrijf: een.feit.bedrijf, cluster: een.cluster, groep: een.groep, periode, uitkomst },
        kenmerken: kenmerkenVan(een),
      })),
    ),
  );
}

interface Vergelijking {
  paneel: Paneel;
  balans: Balansregel[];
}

function compare(ontwerp: Effectontwerp, mee: readonly Deelname[]): Vergelijking {
  const { kenmerken } = ontwerp;
  if (!isGekoppeld(ontwerp)) return { paneel: toPanelOf(mee, () => []), balans: [] };
  const tabel = readKenmerken(kenmerken as readonly Kenmerk[], mee);
  const vooraf = toPanelOf(mee, tabel.van);
  const { paneel } = matchGrof(vooraf, tabel.grenzen);
  return { paneel, balans: readBalans(paneel, kenmerken, vooraf) };
}

/** A made up date, and an outcome that the help cannot have moved: as far as there are figures for it. */
function placebosOf(paneel: Paneel, mee: readonly Deelname[]): Placebo[] {
  const schijn = new Map(
    mee.map(({ feit, metingen }) => [feit.bedrijf, (metingen ?? []).map((een) => een.schijn)]),
  );
  const heel = paneel.bedrijven.filter(({ bedrijf }) => schijn.get(bedrijf)!.every((een) => een !== null));
  const schattingen: [string, Schatting | null][] = [
    ['een datum van eerder', orNull(() => estimateSchijndatum(paneel, 1))],
    [
      'een uitkomst die er los van staat',
      orNull(() => {
        if (heel.length < paneel.bedrijven.length / 2) throw invalid([{ melding: 'Te weinig gemeten.' }]);
        const deel = { ...paneel, bedrijven: heel };
        return estimateSchijnuitkomst(deel, ({ bedrijf }) => schijn.get(bedrijf) as number[], NOG_NIET);
      }),
    ],
  ];
  return schattingen.flatMap(([wat, een]) => (een ? [{ wat, p: een.p }] : []));
}

function pretrendOf(cellen: readonly Groeptijd[], paneel: Paneel): Toets | null {
  return orNull(() => testVoortrend(cellen, readSteekproef(paneel)));
}

function byComparison(
  ontwerp: Effectontwerp,
  mee: readonly Deelname[],
  { uitval }: Omstandigheden,
): Gevonden {
  const { paneel, balans } = compare(ontwerp, withoutSingles(mee));
  const { opzet, periodenVoor, kenmerken } = ontwerp;
  const isBuiten = opzet === 'bedrijven-buiten';
  const cellen = estimateGroeptijd(paneel, isBuiten ? NOOIT : NOG_NIET);
  const schatting = estimateOf(overall(cellen), readSteekproef(paneel));
  const vergelijking = paneel.bedrijven.filter(({ groep }) => groep === null).length;
  return {
    schatting,
    sms: deriveSms({
      ...(isBuiten && { koppelingen: compareKoppeling(paneel, kenmerken, schatting, NOOIT) }),
      ...{ opzet, vergelijking, lotKlopt: false, periodenVoor, uitval, balans },
      voortrend: pretrendOf(cellen, paneel),
      placebos: placebosOf(paneel, mee),
    }),
  };
}

/**
 * What was found, of the firms of which all is known. Throws `ongeldig` when it cannot be reckoned: nobody to compare with, or all alike.
 * Group-time effects by comparison, intention to treat of a lottery, the mere change where there is nobody to compare with.
 */
export function estimateOntwerp(
  ontwerp: Effectontwerp,
  deelnames: readonly Deelname[],
  omstandigheden: Omstandigheden,
): Gevonden {
  const mee = deelnames.filter(({ metingen }) => metingen !== null);
  const { opzet, periodenVoor } = ontwerp;
  if (opzet !== 'loting' && opzet !== 'zonder-vergelijking')
    return byComparison(ontwerp, mee, omstandigheden);
  const isLoting = opzet === 'loting';
  return {
    schatting: isLoting ? effectOfLoting(ontwerp, mee) : changeOf(mee),
    sms: deriveSms({
      ...{ opzet, periodenVoor, voortrend: null, balans: [], placebos: [], ...omstandigheden },
      vergelijking: mee.filter(({ behandeld }) => !behandeld).length,
    }),
  };
}
