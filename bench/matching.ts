// SPDX-License-Identifier: EUPL-1.2
// Matching alone, in this process: building the index, and one request against it.
import { readFileSync } from 'node:fs';
import {
  MatchIndex,
  gebiedenVan,
  type Aanbod,
  type GemeenteGebied,
  type Hulpvraag,
} from '#libs/matching-engine';
import { readAanbod, readHulpvragen, readRegios } from '../checks/hulp/gegevens.js';
import { below, newToeval, shuffled, type Toeval } from '../checks/hulp/toeval.js';
import { median, print, printSpread, timed } from './hulp/meting.js';

const GEMEENTEN = new URL('../libs/stamgegevens/data/gemeenten.csv', import.meta.url);

function readGemeenten(): GemeenteGebied[] {
  const [, ...regels] = readFileSync(GEMEENTEN, 'utf8').trim().split('\n');
  return regels.map((regel) => {
    const [gemeentecode, gemeente, provinciecode, provincie, coropcode, corop] = regel.split(',');
    return { gemeentecode, gemeente, provinciecode, provincie, coropcode, corop } as GemeenteGebied;
  });
}

/** Offers of the catalogue again and again, each with a third of its words from three others, so that no two are alike. */
function multiply(basis: readonly Aanbod[], aantal: number, toeval: Toeval): Aanbod[] {
  const words = (aanbod: Aanbod): string[] => aanbod.omschrijving.split(' ');
  const vreemd = (): string[] => words(basis[below(toeval, basis.length)] as Aanbod);
  return Array.from({ length: aantal }, (_, nummer) => {
    const voorbeeld = basis[nummer % basis.length] as Aanbod;
    const ander = shuffled(toeval, [...vreemd(), ...vreemd(), ...vreemd()]);
    const omschrijving = words(voorbeeld)
      .map((woord, i) => (toeval() < 1 / 3 ? (ander[i % ander.length] ?? woord) : woord))
      .join(' ');
    const gebied = (basis[below(toeval, basis.length)] as Aanbod).voorwaarden.gebied;
    return {
      ...voorbeeld,
      id: `N${nummer}`,
      omschrijving,
      voorwaarden: { ...voorbeeld.voorwaarden, gebied },
    };
  });
}

async function benchIndex(
  naam: string,
  aanbod: Aanbod[],
  vragen: Hulpvraag[],
  rondes: number,
): Promise<void> {
  const gebieden = gebiedenVan(readGemeenten(), readRegios());
  const peil = { peildatum: new Date().toISOString().slice(0, 10), deMinimisPlafond: 300_000 };
  const bouw: number[] = [];
  let index = MatchIndex.build(aanbod, gebieden, { epoch: 1 });
  for (let keer = 0; keer < 3; keer += 1)
    bouw.push(await timed(() => (index = MatchIndex.build(aanbod, gebieden, { epoch: 1 }))));
  print(`index bouwen, ${naam}`, median(bouw), 'ms');
  const metingen: number[] = [];
  for (let ronde = 0; ronde <= rondes; ronde += 1)
    for (const vraag of vragen) {
      const ms = await timed(() => index.match(vraag, peil));
      if (ronde > 0) metingen.push(ms); // the first round warms up
    }
  printSpread(`match van één hulpvraag, ${naam}`, metingen);
}

/** At the size of the demo and at that of the whole country, with the 60 requests of the collection. */
export async function benchMatching(seed: number, rondes: number): Promise<void> {
  const [basis, vragen] = [readAanbod(), readHulpvragen()];
  await benchIndex('120 aanbiedingen', basis, vragen, rondes);
  await benchIndex('5.000 aanbiedingen', multiply(basis, 5_000, newToeval(seed)), vragen, rondes);
}
