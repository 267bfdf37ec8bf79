// SPDX-License-Identifier: EUPL-1.2
import type { Gebieden } from '../eligibility/gebieden.js';
import type { Aanbod, Capaciteit, Onderneming, Peil } from '../model.js';
import { grown, hasBit, newBits, putBit, type Bits } from './bitset.js';
import { Groepen } from './groepen.js';

/** Verdicts as numbers, by slot. */
export const NEE = 0;
export const JA = 1;
export const ONBEKEND = 2;

/** Bounds of offers by slot; no bound is an infinity, so that comparing needs no exception. */
const BOUNDS = ['minP', 'maxP', 'minL', 'maxL', 'minO', 'maxO', 'steun', 'van', 'tot'] as const;
type Bound = (typeof BOUNDS)[number];

/** `2026-03-02` as 20260302: days compare as numbers. */
const toDay = (date: string | null | undefined): number | null =>
  date ? Number(date.replaceAll('-', '')) : null;

/**
 * Which offers a firm may use, for all offers at once. It answers exactly what `assessEligibility` answers per offer
 * (held to it by a property test), in microseconds instead of words.
 */
export class Toelating {
  private readonly groepen: Groepen;
  private readonly bounds: Record<Bound, Float64Array>;
  private plaats: Bits;
  private actief: Bits;

  constructor(capacity: number, gebieden: Gebieden) {
    this.groepen = new Groepen(capacity, gebieden);
    this.bounds = Object.fromEntries(
      BOUNDS.map((name) => [name, new Float64Array(capacity)]),
    ) as typeof this.bounds;
    this.plaats = newBits(capacity);
    this.actief = newBits(capacity);
  }

  put(slot: number, aanbod: Aanbod): void {
    const { voorwaarden: v } = aanbod;
    this.groepen.put(slot, aanbod, true);
    const set = (bound: Bound, value: number | null | undefined, none: number): void => {
      this.bounds[bound][slot] = value ?? none;
    };
    set('minP', v.minWerkzamePersonen, -Infinity);
    set('maxP', v.maxWerkzamePersonen, Infinity);
    set('minL', v.minLeeftijdMaanden, -Infinity);
    set('maxL', v.maxLeeftijdMaanden, Infinity);
    set('minO', v.minOmzet, -Infinity);
    set('maxO', v.maxOmzet, Infinity);
    set('steun', v.deMinimisBedrag, 0);
    set('van', toDay(v.openstelling?.van), -Infinity);
    set('tot', toDay(v.openstelling?.tot), Infinity);
    this.setCapaciteit(slot, v.capaciteit ?? null);
    putBit(this.actief, slot, true);
  }

  /** Takes an offer out for good; its slot is not used again. */
  drop(slot: number, aanbod: Aanbod): void {
    this.groepen.put(slot, aanbod, false);
    putBit(this.actief, slot, false);
  }

  setCapaciteit(slot: number, capaciteit: Capaciteit | null): void {
    putBit(this.plaats, slot, capaciteit === null || capaciteit.bezet < capaciteit.totaal);
  }

  setActief(slot: number, actief: boolean): void {
    putBit(this.actief, slot, actief);
  }

  isActief(slot: number): boolean {
    return hasBit(this.actief, slot);
  }

  grow(capacity: number): void {
    this.groepen.grow(capacity);
    for (const name of BOUNDS) {
      const larger = new Float64Array(capacity);
      larger.set(this.bounds[name]);
      this.bounds[name] = larger;
    }
    this.plaats = grown(this.plaats, capacity);
    this.actief = grown(this.actief, capacity);
  }

  /** Writes the slots that do not fail into `slots` and their verdicts into `oordelen` (by slot); returns how many. */
  admit(onderneming: Onderneming, peil: Peil, slots: Int32Array, oordelen: Uint8Array): number {
    const { zeker, mag } = this.groepen.zeefVan(onderneming);
    const day = toDay(peil.peildatum) ?? 0;
    let count = 0;
    for (let word = 0; word < mag.length; word += 1) {
      let left = mag[word]! & this.plaats[word]! & this.actief[word]!;
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left);
        left &= left - 1;
        const slot = (word << 5) + bit;
        const oordeel = this.judge(slot, (zeker[word]! >>> bit) & 1, onderneming, day, peil.deMinimisPlafond);
        oordelen[slot] = oordeel;
        if (oordeel === NEE) continue;
        slots[count] = slot;
        count += 1;
      }
    }
    return count;
  }

  private judge(slot: number, zeker: number, o: Onderneming, day: number, plafond: number): number {
    const b = this.bounds;
    if (day < b.van[slot]! || day > b.tot[slot]!) return NEE;
    const personen = within(o.werkzamePersonen, b.minP[slot]!, b.maxP[slot]!);
    const leeftijd = within(o.leeftijdMaanden, b.minL[slot]!, b.maxL[slot]!);
    const omzet = within(o.omzet, b.minO[slot]!, b.maxO[slot]!);
    const steun = withinPlafond(o.deMinimisGebruikt, b.steun[slot]!, plafond);
    // JA is 1 and ONBEKEND is 2, so a product of 0 means that one of them fails.
    if (personen * leeftijd * omzet * steun === NEE) return NEE;
    return zeker === 1 && (personen | leeftijd | omzet | steun) === JA ? JA : ONBEKEND;
  }
}

function within(waarde: number | null | undefined, min: number, max: number): number {
  if (waarde === null || waarde === undefined) return min <= 0 && max === Infinity ? JA : ONBEKEND;
  return waarde >= min && waarde <= max ? JA : NEE;
}

function withinPlafond(gebruikt: number | null | undefined, bedrag: number, plafond: number): number {
  if (bedrag <= 0) return JA;
  if ((gebruikt ?? 0) + bedrag > plafond) return NEE;
  return gebruikt === null || gebruikt === undefined ? ONBEKEND : JA;
}
