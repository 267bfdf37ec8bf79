// SPDX-License-Identifier: EUPL-1.2
import { schaalVan } from './aanvaller.js';
import { beginVan, narrowOf, withOverlap, type Vraag } from './afdekking.js';
import { VERHOUDING } from './gevoelig.rules.js';
import type { Oplosser, Programma } from './oplosser.js';
import type { Onbekend, Stelsel } from './stelsel.rules.js';

/**
 * The least that can be hidden, exactly: a master problem chooses what to hide, an attacker looks at it, and each vak that he gets
 * too near to gives the master an inequality that its next choice must keep. `null` when it takes more than `stappen` steps, or
 * nothing is enough. Sums of weights, over all maten at once.
 */
export function leastHidden(oplosser: Oplosser, vraag: Vraag, stappen: number): Onbekend | null {
  const bezig = new Meester(oplosser, vraag);
  try {
    return bezig.run(oplosser.stappen + stappen);
  } finally {
    bezig.close();
  }
}

class Meester {
  private readonly kandidaten: number[];
  private readonly plek: Map<number, number>;
  private readonly meester: Programma;
  private readonly ruimten: Ruimte[];

  constructor(
    private readonly oplosser: Oplosser,
    private readonly vraag: Vraag,
  ) {
    this.kandidaten = [...vraag.kandidaten].sort((a, b) => a - b);
    this.plek = new Map(this.kandidaten.map((kolom, nr) => [kolom, nr]));
    const vast = beginVan(vraag);
    this.meester = oplosser.begin({
      kosten: this.kandidaten.map((kolom) => -vraag.gewicht(kolom)),
      onder: this.kandidaten.map(() => 0),
      boven: this.kandidaten.map(() => 1),
      rijen: [],
      heel: true,
    });
    this.ruimten = vraag.stelsels.map((stelsel) => new Ruimte(oplosser, stelsel, vast, this.kandidaten));
    for (const { kolommen, factoren, minst } of vraag.eisen)
      this.demand(new Map(kolommen.map((kolom, nr) => [kolom, factoren[nr]!])), minst, vast);
  }

  run(tot: number): Onbekend | null {
    while (this.oplosser.stappen < tot) {
      const { gelukt, x } = this.meester.solve();
      if (!gelukt) return null;
      const keuze = beginVan(this.vraag);
      for (const [nr, kolom] of this.kandidaten.entries()) keuze[kolom] = x[nr]! > 0.5 ? 1 : 0;
      const smal = narrowOf(this.oplosser, this.vraag, keuze);
      if (smal.every((lijst) => lijst.length === 0)) return keuze;
      for (const [maat, doelen] of smal.entries()) this.cut(maat, doelen, keuze);
    }
    return null;
  }

  close(): void {
    this.meester.close();
    for (const ruimte of this.ruimten) ruimte.close();
  }

  private cut(maat: number, doelen: readonly number[], keuze: Onbekend): void {
    const ruimte = this.ruimten[maat]!;
    ruimte.choose(keuze);
    const vast = withOverlap(this.vraag.stelsels[maat]!, beginVan(this.vraag));
    for (const doel of doelen) {
      const eis = ruimte.priceOf(doel);
      if (eis !== null) this.demand(eis.factoren, eis.minst, vast);
    }
    // More hidden never makes an interval narrower: something that is shown now has to go.
    const meer = this.kandidaten.filter((kolom) => keuze[kolom] === 0);
    this.meester.addRij(
      meer.map((kolom) => this.plek.get(kolom)!),
      meer.map(() => 1),
      1,
    );
  }

  private demand(factoren: ReadonlyMap<number, number>, minst: number, vast: Onbekend): void {
    let over = minst;
    for (const [kolom, factor] of factoren) if (vast[kolom] === 1) over -= factor;
    const mee = [...factoren].filter(([kolom, factor]) => this.plek.has(kolom) && factor > 1e-9);
    if (over <= 1e-9) return;
    this.meester.addRij(
      mee.map(([kolom]) => this.plek.get(kolom)!),
      mee.map(([, factor]) => Math.min(factor / over, 1)),
      1 - 1e-7,
    );
  }
}

/** All tables of one maat that fit a choice; what a doel can do in it, and what each hidden vak adds to that. */
class Ruimte {
  private readonly schaal: number;
  private readonly programma: Programma;

  constructor(
    oplosser: Oplosser,
    private readonly stelsel: Stelsel,
    vast: Onbekend,
    private readonly kandidaten: readonly number[],
  ) {
    this.schaal = schaalVan(stelsel);
    const open = withOverlap(stelsel, vast);
    this.programma = oplosser.begin({
      kosten: open.map(() => 0),
      onder: [...open].map((is, kolom) => (is === 1 ? this.onder(kolom) : 0)),
      boven: [...open].map((is, kolom) => (is === 1 ? this.boven(kolom) : 0)),
      rijen: stelsel.rijen.map((rij) => ({ ...rij, onder: 0, boven: 0 })),
    });
  }

  choose(keuze: Onbekend): void {
    for (const kolom of this.kandidaten)
      this.programma.setGrenzen(
        kolom,
        keuze[kolom] === 1 ? this.onder(kolom) : 0,
        keuze[kolom] === 1 ? this.boven(kolom) : 0,
      );
  }

  /** `hoog` must be above 1.5 times `laag`: what each column adds at most to `hoog` - 1.5 `laag`, by the prices of both ends. */
  priceOf(doel: number): { factoren: Map<number, number>; minst: number } | null {
    if (this.stelsel.vanaf[doel]! > 0) return null;
    const factoren = new Map<number, number>();
    for (const [kant, maal] of [
      [1, 1],
      [-1, VERHOUDING],
    ] as const) {
      this.programma.setEenKosten(doel, kant);
      const { gelukt, gereduceerd } = this.programma.solve();
      this.programma.setEenKosten(doel, 0);
      if (!gelukt) return null;
      for (const kolom of gereduceerd.keys()) {
        const prijs = gereduceerd[kolom]!;
        const meest = prijs > 0 ? prijs * this.boven(kolom) : prijs * this.onder(kolom);
        if (meest > 1e-9) factoren.set(kolom, (factoren.get(kolom) ?? 0) + meest * maal);
      }
    }
    const minst = ((VERHOUDING - 1) * this.stelsel.waarheid[doel]! * (1 + 1e-6)) / this.schaal;
    return { factoren, minst };
  }

  close(): void {
    this.programma.close();
  }

  private onder(kolom: number): number {
    return Math.min(0, this.stelsel.onder[kolom]! - this.stelsel.waarheid[kolom]!) / this.schaal;
  }

  private boven(kolom: number): number {
    return Math.max(0, this.stelsel.boven[kolom]! - this.stelsel.waarheid[kolom]!) / this.schaal;
  }
}
