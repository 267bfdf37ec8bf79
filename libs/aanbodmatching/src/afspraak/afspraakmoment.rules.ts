// SPDX-License-Identifier: EUPL-1.2
import { datumVan, momentOp, plusDagen, tijdVan, type Reden } from '#libs/kernel';

export const AFSPRAAKVORMEN = ['op-locatie', 'telefonisch', 'video'] as const;
export type Afspraakvorm = (typeof AFSPRAAKVORMEN)[number];

const MINUUT = 60_000;
export const MIN_DUUR_MINUTEN = 10;
export const MAX_DUUR_MINUTEN = 8 * 60;
export const MAX_REEKS = 100;
/** Nobody makes an appointment for longer ahead than this. */
export const MAX_DAGEN_VOORUIT = 366;

export interface Periode {
  begin: Date;
  eind: Date;
}

/** What is asked for: one moment, or with `reeksTot` (a Dutch date, included) the same one in every week until then. */
export interface NieuwMoment extends Periode {
  vorm: Afspraakvorm;
  plaats?: string | undefined;
  link?: string | undefined;
  reeksTot?: string | undefined;
}

/**
 * Every period of a series, in order; without an end just the one. The Dutch clock shows the same time at each, also when
 * it was put forward or back in between, and each lasts as long as the first.
 */
export function toReeks({ begin, eind, reeksTot }: NieuwMoment): Periode[] {
  const duur = eind.getTime() - begin.getTime();
  const [datum, tijd] = [datumVan(begin), tijdVan(begin)];
  const perioden = [{ begin, eind }];
  // One more than may be, so that too many can be told.
  while (reeksTot !== undefined && perioden.length <= MAX_REEKS) {
    const dag = plusDagen(datum, 7 * perioden.length);
    if (dag > reeksTot) break;
    const start = momentOp(dag, tijd);
    perioden.push({ begin: start, eind: new Date(start.getTime() + duur) });
  }
  return perioden;
}

/** Everything that is wrong with a new moment or series, at once; empty when it may be made. */
export function assessMoment(nieuw: NieuwMoment, nu: Date): Reden[] {
  const tijd = assessTijd(nieuw, nu);
  const isBinnenJaar = tijd.every(({ pad }) => pad !== 'begin');
  return [...tijd, ...(isBinnenJaar ? assessReeks(nieuw) : []), ...assessWaar(nieuw)];
}

function assessTijd({ begin, eind }: Periode, nu: Date): Reden[] {
  const redenen: Reden[] = [];
  const minuten = (eind.getTime() - begin.getTime()) / MINUUT;
  if (begin <= nu) redenen.push({ pad: 'begin', melding: 'Dit moment is al begonnen of voorbij.' });
  if (datumVan(begin) > plusDagen(datumVan(nu), MAX_DAGEN_VOORUIT))
    redenen.push({ pad: 'begin', melding: 'Dit moment is meer dan een jaar vooruit.' });
  if (minuten < MIN_DUUR_MINUTEN || minuten > MAX_DUUR_MINUTEN)
    redenen.push({ pad: 'eind', melding: 'Een afspraak duurt ten minste 10 minuten en ten hoogste 8 uur.' });
  return redenen;
}

function assessReeks(nieuw: NieuwMoment): Reden[] {
  if (nieuw.reeksTot === undefined) return [];
  const perioden = toReeks(nieuw);
  if (nieuw.reeksTot < datumVan(nieuw.begin))
    return [{ pad: 'reeksTot', melding: 'De reeks eindigt voor het eerste moment.' }];
  if (perioden.length > MAX_REEKS)
    return [{ pad: 'reeksTot', melding: `Een reeks heeft ten hoogste ${MAX_REEKS} momenten.` }];
  return [];
}

function assessWaar({ vorm, plaats, link }: NieuwMoment): Reden[] {
  const redenen: Reden[] = [];
  const gevuld = (tekst: string | undefined): boolean => tekst !== undefined && tekst.trim() !== '';
  if (gevuld(plaats) !== (vorm === 'op-locatie'))
    redenen.push({
      pad: 'plaats',
      melding: 'Een plaats hoort bij een afspraak op locatie, en alleen daarbij.',
    });
  if (gevuld(link) !== (vorm === 'video'))
    redenen.push({ pad: 'link', melding: 'Een link hoort bij een afspraak per video, en alleen daarbij.' });
  return redenen;
}

/** One reason for every period that meets one that is there already. */
export const assessOverlap = (bezet: readonly Periode[]): Reden[] =>
  bezet.map(({ begin }) => ({
    pad: 'begin',
    melding: `Op ${datumVan(begin)} om ${tijdVan(begin)} is er al een moment. Kies een andere tijd.`,
  }));
