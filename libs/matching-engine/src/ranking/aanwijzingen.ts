// SPDX-License-Identifier: EUPL-1.2
import { decompound } from '../analysis/compounds.js';
import type { Token } from '../analysis/normalise.js';
import type { Thesaurus } from '../thesaurus/thesaurus.js';
import type { Treffer, Zoeker } from '../thesaurus/zoeker.js';
import { GEWICHTEN } from './gewichten.js';

/** A concept recognised in a text: how strongly, and by which words of the text. */
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

/** Recognises the concepts of a text. */
export class Herkenner {
  constructor(
    private readonly thesaurus: Thesaurus,
    private readonly zoeker: Zoeker,
  ) {}

  /** @param eigenThemas themes that the text is known to be about: their ambiguous cues are not ambiguous there. */
  recognise(tokens: readonly Token[], eigenThemas: ReadonlySet<string> = new Set()): Map<number, Aanwijzing> {
    const cues = [...this.cuesOf(this.zoeker.find(tokens), tokens), ...this.cuesOfParts(tokens)];
    const strong = new Set(cues.filter((cue) => !cue.zwak).map((cue) => cue.thema));
    const weakWords = new Map<string | null, Set<string>>();
    for (const { zwak, thema, woord } of cues)
      if (zwak) weakWords.set(thema, (weakWords.get(thema) ?? new Set()).add(woord));
    const found = new Map<number, Aanwijzing>();
    for (const cue of cues) {
      const supported = strong.has(cue.thema) || eigenThemas.has(cue.thema ?? '');
      const alone = (weakWords.get(cue.thema)?.size ?? 0) > 1 ? GEWICHTEN.zwakAlleen : 0;
      const factor = !cue.zwak ? 1 : supported ? GEWICHTEN.zwak : alone;
      if (factor > 0) addCue(found, cue, cue.gewicht * factor);
    }
    for (const aanwijzing of found.values()) aanwijzing.gewicht = saturate(aanwijzing.gewicht);
    return found;
  }

  private cuesOf(treffers: readonly Treffer[], tokens: readonly Token[]): Cue[] {
    return treffers.map(({ patroon, plaatsen }) => ({
      begrip: patroon.begrip,
      thema: this.thesaurus.begrippen[patroon.begrip]!.thema,
      zwak: patroon.sterkte === 'zwak',
      gewicht: patroon.sterkte === 'situatie' ? GEWICHTEN.situatie : 1,
      woord: surface(plaatsen, tokens),
    }));
  }

  /** Single-word cues inside compounds: `kassa` in `kassaproblemen`. */
  private cuesOfParts(tokens: readonly Token[]): Cue[] {
    const cues: Cue[] = [];
    const { patronen, begrippen } = this.thesaurus;
    for (const { vorm, tekst } of tokens)
      for (const deel of decompound(vorm))
        for (const element of patronen.elementen.of(deel))
          for (const { begrip, elementen, sterkte } of patronen.anchoredAt(element))
            if (elementen.length === 1 && sterkte !== 'zwak')
              cues.push({
                begrip,
                thema: begrippen[begrip]!.thema,
                zwak: false,
                gewicht: GEWICHTEN.cueDeel,
                woord: tekst,
              });
    return cues;
  }
}

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
