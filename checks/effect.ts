// SPDX-License-Identifier: EUPL-1.2
import {
  Toeval,
  bandOver,
  byDuur,
  estimateDid,
  estimateGroeptijd,
  estimateOf,
  estimateSchijndatum,
  estimateSchijnuitkomst,
  estimateTweeweg,
  didVraag,
  matchGrof,
  matchPropensity,
  overall,
  readSteekproef,
  testVoortrend,
  testWild,
  type Paneel,
  type Schatting,
} from '#libs/impactverantwoording';
import { ALFA, Reeks, each, outside, procent, round, share, tooMany } from './hulp/effectreeks.js';
import { makeGefaseerd, makeGekozen, truthOf, type Effect } from './hulp/effectwereld.js';
import type { Uitslag } from './hulp/uitslag.js';

const GROEPEN = [null, 4, 5, 6];
const PERIODEN = 8;
/** Early starters gain more, and more each period. */
const GROEIEND: Effect = (groep, duur) => ({ 4: 0.5, 5: 0.3, 6: 0.1 })[groep as 4 | 5 | 6] * (duur + 1);
const gefaseerd = (toeval: Toeval, effect: Effect): Paneel =>
  makeGefaseerd(toeval, { clusters: 60, perCluster: 4, groepen: GROEPEN, perioden: PERIODEN, effect });

/** A staggered start with effects that differ and grow: group-time effects beside plain two-way fixed effects. */
export function runGefaseerd(n: number, seed: number): Uitslag {
  const waarheid = truthOf(GROEIEND, GROEPEN, PERIODEN);
  const [groeptijd, tweeweg] = [new Reeks(), new Reeks()];
  const banden: boolean[] = [];
  let anders = 0;
  each(n, (i) => {
    const paneel = gefaseerd(new Toeval(`gefaseerd-${seed}-${i}`), GROEIEND);
    const steekproef = readSteekproef(paneel);
    const cellen = estimateGroeptijd(paneel, { vergelijking: 'nog-niet' });
    groeptijd.add(estimateOf(overall(cellen), steekproef), waarheid);
    tweeweg.add(estimateTweeweg(paneel).schatting, waarheid);
    // Durations 0 to 2 have all three groups: (0.5 + 0.3 + 0.1)/3 = 0.3 times one, two and three.
    const duur = byDuur(cellen);
    const band = (): ReturnType<typeof bandOver> =>
      bandOver(
        [0, 1, 2].map((d) => duur.get(d) ?? overall(cellen)),
        steekproef,
        { zaad: `band-${i}` },
      );
    const eerste = band();
    banden.push(eerste.every((een, d) => een.bandLaag <= 0.3 * (d + 1) && een.bandHoog >= 0.3 * (d + 1)));
    if (i % 100 === 0) anders += Number(JSON.stringify(eerste) !== JSON.stringify(band()));
  });
  return {
    naam: 'Effect, gefaseerd met wisselend effect',
    n,
    fouten: {
      dekkingGroeptijdBuitenGrenzen: outside(groeptijd.dekking),
      groeptijdVertekend: groeptijd.zekerheid > 3 ? 1 : 0,
      tweewegNietVertekend: tweeweg.zekerheid > 3 ? 0 : 1,
      andersBijZelfdeZaad: anders,
    },
    feiten: {
      'waar effect': round(waarheid, 4),
      'dekking groeptijd %': procent(groeptijd.dekking),
      'vertekening groeptijd': round(groeptijd.vertekening, 4),
      'dekking tweeweg %': procent(tweeweg.dekking),
      'vertekening tweeweg': round(tweeweg.vertekening, 4),
      'dekking band over drie duren %': procent(share(banden)),
    },
  };
}

/** No effect at all: how often each estimator and each test sees one. */
export function runNul(n: number, seed: number): Uitslag {
  const [groeptijd, tweeweg, datum, uitkomst] = [new Reeks(), new Reeks(), new Reeks(), new Reeks()];
  const voortrend: boolean[] = [];
  each(n, (i) => {
    const toeval = new Toeval(`nul-${seed}-${i}`);
    const paneel = gefaseerd(toeval, () => 0);
    const cellen = estimateGroeptijd(paneel, { vergelijking: 'nog-niet' });
    const steekproef = readSteekproef(paneel);
    groeptijd.add(estimateOf(overall(cellen), steekproef), 0);
    tweeweg.add(estimateTweeweg(paneel).schatting, 0);
    voortrend.push(testVoortrend(cellen, steekproef).p < ALFA);
    // The placebos are tried on a panel in which help does work.
    const werkt = gefaseerd(toeval, GROEIEND);
    datum.add(estimateSchijndatum(werkt, 1), 0);
    const ander = gefaseerd(toeval, () => 0).bedrijven;
    const plek = new Map(werkt.bedrijven.map(({ bedrijf }, k) => [bedrijf, k]));
    const uitkomstenVan = ({ bedrijf }: { bedrijf: string }): readonly number[] =>
      ander[plek.get(bedrijf) ?? 0]?.uitkomsten ?? [];
    uitkomst.add(estimateSchijnuitkomst(werkt, uitkomstenVan, { vergelijking: 'nog-niet' }), 0);
  });
  const alarmen = {
    groeptijd: groeptijd.alarm,
    tweeweg: tweeweg.alarm,
    voortrend: share(voortrend),
    schijndatum: datum.alarm,
    schijnuitkomst: uitkomst.alarm,
  };
  return {
    naam: 'Effect, nul',
    n,
    fouten: {
      ...Object.fromEntries(
        Object.entries(alarmen).map(([naam, deel]) => [`teVaakAlarm ${naam}`, tooMany(deel)]),
      ),
      dekkingGroeptijdBuitenGrenzen: outside(groeptijd.dekking),
      schijndatumNietVlak: datum.zekerheid > 3 ? 1 : 0,
      schijnuitkomstNietVlak: uitkomst.zekerheid > 3 ? 1 : 0,
    },
    feiten: Object.fromEntries(
      Object.entries(alarmen).map(([naam, deel]) => [`vals alarm ${naam} %`, procent(deel)]),
    ),
  };
}

/** One start, before and after: CR1 with forty clusters, and the wild bootstrap with eight. */
export function runVoorNa(n: number, seed: number): Uitslag {
  const venster = { voor: [1, 3], na: [4, 6] } as const;
  const [met, nul, weinig] = [new Reeks(), new Reeks(), new Reeks()];
  const wild: boolean[] = [];
  each(n, (i) => {
    const toeval = new Toeval(`voorna-${seed}-${i}`);
    const opzet = { perCluster: 5, groepen: [null, 4], perioden: 6 };
    met.add(estimateDid(makeGefaseerd(toeval, { ...opzet, clusters: 40, effect: () => 0.5 }), venster), 0.5);
    nul.add(estimateDid(makeGefaseerd(toeval, { ...opzet, clusters: 40, effect: () => 0 }), venster), 0);
    const klein = makeGefaseerd(toeval, { ...opzet, clusters: 8, effect: () => 0 });
    weinig.add(estimateDid(klein, venster), 0);
    wild.push(testWild(didVraag(klein, venster), 1, { zaad: String(i) }).p < ALFA);
  });
  return {
    naam: 'Effect, voor en na met clusters',
    n,
    fouten: {
      dekkingBuitenGrenzen: outside(met.dekking),
      teVaakAlarm: tooMany(nul.alarm),
      teVaakAlarmWild: tooMany(share(wild)),
    },
    feiten: {
      'dekking %': procent(met.dekking),
      'vals alarm %': procent(nul.alarm),
      'vals alarm CR1 met acht clusters %': procent(weinig.alarm),
      'vals alarm wild met acht clusters %': procent(share(wild)),
    },
  };
}

/** Help that firms chose themselves: plain difference in differences beside both ways of matching. */
export function runGekoppeld(n: number, seed: number): Uitslag {
  const venster = { voor: [1, 2], na: [3, 4] } as const;
  const grenzen = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
  const [kaal, paren, grof, nul] = [new Reeks(), new Reeks(), new Reeks(), new Reeks()];
  const pairs = (paneel: Paneel): Schatting => {
    const { paneel: mee, koppel } = matchPropensity(paneel);
    const clusterVan = ({ bedrijf }: { bedrijf: string }): string => koppel.get(bedrijf) ?? bedrijf;
    return estimateDid(mee, { ...venster, bijstellen: true, clusterVan });
  };
  each(n, (i) => {
    const toeval = new Toeval(`gekoppeld-${seed}-${i}`);
    const paneel = makeGekozen(toeval, 300, 1);
    kaal.add(estimateDid(paneel, venster), 1);
    paren.add(pairs(paneel), 1);
    grof.add(estimateDid(matchGrof(paneel, [grenzen, grenzen]).paneel, { ...venster, bijstellen: true }), 1);
    nul.add(pairs(makeGekozen(toeval, 300, 0)), 0);
  });
  return {
    naam: 'Effect, zelf gekozen hulp',
    n,
    fouten: {
      dekkingParenBuitenGrenzen: outside(paren.dekking),
      dekkingGrofBuitenGrenzen: outside(grof.dekking),
      teVaakAlarmParen: tooMany(nul.alarm),
      kaalNietVertekend: kaal.zekerheid > 3 ? 0 : 1,
    },
    feiten: {
      'dekking paren %': procent(paren.dekking),
      'vertekening paren': round(paren.vertekening, 4),
      'dekking grof %': procent(grof.dekking),
      'vertekening grof': round(grof.vertekening, 4),
      'vals alarm paren %': procent(nul.alarm),
      'dekking zonder koppelen %': procent(kaal.dekking),
      'vertekening zonder koppelen': round(kaal.vertekening, 4),
    },
  };
}
