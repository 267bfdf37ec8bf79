// SPDX-License-Identifier: EUPL-1.2
// Rows of reports about invented firms, published as the rules say, and somebody who collects all of them.
import {
  BUITEN,
  decide,
  Kubus,
  LEGE_STAND,
  oordeelOver,
  Oplosser,
  sleutelVan,
  toonTabel,
  type Bereik,
  type Inspanning,
  type Tabelregel,
  type Vakplaats,
} from '#libs/impactverantwoording';
import { Verzamelaar } from './hulp/onthulling-aanvaller.js';
import { MATEN, wereldVan, type Wereld } from './hulp/onthulling-wereld.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface T8Opties {
  /** Rows of reports. */
  n: number;
  ondernemingen: number;
  /** Reports of a row, beside its corrected edition. */
  kwartalen: number;
  seed: number;
}

/** Provinces by themes. */
const VORM = { regios: 0, provincies: 12, themas: 8 };

interface Verschenen {
  kubus: Kubus;
  regels: Tabelregel[];
}

interface Telling {
  verschenen: Verschenen[];
  geweigerd: number;
  ms: number;
  langste: number;
}

async function publishAll(wereld: Wereld, manier: Inspanning['manier']): Promise<Telling> {
  const { indelingen } = wereld;
  const uit: Telling = { verschenen: [], geweigerd: 0, ms: 0, langste: 0 };
  let eerder = LEGE_STAND;
  for (const { rapport, feiten } of wereld.uitgaven) {
    const kubus = new Kubus(feiten, indelingen, MATEN);
    const begin = process.cpuUsage();
    const vraag = { eerder, rapport, kubus, indelingen, regels: BUITEN, inspanning: { manier } };
    const besluit = await decide(vraag);
    const ms = process.cpuUsage(begin).user / 1000;
    uit.ms += ms;
    uit.langste = Math.max(uit.langste, ms);
    if (besluit.besluit === 'weigeren') {
      uit.geweigerd += 1;
      continue;
    }
    eerder = besluit.stand;
    const regels = rapport.tabellen.flatMap((opzet) => toonTabel(opzet, besluit.stand, MATEN, indelingen));
    uit.verschenen.push({ kubus, regels });
  }
  return uit;
}

interface Buit {
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
}

const LEEG: Buit = {
  ...{ exact: 0, binnen20: 0, exactVerschil: 0, meeExact: 0, meeBinnen20: 0 },
  ...{ gevoelig: 0, mee: 0, getoond: 0 },
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
function attack(oplosser: Oplosser, wereld: Wereld, verschenen: readonly Verschenen[], maat: number): Buit {
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
      if (waarde === null) doelen.set(hij.idVan(plaats), { reden, vanaf: getoond.get(plek) ?? 0 });
      else getoond.set(plek, waarde);
      if (waarde !== null) buit.getoond += 1;
    }
    vorige = kubus;
  }
  hij.difference();
  const oordeel = (id: string, bereik: Bereik) =>
    oordeelOver(inward(bereik, heel), doelen.get(id)?.vanaf ?? 0);
  for (const [id, { reden }] of doelen)
    if (isGevoelig(reden) && oordeel(id, hij.of(id)) === 'exact') buit.exactVerschil += 1;
  hij.solve(oplosser, [...doelen.keys()], (id, gezien) => oordeel(id, gezien) === 'ruim');
  for (const [id, { reden }] of doelen) count(buit, isGevoelig(reden), oordeel(id, hij.of(id).gezien));
  return buit;
}

function count(buit: Buit, gevoelig: boolean, oordeel: 'exact' | 'binnen20' | 'ruim'): void {
  buit[gevoelig ? 'gevoelig' : 'mee'] += 1;
  if (oordeel === 'exact') buit[gevoelig ? 'exact' : 'meeExact'] += 1;
  if (oordeel === 'binnen20') buit[gevoelig ? 'binnen20' : 'meeBinnen20'] += 1;
}

const add = (a: Buit, b: Buit): Buit =>
  Object.fromEntries(
    (Object.entries(a) as [keyof Buit, number][]).map(([naam, som]) => [naam, som + b[naam]]),
  ) as unknown as Buit;

async function runManier({ n, ondernemingen, kwartalen, seed }: T8Opties, manier: Inspanning['manier']) {
  const oplosser = await Oplosser.open();
  let buit = LEEG;
  const som = { rapporten: 0, geweigerd: 0, ms: 0, langste: 0 };
  for (let nr = 0; nr < n; nr += 1) {
    const wereld = wereldVan(seed + nr, { ondernemingen, kwartalen, ...VORM });
    const { verschenen, geweigerd, ms, langste } = await publishAll(wereld, manier);
    som.rapporten += verschenen.length;
    som.geweigerd += geweigerd;
    som.ms += ms;
    som.langste = Math.max(som.langste, langste);
    for (const maat of MATEN.keys()) buit = add(buit, attack(oplosser, wereld, verschenen, maat));
  }
  return { buit, ...som };
}

const procent = (deel: number, geheel: number): number =>
  Math.round((1000 * deel) / Math.max(1, geheel)) / 10;

/** Two lines: as published, and without hiding beside what is sensitive by itself, where the same attacker must find something. */
export async function runT8(opties: T8Opties): Promise<Uitslag[]> {
  const begin = performance.now();
  const { buit, rapporten, geweigerd, ms, langste } = await runManier(opties, 'best');
  const verborgen = buit.gevoelig + buit.mee;
  const echt: Uitslag = {
    naam: 'T8 onthulling',
    n: verborgen,
    fouten: {
      exact: buit.exact + buit.meeExact,
      binnen20: buit.binnen20 + buit.meeBinnen20,
      'exact door verschil': buit.exactVerschil,
      'niets gepubliceerd': rapporten === 0 ? 1 : 0,
    },
    feiten: {
      ...{ reeksen: opties.n, rapporten, geweigerd, gevoelig: buit.gevoelig, meegegaan: buit.mee },
      'verborgen %': procent(verborgen, verborgen + buit.getoond),
      'meegegaan %': procent(buit.mee, verborgen + buit.getoond),
      'ms per rapport': Math.round(ms / Math.max(1, rapporten + geweigerd)),
      'ms langste': Math.round(langste),
      s: secondsSince(begin),
    },
  };
  const zonder = await runManier(opties, 'zonder');
  const proef: Uitslag = {
    naam: 'T8 zonder meegaan vindt de aanvaller ze',
    n: zonder.buit.gevoelig,
    fouten: { 'niets gevonden': zonder.buit.exact > 0 && zonder.buit.exactVerschil > 0 ? 0 : 1 },
    feiten: {
      ...{ exact: zonder.buit.exact, 'exact door verschil': zonder.buit.exactVerschil },
      ...{ binnen20: zonder.buit.binnen20, s: secondsSince(begin) },
    },
  };
  return [echt, proef];
}
