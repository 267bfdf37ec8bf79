// SPDX-License-Identifier: EUPL-1.2
// Kringen of whole populations: no hard limit broken, how many got a place, and how much better they are than kringen by chance.
import {
  KRINGREGELS,
  afstandTussen,
  formKringen,
  readGemeentepunten,
  scoreKring,
  type Deelnemer,
  type Kringindeling,
} from '#libs/communities';
import { placesOf, populationOf } from './hulp/kring-bevolking.js';
import { Toetser, type Overtredingen } from './hulp/kring-toetser.js';
import { newToeval, shuffled } from './hulp/toeval.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface KringenOpties {
  /** Populations; every other one of a single provincie, the rest of the whole country. */
  n: number;
  /** People in each. */
  mensen: number;
  seed: number;
}

const REGELS = KRINGREGELS;
const afstand = afstandTussen(readGemeentepunten());
const idsOf = ({ kringen }: Kringindeling): string[][] => kringen.map(({ leden }) => leden);
const waitingOf = ({ wachtlijst }: Kringindeling): string[] => wachtlijst.map(({ id }) => id);
const total = ({ grootte, concurrenten, teVer, nietSamen }: Overtredingen): number =>
  grootte + concurrenten + teVer + nietSamen;

/** The score of a kring, meant over the people in them. */
function meanScore(toetser: Toetser, kringen: readonly (readonly string[])[]): number {
  const som = kringen.reduce(
    (tot, leden) =>
      tot +
      leden.length *
        scoreKring(
          leden.map((id) => toetser.of(id)),
          afstand,
        ),
    0,
  );
  return som / kringen.flat().length;
}

/** What is looked at for two populations in five: it takes four times as long as forming the kringen. */
interface Grondig {
  laatkomers: Overtredingen;
  verplaatst: number;
  laatkomersGeplaatst: number;
  nietHerhaald: number;
  /** Violations when a limit is off: the check must see them. */
  zonderConcurrentie: number;
  zonderAfstand: number;
}

interface Proef {
  land: boolean;
  overtredingen: Overtredingen;
  grondig: Grondig | null;
  toevalZonderGrens: number;
  geplaatst: number;
  geplaatstToeval: number;
  score: number;
  scoreToeval: number;
  scoreZonderGrens: number;
  ms: number;
}

function runOne(deelnemers: readonly Deelnemer[], i: number, seed: number): Proef {
  const toetser = new Toetser(deelnemers, afstand, REGELS);
  const toeval = newToeval(seed);
  const begin = process.cpuUsage();
  const gevormd = formKringen({ deelnemers, afstand, zaad: seed });
  // Of the processor and not of the clock: others may use the machine too.
  const ms = process.cpuUsage(begin).user / 1000;
  const bijToeval = toetser.byChance(toeval);
  const zonderGrens = toetser.withoutLimits(toeval);
  return {
    land: i % 2 === 0,
    overtredingen: toetser.count(idsOf(gevormd), waitingOf(gevormd)),
    grondig: i % 5 < 2 ? lookCloser(deelnemers, toetser, gevormd, seed) : null,
    toevalZonderGrens: total(toetser.count(zonderGrens, [])),
    geplaatst: idsOf(gevormd).flat().length / deelnemers.length,
    geplaatstToeval: bijToeval.flat().length / deelnemers.length,
    score: meanScore(toetser, idsOf(gevormd)),
    scoreToeval: meanScore(toetser, bijToeval),
    scoreZonderGrens: meanScore(toetser, zonderGrens),
    ms,
  };
}

function lookCloser(
  deelnemers: readonly Deelnemer[],
  toetser: Toetser,
  gevormd: Kringindeling,
  seed: number,
): Grondig {
  const nogmaals = formKringen({ deelnemers: shuffled(newToeval(seed), deelnemers), afstand, zaad: seed });
  const anderVak = deelnemers.map((een, i) => ({ ...een, sbi: [`${100 + i}11`] }));
  const zonderVak = formKringen({ deelnemers: anderVak, afstand, zaad: seed });
  const zonderAfstand = formKringen({ deelnemers, afstand, zaad: seed, regels: { maxKm: 500 } });
  return {
    ...runLatecomers(deelnemers, toetser, seed),
    nietHerhaald: JSON.stringify(nogmaals) === JSON.stringify(gevormd) ? 0 : 1,
    zonderConcurrentie: toetser.count(idsOf(zonderVak), waitingOf(zonderVak)).concurrenten,
    zonderAfstand: toetser.count(idsOf(zonderAfstand), waitingOf(zonderAfstand)).teVer,
  };
}

/** Nine in ten are there from the begin, and the others come when the kringen meet already. */
function runLatecomers(deelnemers: readonly Deelnemer[], toetser: Toetser, seed: number) {
  const eerst = formKringen({ deelnemers: deelnemers.filter((_, i) => i % 10 !== 0), afstand, zaad: seed });
  const bestaande = idsOf(eerst).map((leden, i) => ({ id: `K${i}`, leden }));
  const later = formKringen({ deelnemers, afstand, zaad: seed, bestaande });
  const perId = new Map(later.kringen.map(({ id, leden }) => [id, new Set(leden)]));
  const nieuwen = deelnemers.filter((_, i) => i % 10 === 0).map(({ id }) => id);
  const metPlek = new Set(idsOf(later).flat());
  return {
    laatkomers: toetser.count(idsOf(later), waitingOf(later)),
    verplaatst: bestaande.flatMap(({ id, leden }) => leden.filter((lid) => !perId.get(id)?.has(lid))).length,
    laatkomersGeplaatst: nieuwen.filter((id) => metPlek.has(id)).length / nieuwen.length,
  };
}

const sum = <T>(rij: readonly T[], waarde: (een: T) => number): number =>
  rij.reduce((som, een) => som + waarde(een), 0);

/** Least, lowest tenth, median and highest tenth, to three decimals. */
function spreadOf(naam: string, waarden: readonly number[]): Record<string, number> {
  const rij = [...waarden].sort((a, b) => a - b);
  const at = (deel: number): number =>
    Math.round((rij[Math.round(deel * (rij.length - 1))] ?? NaN) * 1000) / 1000;
  return {
    [`${naam}: minst`]: at(0),
    [`${naam}: p10`]: at(0.1),
    [`${naam}: mediaan`]: at(0.5),
    [`${naam}: p90`]: at(0.9),
  };
}

/** Forms, counts and compares; one result for the whole country and one for the provincies. */
export function runKringen({ n, mensen, seed }: KringenOpties): Uitslag[] {
  const begin = performance.now();
  const proeven = Array.from({ length: n }, (_, i) => {
    const plaatsen = placesOf(i % 2 === 0 ? null : (i - 1) / 2);
    return runOne(populationOf(mensen, seed + i, plaatsen), i, seed + i);
  });
  const land = proeven.filter((een) => een.land);
  const provincie = proeven.filter((een) => !een.land);
  return [
    toUitslag('Kringen in heel Nederland', land, mensen, begin),
    ...(provincie.length > 0 ? [toUitslag('Kringen in één provincie', provincie, mensen, begin)] : []),
  ];
}

function toUitslag(naam: string, proeven: readonly Proef[], mensen: number, begin: number): Uitslag {
  const grondig = proeven.flatMap((een) => een.grondig ?? []);
  const tel = (soort: keyof Overtredingen): number =>
    sum(proeven, ({ overtredingen }) => overtredingen[soort]) +
    sum(grondig, ({ laatkomers }) => laatkomers[soort]);
  const controleMist = grondig.filter(
    (een) => een.zonderConcurrentie === 0 || een.zonderAfstand === 0,
  ).length;
  return {
    naam,
    n: proeven.length,
    fouten: {
      ...{ grootte: tel('grootte'), concurrenten: tel('concurrenten'), teVer: tel('teVer') },
      ...{ nietSamen: tel('nietSamen'), nietEenKeer: tel('nietEenKeer'), controleMist },
      verplaatstDoorLaatkomers: sum(grondig, ({ verplaatst }) => verplaatst),
      nietHerhaald: sum(grondig, ({ nietHerhaald }) => nietHerhaald),
      nietBeterDanToeval: proeven.filter(({ score, scoreToeval }) => score <= scoreToeval).length,
      minderPlaatsenDanToeval: proeven.filter((een) => een.geplaatst < een.geplaatstToeval).length,
      toevalZonderGrensZonderFout: proeven.filter((een) => een.toevalZonderGrens === 0).length,
    },
    feiten: {
      mensen,
      grondig: grondig.length,
      ...figuresOf(proeven, grondig),
      seconden: secondsSince(begin),
    },
  };
}

function figuresOf(proeven: readonly Proef[], grondig: readonly Grondig[]): Record<string, number> {
  const van = (naam: string, waarde: (een: Proef) => number) => spreadOf(naam, proeven.map(waarde));
  const bij = (naam: string, waarde: (een: Grondig) => number) => spreadOf(naam, grondig.map(waarde));
  return {
    ...van('geplaatst', ({ geplaatst }) => geplaatst),
    ...van('geplaatst bij toeval', ({ geplaatstToeval }) => geplaatstToeval),
    ...van('score', ({ score }) => score),
    ...van('score boven toeval', ({ score, scoreToeval }) => score - scoreToeval),
    ...van('score boven toeval zonder grens', ({ score, scoreZonderGrens }) => score - scoreZonderGrens),
    ...van('overtredingen bij toeval zonder grens', ({ toevalZonderGrens }) => toevalZonderGrens),
    ...bij('laatkomers geplaatst', ({ laatkomersGeplaatst }) => laatkomersGeplaatst),
    ...bij('concurrenten samen zonder die grens', ({ zonderConcurrentie }) => zonderConcurrentie),
    ...bij('te ver zonder die grens', ({ zonderAfstand }) => zonderAfstand),
    ...van('ms rekentijd', ({ ms }) => ms),
  };
}
