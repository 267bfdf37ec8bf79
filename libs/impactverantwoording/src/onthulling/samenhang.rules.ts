// SPDX-License-Identifier: EUPL-1.2
import {
  kinderenVan,
  sleutelVan,
  verplaats,
  type Indeling,
  type Periode,
  type Vakplaats,
} from './tabel.rules.js';

/** `totaal` is the sum of `delen`. With `overlap` a firm may stand in more than one of them, so that counts of firms do not add up. */
export interface Optelling {
  totaal: string;
  delen: string[];
  overlap: boolean;
}

export interface Samenhang {
  /** By key: those that were given, and all that can be had from them by adding and subtracting. */
  plaatsen: Map<string, Vakplaats>;
  optellingen: Optelling[];
}

/**
 * Everything that follows from these vakken: along each indeling the code above and all codes next to them, and of periods that
 * overlap the pieces in which they cut each other. Who has the report of January to June and that of January to September has
 * that of July to September too, so that it stands here although no table shows it.
 */
export function samenhangVan(plaatsen: Iterable<Vakplaats>, indelingen: readonly Indeling[]): Samenhang {
  const bezig = new Uitbreiding(indelingen);
  for (const plaats of plaatsen) bezig.add(plaats);
  return bezig.finish();
}

class Uitbreiding {
  private readonly plaatsen = new Map<string, Vakplaats>();
  private readonly optellingen = new Map<string, Optelling>();
  /** Of the same codes, all periods. */
  private readonly perioden = new Map<string, Vakplaats[]>();
  private readonly wachtend: Vakplaats[] = [];

  constructor(private readonly indelingen: readonly Indeling[]) {}

  add(plaats: Vakplaats): string {
    const sleutel = sleutelVan(plaats);
    if (this.plaatsen.has(sleutel)) return sleutel;
    this.plaatsen.set(sleutel, plaats);
    this.wachtend.push(plaats);
    const zonder = sleutelVan({ periode: { van: 0, tot: 0 }, codes: plaats.codes });
    const lijst = this.perioden.get(zonder);
    if (lijst === undefined) this.perioden.set(zonder, [plaats]);
    else lijst.push(plaats);
    return sleutel;
  }

  finish(): Samenhang {
    do {
      for (let plaats = this.wachtend.pop(); plaats !== undefined; plaats = this.wachtend.pop())
        for (const indeling of this.indelingen) this.climb(plaats, indeling);
      for (const lijst of [...this.perioden.values()]) this.cut(lijst);
    } while (this.wachtend.length > 0);
    return { plaatsen: this.plaatsen, optellingen: [...this.optellingen.values()] };
  }

  private climb(plaats: Vakplaats, indeling: Indeling): void {
    const code = plaats.codes[indeling.naam];
    if (code === undefined) return;
    const boven = verplaats(plaats, indeling.naam, indeling.ouders[code] ?? '*');
    const totaal = this.add(boven);
    const naam = `${totaal}@${indeling.naam}`;
    if (this.optellingen.has(naam)) return;
    const kinderen = kinderenVan(indeling, boven.codes[indeling.naam] ?? '*');
    const delen = kinderen.map((kind) => this.add(verplaats(plaats, indeling.naam, kind)));
    this.optellingen.set(naam, { totaal, delen, overlap: indeling.telt === 'meer' });
  }

  private cut(lijst: readonly Vakplaats[]): void {
    const stukken = piecesOf(lijst.map(({ periode }) => periode));
    for (const { periode, codes } of lijst) {
      const binnen = stukken.filter(({ van, tot }) => van >= periode.van && tot <= periode.tot);
      const totaal = sleutelVan({ periode, codes });
      if (binnen.length < 2) continue;
      const delen = binnen.map((stuk) => this.add({ periode: stuk, codes }));
      // A firm may come back in a later quarter.
      this.optellingen.set(`${totaal}@periode`, { totaal, delen, overlap: true });
    }
  }
}

/** The pieces between all begins and ends, in order. */
function piecesOf(perioden: readonly Periode[]): Periode[] {
  const grenzen = [...new Set(perioden.flatMap(({ van, tot }) => [van, tot + 1]))].sort((a, b) => a - b);
  return grenzen.slice(1).map((grens, nr) => ({ van: grenzen[nr] ?? grens, tot: grens - 1 }));
}
