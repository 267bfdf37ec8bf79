// SPDX-License-Identifier: EUPL-1.2
import loadHighs, { type Highs, type Model } from 'highs';

/** The types of the package are of CommonJS, and what is loaded is the ES module: the function itself. */
const load = loadHighs as unknown as typeof loadHighs.default;

/** As HiGHS numbers its ways of solving. */
const PRIMAL = 4;

/** Compiled once in a process; every programme is an instance of its own in it. */
let geladen: Promise<Highs> | undefined;

/** A linear programme: columns with a cost and bounds, rows of a sparse matrix with bounds. */
export interface Opgave {
  kosten: ArrayLike<number>;
  onder: ArrayLike<number>;
  boven: ArrayLike<number>;
  rijen: readonly {
    kolommen: readonly number[];
    factoren: readonly number[];
    onder: number;
    boven: number;
  }[];
  /** All columns whole numbers. */
  heel?: boolean;
}

export interface Oplossing {
  gelukt: boolean;
  waarde: number;
  x: Float64Array;
  /** What one more of a column is worth, at an optimum; of linear programmes only. */
  gereduceerd: Float64Array;
}

/**
 * The door to HiGHS (WebAssembly, in this process). The same questions in the same order give the same answers: one thread, a fixed
 * seed, limits by steps and never by the clock.
 */
export class Oplosser {
  /** How many programmes were solved: the measure of work. */
  stappen = 0;

  private constructor(private readonly highs: Highs) {}

  static async open(): Promise<Oplosser> {
    geladen ??= load();
    return new Oplosser(await geladen);
  }

  /** A programme that changes from question to question. Its memory is only given back by `close`. */
  begin(opgave: Opgave): Programma {
    const model = this.highs.createModel(this.toModel(opgave));
    model.options.set({ output_flag: false, random_seed: 1 });
    // From question to question only the prices change: the last answer is where the next one starts.
    if (opgave.heel !== true) model.options.set({ simplex_strategy: PRIMAL, presolve: 'off' });
    else model.options.set({ mip_rel_gap: 0, mip_max_nodes: 20_000 });
    return new Programma(this.highs, model, () => (this.stappen += 1));
  }

  private toModel({ kosten, onder, boven, rijen, heel }: Opgave) {
    const [starts, indices, values] = [[0], [] as number[], [] as number[]];
    for (const { kolommen, factoren } of rijen) {
      indices.push(...kolommen);
      values.push(...factoren);
      starts.push(indices.length);
    }
    const numCols = kosten.length;
    return {
      numCols,
      numRows: rijen.length,
      sense: this.highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(kosten),
      colLower: Float64Array.from(onder),
      colUpper: Float64Array.from(boven),
      rowLower: Float64Array.from(rijen, (rij) => rij.onder),
      rowUpper: Float64Array.from(rijen, (rij) => rij.boven),
      matrix: {
        ...{ format: 'csr' as const, numRows: rijen.length, numCols },
        ...{ starts: Int32Array.from(starts), indices: Int32Array.from(indices) },
        values: Float64Array.from(values),
      },
      ...(heel === true && {
        integrality: Array.from({ length: numCols }, () => this.highs.constants.variableType.integer),
      }),
    };
  }
}

export class Programma {
  constructor(
    private readonly highs: Highs,
    private readonly model: Model,
    private readonly count: () => void,
  ) {}

  setKosten(kosten: Float64Array): void {
    this.model.changeColsCost({ kind: 'range', from: 0, to: kosten.length - 1 }, kosten);
  }

  setEenKosten(kolom: number, kosten: number): void {
    this.model.changeColCost(kolom, kosten);
  }

  setGrenzen(kolom: number, onder: number, boven: number): void {
    this.model.changeColBounds(kolom, onder, boven);
  }

  addRij(kolommen: readonly number[], factoren: readonly number[], onder: number): void {
    this.model.addRow(onder, this.highs.infinity, { indices: [...kolommen], values: [...factoren] });
  }

  /** The largest value. A question without an answer, or one that HiGHS gave up, is `gelukt: false`. */
  solve(): Oplossing {
    this.count();
    this.model.run();
    const { colValue, colDual } = this.model.getSolution();
    return {
      gelukt: this.model.getModelStatus() === this.highs.constants.modelStatus.optimal,
      waarde: this.model.getObjectiveValue(),
      x: colValue,
      gereduceerd: colDual,
    };
  }

  close(): void {
    this.model.dispose();
  }
}
