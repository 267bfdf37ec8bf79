// SPDX-License-Identifier: EUPL-1.2
// Rows of reports about invented firms, published as the rules say, and somebody who collects all of them.
import {
  BUITEN,
  decide,
  Kubus,
  LEGE_STAND,
  Oplosser,
  toonTabel,
  type Inspanning,
} from '#libs/impactverantwoording';
import { addBuit, attack, LEEG, type Buit, type Verschenen } from './hulp/onthulling-buit.js';
import { deelreeksenVan } from './hulp/onthulling-delen.js';
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

interface Telling {
  verschenen: Verschenen[];
  geweigerd: number;
  /** Of the processor, in ms, of each decision. */
  tijden: number[];
}

async function publishAll(wereld: Wereld, manier: Inspanning['manier']): Promise<Telling> {
  const { indelingen } = wereld;
  const uit: Telling = { verschenen: [], geweigerd: 0, tijden: [] };
  let eerder = LEGE_STAND;
  for (const { rapport, feiten } of wereld.uitgaven) {
    const kubus = new Kubus(feiten, indelingen, MATEN);
    const begin = process.cpuUsage();
    const vraag = { eerder, rapport, kubus, indelingen, regels: BUITEN, inspanning: { manier } };
    const besluit = await decide(vraag);
    uit.tijden.push(process.cpuUsage(begin).user / 1000);
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

interface Som {
  buit: Buit;
  reeksen: number;
  rapporten: number;
  geweigerd: number;
  tijden: number[];
}

async function runReeksen(reeksen: Iterable<Wereld>, manier: Inspanning['manier']): Promise<Som> {
  const oplosser = await Oplosser.open();
  const som: Som = { buit: LEEG, reeksen: 0, rapporten: 0, geweigerd: 0, tijden: [] };
  for (const wereld of reeksen) {
    const { verschenen, geweigerd, tijden } = await publishAll(wereld, manier);
    som.reeksen += 1;
    som.rapporten += verschenen.length;
    som.geweigerd += geweigerd;
    som.tijden.push(...tijden);
    for (const maat of MATEN.keys()) som.buit = addBuit(som.buit, attack(oplosser, wereld, verschenen, maat));
  }
  return som;
}

const procent = (deel: number, geheel: number): number =>
  Math.round((1000 * deel) / Math.max(1, geheel)) / 10;

function toUitslag(
  naam: string,
  { buit, reeksen, rapporten, geweigerd, tijden }: Som,
  begin: number,
): Uitslag {
  const verborgen = buit.gevoelig + buit.mee + buit.onderNul;
  return {
    naam,
    n: verborgen,
    fouten: {
      exact: buit.exact + buit.meeExact,
      binnen20: buit.binnen20 + buit.meeBinnen20,
      'exact door verschil': buit.exactVerschil,
      'niets gepubliceerd': rapporten === 0 ? 1 : 0,
    },
    feiten: {
      ...{ reeksen, rapporten, geweigerd, gevoelig: buit.gevoelig, meegegaan: buit.mee },
      'onder een getoonde nul': buit.onderNul,
      'verborgen %': procent(verborgen, verborgen + buit.getoond),
      'meegegaan %': procent(buit.mee, verborgen + buit.getoond),
      'ms per rapport': Math.round(tijden.reduce((a, b) => a + b, 0) / Math.max(1, tijden.length)),
      'ms langste': Math.round(Math.max(...tijden)),
      s: secondsSince(begin),
    },
  };
}

/** Rows of the seeds after each other. */
const seedsVan = ({ n, seed }: T8Opties): number[] => Array.from({ length: n }, (_, nr) => seed + nr);

/**
 * Rows of quarters as published; rows of reports of one region or thema, after that of the country and before it; and rows without
 * hiding beside what is sensitive by itself, where the same attacker must find something.
 */
export async function runT8(opties: T8Opties): Promise<Uitslag[]> {
  const begin = performance.now();
  const { ondernemingen, kwartalen } = opties;
  const reeksen = seedsVan(opties).map((seed) => wereldVan(seed, { ondernemingen, kwartalen, ...VORM }));
  const echt = toUitslag('T8 onthulling', await runReeksen(reeksen, 'best'), begin);
  const maat = { ondernemingen: Math.round(ondernemingen / kwartalen), kwartalen: 1, ...VORM };
  const delen = seedsVan(opties).map((seed) => deelreeksenVan(seed, maat));
  const na = await runReeksen(
    delen.map(({ landEerst }) => landEerst),
    'best',
  );
  const voor = await runReeksen(
    delen.map(({ delenEerst }) => delenEerst),
    'best',
  );
  const zonder = await runReeksen(reeksen, 'zonder');
  const proef: Uitslag = {
    naam: 'T8 zonder meegaan vindt de aanvaller ze',
    n: zonder.buit.gevoelig,
    fouten: { 'niets gevonden': zonder.buit.exact > 0 && zonder.buit.exactVerschil > 0 ? 0 : 1 },
    feiten: {
      ...{ exact: zonder.buit.exact, 'exact door verschil': zonder.buit.exactVerschil },
      ...{ binnen20: zonder.buit.binnen20, s: secondsSince(begin) },
    },
  };
  return [
    ...[echt, toUitslag('T8 deelrapporten na het landelijke', na, begin)],
    ...[toUitslag('T8 deelrapporten ervoor', voor, begin), proef],
  ];
}
