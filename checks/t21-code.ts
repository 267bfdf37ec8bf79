// SPDX-License-Identifier: EUPL-1.2
// T21 in the code: every guard is taken out of a copy of the checkout in turn, and a test must fail.
import fs from 'node:fs';
import path from 'node:path';
import type { Ingreep } from './t21/ingreep.js';
import { maakKopie, runJest, type Jestuitslag, type Proefrun } from './t21/kopie.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const MODULE = 'libs/platform/src/platform.module.ts';

/** What is wrong with the list itself: texts that the code no longer has, specs that are gone, guards that are not in it. */
export function checkLijst(root: string, ingrepen: Ingreep[]): string[] {
  return [
    ...ingrepen.flatMap((ingreep) => faultsOf(root, ingreep)),
    ...guardsOf(root)
      .filter((guard) => !ingrepen.some(({ van, bestand }) => bestand === MODULE && van.includes(guard)))
      .map((guard) => `${MODULE} heeft ${guard}, en checks/t21/http.ts haalt hem nergens weg.`),
    ...guardFiles(root)
      .filter((bestand) => !ingrepen.some((ingreep) => ingreep.bestand === bestand))
      .map((bestand) => `Geen ingreep in ${bestand}. Voeg in checks/t21/ toe wat er misgaat zonder dit.`),
  ];
}

const MEND =
  'de code is veranderd: zet in checks/t21/ hoe deze bewaking er nu uitziet, of haal de ingreep weg als zij weg is';

function faultsOf(root: string, { naam, bestand, van, specs }: Ingreep): string[] {
  const plek = path.join(root, bestand);
  const aantal = fs.existsSync(plek) ? fs.readFileSync(plek, 'utf8').split(van).length - 1 : 0;
  const weg = specs.filter((spec) => !fs.existsSync(path.join(root, spec)));
  return [
    ...(aantal === 1
      ? []
      : [
          `"${naam}": deze tekst staat ${aantal} keer in ${bestand}, en moet er 1 keer staan: ${van} (${MEND})`,
        ]),
    ...weg.map((spec) => `"${naam}": ${spec} bestaat niet.`),
  ];
}

/** What Nest runs before every handler. */
function guardsOf(root: string): string[] {
  const tekst = fs.readFileSync(path.join(root, MODULE), 'utf8');
  return [...tekst.matchAll(/\{ provide: APP_\w+, use\w+: \w+ \}/g)].map(([regel]) => regel);
}

const guardFiles = (root: string): string[] =>
  ['libs', 'apps'].flatMap((map) =>
    fs
      .readdirSync(path.join(root, map), { recursive: true, encoding: 'utf8' })
      .filter((naam) => /(?<!dist.*)\.guard\.ts$/.test(naam))
      .map((naam) => path.join(map, naam)),
  );

export interface CodeOpties {
  root: string;
  ingrepen: Ingreep[];
  /** Only changes whose name or file holds this text. */
  alleen?: string;
  tell: (regel: string) => void;
}

/** A comment is no guard: taking one away must go unnoticed, or every change would be noticed. */
const TEGENPROEF: Ingreep = {
  naam: 'tegenproef: alleen een toelichting weg',
  bestand: 'libs/platform/src/http/limiet.ts',
  van: '/** What a request is counted under. */',
  naar: '',
  specs: ['libs/platform/src/http/limiet.spec.ts'],
};

export async function runCode({ root, ingrepen, alleen = '', tell }: CodeOpties): Promise<Uitslag> {
  const begin = performance.now();
  const gekozen = ingrepen.filter(({ naam, bestand }) => `${naam} ${bestand}`.includes(alleen));
  const kopie = await maakKopie(root);
  try {
    const specs = [...new Set(gekozen.flatMap((ingreep) => ingreep.specs))];
    const vooraf = await runJest(kopie.map, { specs, minuten: 20 });
    tell(`vooraf: ${vooraf.geslaagd} tests geslaagd, ${vooraf.gezakt.length} gezakt, ${vooraf.seconden} s`);
    for (const naam of vooraf.gezakt) tell(`  gezakt: ${naam}`);
    const fouten = { vooraf: vooraf.gezakt.length + vooraf.kapot, onopgemerkt: 0, kapot: 0, tegenproef: 0 };
    if ((await tryIngreep(kopie.map, TEGENPROEF, tell)) !== 'onopgemerkt') fouten.tegenproef = 1;
    const isAlone = standsAlone(kopie.map, tell);
    for (const ingreep of fouten.vooraf > 0 ? [] : gekozen) {
      if (!(await isAlone(ingreep))) {
        fouten.vooraf += 1;
        continue;
      }
      const oordeel = await tryIngreep(kopie.map, ingreep, tell);
      if (oordeel !== 'gemerkt') fouten[oordeel] += 1;
    }
    return {
      naam: 'T21 ingrepen in de code',
      n: gekozen.length,
      fouten,
      feiten: { seconden: secondsSince(begin) },
    };
  } finally {
    await kopie.stop();
  }
}

/** Whether the tests of a change pass without the others of their spec: one that needs those fails whatever is taken away. */
function standsAlone(map: string, tell: (regel: string) => void): (van: Proefrun) => Promise<boolean> {
  const bekend = new Map<string, Promise<boolean>>();
  const run = async ({ specs, test }: Proefrun): Promise<boolean> => {
    const { geslaagd, gezakt, kapot } = await runJest(map, { specs, test });
    const goed = geslaagd > 0 && gezakt.length + kapot === 0;
    if (!goed) tell(`vooraf: "${test ?? ''}" slaagt niet zonder de andere tests van ${specs.join(' ')}`);
    return goed;
  };
  return async ({ specs, test }) => {
    if (test === undefined) return true;
    const sleutel = `${specs.join(' ')} ${test}`;
    const uitkomst = bekend.get(sleutel) ?? run({ specs, test });
    bekend.set(sleutel, uitkomst);
    return uitkomst;
  };
}

type Oordeel = 'gemerkt' | 'onopgemerkt' | 'kapot';

async function tryIngreep(map: string, ingreep: Ingreep, tell: (regel: string) => void): Promise<Oordeel> {
  const plek = path.join(map, ingreep.bestand);
  const heel = fs.readFileSync(plek, 'utf8');
  fs.writeFileSync(
    plek,
    heel.replace(ingreep.van, () => ingreep.naar),
  );
  try {
    const uitslag = await runJest(map, ingreep);
    const oordeel = judge(uitslag, ingreep.test);
    const door = uitslag.teLaat ? 'niet klaar in de tijd' : (uitslag.gezakt[0] ?? '');
    const aantal = `${uitslag.gezakt.length} van ${uitslag.gezakt.length + uitslag.geslaagd}`;
    tell(`${oordeel}: ${ingreep.naam}: ${aantal}, ${uitslag.seconden} s ${door}`);
    return oordeel;
  } finally {
    fs.writeFileSync(plek, heel);
  }
}

/**
 * A suite that cannot be loaded says nothing of the guard, nor does one in which all fails: then the change broke the code
 * or something else did. One that hangs would be noticed.
 */
export function judge({ gezakt, geslaagd, kapot, teLaat }: Jestuitslag, test?: string): Oordeel {
  if (test === undefined && geslaagd === 0 && gezakt.length > 1) return 'kapot';
  if (gezakt.length > 0 || teLaat) return 'gemerkt';
  return kapot > 0 ? 'kapot' : 'onopgemerkt';
}
