// SPDX-License-Identifier: EUPL-1.2
import { HEEL_NEDERLAND } from '../eligibility/gebieden.js';
import type { Aanbod } from '../model.js';
import { GEWICHTEN } from './gewichten.js';
import { soortNumber } from './hulpsoorten.js';
import type { Vraagbeeld } from './vraaglezer.js';

const MAX_THEMAS = 32;
const SOORTEN_MAX = 8;
/** An offer that names more sectors than this is not specific to any. */
const MOST_SECTORS = 8;

/** What a request asks for besides its words, ready to be compared with every offer. */
export interface Voorkennis {
  themaGewicht: Float32Array;
  gekozen: number;
  soortGewicht: Float32Array;
}

/** The columns of the offers that the priors are reckoned from: themes, kind, sector-specific, regional. */
export class Kenmerken {
  private themas: Uint32Array;
  private soort: Uint8Array;
  private specifiek: Uint8Array;
  private regionaal: Uint8Array;
  private readonly themaNumber = new Map<string, number>();

  constructor(capacity: number) {
    this.themas = new Uint32Array(capacity);
    this.soort = new Uint8Array(capacity);
    this.specifiek = new Uint8Array(capacity);
    this.regionaal = new Uint8Array(capacity);
  }

  put(slot: number, { themas, soort, voorwaarden }: Aanbod): void {
    let bits = 0;
    for (const thema of themas) bits |= this.bitOf(thema, true);
    this.themas[slot] = bits;
    this.soort[slot] = soortNumber(soort);
    this.specifiek[slot] = voorwaarden.sbi.length > 0 && voorwaarden.sbi.length <= MOST_SECTORS ? 1 : 0;
    this.regionaal[slot] = voorwaarden.gebied.includes(HEEL_NEDERLAND) ? 0 : 1;
  }

  grow(capacity: number): void {
    const larger = <T extends Uint8Array | Uint32Array>(into: T, from: T): T => (into.set(from), into);
    this.themas = larger(new Uint32Array(capacity), this.themas);
    this.soort = larger(new Uint8Array(capacity), this.soort);
    this.specifiek = larger(new Uint8Array(capacity), this.specifiek);
    this.regionaal = larger(new Uint8Array(capacity), this.regionaal);
  }

  private bitOf(thema: string, create: boolean): number {
    let number = this.themaNumber.get(thema);
    if (number === undefined && create && this.themaNumber.size < MAX_THEMAS) {
      number = this.themaNumber.size;
      this.themaNumber.set(thema, number);
    }
    return number === undefined ? 0 : 1 << number;
  }

  voorkennisVan(beeld: Vraagbeeld, gekozenThemas: readonly string[]): Voorkennis {
    const themaGewicht = new Float32Array(MAX_THEMAS);
    for (const [thema, share] of beeld.themas) {
      const bit = this.bitOf(thema, false);
      if (bit !== 0) themaGewicht[31 - Math.clz32(bit)] = share;
    }
    const soortGewicht = new Float32Array(SOORTEN_MAX);
    for (const [soort, { gewicht }] of beeld.soorten) soortGewicht[soortNumber(soort)] = gewicht;
    return {
      themaGewicht,
      gekozen: gekozenThemas.reduce((bits, thema) => bits | this.bitOf(thema, false), 0),
      soortGewicht,
    };
  }

  /** Share of the request's concepts that belong to the best fitting theme of the offer. */
  themaVan(slot: number, { themaGewicht }: Voorkennis): number {
    let best = 0;
    let left = this.themas[slot]!;
    while (left !== 0) {
      const bit = left & -left;
      left ^= bit;
      best = Math.max(best, themaGewicht[31 - Math.clz32(bit)]!);
    }
    return best;
  }

  /** Whether the offer has a theme that the entrepreneur chose. */
  isGekozen(slot: number, { gekozen }: Voorkennis): boolean {
    return (this.themas[slot]! & gekozen) !== 0;
  }

  /** What is asked for, as far as the offer gives it: theme and kind of help. */
  inhoud(slot: number, voorkennis: Voorkennis): number {
    return (
      GEWICHTEN.thema * this.themaVan(slot, voorkennis) +
      (this.isGekozen(slot, voorkennis) ? GEWICHTEN.gekozenThema : 0) +
      GEWICHTEN.soort * voorkennis.soortGewicht[this.soort[slot]!]!
    );
  }

  /** For whom the offer is meant: a firm's own sector and region before everyone's. Only for offers the firm may use. */
  nabijheid(slot: number): number {
    return GEWICHTEN.voorBranche * this.specifiek[slot]! + GEWICHTEN.nabij * this.regionaal[slot]!;
  }
}
