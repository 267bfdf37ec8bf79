// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex, Thesaurus, assessEligibility, type Aanbod, type Hulpvraag } from '../src/index.js';
import { aanbodZonderId, onderneming, testGebieden as gebieden, vraagtekst } from './willekeurig.js';

/** Verdicts do not depend on words: without concepts a build is quick. */
const thesaurus = new Thesaurus({});
const peil = { peildatum: '2026-03-02', deMinimisPlafond: 300_000 };
const catalogus = fc
  .array(aanbodZonderId, { minLength: 1, maxLength: 40 })
  .map((items) => items.map((item, index): Aanbod => ({ ...item, id: `A${index}` })));

const ask = (tekst: string, firm: Hulpvraag['onderneming']): Hulpvraag => ({
  id: 'R',
  tekst,
  themas: [],
  onderneming: firm,
});

/** Every match has the verdict of the rule function, yes before undecided; every refusal has its failing rules. */
function expectSameVerdicts(index: MatchIndex, now: ReadonlyMap<string, Aanbod>, hulpvraag: Hulpvraag): void {
  const { matches, afgewezen } = index.match(hulpvraag, peil, { top: 60 });
  for (const { aanbodId, oordeel } of matches)
    expect(assessEligibility(now.get(aanbodId)!, hulpvraag.onderneming, gebieden, peil).oordeel).toBe(
      oordeel,
    );
  const verdicts = matches.map(({ oordeel }) => oordeel);
  expect(verdicts).toEqual([...verdicts].sort());
  for (const { aanbodId, regels } of afgewezen)
    expect(assessEligibility(now.get(aanbodId)!, hulpvraag.onderneming, gebieden, peil).faalt).toEqual(
      regels,
    );
}

it('agrees with the rule function for every offer and firm', () => {
  fc.assert(
    fc.property(
      catalogus,
      fc.array(onderneming, { minLength: 5, maxLength: 5 }),
      vraagtekst,
      (offers, firms, tekst) => {
        const index = MatchIndex.build(offers, gebieden, { epoch: 1, thesaurus });
        const now = new Map(offers.map((offer) => [offer.id, offer]));
        for (const firm of firms) {
          const hulpvraag = ask(tekst, firm);
          expectSameVerdicts(index, now, hulpvraag);
          expect(index.passend(firm, peil)).toEqual(
            offers
              .map((offer) => [offer.id, assessEligibility(offer, firm, gebieden, peil).oordeel] as const)
              .filter(([, oordeel]) => oordeel !== 'nee')
              .map(([aanbodId, oordeel]) => ({ aanbodId, oordeel })),
          );
        }
      },
    ),
    { numRuns: 120 },
  );
});

const change = fc.oneof(
  fc.record({ soort: fc.constant('upsert' as const), nummer: fc.nat(50), aanbod: aanbodZonderId }),
  fc.record({ soort: fc.constant('remove' as const), nummer: fc.nat(50) }),
  fc.record({ soort: fc.constant('vol' as const), nummer: fc.nat(50) }),
  fc.record({ soort: fc.constant('vrij' as const), nummer: fc.nat(50) }),
);

it('agrees with the rule function after any row of changes, without a rebuild', () => {
  fc.assert(
    fc.property(
      catalogus,
      fc.array(change, { maxLength: 60 }),
      onderneming,
      vraagtekst,
      (offers, changes, firm, tekst) => {
        const index = MatchIndex.build(offers, gebieden, { epoch: 1, thesaurus });
        const now = new Map(offers.map((offer) => [offer.id, offer]));
        for (const each of changes) {
          const id = `A${each.nummer}`;
          const known = now.get(id);
          if (each.soort === 'upsert') {
            now.set(id, { ...each.aanbod, id });
            index.upsert({ ...each.aanbod, id });
          } else if (each.soort === 'remove') expect(index.remove(id)).toBe(now.delete(id));
          else {
            const capaciteit = { totaal: 2, bezet: each.soort === 'vol' ? 2 : 1 };
            expect(index.setCapaciteit(id, capaciteit)).toBe(known !== undefined);
            if (known !== undefined)
              now.set(id, { ...known, voorwaarden: { ...known.voorwaarden, capaciteit } });
          }
        }
        expect(index.size).toBe(now.size);
        expectSameVerdicts(index, now, ask(tekst, firm));
        const fresh = MatchIndex.build([...now.values()], gebieden, { epoch: 2, thesaurus });
        const byId = (one: { aanbodId: string }, other: { aanbodId: string }) =>
          one.aanbodId.localeCompare(other.aanbodId);
        expect([...index.passend(firm, peil)].sort(byId)).toEqual([...fresh.passend(firm, peil)].sort(byId));
      },
    ),
    { numRuns: 80 },
  );
});
