// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from '@jest/globals';
import { MatchIndex } from '../src/index.js';
import { aanbod, gebieden, gouden, hulpvragen } from './collectie.js';
import { aucOf, measure } from '../src/proef/kwaliteit.js';

const peil = { peildatum: gouden.peildatum, deMinimisPlafond: gouden.deMinimisPlafond };
const index = MatchIndex.build(aanbod, gebieden, { epoch: 1 });
const results = hulpvragen.map((hulpvraag) => ({ hulpvraag, resultaat: index.match(hulpvraag, peil) }));

it('never shows an offer that the firm may not use', () => {
  for (const { hulpvraag, resultaat } of results) {
    const passend = new Set(gouden.perHulpvraag[hulpvraag.id]!.passend);
    expect(resultaat.matches.filter(({ aanbodId }) => !passend.has(aanbodId))).toEqual([]);
  }
});

it('ranks the offers that a coordinator would send first on top', () => {
  const { ndcg10, recall10 } = measure(
    results.map(({ hulpvraag, resultaat }) => ({
      gerangschikt: resultaat.matches.map(({ aanbodId }) => aanbodId),
      labels: hulpvraag.labels,
      passend: new Set(gouden.perHulpvraag[hulpvraag.id]!.passend),
    })),
  );
  expect(ndcg10).toBeGreaterThanOrEqual(0.85);
  expect(recall10).toBeGreaterThanOrEqual(0.93);
});

it('recognises the requests that nothing in the catalogue suits', () => {
  const estimates = (without: boolean): number[] =>
    results
      .filter(({ hulpvraag }) => hulpvraag.tags.includes('no_match') === without)
      .map(({ resultaat }) => resultaat.geenPassendAanbod);
  expect(aucOf(estimates(true), estimates(false))).toBeGreaterThanOrEqual(0.9);
});

it('tells a ranking with the best offer first from one with it last', () => {
  const labels = { A: 3, B: 1 };
  const passend = new Set(['A', 'B']);
  expect(measure([{ gerangschikt: ['A', 'B'], labels, passend }])).toEqual({ ndcg10: 1, recall10: 1, p1: 1 });
  expect(measure([{ gerangschikt: ['B', 'A'], labels, passend }]).ndcg10).toBeLessThan(0.8);
});
