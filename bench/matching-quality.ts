// SPDX-License-Identifier: EUPL-1.2
// Quality of the ranking on labelled requests: the dev set of the matching collection and those of a second author.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MatchIndex, aucOf, gebiedenVan, measure, type Aanbod, type Hulpvraag } from '#libs/matching-engine';
import { readGemeentenBestand } from '#libs/stamgegevens';
import { printFigure, sharedFolder } from './hulp/bron.js';

interface Gelabeld extends Hulpvraag {
  labels: Record<string, number>;
  tags: string[];
}

interface Gouden {
  peildatum: string;
  deMinimisPlafond: number;
  perHulpvraag: Record<string, { passend: string[] }>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const shared = path.join(sharedFolder(), 'matching');
if (!existsSync(shared)) {
  console.error(
    `matching-quality: ${shared} ontbreekt; deze meting is NIET gedaan (geef de map met --bron).`,
  );
  process.exit(1);
}
const second = fileURLToPath(new URL('./data/matching-tweede-auteur', import.meta.url));
const sets: [string, string, string][] = [
  ['dev', path.join(shared, 'hulpvragen-dev.json'), path.join(shared, 'golden-dev.json')],
  ['tweede-auteur-a', path.join(second, 'hulpvragen-a.json'), path.join(second, 'golden-a.json')],
  ['tweede-auteur-b', path.join(second, 'hulpvragen-b.json'), path.join(second, 'golden-b.json')],
];
const gebieden = gebiedenVan(readGemeentenBestand(), read(path.join(shared, 'regios.json')));
const index = MatchIndex.build(read<Aanbod[]>(path.join(shared, 'aanbod.json')), gebieden, { epoch: 1 });

/** Ranks one set and prints its figures. */
function measureSet(naam: string, hulpvragen: readonly Gelabeld[], gouden: Gouden): void {
  const peil = { peildatum: gouden.peildatum, deMinimisPlafond: gouden.deMinimisPlafond };
  const results = hulpvragen.map((hulpvraag) => ({
    labels: hulpvraag.labels,
    passend: new Set(gouden.perHulpvraag[hulpvraag.id]?.passend ?? []),
    zonderAanbod: hulpvraag.tags.includes('no_match'),
    resultaat: index.match(hulpvraag, peil),
  }));
  const ranked = results.map(({ resultaat, ...rest }) => ({
    ...rest,
    gerangschikt: resultaat.matches.map(({ aanbodId }) => aanbodId),
  }));
  const { ndcg10, recall10, p1 } = measure(ranked);
  const violations = ranked.flatMap(({ gerangschikt, passend }) =>
    gerangschikt.filter((id) => !passend.has(id)),
  );
  const estimates = (without: boolean): number[] =>
    results
      .filter(({ zonderAanbod }) => zonderAanbod === without)
      .map(({ resultaat }) => resultaat.geenPassendAanbod);
  printFigure(`${naam}-ndcg-10`, ndcg10, 'aandeel');
  printFigure(`${naam}-recall-10`, recall10, 'aandeel');
  printFigure(`${naam}-p-1`, p1, 'aandeel');
  printFigure(`${naam}-niet-passend-getoond`, violations.length, 'aantal');
  printFigure(`${naam}-geen-passend-auc`, aucOf(estimates(true), estimates(false)), 'aandeel');
}

for (const [naam, requests, golden] of sets) {
  if (existsSync(requests)) measureSet(naam, read<Gelabeld[]>(requests), read<Gouden>(golden));
  else console.error(`matching-quality: ${requests} ontbreekt; deze verzameling is NIET gemeten.`);
}
