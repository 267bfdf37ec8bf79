// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from '@jest/globals';
import { assessEligibility } from '../src/index.js';
import { aanbod, gebieden, gouden, hulpvragen } from './collectie.js';

const peil = { peildatum: gouden.peildatum, deMinimisPlafond: gouden.deMinimisPlafond };
const perId = new Map(aanbod.map((each) => [each.id, each]));

it('finds exactly the offers that the golden file calls eligible', () => {
  for (const { id, onderneming } of hulpvragen) {
    const passend = aanbod
      .filter((each) => assessEligibility(each, onderneming, gebieden, peil).oordeel === 'ja')
      .map((each) => each.id);
    expect([id, passend]).toEqual([id, gouden.perHulpvraag[id]?.passend]);
  }
});

it('names exactly the failing rules of the golden file', () => {
  let pairs = 0;
  for (const { id, onderneming } of hulpvragen)
    for (const [aanbodId, regels] of Object.entries(gouden.perHulpvraag[id]?.afgewezenRelevant ?? {})) {
      const { faalt } = assessEligibility(perId.get(aanbodId)!, onderneming, gebieden, peil);
      expect([id, aanbodId, faalt.sort()]).toEqual([id, aanbodId, [...regels].sort()]);
      pairs += 1;
    }
  expect(pairs).toBeGreaterThan(50);
});
