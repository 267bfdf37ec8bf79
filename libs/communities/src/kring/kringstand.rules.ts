// SPDX-License-Identifier: EUPL-1.2
import { kringscoreOf } from './kringscore.rules.js';
import type { Kringveld } from './kringveld.rules.js';

/** A place for one more outweighs anything that the score of a kring of ten can lose by it. */
const PLAATS = 12;
/** Per round that somebody waited before, at most five: between two who cannot both have a place. */
const WACHT = 0.5;
const MEESTE_RONDES = 5;
/** In no kring. */
export const GEEN = -1;

/** Who is in which kring while it is being searched for. Every step keeps to the hard limits; nothing here decides. */
export class Kringstand {
  /** Numbers of deelnemers. A kring that was given up is empty. */
  readonly kringen: number[][] = [];
  /** Kring of each deelnemer, or GEEN. */
  readonly van: Int32Array;
  /** Who was in a kring already and stays there. */
  readonly vast: Uint8Array;
  /** Of each kring: with how many of its members each deelnemer clashes. */
  readonly botsingen: Uint8Array[] = [];
  private readonly waarden: number[] = [];

  constructor(readonly veld: Kringveld) {
    this.van = new Int32Array(veld.n).fill(GEEN);
    this.vast = new Uint8Array(veld.n);
  }

  open(leden: readonly number[]): number {
    const leeg = this.kringen.findIndex(({ length }) => length === 0);
    const kring = leeg >= 0 ? leeg : this.kringen.push([]) - 1;
    this.botsingen[kring] ??= new Uint8Array(this.veld.n);
    for (const lid of leden) this.enter(lid, kring);
    this.value(kring);
    return kring;
  }

  /** Puts somebody who is in no kring into one. */
  add(lid: number, kring: number): void {
    this.enter(lid, kring);
    this.value(kring);
  }

  remove(lid: number): void {
    const kring = this.van[lid]!;
    const leden = this.kringen[kring]!;
    leden.splice(leden.indexOf(lid), 1);
    this.van[lid] = GEEN;
    this.count(lid, kring, -1);
    this.value(kring);
  }

  mayJoin(lid: number, kring: number): boolean {
    const { length } = this.kringen[kring]!;
    return this.botsingen[kring]![lid] === 0 && length > 0 && length < this.veld.regels.meest;
  }

  /** Whether a kring stays large enough when one goes. */
  canSpare(kring: number): boolean {
    return this.kringen[kring]!.length > this.veld.regels.minst;
  }

  /** What a kring of these members is worth: places first, then who waited, then the score. */
  worthOf(leden: readonly number[]): number {
    let som = leden.length * (PLAATS + kringscoreOf(this.veld, leden));
    for (const lid of leden) som += WACHT * Math.min(MEESTE_RONDES, this.veld.deelnemers[lid]!.wachtrondes);
    return leden.length === 0 ? 0 : som;
  }

  waardeVan(kring: number): number {
    return this.waarden[kring]!;
  }

  get waarde(): number {
    return this.waarden.reduce((som, waarde) => som + waarde, 0);
  }

  private enter(lid: number, kring: number): void {
    this.kringen[kring]!.push(lid);
    this.van[lid] = kring;
    this.count(lid, kring, 1);
  }

  private count(lid: number, kring: number, stap: number): void {
    const { botst, n } = this.veld;
    const tel = this.botsingen[kring]!;
    for (let i = 0, rij = lid * n; i < n; i += 1, rij += 1) if (botst[rij] !== 0) tel[i]! += stap;
  }

  private value(kring: number): void {
    this.waarden[kring] = this.worthOf(this.kringen[kring]!);
  }
}
