// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import {
  gebiedenVan,
  type Aanbod,
  type Gebieden,
  type GemeenteGebied,
  type Hulpvraag,
} from '../src/index.js';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../data/verzameling/${name}.json`, import.meta.url), 'utf8')) as T;

export interface GelabeldeHulpvraag extends Hulpvraag {
  labels: Record<string, number>;
  tags: string[];
}

export interface Gouden {
  peildatum: string;
  deMinimisPlafond: number;
  perHulpvraag: Record<string, { passend: string[]; afgewezenRelevant: Record<string, string[]> }>;
}

/** The fictitious test collection: 120 offers, 60 labelled requests and the eligible pairs at the reference date. */
export const aanbod = read<Aanbod[]>('aanbod');
export const hulpvragen = read<GelabeldeHulpvraag[]>('hulpvragen-dev');
export const gouden = read<Gouden>('golden-dev');
export const regios = read<Record<string, string[]>>('regios');

/** Province and COROP area of every municipality, from the master data that the product itself uses. */
function readGemeenten(): GemeenteGebied[] {
  const file = new URL('../../stamgegevens/data/gemeenten.csv', import.meta.url);
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [gemeentecode = '', gemeente, provinciecode = '', provincie, coropcode = '', corop] =
      row.split(',');
    return { gemeentecode, provinciecode, coropcode, gemeente, provincie, corop };
  });
}

export const gemeenten = readGemeenten();
export const gebieden: Gebieden = gebiedenVan(gemeenten, regios);
