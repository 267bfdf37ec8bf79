// SPDX-License-Identifier: EUPL-1.2
import {
  ALLES,
  sleutelVan,
  type Indeling,
  type Maat,
  type Periode,
  type Vakplaats,
  type Vakwaarde,
} from './tabel.rules.js';

/** What one firm brings in one quarter; `waarden` of the maten after the number of firms, never below zero. */
export interface Feit {
  onderneming: string;
  kwartaal: number;
  /** A lowest code per indeling. */
  codes: Readonly<Record<string, string>>;
  waarden: readonly number[];
}

/** Of how many largest firms the contributions are kept. */
const GROOTSTE = 3;
type PerFirma = Map<string, number[]>;

/** Counts every vak that is asked for, also those that no table shows. */
export class Kubus {
  private readonly geteld = new Map<string, Map<string, Vakwaarde>>();
  private readonly lijnen = new Map<string, Map<string, readonly string[]>>();
  private readonly leeg: Vakwaarde;

  constructor(
    private readonly feiten: readonly Feit[],
    private readonly indelingen: readonly Indeling[],
    readonly maten: readonly Maat[],
  ) {
    this.leeg = { waarden: maten.map(() => 0), grootste: maten.map(() => []) };
  }

  waarde(plaats: Vakplaats): Vakwaarde {
    const namen = Object.keys(plaats.codes).sort();
    const { van, tot } = plaats.periode;
    const welke = `${van}-${tot}|${namen.join('|')}`;
    let groep = this.geteld.get(welke);
    if (groep === undefined) this.geteld.set(welke, (groep = this.count(namen, plaats.periode)));
    return groep.get(sleutelVan(plaats)) ?? this.leeg;
  }

  private count(namen: readonly string[], { van, tot }: Periode): Map<string, Vakwaarde> {
    const vakken = new Map<string, PerFirma>();
    for (const feit of this.feiten) {
      if (feit.kwartaal < van || feit.kwartaal > tot) continue;
      for (const sleutel of this.sleutelsOf(feit, namen, `${van}-${tot}`)) addTo(vakken, sleutel, feit);
    }
    return new Map([...vakken].map(([sleutel, firmas]) => [sleutel, this.sumOf(firmas)]));
  }

  /** Of every combination of a code of the fact and the codes above it, as `sleutelVan` has it; `namen` in order. */
  private sleutelsOf({ codes }: Feit, namen: readonly string[], begin: string): string[] {
    let uit = [begin];
    for (const naam of namen) {
      const lijn = this.lijnOf(naam, codes[naam] ?? ALLES);
      uit =
        lijn.length === 1
          ? uit.map((een) => een + lijn[0]!)
          : uit.flatMap((een) => lijn.map((deel) => een + deel));
    }
    return uit;
  }

  /** A code and those above it, as parts of a key. */
  private lijnOf(naam: string, code: string): readonly string[] {
    let lijnen = this.lijnen.get(naam);
    if (lijnen === undefined) this.lijnen.set(naam, (lijnen = new Map<string, readonly string[]>()));
    const gehad = lijnen.get(code);
    if (gehad !== undefined) return gehad;
    const ouders = this.indelingen.find((een) => een.naam === naam)?.ouders ?? {};
    const lijn: string[] = [];
    for (let een = code; een !== ALLES; een = ouders[een] ?? ALLES) lijn.push(`|${naam}=${een}`);
    lijnen.set(code, lijn);
    return lijn;
  }

  private sumOf(firmas: PerFirma): Vakwaarde {
    const som = this.maten.slice(1).map(() => 0);
    const grootste = this.maten.slice(1).map((): number[] => []);
    for (const rij of firmas.values())
      for (let maat = 0; maat < som.length; maat += 1) {
        som[maat] = som[maat]! + (rij[maat] ?? 0);
        keepLargest(grootste[maat]!, rij[maat] ?? 0);
      }
    return { waarden: [firmas.size, ...som], grootste: [[], ...grootste] };
  }
}

/** Largest first, as many as are kept. */
function keepLargest(grootste: number[], waarde: number): void {
  if (grootste.length === GROOTSTE && waarde <= grootste[GROOTSTE - 1]!) return;
  const plek = grootste.findIndex((een) => een < waarde);
  grootste.splice(plek === -1 ? grootste.length : plek, 0, waarde);
  grootste.length = Math.min(grootste.length, GROOTSTE);
}

function addTo(vakken: Map<string, PerFirma>, sleutel: string, { onderneming, waarden }: Feit): void {
  let vak = vakken.get(sleutel);
  if (vak === undefined) vakken.set(sleutel, (vak = new Map<string, number[]>()));
  const rij = vak.get(onderneming);
  if (rij === undefined) vak.set(onderneming, [...waarden]);
  else for (const [maat, waarde] of waarden.entries()) rij[maat] = (rij[maat] ?? 0) + waarde;
}
