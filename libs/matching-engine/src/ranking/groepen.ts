// SPDX-License-Identifier: EUPL-1.2
import { HEEL_NEDERLAND, type Gebieden } from '../eligibility/gebieden.js';
import { isClass, normaliseSbi } from '../eligibility/sbi.js';
import type { Aanbod, Onderneming } from '../model.js';
import { BitsPerKey, addAll, keepCommon, newBits, putBit, grown, removeAll, type Bits } from './bitset.js';

/** Slots that pass for certain, and slots that do not fail. */
export interface Zeef {
  zeker: Bits;
  mag: Bits;
}

const MAX_CACHED = 5_000;

/**
 * The rules that sort offers into groups: area, sector and legal form, a set of slots per group. A firm's sieve is the
 * union of its groups, kept until an offer changes.
 */
export class Groepen {
  private readonly gebied: BitsPerKey;
  private readonly sbi: BitsPerKey;
  private readonly uitgesloten: BitsPerKey;
  private readonly rechtsvorm: BitsPerKey;
  private alleSbi: Bits;
  private zonderUitsluiting: Bits;
  private alleVormen: Bits;
  private metGebied: Bits;
  private ruimerDanGemeente: Bits;
  private readonly cache = new Map<string, Zeef>();

  constructor(
    private capacity: number,
    private readonly gebieden: Gebieden,
  ) {
    this.gebied = new BitsPerKey(capacity);
    this.sbi = new BitsPerKey(capacity);
    this.uitgesloten = new BitsPerKey(capacity);
    this.rechtsvorm = new BitsPerKey(capacity);
    this.alleSbi = newBits(capacity);
    this.zonderUitsluiting = newBits(capacity);
    this.alleVormen = newBits(capacity);
    this.metGebied = newBits(capacity);
    this.ruimerDanGemeente = newBits(capacity);
  }

  put(slot: number, { voorwaarden: v }: Aanbod, on: boolean): void {
    const each = (groep: BitsPerKey, keys: readonly string[]): void => {
      for (const key of keys) groep.put(key, slot, on);
    };
    each(this.gebied, v.gebied);
    each(this.sbi, v.sbi.map(normaliseSbi));
    each(this.uitgesloten, v.sbiUitgesloten.map(normaliseSbi));
    each(this.rechtsvorm, v.rechtsvormen);
    const mark = (bits: Bits, holds: boolean): void => putBit(bits, slot, on && holds);
    mark(this.alleSbi, v.sbi.length === 0);
    mark(this.zonderUitsluiting, v.sbiUitgesloten.length === 0);
    mark(this.alleVormen, v.rechtsvormen.length === 0);
    mark(this.metGebied, v.gebied.length > 0);
    mark(
      this.ruimerDanGemeente,
      v.gebied.some((code) => !code.startsWith('GM')),
    );
    this.cache.clear();
  }

  grow(capacity: number): void {
    this.capacity = capacity;
    for (const groep of [this.gebied, this.sbi, this.uitgesloten, this.rechtsvorm]) groep.grow(capacity);
    this.alleSbi = grown(this.alleSbi, capacity);
    this.zonderUitsluiting = grown(this.zonderUitsluiting, capacity);
    this.alleVormen = grown(this.alleVormen, capacity);
    this.metGebied = grown(this.metGebied, capacity);
    this.ruimerDanGemeente = grown(this.ruimerDanGemeente, capacity);
    this.cache.clear();
  }

  /** The sieve of a firm by area, sector and legal form together. Not to be changed by the caller. */
  zeefVan({ gemeentecode = null, sbi = null, rechtsvorm = null }: Onderneming): Zeef {
    const key = JSON.stringify([gemeentecode, sbi, rechtsvorm]);
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const zeef = this.byGebied(gemeentecode);
    for (const other of [this.bySbi(sbi === '' ? null : sbi), this.byRechtsvorm(rechtsvorm)]) {
      keepCommon(zeef.zeker, other.zeker);
      keepCommon(zeef.mag, other.mag);
    }
    if (this.cache.size >= MAX_CACHED) this.cache.clear();
    this.cache.set(key, zeef);
    return zeef;
  }

  private byGebied(gemeentecode: string | null): Zeef {
    const zeker = newBits(this.capacity);
    if (gemeentecode === null) {
      addAll(zeker, this.gebied.get(HEEL_NEDERLAND));
      return { zeker, mag: this.metGebied.slice() };
    }
    const codes = this.gebieden.codesVan(gemeentecode);
    for (const code of codes ?? [HEEL_NEDERLAND, gemeentecode]) addAll(zeker, this.gebied.get(code));
    const mag = zeker.slice();
    if (codes === undefined) addAll(mag, this.ruimerDanGemeente);
    return { zeker, mag };
  }

  private bySbi(sbi: string | null): Zeef {
    const zeker = this.alleSbi.slice();
    if (sbi === null) {
      keepCommon(zeker, this.zonderUitsluiting);
      const mag = newBits(this.capacity).fill(0xffffffff);
      return { zeker, mag };
    }
    const code = normaliseSbi(sbi);
    addPrefixes(zeker, this.sbi, code);
    const mag = zeker.slice();
    if (!isClass(sbi)) addExtensions(mag, this.sbi, code);
    const uit = newBits(this.capacity);
    addPrefixes(uit, this.uitgesloten, code);
    removeAll(mag, uit);
    if (!isClass(sbi)) addExtensions(uit, this.uitgesloten, code);
    removeAll(zeker, uit);
    return { zeker, mag };
  }

  private byRechtsvorm(rechtsvorm: string | null): Zeef {
    const zeker = this.alleVormen.slice();
    if (rechtsvorm === null) return { zeker, mag: newBits(this.capacity).fill(0xffffffff) };
    addAll(zeker, this.rechtsvorm.get(rechtsvorm));
    return { zeker, mag: zeker };
  }
}

function addPrefixes(bits: Bits, sets: BitsPerKey, code: string): void {
  for (let length = 1; length <= code.length; length += 1) addAll(bits, sets.get(code.slice(0, length)));
}

/** A short code may still turn out to be one of its longer ones. */
function addExtensions(bits: Bits, sets: BitsPerKey, code: string): void {
  for (const prefix of sets.keys()) if (prefix.startsWith(code)) addAll(bits, sets.get(prefix));
}
