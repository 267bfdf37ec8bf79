// SPDX-License-Identifier: EUPL-1.2
import { schaalVan, tekenVan } from './aanvaller.js';
import { VERHOUDING } from './gevoelig.rules.js';
import type { Opgave, Oplosser } from './oplosser.js';
import type { Onbekend, Stelsel } from './stelsel.rules.js';

const NUL = 1e-6;
/** Rather hide anything than leave one vak unprotected: many times what the dearest vak costs, as a way round takes many. */
const TEKORT = 1e3;

/** How far a vak has to be able to go, up or down, to be safe; `null` when neither is possible by itself. */
export function doelVan(stelsel: Stelsel, kolom: number, ronde: number): number | null {
  const waarheid = stelsel.waarheid[kolom]!;
  const stap = stelsel.heel ? 1 : Math.max(1, waarheid * 0.01);
  const heel = (deel: number): number => (stelsel.heel ? Math.floor(deel) : deel) + stap;
  const vanaf = stelsel.vanaf[kolom]!;
  const op = heel(waarheid * (VERHOUDING - 1));
  const neer = -heel(waarheid * (1 - 1 / VERHOUDING));
  // A correction may as well not have been one.
  const kan = (vanaf > 0 ? [vanaf - waarheid || stap] : [op, neer]).filter(
    (doel) => waarheid + doel >= stelsel.onder[kolom]! && waarheid + doel <= stelsel.boven[kolom]!,
  );
  // The other way in the next round.
  return kan[(ronde + (tekenVan(kolom, 0) === 1 ? 0 : 1)) % kan.length] ?? null;
}

/**
 * The cheapest way to let all of `doelen` move at once, as a linear programme: another table with the same totals, in which what
 * is shown moves at a price by its weight. What moved is hidden. Less than the exact answer, and much faster.
 */
export function hideAround(
  oplosser: Oplosser,
  stelsel: Stelsel,
  onbekend: Onbekend,
  keuze: {
    doelen: readonly number[];
    kandidaten: ReadonlySet<number>;
    gewicht: (kolom: number) => number;
    ronde: number;
  },
): number[] {
  const opgave = new Patroon(stelsel, onbekend, keuze.kandidaten, keuze.gewicht);
  for (const doel of keuze.doelen) opgave.addDoel(doel, doelVan(stelsel, doel, keuze.ronde));
  const programma = oplosser.begin(opgave.finish());
  try {
    const { gelukt, x } = programma.solve();
    return gelukt ? opgave.moved(x) : [];
  } finally {
    programma.close();
  }
}

class Patroon {
  private readonly kosten: number[] = [];
  private readonly onder: number[] = [];
  private readonly boven: number[] = [];
  private readonly plek = new Map<number, { plus: number; min: number | null }>();
  private readonly extra: Opgave['rijen'][number][] = [];
  private readonly schaal: number;

  constructor(
    private readonly stelsel: Stelsel,
    private readonly onbekend: Onbekend,
    kandidaten: ReadonlySet<number>,
    gewicht: (kolom: number) => number,
  ) {
    this.schaal = schaalVan(stelsel);
    const duurst = [...kandidaten].reduce((meest, kolom) => Math.max(meest, gewicht(kolom)), 1);
    for (const kolom of stelsel.waarheid.keys()) {
      const [laag, hoog] = this.ruimte(kolom);
      if (onbekend[kolom] === 1) this.plek.set(kolom, { plus: this.add(0, laag, hoog), min: null });
      else if (kandidaten.has(kolom)) {
        const prijs = -gewicht(kolom) / duurst;
        this.plek.set(kolom, { plus: this.add(prijs, 0, hoog), min: this.add(prijs, 0, -laag) });
      }
    }
  }

  addDoel(kolom: number, doel: number | null): void {
    const plek = this.plek.get(kolom);
    if (doel === null || plek === undefined) return;
    const ver = doel / this.schaal;
    const tekort = this.add(-TEKORT, 0, Math.abs(ver));
    this.extra.push({
      kolommen: [plek.plus, tekort],
      factoren: [Math.sign(ver), 1],
      onder: Math.abs(ver),
      boven: Infinity,
    });
  }

  finish(): Opgave {
    const rijen = this.stelsel.rijen.flatMap(({ kolommen, factoren }) => {
      const rij = { kolommen: [] as number[], factoren: [] as number[], onder: 0, boven: 0 };
      for (const [nr, kolom] of kolommen.entries()) {
        const plek = this.plek.get(kolom);
        if (plek === undefined) continue;
        rij.kolommen.push(plek.plus);
        rij.factoren.push(factoren[nr]!);
        if (plek.min === null) continue;
        rij.kolommen.push(plek.min);
        rij.factoren.push(-factoren[nr]!);
      }
      return rij.kolommen.length === 0 ? [] : [rij];
    });
    return { kosten: this.kosten, onder: this.onder, boven: this.boven, rijen: [...rijen, ...this.extra] };
  }

  moved(x: Float64Array): number[] {
    return [...this.plek].flatMap(([kolom, { plus, min }]) =>
      this.onbekend[kolom] === 0 && Math.abs(x[plus]! - (min === null ? 0 : x[min]!)) > NUL ? [kolom] : [],
    );
  }

  private ruimte(kolom: number): [number, number] {
    const waarheid = this.stelsel.waarheid[kolom]!;
    return [
      Math.min(0, this.stelsel.onder[kolom]! - waarheid) / this.schaal,
      Math.max(0, this.stelsel.boven[kolom]! - waarheid) / this.schaal,
    ];
  }

  private add(kosten: number, onder: number, boven: number): number {
    this.onder.push(onder);
    this.boven.push(boven);
    return this.kosten.push(kosten) - 1;
  }
}
