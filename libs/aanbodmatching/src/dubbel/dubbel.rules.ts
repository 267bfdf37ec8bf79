// SPDX-License-Identifier: EUPL-1.2
import { compareTexts, type Tekstbeeld } from '#libs/matching-engine';

/** Why two hulpvragen may be one; codes, for people to be put into words. */
export const DUBBELREDENEN = [
  'zelfde-kvk-nummer',
  'zelfde-mailbox',
  'zelfde-naam',
  'zelfde-tekst',
  'zelfde-begrippen',
  'zelfde-woorden',
  'zelfde-thema',
  'coordinator',
] as const;
export type Dubbelreden = (typeof DUBBELREDENEN)[number];

export const DUBBELSTATUSSEN = ['gevonden', 'samengevoegd', 'geen-dubbel'] as const;
export type Dubbelstatus = (typeof DUBBELSTATUSSEN)[number];

/** By what two hulpvragen seem to be of one firm. */
export interface Verband {
  zelfdeKvk: boolean;
  zelfdeMailbox: boolean;
  zelfdeNaam: boolean;
}

export interface Gelijkenis {
  /** 0 (another need) to 1 (the same words). */
  gelijkenis: number;
  redenen: Dubbelreden[];
}

/**
 * Of two hulpvragen of one firm, from this on they are shown as perhaps one. Chosen on the pairs of dubbel.rules.spec.ts: needs
 * in other words reach 0.47 and more, different needs 0.39 at most. What shares its whole subject and differs in the object
 * (a course in Excel, a course on a forklift) comes above it too: a coordinator decides, nothing is merged by itself.
 */
export const DUBBEL_VANAF = 0.45;

/** Concepts say most: they are the same in other words. Words alone also agree on what is common to a trade. */
const WEEGT = { begrippen: 0.65, woorden: 0.25, themas: 0.1 };
/** A part that agrees at least this much is named as a reason. */
const REDEN_VANAF = 0.4;

/** How much two texts ask the same, and by what that shows. Symmetric. */
export function compareVragen(een: Tekstbeeld, ander: Tekstbeeld): Gelijkenis {
  const { begrippen, woorden, themas } = compareTexts(een, ander);
  // What is not in the thesaurus at all can only be compared by its words.
  const stil = een.begrippen.size === 0 && ander.begrippen.size === 0;
  const gewogen = WEEGT.begrippen * begrippen + WEEGT.woorden * woorden + WEEGT.themas * themas;
  const delen: [Dubbelreden, number][] = [
    ['zelfde-begrippen', begrippen],
    ['zelfde-woorden', woorden],
    ['zelfde-thema', themas],
  ];
  return {
    gelijkenis: stil ? woorden : gewogen,
    redenen: delen.flatMap(([reden, deel]) => (deel >= REDEN_VANAF ? [reden] : [])),
  };
}

/** The whole judgement of a pair: `null` when they are not of one firm, or ask something else. */
export function assessDubbel(verband: Verband, vraag: Gelijkenis, zelfdeTekst: boolean): Gelijkenis | null {
  const firma: Dubbelreden[] = [];
  if (verband.zelfdeKvk) firma.push('zelfde-kvk-nummer');
  if (verband.zelfdeMailbox) firma.push('zelfde-mailbox');
  if (verband.zelfdeNaam) firma.push('zelfde-naam');
  const gelijkenis = zelfdeTekst ? 1 : Math.round(vraag.gelijkenis * 1000) / 1000;
  if (firma.length === 0 || gelijkenis < DUBBEL_VANAF) return null;
  return { gelijkenis, redenen: [...firma, ...(zelfdeTekst ? ['zelfde-tekst' as const] : vraag.redenen)] };
}

/** Whether two moments lie within that many days, whichever is first; the very end included. */
export const isBinnen = (een: Date, ander: Date, dagen: number): boolean =>
  Math.abs(een.getTime() - ander.getTime()) <= dagen * 86_400_000;

/** When a hulpvraag came in. */
export interface Ingediend {
  id: string;
  ingediendOp: Date;
}

/** Which of the two came last; of the same instant the id decides, so that it is always the same one. */
export const isYounger = (een: Ingediend, ander: Ingediend): boolean => {
  const verschil = een.ingediendOp.getTime() - ander.ingediendOp.getTime();
  return verschil === 0 ? een.id > ander.id : verschil > 0;
};

const RECHTSVORM = /\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|eenmanszaak|holding|stichting)(?=\s|$)/gu;

/** A firm's name without what people leave out or write otherwise: legal form, accents, signs, capitals. */
export const toNaamkern = (naam: string): string =>
  naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(RECHTSVORM, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
