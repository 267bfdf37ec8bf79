// SPDX-License-Identifier: EUPL-1.2
import { tokenise, type Token } from '../analysis/normalise.js';
import { isStopWord } from '../analysis/stopwords.js';
import type { Aanbod } from '../model.js';
import type { Thesaurus } from '../thesaurus/thesaurus.js';
import type { Herkenner } from './aanwijzingen.js';
import { GEWICHTEN } from './gewichten.js';
import type { Termen } from './termen.js';

/** An offer as the index sees it: weight per term, length in words, and the words by which each concept was recognised. */
export interface Aanbodbeeld {
  termen: Map<number, number>;
  lengte: number;
  woorden: Map<number, string>;
}

type Veld = keyof typeof GEWICHTEN.veld;

const TEXT_FIELDS: readonly Veld[] = ['titel', 'samenvatting', 'omschrijving'];
const SHORTEST_WORD = 2;

const textsOf = (aanbod: Aanbod): Record<Veld, string> => ({
  titel: aanbod.titel,
  samenvatting: aanbod.samenvatting,
  omschrijving: aanbod.omschrijving,
  kenmerken: `${aanbod.themas.join('. ')}. ${aanbod.soort}`,
  woordenVanOndernemers: (aanbod.woordenVanOndernemers ?? []).join('. '),
});

const add = (termen: Map<number, number>, term: number, gewicht: number): void => {
  termen.set(term, (termen.get(term) ?? 0) + gewicht);
};

/** Whether a word of a text is looked at by itself. */
export const isContentWord = (vorm: string): boolean => vorm.length >= SHORTEST_WORD && !isStopWord(vorm);

/** Turns offers into weighted terms. */
export class Aanbodlezer {
  constructor(
    private readonly thesaurus: Thesaurus,
    private readonly herkenner: Herkenner,
    private readonly vocabulaire: Termen,
  ) {}

  read(aanbod: Aanbod): Aanbodbeeld {
    const beeld: Aanbodbeeld = { termen: new Map(), lengte: 0, woorden: new Map() };
    for (const [veld, text] of Object.entries(textsOf(aanbod)) as [Veld, string][]) {
      const tokens = tokenise(text);
      const words = this.addWords(beeld.termen, tokens, GEWICHTEN.veld[veld], veld !== 'omschrijving');
      if (TEXT_FIELDS.includes(veld)) beeld.lengte += words;
      this.addBegrippen(beeld, tokens, GEWICHTEN.veld[veld], aanbod.themas);
    }
    return beeld;
  }

  /** @param pieces whether four-letter pieces count too: of long texts they would be most of the index, and mostly chance */
  private addWords(
    termen: Map<number, number>,
    tokens: readonly Token[],
    gewicht: number,
    pieces: boolean,
  ): number {
    let words = 0;
    for (const { vorm } of tokens) {
      if (!isContentWord(vorm)) continue;
      words += 1;
      const { stam, delen, letters } = this.vocabulaire.add(vorm);
      add(termen, stam, gewicht);
      for (const { term } of delen) add(termen, term, gewicht * GEWICHTEN.deel);
      for (const piece of pieces ? letters : []) add(termen, piece, gewicht);
    }
    return words;
  }

  private addBegrippen(
    beeld: Aanbodbeeld,
    tokens: readonly Token[],
    gewicht: number,
    themas: readonly string[],
  ): void {
    const found = this.herkenner.recognise(tokens, themas).begrippen;
    for (const [begrip, { gewicht: sterkte, woorden }] of found) {
      if (this.thesaurus.begrippen[begrip]!.soort === 'buiten') continue;
      add(beeld.termen, begrip, gewicht * sterkte);
      if (!beeld.woorden.has(begrip)) beeld.woorden.set(begrip, woorden[0] ?? '');
    }
    for (const [begrip, { gewicht: sterkte }] of found)
      for (const [breder, deel] of broaderOf(this.thesaurus, begrip))
        if (!found.has(breder)) add(beeld.termen, breder, gewicht * sterkte * deel);
  }
}

/** The broader concepts of a concept, each with the share in which it is meant; two steps up at most. */
export function broaderOf(thesaurus: Thesaurus, begrip: number): Map<number, number> {
  const shares = new Map<number, number>();
  for (const parent of thesaurus.begrippen[begrip]!.breder) {
    shares.set(parent, GEWICHTEN.breder);
    for (const grandparent of thesaurus.begrippen[parent]!.breder)
      if (!shares.has(grandparent) && grandparent !== begrip) shares.set(grandparent, GEWICHTEN.breder ** 2);
  }
  return shares;
}
