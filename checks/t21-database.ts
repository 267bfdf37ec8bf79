// SPDX-License-Identifier: EUPL-1.2
// T21 in the database: every constraint, policy, trigger and right is noticed by a probe when it goes.
import type pg from 'pg';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { readCatalogus, type Catalogus, type Ingreep } from './grenzen/catalogus.js';
import type { Grenzen } from './grenzen/grens.js';
import { toProeven, words, type Bewaakt } from './grenzen/proeven.js';
import { describe, inProef, isExpected, outcomeOf, undone } from './grenzen/uitvoeren.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface Verslag {
  uitslag: Uitslag;
  /** A line for each thing that is not right. */
  meldingen: string[];
}

/** All probes on the database as it is, and whether they are about all that is in it. `beheerUrl`: as superuser. */
export const runGrenzen = (beheerUrl: string, grenzen: Grenzen): Promise<Verslag> =>
  withClient(beheerUrl, async (client) => {
    const begin = performance.now();
    const catalogus = await readCatalogus(client, grenzen);
    const proeven = toProeven(grenzen, catalogus.kolommen);
    const anders = await inProef(client, grenzen, async () => {
      const meldingen: string[] = [];
      for (const proef of proeven) {
        const uitkomst = await outcomeOf(client, proef);
        if (!isExpected(uitkomst, proef)) meldingen.push(`${describe(proef)}, gekregen ${uitkomst}`);
      }
      return meldingen;
    });
    const namen = namesOf(grenzen, proeven);
    const zonderProef = explainAll(
      catalogus.objecten.filter((object) => !namen.has(object)),
      grenzen,
    );
    const verdwenen = [...namen].filter((object) => !catalogus.objecten.includes(object)).map(explainGone);
    const fouten = { anders: anders.length, zonderProef: zonderProef.length, verdwenen: verdwenen.length };
    const feiten = { objecten: catalogus.objecten.length, seconden: secondsSince(begin) };
    return {
      uitslag: { naam: 'T21 grenzen van de database', n: proeven.length, fouten, feiten },
      meldingen: [...anders, ...zonderProef, ...verdwenen],
    };
  });

/** Every object that is named: by a probe, as tested elsewhere, as a column that may be empty, or as guarding nothing. */
function namesOf({ tabellen, functies }: Grenzen, proeven: Bewaakt[]): Set<string> {
  const vanTabellen = Object.entries(tabellen).flatMap(([tabel, { magLeeg, triggers = {} }]) => [
    ...words(magLeeg).map((kolom) => `leeg ${tabel}.${kolom}`),
    ...Object.keys(triggers).map((naam) => `trigger ${tabel}.${naam}`),
  ]);
  const vanProeven = proeven.map(({ object }) => object).filter((object) => !object.startsWith('rij '));
  return new Set([...vanProeven, ...vanTabellen, ...Object.keys(functies).map((naam) => `functie ${naam}`)]);
}

const WAAR: Record<string, string> = {
  beperking:
    'bij die tabel onder `beperkingen`: de naam, en wat een nieuwe rij anders moet hebben om geweigerd te worden',
  leeg: 'bij die tabel onder `magLeeg`, als deze kolom echt leeg mag zijn; maak hem anders NOT NULL',
  beleid: 'bij die tabel onder `beleid`: wie het doorlaat en wie niet, als [wie, doe, verwacht]',
  trigger: 'bij die tabel onder `triggers`: wat hij weigert of bijhoudt, als [wie, doe, verwacht]',
  functie:
    'functies.ts: {} als zij niets weigert en niet over toegang beslist, en anders `proeven` of `zonder`',
  reeks: 'functies.ts onder REEKSEN',
  schema: 'ten minste een tabel van dat schema',
};

/** One line for a table that is new, with all that there is to say about it; else a line for each object. */
function explainAll(objecten: string[], { tabellen }: Grenzen): string[] {
  const nieuw = objecten
    .filter((object) => object.startsWith('rls '))
    .map((object) => object.slice('rls '.length));
  const ofTabel = (tabel: string): string[] =>
    objecten.filter((object) => object.endsWith(` ${tabel}`) || object.includes(` ${tabel}.`));
  const onbekend = nieuw.filter((tabel) => !(tabel in tabellen));
  const los = objecten.filter((object) => !onbekend.some((tabel) => ofTabel(tabel).includes(object)));
  return [
    ...onbekend.map(
      (tabel) =>
        `De tabel ${tabel} staat niet in checks/grenzen/. Zet hem erin, zoals de andere, en noem hem in grenzen.ts (uitleg: checks/grenzen/grens.ts): ${ofTabel(tabel).join(', ')}.`,
    ),
    ...los.map(explain),
  ];
}

const explain = (object: string): string =>
  `Geen proef voor ${object}. Voeg in checks/grenzen/ toe: ${WAAR[object.split(' ')[0] ?? '']} (uitleg: checks/grenzen/grens.ts).`;
const explainGone = (object: string): string =>
  `checks/grenzen/ noemt ${object}, en de database heeft dat niet (meer). Haal het weg, of zet de grens terug.`;

export interface IngreepOpties {
  /** Of databases that are alike: the changes are divided over them, and run side by side. */
  beheerUrls: string[];
  grenzen: Grenzen;
  /** Only changes of which the object and the change hold this text. */
  alleen?: string;
  /** One in so many of them. */
  eenOp?: number;
}

/** Takes away each limit in turn and undoes that; a probe that names it must give another answer. */
export async function runIngrepen({
  beheerUrls,
  grenzen,
  alleen = '',
  eenOp = 1,
}: IngreepOpties): Promise<Verslag> {
  const begin = performance.now();
  const delen = await Promise.all(
    beheerUrls.map((beheerUrl, deel) =>
      withClient(beheerUrl, async (client) => {
        const catalogus = await readCatalogus(client, grenzen);
        const ingrepen = catalogus.ingrepen
          .filter((een, nr) => keyOf(een).includes(alleen) && nr % eenOp === 0)
          .filter((_, nr) => nr % beheerUrls.length === deel);
        const gemist = await inProef(client, grenzen, () => missedOf(client, grenzen, catalogus, ingrepen));
        return { ingrepen, gemist };
      }),
    ),
  );
  const ingrepen = delen.flatMap((deel) => deel.ingrepen);
  const gemist = delen.flatMap((deel) => deel.gemist);
  const isDubbel = (een: Ingreep): boolean => keyOf(een) in grenzen.dubbel;
  const onopgemerkt = gemist.filter((een) => !isDubbel(een));
  const onnodig = ingrepen.filter((een) => isDubbel(een) && !gemist.includes(een));
  const fouten = { onopgemerkt: onopgemerkt.length, tochNietDubbel: onnodig.length };
  const dubbel = gemist.length - onopgemerkt.length;
  const feiten = { ...countOf(ingrepen), dubbel, seconden: secondsSince(begin) };
  return {
    uitslag: { naam: 'T21 ingrepen in de database', n: ingrepen.length, fouten, feiten },
    meldingen: [
      ...onopgemerkt.map((een) => `Niets merkt het: ${keyOf(een)}`),
      ...onnodig.map((een) => `Staat onder \`dubbel\`, maar een proef merkt het wel: ${keyOf(een)}`),
    ],
  };
}

const keyOf = ({ object, naam }: Ingreep): string => `${object}: ${naam}`;

function countOf(ingrepen: Ingreep[]): Record<string, number> {
  const soorten = ingrepen.map(({ object }) => object.split(' ')[0] ?? '');
  return Object.fromEntries(
    [...new Set(soorten)].map((soort) => [soort, soorten.filter((een) => een === soort).length]),
  );
}

/** What a function decides shows in policies and triggers, so that any of those may notice; of the rest, who names it. */
async function missedOf(
  client: pg.Client,
  grenzen: Grenzen,
  { kolommen }: Catalogus,
  ingrepen: Ingreep[],
): Promise<Ingreep[]> {
  const proeven = toProeven(grenzen, kolommen);
  const viaFunctie = proeven.filter(({ object }) => /^(beleid|trigger) /.test(object));
  const elders = (object: string): boolean => eldersOf(grenzen).includes(object);
  const gemist: Ingreep[] = [];
  for (const ingreep of ingrepen.filter(({ object }) => !elders(object))) {
    const eigen = proeven.filter(({ object }) => object === ingreep.object);
    const meer = ingreep.object.startsWith('functie ') ? nearestFirst(ingreep, viaFunctie) : [];
    if (!(await isNoticed(client, ingreep, [...eigen, ...meer]))) gemist.push(ingreep);
  }
  return gemist;
}

/** Most functions decide within their own schema, so that a probe of that notices soonest. */
function nearestFirst({ object }: Ingreep, proeven: Bewaakt[]): Bewaakt[] {
  const schema = / (\w+)\./.exec(object)?.[1] ?? '';
  const dichtbij = proeven.filter((een) => een.object.includes(` ${schema}.`));
  return [...dichtbij, ...proeven.filter((een) => !dichtbij.includes(een))];
}

const eldersOf = ({ tabellen }: Grenzen): string[] =>
  Object.entries(tabellen).flatMap(([tabel, { triggers = {} }]) =>
    Object.entries(triggers)
      .filter(([, proeven]) => !Array.isArray(proeven))
      .map(([naam]) => `trigger ${tabel}.${naam}`),
  );

const isNoticed = (client: pg.Client, { sql }: Ingreep, proeven: Bewaakt[]): Promise<boolean> =>
  undone(client, 'ingreep', async () => {
    await client.query(`SET LOCAL ROLE none; ${sql}`);
    for (const proef of proeven) if (!isExpected(await outcomeOf(client, proef), proef)) return true;
    return false;
  });
