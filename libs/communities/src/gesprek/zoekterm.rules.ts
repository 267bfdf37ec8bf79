// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import type { Tekstbeeld } from '#libs/matching-engine';

/** What a text is about, as a blind index: signed integers of 64 bits, each with how much it tells (0..1.5). */
export type Zoektermen = ReadonlyMap<string, number>;

/** As many as the database keeps of one post. */
export const MEESTE_TERMEN = 600;
/** As many as a search asks for. */
export const MEESTE_GEVRAAGD = 24;
/** Below it a concept was hinted at by accident. */
const MINSTE_BEGRIP = 0.1;
/** The same for what is asked, which must also be a part of what it tells most surely. */
const MINSTE_GEVRAAGD = 0.2;
const DEEL_VAN_STERKSTE = 0.3;
const MEESTE_GEWICHT = 1.5;
/** A kind of what is asked, or what that is a kind of. */
const BREDER = 0.6;
const MINSTE_STAM = 0.02;

type Beeld = Pick<Tekstbeeld, 'stammen' | 'begrippen'>;
type Broader = (begrip: string) => readonly string[];

/**
 * What a post is found by: `s:` its stems, `b:` its concepts, and `n:` the concepts of which one of those is a kind. Two
 * kinds of the same are not alike by that.
 */
export function sleutelsVan({ stammen, begrippen }: Beeld, broaderThan: Broader): Map<string, number> {
  const sleutels = new Sleutels(stammen);
  for (const [begrip, sterkte] of begrippen) {
    if (sterkte < MINSTE_BEGRIP) continue;
    sleutels.raise(`b:${begrip}`, sterkte);
    for (const breder of broaderThan(begrip)) sleutels.raise(`n:${breder}`, sterkte);
  }
  return sleutels.alle;
}

/** What is asked for: the same stems, the same concepts and kinds of those, and less the concepts that these are kinds of. */
export function gevraagdVan(beeld: Tekstbeeld, broaderThan: Broader): Map<string, number> {
  const sleutels = new Sleutels(beeld.stammen);
  for (const [begrip, sterkte] of surest(beeld)) {
    sleutels.raise(`b:${begrip}`, sterkte);
    sleutels.raise(`n:${begrip}`, sterkte * BREDER);
    for (const breder of broaderThan(begrip)) sleutels.raise(`b:${breder}`, sterkte * BREDER);
  }
  return sleutels.alle;
}

class Sleutels {
  readonly alle = new Map<string, number>();

  constructor(stammen: ReadonlyMap<string, number>) {
    for (const [stam, gewicht] of stammen) this.raise(`s:${stam}`, Math.max(MINSTE_STAM, gewicht));
  }

  /** The most that was said of it, within bounds. */
  raise(sleutel: string, gewicht: number): void {
    this.alle.set(sleutel, Math.max(this.alle.get(sleutel) ?? 0, Math.min(MEESTE_GEWICHT, gewicht)));
  }
}

/** Few words hint at much. */
function surest({ begrippen }: Tekstbeeld): [string, number][] {
  const minste = Math.max(MINSTE_GEVRAAGD, DEEL_VAN_STERKSTE * Math.max(0, ...begrippen.values()));
  return [...begrippen].filter(([, sterkte]) => sterkte >= minste);
}

/** The heaviest of them. */
export const heaviest = (sleutels: ReadonlyMap<string, number>, aantal: number): Map<string, number> =>
  new Map([...sleutels].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, aantal));

/**
 * One term: an HMAC, of this community alone. Who has the database without the key cannot tell which word it is, nor whether
 * two communities speak of the same.
 */
export const termVan = (geheim: string, communityId: string, sleutel: string): string =>
  createHmac('sha256', geheim)
    .update(`zoekterm:${communityId}:${sleutel}`)
    .digest()
    .readBigInt64BE()
    .toString();

/** Of which reading and under which key terms are: with another they have to be made anew. */
export const zoekmerkVan = (geheim: string, lezing: string): string =>
  createHmac('sha256', geheim).update(`zoekmerk:${lezing}`).digest('hex').slice(0, 16);
