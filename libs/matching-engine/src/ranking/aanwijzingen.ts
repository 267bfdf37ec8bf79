// SPDX-License-Identifier: EUPL-1.2
import { decompound } from '../analysis/compounds.js';
import { informationOf } from '../analysis/lexicon.js';
import type { Token } from '../analysis/normalise.js';
import { isStopWord } from '../analysis/stopwords.js';
import { THEMAS } from '../model.js';
import { BUITEN_BEREIK } from '../thesaurus/begrip.js';
import type { Patroon } from '../thesaurus/patronen.js';
import type { Thesaurus } from '../thesaurus/thesaurus.js';
import type { Treffer, Zoeker } from '../thesaurus/zoeker.js';
import { GEWICHTEN } from './gewichten.js';

/** A concept recognised in a text: how strongly, whether by more than ambiguous cues, and by which words of the text. */
export interface Aanwijzing {
  begrip: number;
  gewicht: number;
  sterk: boolean;
  woorden: string[];
}

interface Cue {
  begrip: number;
  thema: string | null;
  zwak: boolean;
  gewicht: number;
  woord: string;
}

/** More different cues make a concept surer, each next one less. */
const saturate = (total: number): number => (total <= 1 ? total : 1 + Math.log2(total));

/** An abbreviation that is spelled like an ordinary word (MIT, IND) only counts in capitals. */
const isCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{L}/u.test(text);

/** What a text is about: its concepts, and how much each theme is what it is about (1 for the theme with most cues). */
export interface Herkenning {
  begrippen: Map<number, Aanwijzing>;
  themas: ReadonlyMap<string, number>;
  /** Log-odds that the text is about something that no offer to firms is about, rather than about its likeliest theme. */
  buiten: number;
}

/** Recognises the concepts of a text. */
export class Herkenner {
  constructor(
    private readonly thesaurus: Thesaurus,
    private readonly zoeker: Zoeker,
  ) {}

  /** @param eigenThemas themes that the text is known to be about; without them the text's own cues decide what it is about. */
  recognise(tokens: readonly Token[], eigenThemas?: readonly string[]): Herkenning {
    const cues = this.cuesOf(this.zoeker.find(tokens), tokens);
    this.addCuesOfParts(tokens, cues);
    const { themas, buiten } =
      eigenThemas === undefined
        ? this.themasOf(tokens, cues)
        : { themas: new Map(eigenThemas.map((thema) => [thema, 1])), buiten: 0 };
    const found = new Map<number, Aanwijzing>();
    for (const cue of cues) {
      const share = cue.thema === null ? 1 : (themas.get(cue.thema) ?? 0);
      const gewicht = cue.gewicht * (cue.zwak ? GEWICHTEN.zwak * share : coherent(share));
      if (gewicht > 0) addCue(found, cue, gewicht);
    }
    for (const aanwijzing of found.values()) aanwijzing.gewicht = saturate(aanwijzing.gewicht);
    return { begrippen: found, themas, buiten };
  }

  /** All words together tell the theme; a complete phrase tells more than its words one by one. */
  private themasOf(tokens: readonly Token[], cues: readonly Cue[]): Pick<Herkenning, 'themas' | 'buiten'> {
    const { themawijzer } = this.thesaurus;
    const sums = themawijzer.weigh(tokens);
    for (const { thema, zwak, woord } of cues) {
      const klasse = thema === null ? -1 : themawijzer.klassen.indexOf(thema);
      if (klasse >= 0 && !zwak && woord.includes(' ')) sums[klasse]! += GEWICHTEN.helePhrase;
    }
    const outside = sums[themawijzer.klassen.indexOf(BUITEN_BEREIK)] ?? 0;
    const inside = Math.max(...sums.subarray(0, THEMAS.length));
    const themas = themawijzer.share(sums);
    this.raiseBySentence(themas, tokens);
    return { themas, buiten: outside - inside };
  }

  /** Who asks two things asks them in two sentences: a theme that is clear from one sentence is not drowned by the rest. */
  private raiseBySentence(themas: Map<string, number>, tokens: readonly Token[]): void {
    const { themawijzer } = this.thesaurus;
    const last = tokens.at(-1)?.zin ?? 0;
    for (let zin = 0; last > 0 && zin <= last; zin += 1) {
      const sums = themawijzer.weigh(tokens.filter((token) => token.zin === zin));
      if (Math.max(...sums) < GEWICHTEN.helderZin) continue;
      for (const [thema, share] of themawijzer.share(sums))
        themas.set(thema, Math.max(themas.get(thema) ?? 0, share * GEWICHTEN.uitZin));
    }
  }

  private cuesOf(treffers: readonly Treffer[], tokens: readonly Token[]): Cue[] {
    const cues: Cue[] = [];
    for (const { patroon, plaatsen } of treffers) {
      const gewicht = strengthOf(patroon, plaatsen, tokens);
      if (gewicht > 0) cues.push(this.cue(patroon, gewicht, surface(plaatsen, tokens)));
    }
    return cues;
  }

  private cue({ begrip, sterkte, themas }: Patroon, gewicht: number, woord: string): Cue {
    const { thema, soort } = this.thesaurus.begrippen[begrip]!;
    return {
      begrip,
      thema: soort === 'buiten' ? BUITEN_BEREIK : thema,
      zwak: sterkte === 'zwak',
      gewicht: gewicht / Math.sqrt(themas),
      woord,
    };
  }

  /** Single-word cues inside compounds: `kassa` in `kassaproblemen`. */
  private addCuesOfParts(tokens: readonly Token[], cues: Cue[]): void {
    const { patronen } = this.thesaurus;
    for (const { vorm, tekst } of tokens)
      for (const deel of decompound(vorm))
        for (const element of isStopWord(deel) ? [] : patronen.elementen.of(deel))
          for (const patroon of patronen.anchoredAt(element))
            if (patroon.elementen.length === 1 && patroon.sterkte !== 'zwak')
              cues.push(this.cue(patroon, GEWICHTEN.cueDeel * informationOf(deel), tekst));
  }
}

/** A rare word says more than an everyday one, and words that stand together say more than one. */
function strengthOf(
  { elementen, sterkte }: Patroon,
  plaatsen: readonly number[],
  tokens: readonly Token[],
): number {
  const [first = 0] = plaatsen;
  const { vorm, tekst } = tokens[first]!;
  if (elementen.length === 1 && isStopWord(vorm) && !isCapitals(tekst)) return 0;
  const information = plaatsen.reduce((sum, at) => sum + informationOf(tokens[at]!.vorm), 0);
  if (elementen.length > 1) return Math.min(GEWICHTEN.meesteCue, GEWICHTEN.minsteCue + information);
  return sterkte === 'zwak' ? information : Math.max(GEWICHTEN.minsteCue, information);
}

/** How far a cue outside what the text is mostly about still counts. */
const coherent = (share: number): number => GEWICHTEN.buitenThema + (1 - GEWICHTEN.buitenThema) * share;

function addCue(found: Map<number, Aanwijzing>, cue: Cue, gewicht: number): void {
  const known = found.get(cue.begrip);
  if (known === undefined)
    found.set(cue.begrip, { begrip: cue.begrip, gewicht, sterk: !cue.zwak, woorden: [cue.woord] });
  else if (!known.woorden.includes(cue.woord)) {
    known.gewicht += gewicht;
    known.sterk ||= !cue.zwak;
    known.woorden.push(cue.woord);
  } else if (gewicht > known.gewicht) known.gewicht = gewicht;
}

/** The words of a cue as they stand in the text, in order. */
function surface(plaatsen: readonly number[], tokens: readonly Token[]): string {
  if (plaatsen.length === 1) return tokens[plaatsen[0]!]!.tekst;
  return [...plaatsen]
    .sort((a, b) => a - b)
    .map((at) => tokens[at]!.tekst)
    .join(' ');
}
