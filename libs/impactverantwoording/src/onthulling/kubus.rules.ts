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

  private count(namen: readonly string[], periode: Periode): Map<string, Vakwaarde> {
    const vakken = new Map<string, PerFirma>();
    for (const feit of this.feiten) {
      if (feit.kwartaal < periode.van || feit.kwartaal > periode.tot) continue;
      for (const codes of this.codesOf(feit, namen)) addTo(vakken, sleutelVan({ periode, codes }), feit);
    }
    return new Map([...vakken].map(([sleutel, firmas]) => [sleutel, this.sumOf(firmas)]));
  }

  /** Every combination of a code of the fact and the codes above it. */
  private codesOf(feit: Feit, namen: readonly string[]): Record<string, string>[] {
    let uit: Record<string, string>[] = [{}];
    for (const naam of namen) {
      const ouders = this.indelingen.find((een) => een.naam === naam)?.ouders ?? {};
      const lijn: string[] = [];
      for (let code = feit.codes[naam] ?? ALLES; code !== ALLES; code = ouders[code] ?? ALLES)
        lijn.push(code);
      uit = uit.flatMap((deel) => lijn.map((code) => ({ ...deel, [naam]: code })));
    }
    return uit;
  }

  private sumOf(firmas: PerFirma): Vakwaarde {
    const rijen = [...firmas.values()];
    const per = this.maten.slice(1).map((_, maat) => rijen.map((rij) => rij[maat] ?? 0));
    return {
      waarden: [firmas.size, ...per.map((kolom) => kolom.reduce((som, waarde) => som + waarde, 0))],
      grootste: [[], ...per.map((kolom) => kolom.sort((a, b) => b - a).slice(0, GROOTSTE))],
    };
  }
}

function addTo(vakken: Map<string, PerFirma>, sleutel: string, { onderneming, waarden }: Feit): void {
  let vak = vakken.get(sleutel);
  if (vak === undefined) vakken.set(sleutel, (vak = new Map<string, number[]>()));
  const rij = vak.get(onderneming);
  if (rij === undefined) vak.set(onderneming, [...waarden]);
  else for (const [maat, waarde] of waarden.entries()) rij[maat] = (rij[maat] ?? 0) + waarde;
}
