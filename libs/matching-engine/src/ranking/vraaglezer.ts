// SPDX-License-Identifier: EUPL-1.2
import { Herstel } from '../analysis/herstel.js';
import { Klankindex } from '../analysis/klank.js';
import { tokenise, type Token } from '../analysis/normalise.js';
import { isEnglishWord } from '../analysis/stopwords.js';
import type { Hulpvraag, Soort, Taal } from '../model.js';
import type { Thesaurus } from '../thesaurus/thesaurus.js';
import { broaderOf, isContentWord } from './aanbodlezer.js';
import type { Aanwijzing, Herkenner } from './aanwijzingen.js';
import { GEWICHTEN } from './gewichten.js';
import { SOORT_BIJ_WENS } from './hulpsoorten.js';
import type { Termen } from './termen.js';
import { addTerm, everyday, raiseTerm, type Vraagterm } from './vraagtermen.js';

/** A request as the index sees it. */
export interface Vraagbeeld {
  taal: Taal;
  tokens: Token[];
  termen: Map<number, Vraagterm>;
  aanwijzingen: Map<number, Aanwijzing>;
  /** How much each theme is what the request is about; 1 for the theme with most evidence. */
  themas: ReadonlyMap<string, number>;
  /** Log-odds that the request is about what no offer to firms is about. */
  buiten: number;
  /** How much each kind of help is asked for, 0..1, with the words that ask for it. */
  soorten: Map<Soort, { gewicht: number; woorden: string[] }>;
}

const LEAST_FOR_PIECES = 0.2;
/** A word that a concept rests on tells more than its everyday frequency says. */
const LEAST_FOR_CUE = 0.8;
const ENGLISH_SHARE = 0.15;
const SHORTEST_JOIN = 3;

/** Turns requests into weighted terms. */
export class Vraaglezer {
  private readonly herstel: Herstel;
  private klanken: Klankindex | undefined;

  constructor(
    private readonly thesaurus: Thesaurus,
    private readonly herkenner: Herkenner,
    private readonly vocabulaire: Termen,
  ) {
    this.herstel = new Herstel(
      (vorm) => this.isKnown(vorm),
      (vorm) => this.soundsLike(vorm),
    );
  }

  /** What a word sounds like: a word of the thesaurus, else one of the catalogue as it was at the first question. */
  private soundsLike(vorm: string): string | undefined {
    this.klanken ??= new Klankindex(this.vocabulaire.woorden());
    return this.thesaurus.klanken.nearest(vorm) ?? this.klanken.nearest(vorm);
  }

  private isKnown(vorm: string): boolean {
    return this.thesaurus.patronen.elementen.of(vorm).length > 0 || this.vocabulaire.find(vorm).stam >= 0;
  }

  read(hulpvraag: Pick<Hulpvraag, 'tekst' | 'taal' | 'onderneming'>): Vraagbeeld {
    const raw = tokenise(hulpvraag.tekst);
    const taal = hulpvraag.taal === 'en' || isEnglish(raw) ? 'en' : 'nl';
    const tokens = this.join(taal === 'en' ? raw : raw.map((token) => this.repaired(token)));
    const { begrippen: aanwijzingen, themas, buiten } = this.herkenner.recognise(tokens);
    const beeld: Vraagbeeld = {
      taal: hulpvraag.taal ?? taal,
      tokens,
      termen: new Map(),
      aanwijzingen,
      themas,
      buiten,
      soorten: this.soortenOf(aanwijzingen),
    };
    this.addBegrippen(beeld);
    this.addVermoedens(beeld);
    this.addWords(beeld);
    this.addBranche(beeld, hulpvraag.onderneming.sbi ?? null);
    return beeld;
  }

  private repaired(token: Token): Token {
    const vorm = isContentWord(token.vorm) ? this.herstel.repair(token.vorm) : token.vorm;
    return vorm === token.vorm ? token : { ...token, vorm };
  }

  /** People write compounds in two ("gas rekening"): the joined word is looked at too, when it is known. */
  private join(tokens: Token[]): Token[] {
    const joined: Token[] = [];
    for (const [at, token] of tokens.entries()) {
      joined.push(token);
      const next = tokens[at + 1];
      if (next === undefined || next.zin !== token.zin || next.plaats !== token.plaats + 1) continue;
      if (token.vorm.length < SHORTEST_JOIN || next.vorm.length < SHORTEST_JOIN) continue;
      if (!isContentWord(token.vorm) || !isContentWord(next.vorm)) continue;
      const vorm = token.vorm + next.vorm;
      if (this.vocabulaire.find(vorm).stam >= 0)
        joined.push({ ...token, vorm, tekst: `${token.tekst} ${next.tekst}` });
    }
    return joined;
  }

  private soortenOf(aanwijzingen: ReadonlyMap<number, Aanwijzing>): Vraagbeeld['soorten'] {
    const soorten: Vraagbeeld['soorten'] = new Map();
    for (const { begrip, gewicht, sterk, woorden } of aanwijzingen.values()) {
      const { soort, naam } = this.thesaurus.begrippen[begrip]!;
      if (soort !== 'hulpsoort') continue;
      for (const [kind, share] of Object.entries(SOORT_BIJ_WENS[naam] ?? {}) as [Soort, number][]) {
        const weight = Math.min(1, gewicht) * share;
        if (weight > (soorten.get(kind)?.gewicht ?? 0))
          soorten.set(kind, { gewicht: weight, woorden: sterk ? woorden : [] });
      }
    }
    return soorten;
  }

  private addBegrippen({ termen, aanwijzingen }: Vraagbeeld): void {
    for (const { begrip, gewicht, woorden } of aanwijzingen.values()) {
      const { soort } = this.thesaurus.begrippen[begrip]!;
      if (soort === 'hulpsoort' || soort === 'buiten') continue;
      const weight = gewicht * (soort === 'branche' ? GEWICHTEN.branche : GEWICHTEN.begrip);
      addTerm(termen, begrip, weight, 'begrip', woorden);
      for (const [breder, share] of broaderOf(this.thesaurus, begrip))
        if (!aanwijzingen.has(breder)) raiseTerm(termen, breder, weight * share, woorden);
    }
  }

  /** Concepts that the words only hint at; less sure than those of a complete cue. */
  private addVermoedens({ tokens, termen, themas }: Vraagbeeld): void {
    const trust = (begrip: number): number => themas.get(this.thesaurus.begrippen[begrip]!.thema ?? '') ?? 0;
    for (const { begrip, gewicht, woorden } of this.thesaurus.begripwijzer.hint(tokens, trust)) {
      const weight = Math.min(1, gewicht) * GEWICHTEN.vermoeden;
      const known = termen.get(begrip);
      if (known === undefined) addTerm(termen, begrip, weight, 'begrip', woorden);
      else known.gewicht += weight;
    }
  }

  private addWords({ tokens, termen, aanwijzingen }: Vraagbeeld): void {
    const cues = new Set<string>();
    for (const { sterk, woorden } of aanwijzingen.values())
      if (sterk) for (const woord of woorden) for (const each of woord.split(' ')) cues.add(each);
    for (const { vorm, tekst } of tokens) {
      if (!isContentWord(vorm)) continue;
      const worth = (word: string): number =>
        GEWICHTEN.woord * (cues.has(tekst) ? Math.max(LEAST_FOR_CUE, everyday(word)) : everyday(word));
      const gewicht = worth(vorm);
      const { stam, delen, letters } = this.vocabulaire.find(vorm);
      addTerm(termen, stam, gewicht, 'woord', [tekst]);
      for (const { term, vorm: deel } of delen)
        addTerm(termen, term, Math.min(gewicht, GEWICHTEN.woord * everyday(deel)) * GEWICHTEN.deel, 'deel', [
          tekst,
        ]);
      // A word that the catalogue has as it stands needs no pieces; only a rare one may be written otherwise there.
      if (gewicht < LEAST_FOR_PIECES || stam >= 0) continue;
      const each = (gewicht * GEWICHTEN.letters) / vorm.length;
      for (const piece of letters) raiseTerm(termen, piece, each, [tekst]);
    }
  }

  private addBranche({ termen }: Vraagbeeld, sbi: string | null): void {
    if (sbi === null) return;
    for (const { begrip, naast } of this.thesaurus.branchesOf(sbi))
      if (!termen.has(begrip))
        addTerm(termen, begrip, GEWICHTEN.brancheSbi * (naast ? 1 : GEWICHTEN.breder), 'branche', []);
  }
}

function isEnglish(tokens: readonly Token[]): boolean {
  const english = tokens.filter(({ vorm }) => isEnglishWord(vorm)).length;
  return english > tokens.length * ENGLISH_SHARE;
}
