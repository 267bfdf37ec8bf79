// SPDX-License-Identifier: EUPL-1.2
// A country as thin as the first years are: many regions and themes, and so few firms that nearly every crossing has less than ten,
// while each region and theme has enough. Made up, from words always the same.
import { BUITEN, decide, Kubus, type Feit, type Publicatiebesluit } from '#libs/impactverantwoording';
import { Toeval } from '../src/effect/toeval.rules.js';
import type { Publicatiestand } from '../src/onthulling/stand.rules.js';
import { LEGE_STAND } from '../src/onthulling/stand.rules.js';
import { MATEN, maatNr } from '../src/rapport/opzet.rules.js';
import {
  GEEN_ANTWOORD,
  Plaatsen,
  codesOf,
  indelingenVan,
  kwartaalNr,
} from '../src/rapport/plaatsen.rules.js';

const THEMAS = 21;
/** Five themes are much asked about; the others alike. */
const GEWICHTEN = Array.from({ length: THEMAS }, (_, nr) => [13, 7, 5.5, 5.5, 3.5][nr] ?? 1);
const GROOTTEN = ['micro', 'micro', 'micro', 'klein', 'klein', 'middelgroot', 'groot', 'onbekend'];
const HERKOMST = ['web', 'web', 'web', 'telefoon', 'loket', 'partner', 'campagne'];
const MOMENTEN = ['start', '6-maanden', '12-maanden'];
const BEGIN = kwartaalNr('2025-K1');

export interface IjleMaat {
  regios: number;
  /** Firms of the smallest region in the year; each next one has three more, in another order. */
  minst: number;
}

/** `later`: what some firms of each region answered after a first edition. */
export interface IjleWereld {
  feiten: Feit[];
  later: Feit[];
}

const DEFINITIE = {
  ...{
    id: '00000000-0000-4000-8000-000000000075',
    naam: 'ijl',
    vanKwartaal: '2025-K1',
    totKwartaal: '2025-K4',
  },
  ...{ regios: [], themas: [], programmaId: null },
};

export function ijleWereld({ regios, minst }: IjleMaat): IjleWereld {
  const wereld: IjleWereld = { feiten: [], later: [] };
  const toeval = new Toeval(`ijle wereld ${String(regios)} ${String(minst)}`);
  for (let regio = 0; regio < regios; regio += 1)
    for (let nr = minst + 3 * ((regio * 7) % regios); nr > 0; nr -= 1) addFirma(wereld, toeval, regio, nr);
  return wereld;
}

function addFirma(wereld: IjleWereld, toeval: Toeval, regio: number, nr: number): void {
  const kies = (rij: readonly string[]): string => rij[toeval.below(rij.length)] ?? '';
  const onderneming = `r${String(regio)}-${String(nr)}`;
  const kwartaal = BEGIN + toeval.below(4);
  const codes = codesOf([
    ...[`R${String(regio).padStart(2, '0')}`, `S${String(Math.floor(12 * toeval.next() ** 1.5))}`],
    ...[kies(GROOTTEN), themaVan(toeval), kies(HERKOMST), 'geen'],
  ]);
  const geen = { indicator: GEEN_ANTWOORD, moment: GEEN_ANTWOORD };
  wereld.feiten.push({ onderneming, kwartaal, codes: { ...codes, ...geen }, waarden: trajectOf(toeval) });
  for (const moment of MOMENTEN.slice(0, 1 + toeval.below(2) + Number(toeval.next() < 0.01))) {
    const waarden = MATEN.slice(1).map(() => 0);
    waarden[maatNr('antwoorden') - 1] = 1;
    waarden[maatNr('som') - 1] = 1 + 9 * toeval.next();
    waarden[maatNr('gewicht') - 1] = 1 + toeval.next();
    const waar = toeval.next() < 0.02 && moment === 'start' ? wereld.later : wereld.feiten;
    waar.push({ onderneming, kwartaal, codes: { ...codes, indicator: 'oplossing', moment }, waarden });
  }
}

function themaVan(toeval: Toeval): string {
  let rest = toeval.next() * GEWICHTEN.reduce((som, een) => som + een, 0);
  return `T${String(GEWICHTEN.findIndex((een) => (rest -= een) < 0)).padStart(2, '0')}`;
}

/** How far a request came, each step by fewer. */
function trajectOf(toeval: Toeval): number[] {
  const waarden = MATEN.slice(1).map(() => 0);
  let stap = 0;
  for (; stap < 7 && (stap < 2 || toeval.next() < 0.88); stap += 1) waarden[stap] = 1;
  const gesprekken = stap > 3 ? 1 : 0;
  waarden[maatNr('gesprekken') - 1] = gesprekken;
  waarden[maatNr('gespreksminuten') - 1] = 45 * gesprekken;
  waarden[maatNr('kosten') - 1] = stap > 4 ? 2_500 * (12 + toeval.below(24)) : 0;
  return waarden;
}

/** Decides on the report of the year with all tables of a real one. */
export function beslisOver(feiten: Feit[], eerder: Publicatiestand = LEGE_STAND): Promise<Publicatiebesluit> {
  const indelingen = indelingenVan({ feiten, duren: [], respons: [] }, LEGE_BRONNEN, DEFINITIE);
  const tabellen = new Plaatsen(DEFINITIE, indelingen).opzetten();
  const kubus = new Kubus(feiten, indelingen, MATEN);
  return decide({ eerder, rapport: { naam: 'ijl', tabellen }, kubus, indelingen, regels: BUITEN });
}
const LEGE_BRONNEN = { bedrijvenaantallen: [], namen: {}, effecten: [] };
