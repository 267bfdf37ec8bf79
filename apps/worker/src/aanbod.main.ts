// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AanbodmatchingFacade,
  AanbodmatchingModule,
  type Bestand,
  type Bestandssoort,
} from '#libs/aanbodmatching';
import { PlatformModule, readConfig } from '#libs/platform';

const GEBRUIK = `Gebruik:
  npm run aanbod -- import BESTAND [--alles-of-niets] [--als-concept]
  npm run aanbod -- export BESTAND
BESTAND eindigt op .json, .csv of .xlsx.
`;

/** A call that cannot be right, or a file with faults: exit code 2, as opposed to 1 for what goes wrong here. */
class Onjuist extends Error {}

@Module({})
class Root {}

function soortOf(bestand: string): Bestandssoort {
  const soort = path.extname(bestand).slice(1).toLowerCase();
  if (soort === 'json' || soort === 'csv' || soort === 'xlsx') return soort;
  throw new Onjuist(GEBRUIK);
}

async function readBestand(naam: string): Promise<Bestand> {
  const soort = soortOf(naam);
  const inhoud = await readFile(naam).catch(() => {
    throw new Onjuist(`Het bestand ${naam} is niet te lezen.\n`);
  });
  if (soort !== 'json') return { soort, inhoud };
  try {
    return { soort, inhoud: JSON.parse(inhoud.toString('utf8').replace(/^\uFEFF/, '')) as unknown };
  } catch {
    throw new Onjuist(`Het bestand ${naam} is geen geldige JSON.\n`);
  }
}

async function withFacade<T>(work: (facade: AanbodmatchingFacade) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const root: DynamicModule = {
    module: Root,
    imports: [PlatformModule.forRoot(config), AanbodmatchingModule],
  };
  const context = await NestFactory.createApplicationContext(root, {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    return await work(context.get(AanbodmatchingFacade));
  } finally {
    await context.close();
  }
}

async function importAanbod(
  naam: string,
  opties: { allesOfNiets: boolean; alsConcept: boolean },
): Promise<void> {
  const bestand = await readBestand(naam);
  const status = opties.alsConcept ? 'concept' : 'gepubliceerd';
  const verslag = await withFacade((facade) =>
    facade.importAanbod(bestand, { allesOfNiets: opties.allesOfNiets, status }),
  );
  const { toegevoegd, gewijzigd, ongewijzigd, aantalFouten, fouten } = verslag;
  process.stdout.write(
    `${toegevoegd} toegevoegd, ${gewijzigd} gewijzigd, ${ongewijzigd} ongewijzigd, ${aantalFouten} fout.\n`,
  );
  const regels = fouten.map(
    ({ regel, veld, melding }) => `regel ${regel}${veld === '' ? '' : `, ${veld}`}: ${melding}\n`,
  );
  if (regels.length > 0) throw new Onjuist(regels.join(''));
}

async function exportAanbod(naam: string): Promise<void> {
  const soort = soortOf(naam);
  await writeFile(naam, await withFacade((facade) => facade.exportAanbod(soort)));
  process.stdout.write(`Het aanbod staat in ${naam}.\n`);
}

async function run(args: string[]): Promise<void> {
  const { positionals, values } = parse(args);
  const [opdracht, bestand, ...rest] = positionals;
  if (bestand === undefined || rest.length > 0) throw new Onjuist(GEBRUIK);
  if (opdracht === 'export') return exportAanbod(bestand);
  if (opdracht !== 'import') throw new Onjuist(GEBRUIK);
  return importAanbod(bestand, { allesOfNiets: values['alles-of-niets'], alsConcept: values['als-concept'] });
}

function parse(args: string[]): {
  positionals: string[];
  values: { 'alles-of-niets': boolean; 'als-concept': boolean };
} {
  const optie = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { 'alles-of-niets': optie, 'als-concept': optie },
    });
  } catch {
    throw new Onjuist(GEBRUIK);
  }
}

try {
  await run(process.argv.slice(2));
} catch (fout) {
  process.stderr.write(
    fout instanceof Onjuist ? fout.message : `${fout instanceof Error ? fout.message : String(fout)}\n`,
  );
  process.exitCode = fout instanceof Onjuist ? 2 : 1;
}
