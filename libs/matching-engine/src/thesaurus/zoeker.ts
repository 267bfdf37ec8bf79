// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '../analysis/normalise.js';
import type { Patronen, Patroon } from './patronen.js';

/** A cue found in a text: the pattern and the places (indexes of tokens) where its elements stand. */
export interface Treffer {
  patroon: Patroon;
  plaatsen: number[];
}

/** Where each element of the patterns stands in one text; reused from text to text, so that nothing is allocated. */
export class Zoeker {
  private readonly head: Int32Array;
  private readonly stamp: Int32Array;
  private next = new Int32Array(256);
  private token = new Int32Array(256);
  private count = 0;
  private round = 0;

  constructor(private readonly patronen: Patronen) {
    this.head = new Int32Array(patronen.elementen.size);
    this.stamp = new Int32Array(patronen.elementen.size);
  }

  /** All cues in the text, each at most once per place of its anchor. */
  find(tokens: readonly Token[]): Treffer[] {
    this.round += 1;
    this.count = 0;
    const { elementen } = this.patronen;
    for (let at = tokens.length - 1; at >= 0; at -= 1)
      for (const element of elementen.of(tokens[at]!.vorm)) this.remember(element, at);
    const found: Treffer[] = [];
    for (let at = 0; at < tokens.length; at += 1)
      for (const element of elementen.of(tokens[at]!.vorm))
        for (const patroon of this.patronen.anchoredAt(element)) {
          const plaatsen = this.placesOf(patroon, at, tokens);
          if (plaatsen !== undefined) found.push({ patroon, plaatsen });
        }
    return found;
  }

  private remember(element: number, at: number): void {
    if (this.count === this.next.length) {
      const double = (array: Int32Array): Int32Array<ArrayBuffer> => {
        const grown = new Int32Array(array.length * 2);
        grown.set(array);
        return grown;
      };
      this.next = double(this.next);
      this.token = double(this.token);
    }
    const known = this.stamp[element] === this.round;
    this.next[this.count] = known ? this.head[element]! : -1;
    this.token[this.count] = at;
    this.head[element] = this.count;
    this.stamp[element] = this.round;
    this.count += 1;
  }

  /** The places of all elements around an anchor; undefined when they do not stand together in one sentence. */
  private placesOf(patroon: Patroon, anchorAt: number, tokens: readonly Token[]): number[] | undefined {
    if (patroon.elementen.length === 1) return [anchorAt];
    if (patroon.elementen.some((element) => this.stamp[element] !== this.round)) return undefined;
    const places: number[] = [];
    for (const element of patroon.elementen) {
      const at =
        element === patroon.anchor ? anchorAt : this.nearest(patroon, element, anchorAt, tokens, places);
      if (at < 0) return undefined;
      places.push(at);
    }
    return standTogether(
      patroon,
      places.map((at) => tokens[at]!.plaats),
    )
      ? places
      : undefined;
  }

  /** The place of an element nearest to the anchor, in its sentence, not taken yet; for an ordered phrase behind the last one. */
  private nearest(
    patroon: Patroon,
    element: number,
    anchorAt: number,
    tokens: readonly Token[],
    taken: readonly number[],
  ): number {
    const { plaats, zin } = tokens[anchorAt]!;
    const last = taken.at(-1);
    const after = patroon.ordered && last !== undefined ? tokens[last]!.plaats : -1;
    let best = -1;
    let distance: number = patroon.span;
    for (let each = this.head[element]!; each >= 0; each = this.next[each]!) {
      const at = this.token[each]!;
      const token = tokens[at]!;
      const away = Math.abs(token.plaats - plaats);
      const fits = token.zin === zin && away < distance && token.plaats > after;
      if (!fits || at === anchorAt || taken.includes(at)) continue;
      best = at;
      distance = away;
    }
    return best;
  }
}

/** Within the span of the phrase, and in its order where that matters. */
function standTogether({ ordered, span }: Patroon, places: readonly number[]): boolean {
  if (Math.max(...places) - Math.min(...places) >= span) return false;
  return !ordered || places.every((place, index) => index === 0 || place > places[index - 1]!);
}
