// SPDX-License-Identifier: EUPL-1.2
import { oordeelOver, toWhole, type Bereik } from './gevoelig.rules.js';
import { isBinnen, type Getuigen } from './getuigen.js';
import type { Oplosser, Programma } from './oplosser.js';
import type { Onbekend, Stelsel } from './stelsel.rules.js';

/** Tables that fit all that was published, in which a vak is as low and as high as was found; and which columns differ there from the truth. */
interface Getuige extends Bereik {
  viaLaag: Uint8Array;
  viaHoog: Uint8Array;
}

const RONDEN = 8;
const GROEP = 6;
const NUL = 1e-6;

/** A sign that is the same each time and looks like chance. */
export const tekenVan = (kolom: number, ronde: number): 1 | -1 =>
  ((Math.imul(kolom + 1, 0x9e3779b1) ^ Math.imul(ronde + 1, 0x85ebca6b)) >>> 13) & 1 ? 1 : -1;

/** Steps of the solver are of this size, so that amounts in cents are not too large for it. */
export const schaalVan = ({ boven }: Stelsel): number =>
  Math.max(1, boven.reduce((hoogste, een) => Math.max(hoogste, een), 0) / 1e6);

/**
 * Somebody who has all tables that were ever published, knows how they hang together and which rules they were hidden by, and
 * looks for the least and most that a hidden vak can be. Columns are deviations from the truth, which gives the same intervals.
 */
export class Aanvaller {
  private readonly kolommen: number[];
  private readonly plek: Int32Array;
  private readonly schaal: number;
  private readonly programma: Programma;
  private readonly getuigen = new Map<number, Getuige>();
  /** Whether what was found before still holds; by what it went through. */
  private readonly geldig = new Map<Uint8Array, boolean>();

  /** `eerder`: what was found before in the same decision. */
  constructor(
    oplosser: Oplosser,
    private readonly stelsel: Stelsel,
    private readonly open: Onbekend,
    private readonly eerder: Getuigen,
  ) {
    this.kolommen = [...stelsel.waarheid.keys()].filter((kolom) => open[kolom] === 1);
    this.plek = new Int32Array(stelsel.waarheid.length).fill(-1);
    for (const [plek, kolom] of this.kolommen.entries()) this.plek[kolom] = plek;
    this.schaal = schaalVan(stelsel);
    this.programma = oplosser.begin({
      kosten: this.kolommen.map(() => 0),
      onder: this.kolommen.map((kolom) => this.onder(kolom)),
      boven: this.kolommen.map((kolom) => this.boven(kolom)),
      rijen: stelsel.rijen.flatMap((rij) => this.reduce(rij)),
    });
  }

  /** Which of `doelen` can be known exactly or within 20%. Stops looking at a vak as soon as it is known to be safe. */
  narrow(doelen: readonly number[]): number[] {
    const over = this.suspect(doelen);
    return over.filter((doel) => !this.isSafe(doel) && !this.proveAlone(doel, over));
  }

  /** Those among which all that can be known are: of these nothing was proven yet, by a few questions about all of them at once. */
  suspect(doelen: readonly number[]): number[] {
    let over = doelen.filter((doel) => !this.isSafe(doel) && !this.recall(doel));
    for (let ronde = 0; ronde < RONDEN && over.length > GROEP; ronde += 1) {
      const kosten = new Float64Array(this.kolommen.length);
      for (const doel of over)
        kosten[this.plek[doel]!] = this.richtingVan(doel, ronde) / Math.max(1, this.stelsel.waarheid[doel]!);
      this.ask(kosten, over);
      over = over.filter((doel) => !this.isSafe(doel));
    }
    return over;
  }

  /** Of each the whole interval. */
  intervals(doelen: readonly number[]): Map<number, Bereik> {
    for (const doel of doelen) for (const kant of [1, -1]) this.askAlone(doel, kant, doelen);
    return new Map(doelen.map((doel) => [doel, this.intervalOf(doel)]));
  }

  /** As if this vak were shown: which of `doelen` are not proven safe without it, also because an earlier try took their proof. */
  show(kolom: number, doelen: readonly number[]): number[] {
    this.setOpen(kolom, 0);
    this.programma.setGrenzen(this.plek[kolom]!, 0, 0);
    const geraakt = doelen.filter((doel) => !this.isSafe(doel) || this.dependsOn(doel, kolom));
    for (const doel of geraakt) this.getuigen.delete(doel);
    return geraakt;
  }

  hide(kolom: number): void {
    this.setOpen(kolom, 1);
    this.programma.setGrenzen(this.plek[kolom]!, this.onder(kolom), this.boven(kolom));
  }

  close(): void {
    this.programma.close();
  }

  private setOpen(kolom: number, is: 0 | 1): void {
    this.open[kolom] = is;
    this.geldig.clear();
  }

  /** Whether what was found before is enough. */
  private recall(doel: number): boolean {
    for (const { waarde, via } of this.eerder.of(doel)) {
      let kan = this.geldig.get(via);
      if (kan === undefined) this.geldig.set(via, (kan = isBinnen(via, this.open)));
      if (kan) this.keep(doel, waarde, via);
    }
    return this.isSafe(doel);
  }

  /** First all of them down, which is enough for what is few; then each its own way, to make room for each other. */
  private richtingVan(kolom: number, ronde: number): 1 | -1 {
    if (this.stelsel.waarheid[kolom] === 0) return 1;
    return ronde < 2 ? -1 : tekenVan(kolom, ronde);
  }

  private onder(kolom: number): number {
    return Math.min(0, this.stelsel.onder[kolom]! - this.stelsel.waarheid[kolom]!) / this.schaal;
  }

  private boven(kolom: number): number {
    return Math.max(0, this.stelsel.boven[kolom]! - this.stelsel.waarheid[kolom]!) / this.schaal;
  }

  private reduce({ kolommen, factoren }: Stelsel['rijen'][number]) {
    const binnen = [...kolommen.keys()].filter((nr) => this.plek[kolommen[nr]!]! >= 0);
    if (binnen.length === 0) return [];
    return {
      kolommen: binnen.map((nr) => this.plek[kolommen[nr]!]!),
      factoren: binnen.map((nr) => factoren[nr]!),
      onder: 0,
      boven: 0,
    };
  }

  private proveAlone(doel: number, anderen: readonly number[]): boolean {
    this.askAlone(doel, 1, anderen);
    if (!this.isSafe(doel) && this.stelsel.waarheid[doel]! > 0) this.askAlone(doel, -1, anderen);
    return this.isSafe(doel);
  }

  private askAlone(doel: number, kant: number, anderen: readonly number[]): void {
    const kosten = new Float64Array(this.kolommen.length);
    kosten[this.plek[doel]!] = kant;
    this.ask(kosten, anderen);
  }

  /** What one answer shows of any of them is kept. */
  private ask(kosten: Float64Array, doelen: readonly number[]): void {
    this.programma.setKosten(kosten);
    const { gelukt, x } = this.programma.solve();
    if (!gelukt) return;
    const anders = new Uint8Array(this.plek.length);
    for (const [plek, kolom] of this.kolommen.entries()) anders[kolom] = Math.abs(x[plek]!) > NUL ? 1 : 0;
    for (const doel of doelen) {
      const waarde = this.stelsel.waarheid[doel]! + x[this.plek[doel]!]! * this.schaal;
      if (this.keep(doel, waarde, anders)) this.eerder.note(doel, waarde, anders);
    }
  }

  /** Whether it tells more than was known. */
  private keep(doel: number, waarde: number, anders: Uint8Array): boolean {
    const waarheid = this.stelsel.waarheid[doel]!;
    const leeg = new Uint8Array(0);
    const getuige = this.getuigen.get(doel) ?? {
      laag: waarheid,
      hoog: waarheid,
      viaLaag: leeg,
      viaHoog: leeg,
    };
    const [lager, hoger] = [waarde < getuige.laag, waarde > getuige.hoog];
    if (lager) Object.assign(getuige, { laag: waarde, viaLaag: anders });
    if (hoger) Object.assign(getuige, { hoog: waarde, viaHoog: anders });
    this.getuigen.set(doel, getuige);
    return lager || hoger;
  }

  private intervalOf(doel: number): Bereik {
    const waarheid = this.stelsel.waarheid[doel]!;
    return toWhole(this.getuigen.get(doel) ?? { laag: waarheid, hoog: waarheid }, this.stelsel.heel);
  }

  private isSafe(doel: number): boolean {
    return oordeelOver(this.intervalOf(doel), this.stelsel.vanaf[doel]) === 'ruim';
  }

  private dependsOn(doel: number, kolom: number): boolean {
    const getuige = this.getuigen.get(doel);
    return getuige?.viaLaag[kolom] === 1 || getuige?.viaHoog[kolom] === 1;
  }
}
