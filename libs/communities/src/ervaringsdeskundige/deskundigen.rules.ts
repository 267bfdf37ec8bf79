// SPDX-License-Identifier: EUPL-1.2
import { compareTexts, cosine, type Tekstbeeld } from '#libs/matching-engine';
import type { Afstandsmaat } from '../kring/deelnemer.js';
import type { Ervaring, Ervaringslid, Ervaringsvraag, Vraaggrenzen } from './ervaringsdeskundige.js';
import { VRAAGGRENZEN, kmBetween, whyNotAsked, type Afvalreden } from './vraaggrenzen.rules.js';

/** Somebody who can be asked, with the experience because of which. */
export interface Deskundige {
  id: string;
  hulpvraagId: string;
  /** 0..1. */
  score: number;
  /** What the score is made of, each 0..1. */
  delen: Deskundigedelen;
  /** Kilometres; `null` when a gemeente is not known. */
  km: number | null;
  ervaring: Ervaring;
}

export interface Deskundigedelen {
  /** How much his question was this one. */
  gelijkenis: number;
  /** 1 for a result of today, half after three years. */
  recent: number;
  /** 1 for whoever was not asked lately. */
  rust: number;
  nabij: number;
  /** 1 when it helped, less when it helped in part. */
  geholpen: number;
}

export interface Deskundigen {
  /** The best first. */
  lijst: Deskundige[];
  /** How many were not looked at further, by why. */
  afgevallen: Partial<Record<Afvalreden, number>>;
}

export interface Deskundigenvraag {
  vraag: Ervaringsvraag;
  leden: readonly Ervaringslid[];
  afstand: Afstandsmaat;
  nu: Date;
  hoogstens?: number;
  grenzen?: Vraaggrenzen;
}

/** What says that it was the same question. Set by hand. */
const GELIJK = { begrippen: 0.5, woorden: 0.3, themas: 0.2 };
/** Below it, it was another question: nobody is better than the wrong one. */
export const GELIJK_VANAF = 0.1;
/** How much of the score is lost at most, by what is not about the question itself. */
const WEEGT = { recent: 0.1, rust: 0.15, nabij: 0.1, geholpen: 0.1 };
const HALF_NA_JAREN = 3;
/** Requests in the last ninety days after which somebody has had enough. */
const DRUK_BIJ = 6;
const DRUK_DAGEN = 90;
/** From here on it makes no difference any more: one calls. */
const VER_KM = 100;
const DEELS = 0.5;
const DAG = 86_400_000;

/**
 * Who had this question before and found help for it, by the one experience of each that is most like it. The limits are hard; how
 * long ago it was, how often he was asked and how far he is only weigh.
 */
export function rankDeskundigen(opdracht: Deskundigenvraag): Deskundigen {
  const { vraag, leden, afstand, nu, hoogstens = 5, grenzen = VRAAGGRENZEN } = opdracht;
  const afgevallen: Deskundigen['afgevallen'] = {};
  const lijst: Deskundige[] = [];
  for (const lid of leden) {
    const reden = whyNotAsked(vraag, lid, afstand, nu, grenzen);
    if (reden !== null) afgevallen[reden] = (afgevallen[reden] ?? 0) + 1;
    else lijst.push(...bestOf(vraag, lid, afstand, nu));
  }
  lijst.sort((a, b) => b.score - a.score || byText(a.id, b.id));
  return { lijst: lijst.slice(0, hoogstens), afgevallen };
}

function bestOf(vraag: Ervaringsvraag, lid: Ervaringslid, afstand: Afstandsmaat, nu: Date): Deskundige[] {
  const km = kmBetween(vraag.gemeentecode, lid.gemeentecode, afstand);
  const gewogen = lid.ervaringen.flatMap((ervaring): Deskundige[] => {
    const delen: Deskundigedelen = {
      gelijkenis: similarity(vraag, ervaring),
      recent: 0.5 ** (yearsSince(ervaring.bevestigdOp, nu) / HALF_NA_JAREN),
      rust: rest(lid, nu),
      nabij: km === null ? 0 : 1 - Math.min(km, VER_KM) / VER_KM,
      geholpen: ervaring.geholpen === 'ja' ? 1 : DEELS,
    };
    if (delen.gelijkenis < GELIJK_VANAF) return [];
    return [{ id: lid.id, hulpvraagId: ervaring.hulpvraagId, score: scoreOf(delen), delen, km, ervaring }];
  });
  gewogen.sort((a, b) => b.score - a.score || byText(a.hulpvraagId, b.hulpvraagId));
  return gewogen.slice(0, 1);
}

function scoreOf({ gelijkenis, recent, rust, nabij, geholpen }: Deskundigedelen): number {
  const verlies =
    WEEGT.recent * (1 - recent) +
    WEEGT.rust * (1 - rust) +
    WEEGT.nabij * (1 - nabij) +
    WEEGT.geholpen * (1 - geholpen);
  return gelijkenis * (1 - verlies);
}

/** How much an experience was about what is asked. */
export function similarity(vraag: Pick<Ervaringsvraag, 'beeld' | 'themas'>, ervaring: Ervaring): number {
  const { begrippen, woorden } = compareTexts(vraag.beeld, ervaring.beeld);
  const themas = cosine(themasOf(vraag.beeld, vraag.themas), themasOf(ervaring.beeld, ervaring.themas));
  // What the thesaurus knows nothing of can only be compared by its words.
  if (vraag.beeld.begrippen.size === 0)
    return (GELIJK.begrippen + GELIJK.woorden) * woorden + GELIJK.themas * themas;
  return GELIJK.begrippen * begrippen + GELIJK.woorden * woorden + GELIJK.themas * themas;
}

/** Themes of the text, and those that were chosen, which count as much as the surest one. */
function themasOf(beeld: Tekstbeeld, gekozen: readonly string[]): Map<string, number> {
  return new Map<string, number>([...beeld.themas, ...gekozen.map((code): [string, number] => [code, 1])]);
}

const yearsSince = (moment: Date, nu: Date): number =>
  Math.max(0, (nu.getTime() - moment.getTime()) / DAG / 365);

function rest({ verzoeken }: Ervaringslid, nu: Date): number {
  const laatst = verzoeken.filter(({ gevraagdOp }) => nu.getTime() - gevraagdOp.getTime() < DRUK_DAGEN * DAG);
  return 1 - Math.min(laatst.length, DRUK_BIJ) / DRUK_BIJ;
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
