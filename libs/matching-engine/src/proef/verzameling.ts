// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { gebiedenVan, type Gebieden, type GemeenteGebied } from '../eligibility/gebieden.js';
import type { Aanbod, Hulpvraag, Peil } from '../model.js';

/** A request with what a coordinator thinks of each offer: 3 best, 2 good, 1 of some use. */
export interface GelabeldeHulpvraag extends Hulpvraag {
  labels: Record<string, number>;
  tags: string[];
}

/** What the ranking is measured with: invented offers and requests, with the pairs that are eligible. */
export interface Proefverzameling {
  aanbod: Aanbod[];
  hulpvragen: GelabeldeHulpvraag[];
  /** Per request the offers that its firm may use. */
  passend: ReadonlyMap<string, ReadonlySet<string>>;
  gebieden: Gebieden;
  peil: Peil;
}

interface Gouden extends Peil {
  perHulpvraag: Record<string, { passend: string[] }>;
}

const FOLDER = new URL('../../data/verzameling/', import.meta.url);
const read = <T>(naam: string): T => JSON.parse(readFileSync(new URL(`${naam}.json`, FOLDER), 'utf8')) as T;

/** Reads the collection that the product carries. */
export function readVerzameling(gemeenten: readonly GemeenteGebied[]): Proefverzameling {
  const { peildatum, deMinimisPlafond, perHulpvraag } = read<Gouden>('golden-dev');
  const passend = Object.entries(perHulpvraag).map(([id, per]) => [id, new Set(per.passend)] as const);
  return {
    aanbod: read('aanbod'),
    hulpvragen: read('hulpvragen-dev'),
    passend: new Map(passend),
    gebieden: gebiedenVan([...gemeenten], read('regios')),
    peil: { peildatum, deMinimisPlafond },
  };
}
