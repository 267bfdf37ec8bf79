// SPDX-License-Identifier: EUPL-1.2
// What somebody who collects all reports gets to know of one maat, graded by the hidden figures of the tables.
import {
  BUITEN,
  oordeelOver,
  sleutelVan,
  type Bereik,
  type Kubus,
  type Oplosser,
  type Tabelregel,
  type Vakplaats,
} from '#libs/impactverantwoording';
import { Verzamelaar } from './onthulling-aanvaller.js';
import { MATEN, type Wereld } from './onthulling-wereld.js';

/** A report that appeared, and the truth of that moment. */
export interface Verschenen {
  kubus: Kubus;
  regels: Tabelregel[];
}

export interface Buit {
  exact: number;
  binnen20: number;
  /** By adding and subtracting alone. */
  exactVerschil: number;
  /** Not sensitive, hidden to hide others. */
  meeExact: number;
  meeBinnen20: number;
  gevoelig: number;
  mee: number;
  getoond: number;
  /** Hidden, of a vak of which it was printed that nobody in it has any: no secret, and not judged. */
  onderNul: number;
}

export const LEEG: Buit = {
  ...{ exact: 0, binnen20: 0, exactVerschil: 0, meeExact: 0, meeBinnen20: 0 },
  ...{ gevoelig: 0, mee: 0, getoond: 0, onderNul: 0 },
};

const inward = ({ laag, hoog }: Bereik, heel: boolean): Bereik =>
  heel ? { laag: Math.ceil(laag - 1e-5), hoog: Math.floor(hoog + 1e-5) } : { laag, hoog };

/** The list says of which vak something was corrected, not what of it. */
const isCorrected = (eerder: Kubus, nu: Kubus, plaats: Vakplaats): boolean =>
  eerder.waarde(plaats).waarden.some((waarde, nr) => waarde !== nu.waarde(plaats).waarden[nr]);

/** A hidden figure: why, and what an earlier edition said, by which a correction is judged. */
interface Doel {
  reden: Tabelregel['reden'];
  vanaf: number;
}
const isGevoelig = (reden: Doel['reden']): boolean => reden !== 'volgt uit het totaal';

/** What the collector gets to know of one maat. Graded by the hidden figures of the tables. */
export function attack(
  oplosser: Oplosser,
  wereld: Pick<Wereld, 'indelingen'>,
  verschenen: readonly Verschenen[],
  maat: number,
): Buit {
  const welke = MATEN[maat] ?? { naam: '', heel: false };
  const { naam, heel } = welke;
  const hij = new Verzamelaar(wereld.indelingen, welke, BUITEN.drempel);
  const buit = { ...LEEG };
  const doelen = new Map<string, Doel>();
  const getoond = new Map<string, number>();
  let vorige: Kubus | null = null;
  for (const { kubus, regels } of verschenen) {
    const eerder = vorige;
    const isAnders = (plaats: Vakplaats): boolean => eerder !== null && isCorrected(eerder, kubus, plaats);
    hij.read(regels, isAnders);
    for (const { plaats, waarden, reden } of regels) {
      const [waarde, plek] = [waarden[naam] ?? null, sleutelVan(plaats)];
      if (waarde === null) {
        doelen.set(hij.idVan(plaats), { reden, vanaf: getoond.get(plek) ?? 0 });
        continue;
      }
      getoond.set(plek, waarde);
      buit.getoond += 1;
    }
    vorige = kubus;
  }
  hij.difference();
  const oordeel = (id: string, bereik: Bereik) =>
    oordeelOver(inward(bereik, heel), doelen.get(id)?.vanaf ?? 0);
  for (const [id, { reden }] of doelen)
    if (isGevoelig(reden) && oordeel(id, hij.of(id)) === 'exact' && !hij.isOnderNul(id))
      buit.exactVerschil += 1;
  hij.solve(oplosser, [...doelen.keys()], (id, gezien) => oordeel(id, gezien) === 'ruim');
  for (const [id, { reden }] of doelen) {
    const gezien = oordeel(id, hij.of(id).gezien);
    if (gezien !== 'ruim' && hij.isOnderNul(id)) buit.onderNul += 1;
    else count(buit, isGevoelig(reden), gezien);
  }
  return buit;
}

function count(buit: Buit, gevoelig: boolean, oordeel: 'exact' | 'binnen20' | 'ruim'): void {
  buit[gevoelig ? 'gevoelig' : 'mee'] += 1;
  if (oordeel === 'exact') buit[gevoelig ? 'exact' : 'meeExact'] += 1;
  if (oordeel === 'binnen20') buit[gevoelig ? 'binnen20' : 'meeBinnen20'] += 1;
}

export const addBuit = (a: Buit, b: Buit): Buit =>
  Object.fromEntries(
    (Object.entries(a) as [keyof Buit, number][]).map(([naam, som]) => [naam, som + b[naam]]),
  ) as unknown as Buit;
