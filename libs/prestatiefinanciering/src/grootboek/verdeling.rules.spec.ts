// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  divideOnTop,
  verdeel,
  withDivided,
  type Aandeel,
  type Verdeeld,
  type Verdeelsleutel,
} from './verdeling.rules.js';

const EZ = '00000000-0000-4000-8000-000000000001';
const PROVINCIE = '00000000-0000-4000-8000-000000000002';
const GEMEENTE = '00000000-0000-4000-8000-000000000003';

/** One to eight financiers that pay all of it together. */
const aandelen = fc
  .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 })
  .map((gewichten): Aandeel[] => {
    const som = gewichten.reduce((a, b) => a + b, 0);
    const delen = gewichten.map((gewicht) => Math.max(1, Math.floor((gewicht * 10_000) / som)));
    delen[0] = (delen[0] ?? 0) + 10_000 - delen.reduce((a, b) => a + b, 0);
    return delen.map((aandeel, i) => ({
      organisatieId: `00000000-0000-4000-8000-00000000000${String(i)}`,
      aandeel,
    }));
  });
const som = (delen: Iterable<number>): number => [...delen].reduce((a, b) => a + b, 0);

it('the largest remainder gets the cent that is left over, and of equal ones the lowest id', () => {
  const derden = [
    { organisatieId: GEMEENTE, aandeel: 3_333 },
    { organisatieId: EZ, aandeel: 3_334 },
    { organisatieId: PROVINCIE, aandeel: 3_333 },
  ];
  expect([...verdeel(1, derden)].sort()).toEqual([
    [EZ, 1],
    [PROVINCIE, 0],
    [GEMEENTE, 0],
  ]);
  expect([...verdeel(2, derden)].sort()).toEqual([
    [EZ, 1],
    [PROVINCIE, 1],
    [GEMEENTE, 0],
  ]);
  const helften = [
    { organisatieId: PROVINCIE, aandeel: 5_000 },
    { organisatieId: EZ, aandeel: 5_000 },
  ];
  expect(verdeel(101, helften)).toEqual(
    new Map([
      [EZ, 51],
      [PROVINCIE, 50],
    ]),
  );
});

it('the parts are the whole, to the cent, and each is within a cent of its share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900_000_000_000_000 }), aandelen, (totaal, delen) => {
      const uitkomst = verdeel(totaal, delen);
      expect(som(uitkomst.values())).toBe(totaal);
      for (const { organisatieId, aandeel } of delen) {
        const heel = Number((BigInt(totaal) * BigInt(aandeel)) / 10_000n);
        expect([heel, heel + 1]).toContain(uitkomst.get(organisatieId));
      }
    }),
  );
});

it('a thousand small parts are divided as one large one: shares never drift', () => {
  fc.assert(
    fc.property(
      aandelen,
      fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 60 }),
      (delen, bedragen) => {
        let sleutel: Verdeelsleutel = { aandelen: delen, verdeeld: [] };
        for (const bedrag of bedragen) {
          const erbij = divideOnTop(sleutel, 'betaald', 2026, bedrag);
          expect(som(erbij.values())).toBe(bedrag);
          const deelVan = ([organisatieId, bedragInCenten]: [string, number]): Verdeeld => ({
            ...{ soort: 'betaald', jaar: 2026, organisatieId, bedragInCenten },
          });
          sleutel = withDivided(sleutel, [...erbij].map(deelVan));
        }
        const samen = new Map(sleutel.verdeeld.map((een) => [een.organisatieId, een.bedragInCenten]));
        expect(samen).toEqual(verdeel(som(bedragen), delen));
      },
    ),
  );
});

it('of another year, another kind, or who does not pay any more nothing is mixed up', () => {
  const delen = [{ organisatieId: EZ, aandeel: 10_000 }];
  const verdeeld: Verdeeld[] = [
    { soort: 'betaald', jaar: 2025, organisatieId: GEMEENTE, bedragInCenten: 7 },
    { soort: 'toezegging', jaar: 2026, organisatieId: GEMEENTE, bedragInCenten: 8 },
    { soort: 'betaald', jaar: 2026, organisatieId: PROVINCIE, bedragInCenten: 4 },
  ];
  expect(divideOnTop({ aandelen: delen, verdeeld }, 'betaald', 2026, 10)).toEqual(
    new Map([
      [PROVINCIE, -4],
      [EZ, 14],
    ]),
  );
});
