// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import {
  AANBOD_KOLOMMEN,
  Bestandsfout,
  HULPVRAAG_KOLOMMEN,
  gebiedenVan,
  missingColumns,
  parseAanbodJson,
  parseAanbodRijen,
  parseHulpvraagJson,
  parseHulpvraagRijen,
  type Aanbod,
  type Fout,
  type Gebieden,
  type Gelezenen,
  type Hulpvraag,
  type Kolom,
  type Rij,
} from '#libs/matching-engine';
import { readGemeentenBestand } from '#libs/stamgegevens';
import { demoBestand } from '../demo/bestanden.js';
import type { Opdracht } from './argumenten.js';
import { readInhoud, type Inhoud } from './bestand.js';
import { readRegios } from './regios.js';

/** Everything that a run needs, checked. */
export interface Invoer {
  aanbod: Aanbod[];
  hulpvragen: Hulpvraag[];
  gebieden: Gebieden;
}

/** Bad input: one sentence per fault, each with its file and line. */
export class Invoerfout extends Error {
  constructor(readonly fouten: readonly string[]) {
    super(fouten.join('\n'));
  }
}

interface Lezer<T> {
  kolommen: readonly Kolom[];
  json: (json: unknown) => Gelezenen<T>;
  rijen: (rijen: readonly Rij[]) => Gelezenen<T>;
}

function show(file: string, isJson: boolean, { regel, veld, melding }: Fout): string {
  const where = `${path.basename(file)}, ${isJson ? 'onderdeel' : 'regel'} ${regel}`;
  return veld === '' ? `${where}: ${melding}` : `${where}, ${veld}: ${melding}`;
}

/** Reads one file; its faults go to `fouten`, so that those of the other file are told as well. */
async function readFile<T>(file: string, lezer: Lezer<T>, fouten: string[]): Promise<T[]> {
  const inhoud = await readOrReport(file, fouten);
  if (inhoud === null) return [];
  if ('json' in inhoud) {
    const { goed, fouten: found } = lezer.json(inhoud.json);
    fouten.push(...found.map((fout) => show(file, true, fout)));
    return goed.map(({ waarde }) => waarde);
  }
  const missing = missingColumns(inhoud.koppen, lezer.kolommen);
  if (missing.length > 0) {
    fouten.push(...missing.map((kolom) => `${path.basename(file)}: de kolom ${kolom} ontbreekt`));
    return [];
  }
  const { goed, fouten: found } = lezer.rijen(inhoud.rijen);
  fouten.push(...found.map((fout) => show(file, false, fout)));
  return goed.map(({ waarde }) => waarde);
}

async function readOrReport(file: string, fouten: string[]): Promise<Inhoud | null> {
  try {
    return await readInhoud(file);
  } catch (error) {
    if (!(error instanceof Bestandsfout)) throw error;
    fouten.push(`${file}: ${error.message}`);
    return null;
  }
}

async function readGebieden(file: string | null, fouten: string[]): Promise<Gebieden> {
  const gemeenten = readGemeentenBestand();
  const source = file ?? demoBestand('regios.json');
  const inhoud = await readOrReport(source, fouten);
  if (inhoud === null) return gebiedenVan(gemeenten, {});
  const known = new Set(gemeenten.map(({ gemeentecode }) => gemeentecode));
  const { regios, namen, fouten: found } = readRegios(inhoud, known);
  fouten.push(...found.map((melding) => `${path.basename(source)}: ${melding}`));
  return gebiedenVan(gemeenten, regios, namen);
}

/** Reads and checks all files of a run. Throws Invoerfout with every fault of every file. */
export async function readInvoer(opdracht: Opdracht): Promise<Invoer> {
  const fouten: string[] = [];
  const gebieden = await readGebieden(opdracht.regios, fouten);
  // Without trustworthy regions every offer of a region would seem to have a wrong area.
  const opties = fouten.length === 0 ? { gebieden } : {};
  const aanbod = await readFile(
    opdracht.aanbod,
    {
      kolommen: AANBOD_KOLOMMEN,
      json: (json) => parseAanbodJson(json, opties),
      rijen: (rijen) => parseAanbodRijen(rijen, opties),
    },
    fouten,
  );
  const hulpvragen = await readFile(
    opdracht.hulpvragen,
    {
      kolommen: HULPVRAAG_KOLOMMEN,
      json: (json) => parseHulpvraagJson(json, opties),
      rijen: (rijen) => parseHulpvraagRijen(rijen, opties),
    },
    fouten,
  );
  if (fouten.length > 0) throw new Invoerfout(fouten);
  return { aanbod, hulpvragen, gebieden };
}
