// SPDX-License-Identifier: EUPL-1.2

/** A set of slots: one bit each, 32 in a word. */
export type Bits = Uint32Array;

const WORD_BITS = 32;

export const newBits = (capacity: number): Bits => new Uint32Array(Math.ceil(capacity / WORD_BITS));

export function putBit(bits: Bits, slot: number, on: boolean): void {
  const mask = 1 << (slot & 31);
  if (on) bits[slot >>> 5]! |= mask;
  else bits[slot >>> 5]! &= ~mask;
}

export const hasBit = (bits: Bits, slot: number): boolean => ((bits[slot >>> 5]! >>> (slot & 31)) & 1) === 1;

/** Adds every slot of `other`; nothing when there is none. */
export function addAll(bits: Bits, other: Bits | undefined): void {
  if (other !== undefined) for (let word = 0; word < bits.length; word += 1) bits[word]! |= other[word]!;
}

/** Takes every slot of `other` out; nothing when there is none. */
export function removeAll(bits: Bits, other: Bits | undefined): void {
  if (other !== undefined) for (let word = 0; word < bits.length; word += 1) bits[word]! &= ~other[word]!;
}

export function keepCommon(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! &= other[word]!;
}

/** The same set with room for more slots. */
export function grown(bits: Bits, capacity: number): Bits {
  const larger = newBits(capacity);
  larger.set(bits);
  return larger;
}

/** One set of slots per key (area, sector, legal form). */
export class BitsPerKey {
  private readonly sets = new Map<string, Bits>();

  constructor(private capacity: number) {}

  put(key: string, slot: number, on: boolean): void {
    let bits = this.sets.get(key);
    if (bits === undefined) {
      if (!on) return;
      bits = newBits(this.capacity);
      this.sets.set(key, bits);
    }
    putBit(bits, slot, on);
  }

  get(key: string): Bits | undefined {
    return this.sets.get(key);
  }

  keys(): Iterable<string> {
    return this.sets.keys();
  }

  grow(capacity: number): void {
    this.capacity = capacity;
    for (const [key, bits] of this.sets) this.sets.set(key, grown(bits, capacity));
  }
}
