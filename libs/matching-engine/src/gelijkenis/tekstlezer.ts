// SPDX-License-Identifier: EUPL-1.2
import { decompound } from '../analysis/compounds.js';
import { Herstel } from '../analysis/herstel.js';
import { isWord } from '../analysis/lexicon.js';
import { tokenise, type Token } from '../analysis/normalise.js';
import { stem } from '../analysis/stem.js';
import { isEnglishWord, isStopWord } from '../analysis/stopwords.js';
import { Herkenner } from '../ranking/aanwijzingen.js';
import { isContentWord } from '../ranking/aanbodlezer.js';
import { everyday } from '../ranking/vraagtermen.js';
import { THEMAS, type Taal, type Thema } from '../model.js';
import { defaultThesaurus, type Thesaurus } from '../thesaurus/thesaurus.js';
import { Zoeker } from '../thesaurus/zoeker.js';

/** What one text is about, without its words in order: weights of stems, of concepts and of themes, each above 0. */
export interface Tekstbeeld {
  /** Stem -> how informative the word is, 0..1; parts of compounds count half. */
  stammen: ReadonlyMap<string, number>;
  /** Concept of the thesaurus -> how strongly the text points to it. Trades and kinds of help are not among them. */
  begrippen: ReadonlyMap<string, number>;
  /** 1 for the theme with most evidence; empty when no word points anywhere. */
  themas: ReadonlyMap<Thema, number>;
}

/** What one word of a text tells of. */
export interface Woordbeeld {
  stammen: Set<string>;
  begrippen: Set<string>;
}

/** A theme that a text is about, with the words that tell so as they stand in it, the most telling first. */
export interface Themahint {
  thema: Thema;
  woorden: string[];
}

const PART = 0.5;
const ENGLISH_SHARE = 0.15;
/** Least strength of all concepts of a theme together; below it a word was named in passing. */
const LEAST_FOR_HINT = 0.45;

/** Reads texts that are compared with each other and not with a catalogue. Not to be shared between threads. */
export class Tekstlezer {
  private readonly herkenner: Herkenner;
  private readonly herstel: Herstel;
  private nummers: ReadonlyMap<string, number> | undefined;

  constructor(private readonly thesaurus: Thesaurus = defaultThesaurus()) {
    const { patronen } = thesaurus;
    this.herkenner = new Herkenner(thesaurus, new Zoeker(patronen));
    this.herstel = new Herstel(
      (vorm) => patronen.elementen.of(vorm).length > 0 || isWord(vorm),
      (vorm) => thesaurus.klanken.nearest(vorm),
    );
  }

  /** Spelling, word order and endings do not matter; a text of another language than Dutch keeps its words as they are. */
  read(tekst: string): Tekstbeeld {
    const tokens = this.repair(tokenise(tekst));
    const { begrippen, themas } = this.herkenner.recognise(tokens);
    const over = [...begrippen.values()].flatMap(({ begrip, gewicht }): [string, number][] => {
      const { naam, soort, thema } = this.thesaurus.begrippen[begrip]!;
      return soort === 'thema' ? [[`${thema}/${naam}`, gewicht]] : [];
    });
    const gewogen = THEMAS.flatMap((thema): [Thema, number][] => {
      const gewicht = themas.get(thema) ?? 0;
      return gewicht > 0 ? [[thema, gewicht]] : [];
    });
    return { stammen: stemsOf(tokens), begrippen: new Map(over), themas: new Map(gewogen) };
  }

  /** The words of a text as they stand in it, each with the stems (`stammen`) and the concepts that it tells of. */
  readWords(tekst: string): ReadonlyMap<string, Woordbeeld> {
    const tokens = this.repair(tokenise(tekst));
    const beelden = new Map<string, Woordbeeld>();
    const of = (woord: string): Woordbeeld => {
      const beeld = beelden.get(woord) ?? { stammen: new Set(), begrippen: new Set() };
      beelden.set(woord, beeld);
      return beeld;
    };
    for (const token of tokens) for (const stam of stemsOf([token]).keys()) of(token.tekst).stammen.add(stam);
    for (const { begrip, woorden } of this.herkenner.recognise(tokens).begrippen.values()) {
      const { naam, soort, thema } = this.thesaurus.begrippen[begrip]!;
      if (soort !== 'thema') continue;
      for (const woord of woorden.flatMap((een) => een.split(' ')))
        of(woord).begrippen.add(`${thema}/${naam}`);
    }
    return beelden;
  }

  /** The concepts of which this one (`thema/naam`) is a kind. */
  broaderThan(begrip: string): string[] {
    const { begrippen } = this.thesaurus;
    this.nummers ??= new Map(begrippen.map(({ naam, thema }, nummer) => [`${thema}/${naam}`, nummer]));
    const nummer = this.nummers.get(begrip);
    const breder = nummer === undefined ? [] : begrippen[nummer]!.breder;
    return breder.flatMap((een) => {
      const { naam, soort, thema } = begrippen[een]!;
      return soort === 'thema' ? [`${thema}/${naam}`] : [];
    });
  }

  /** Themes of which the words name a concept outright, the surest first. */
  themasIn(tekst: string, taal?: Taal): Themahint[] {
    const { begrippen, themas } = this.herkenner.recognise(this.repair(tokenise(tekst), taal));
    const gevonden = new Map<Thema, { gewicht: number; woorden: Set<string> }>();
    const sterkste = [...begrippen.values()].sort((a, b) => b.gewicht - a.gewicht);
    for (const { begrip, gewicht, sterk, woorden } of sterkste) {
      const { thema } = this.thesaurus.begrippen[begrip]!;
      if (thema === null || !sterk) continue;
      const hint = gevonden.get(thema) ?? { gewicht: 0, woorden: new Set() };
      gevonden.set(thema, {
        gewicht: hint.gewicht + gewicht,
        woorden: new Set([...hint.woorden, ...woorden]),
      });
    }
    const hints = [...gevonden]
      .filter(([, { gewicht }]) => gewicht >= LEAST_FOR_HINT)
      .map(([thema, hint]) => ({ thema, ...hint, zeker: hint.gewicht * (themas.get(thema) ?? 0) }))
      .sort((a, b) => b.zeker - a.zeker)
      .map(({ thema, woorden }) => ({ thema, woorden: [...woorden] }));
    return withoutExplained(hints);
  }

  private repair(tokens: Token[], taal?: Taal): Token[] {
    const english = tokens.filter(({ vorm }) => isEnglishWord(vorm)).length;
    if (taal === 'en' || english > tokens.length * ENGLISH_SHARE) return tokens;
    return tokens.map((token) =>
      isContentWord(token.vorm) ? { ...token, vorm: this.herstel.repair(token.vorm) } : token,
    );
  }
}

/** What the words of surer themes tell already is no other theme: "geen personeel vinden" needs no drivers. */
function withoutExplained(hints: readonly Themahint[]): Themahint[] {
  const verklaard = new Set<string>();
  return hints.filter(({ woorden }) => {
    const losse = woorden.flatMap((woord) => woord.split(' '));
    const isNieuw = losse.some((woord) => !verklaard.has(woord));
    for (const woord of losse) verklaard.add(woord);
    return isNieuw;
  });
}

function stemsOf(tokens: readonly Token[]): Map<string, number> {
  const stammen = new Map<string, number>();
  const count = (vorm: string, share: number): void => {
    const gewicht = everyday(vorm) * share;
    const stam = stem(vorm);
    if (gewicht > (stammen.get(stam) ?? 0)) stammen.set(stam, gewicht);
  };
  for (const { vorm } of tokens) {
    if (!isContentWord(vorm)) continue;
    count(vorm, 1);
    for (const deel of decompound(vorm)) if (!isStopWord(deel)) count(deel, PART);
  }
  return stammen;
}
