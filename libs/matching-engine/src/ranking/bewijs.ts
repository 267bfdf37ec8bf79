// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod, Regel } from '../model.js';
import type { Thesaurus } from '../thesaurus/thesaurus.js';
import { GEWICHTEN } from './gewichten.js';
import type { Postings } from './postings.js';
import type { Plaatsing } from './rangschikking.js';
import type { Bewijs, Bewijsstuk } from './resultaat.js';
import type { Vraagbeeld } from './vraaglezer.js';
import type { Vraagterm } from './vraagtermen.js';

/** What an offer shares with a request is told as far as it makes up at least this part of the score. */
const LEAST_SHARE = 0.02;
const MOST_PIECES = 8;

/** What the evidence of one offer is collected from. */
export interface Bewijsbron {
  beeld: Vraagbeeld;
  thesaurus: Thesaurus;
  postings: Postings;
  aanbod: Aanbod;
  /** The words by which the concepts of the offer were recognised. */
  aanbodwoorden: ReadonlyMap<number, string>;
  plaatsing: Plaatsing;
  onbekend: Regel[];
}

function textPieces(bewijsbron: Bewijsbron): Bewijsstuk[] {
  const { beeld, postings, plaatsing } = bewijsbron;
  const pieces = new Map<string, Bewijsstuk>();
  for (const [term, vraagterm] of beeld.termen) {
    const worth = vraagterm.gewicht * postings.worthOf(term, plaatsing.slot);
    if (worth <= 0) continue;
    const piece = toPiece(bewijsbron, term, vraagterm);
    const key = `${piece.bron === 'begrip' ? 'begrip' : 'woord'}:${piece.term}`;
    const known = pieces.get(key) ?? piece;
    known.aandeel += worth / plaatsing.score;
    pieces.set(key, known);
  }
  return [...pieces.values()];
}

/** A term of the request as a piece of evidence, its share still to be counted. */
function toPiece(
  { thesaurus, aanbodwoorden }: Bewijsbron,
  term: number,
  { bron, woorden }: Vraagterm,
): Bewijsstuk {
  const naam = thesaurus.begrippen[term]?.naam;
  if (naam === undefined)
    return { bron, term: woorden.join(' '), aandeel: 0, vraagwoorden: woorden, aanbodwoorden: [] };
  const offered = aanbodwoorden.get(term);
  return {
    bron: bron === 'deel' ? 'begrip' : bron,
    term: naam,
    aandeel: 0,
    vraagwoorden: woorden,
    aanbodwoorden: offered === undefined ? [] : [offered],
  };
}

function priorPieces({ beeld, aanbod }: Bewijsbron): Bewijsstuk[] {
  const piece = (
    bron: Bewijsstuk['bron'],
    term: string,
    aandeel: number,
    vraagwoorden: string[] = [],
  ): Bewijsstuk => ({
    bron,
    term,
    aandeel,
    vraagwoorden,
    aanbodwoorden: [],
  });
  const pieces: Bewijsstuk[] = [];
  const thema = [...aanbod.themas].sort((a, b) => (beeld.themas.get(b) ?? 0) - (beeld.themas.get(a) ?? 0))[0];
  const share = beeld.themas.get(thema ?? '') ?? 0;
  if (thema !== undefined && share > 0) pieces.push(piece('thema', thema, GEWICHTEN.thema * share));
  const soort = beeld.soorten.get(aanbod.soort);
  if (soort !== undefined)
    pieces.push(piece('soort', aanbod.soort, GEWICHTEN.soort * soort.gewicht, soort.woorden));
  return pieces;
}

/** The evidence for one offer, what weighs most first; what weighs next to nothing is left out. */
export function collectBewijs(bron: Bewijsbron): Bewijs {
  const { plaatsing, onbekend } = bron;
  const voorkennis = plaatsing.score - plaatsing.tekst;
  const priors = priorPieces(bron);
  const total = priors.reduce((sum, { aandeel }) => sum + aandeel, 0);
  const share = plaatsing.score > 0 ? voorkennis / plaatsing.score : 0;
  for (const prior of priors) prior.aandeel = total > 0 ? (prior.aandeel / total) * share : 0;
  const stukken = [...textPieces(bron), ...priors]
    .filter(({ aandeel }) => aandeel >= LEAST_SHARE)
    .sort((a, b) => b.aandeel - a.aandeel)
    .slice(0, MOST_PIECES)
    .map((stuk) => ({ ...stuk, aandeel: round(stuk.aandeel) }));
  return { tekst: round(plaatsing.tekst), voorkennis: round(voorkennis), stukken, onbekend };
}

/** Three decimals are enough to show and to store. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;
