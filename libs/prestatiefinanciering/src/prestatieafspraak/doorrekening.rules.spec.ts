// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  doorreken,
  type Doorrekenregel,
  type Doorrekenvraag,
  type Rekenindicator,
} from './doorrekening.rules.js';

const A = {
  ...{ code: 'A', eenheid: 'gesprek', tariefInCenten: 10_000, hoogstensAantal: null, minstensAantal: 0 },
  bonusInCenten: 2_500,
};
const verwacht = (code: string, jaar: number, aantal: number, bonusProcent = 0) => ({
  ...{ code, jaar, aantal, bonusProcent },
});
const RUIM = [{ jaar: 2026, plafondInCenten: 100_000_000 }];

describe('what an agreement would cost', () => {
  it('is tarief times results, and the bonus for whole results only', () => {
    const uit = doorreken({ indicatoren: [A], jaren: RUIM, verwacht: [verwacht('A', 2026, 7, 50)] });
    expect(uit.regels).toEqual([
      {
        ...{ code: 'A', jaar: 2026, aantal: 7, telt: 7, bonusAantal: 3 },
        ...{ gevraagdInCenten: 77_500, bedragInCenten: 77_500 },
      },
    ]);
    expect(uit.perIndicator).toEqual([
      { code: 'A', aantal: 7, telt: 7, bedragInCenten: 77_500, perResultaat: 11_071 },
    ]);
    expect(uit.sneden).toEqual([]);
  });

  it('stops at hoogstens, over the years together, the first year first', () => {
    const uit = doorreken({
      indicatoren: [{ ...A, hoogstensAantal: 10 }],
      jaren: [{ jaar: 2027, plafondInCenten: 100_000_000 }, ...RUIM],
      verwacht: [verwacht('A', 2026, 7), verwacht('A', 2027, 7)],
    });
    expect(uit.regels.map(({ jaar, telt }) => [jaar, telt])).toEqual([
      [2026, 7],
      [2027, 3],
    ]);
    expect(uit.sneden).toEqual([{ soort: 'hoogstens', code: 'A', jaar: null, teVeel: 4 }]);
  });

  it('is nothing below minstens, and everything from it on', () => {
    const vraag = (aantal: number): Doorrekenvraag => ({
      indicatoren: [{ ...A, minstensAantal: 5 }],
      jaren: RUIM,
      verwacht: [verwacht('A', 2026, aantal)],
    });
    expect(doorreken(vraag(4))).toMatchObject({
      bedragInCenten: 0,
      sneden: [{ soort: 'minstens', code: 'A', teVeel: 4 }],
    });
    expect(doorreken(vraag(5)).bedragInCenten).toBe(50_000);
  });

  it('stops at the plafond of a year, shared to the cent', () => {
    const uit = doorreken({
      indicatoren: [A, { ...A, code: 'B' }, { ...A, code: 'C' }],
      jaren: [{ jaar: 2026, plafondInCenten: 10_000 }],
      verwacht: ['A', 'B', 'C'].map((code) => verwacht(code, 2026, 1)),
    });
    expect(uit.regels.map(({ bedragInCenten }) => bedragInCenten)).toEqual([3_334, 3_333, 3_333]);
    expect(uit.sneden).toEqual([{ soort: 'plafond', code: null, jaar: 2026, teVeel: 20_000 }]);
    expect(uit.perJaar).toEqual([
      { jaar: 2026, bedragInCenten: 10_000, plafondInCenten: 10_000, overInCenten: 0 },
    ]);
  });

  it('rounds half a cent per result up', () => {
    const uit = doorreken({
      indicatoren: [{ ...A, tariefInCenten: 3 }],
      jaren: [{ jaar: 2026, plafondInCenten: 5 }],
      verwacht: [verwacht('A', 2026, 2)],
    });
    expect(uit.perIndicator[0]?.perResultaat).toBe(3);
  });

  it('is whole cents within every limit, whatever is asked', () => {
    const codes = ['A', 'B', 'C'];
    const indicator = (code: string) =>
      fc.record({
        code: fc.constant(code),
        eenheid: fc.constant('x'),
        tariefInCenten: fc.integer({ min: 1, max: 100_000_000 }),
        hoogstensAantal: fc.option(fc.integer({ min: 1, max: 500 })),
        minstensAantal: fc.integer({ min: 0, max: 50 }),
        bonusInCenten: fc.integer({ min: 0, max: 10_000_000 }),
      });
    const jaar = (n: number) =>
      fc.record({ jaar: fc.constant(n), plafondInCenten: fc.integer({ min: 0, max: 10_000_000_000 }) });
    const getal = fc.record({
      code: fc.constantFrom(...codes),
      jaar: fc.constantFrom(2026, 2027),
      aantal: fc.integer({ min: 0, max: 1_000 }),
      bonusProcent: fc.integer({ min: 0, max: 100 }),
    });
    const vraag = fc.record({
      indicatoren: fc.tuple(...codes.map(indicator)),
      jaren: fc.tuple(jaar(2026), jaar(2027)),
      verwacht: fc.uniqueArray(getal, { selector: (een) => `${een.code}${een.jaar}`, maxLength: 6 }),
    });
    fc.assert(
      fc.property(vraag, (een) => isWithinLimits(een)),
      { numRuns: 500 },
    );
  });
});

function isWithinLimits(vraag: Doorrekenvraag): boolean {
  const uit = doorreken(vraag);
  const som = (een: readonly { bedragInCenten: number }[]): number =>
    een.reduce((totaal, { bedragInCenten }) => totaal + bedragInCenten, 0);
  expect(som(uit.regels)).toBe(uit.bedragInCenten);
  expect(som(uit.perIndicator)).toBe(uit.bedragInCenten);
  expect(som(uit.perJaar)).toBe(uit.bedragInCenten);
  uit.regels.forEach(expectWhole);
  for (const { bedragInCenten, plafondInCenten } of uit.perJaar)
    expect(bedragInCenten).toBeLessThanOrEqual(plafondInCenten);
  for (const indicator of vraag.indicatoren) expectCounted(indicator, uit);
  for (const { jaar, overInCenten } of uit.perJaar)
    if (uit.sneden.some((een) => een.soort === 'plafond' && een.jaar === jaar)) expect(overInCenten).toBe(0);
  return true;
}

function expectWhole(regel: Doorrekenregel): void {
  expect(Number.isSafeInteger(regel.bedragInCenten)).toBe(true);
  expect(regel.bedragInCenten).toBeGreaterThanOrEqual(0);
  expect(regel.bedragInCenten).toBeLessThanOrEqual(regel.gevraagdInCenten);
  expect(regel.bonusAantal).toBeLessThanOrEqual(regel.telt);
  expect(regel.telt).toBeLessThanOrEqual(regel.aantal);
}

function expectCounted(
  { code, hoogstensAantal, minstensAantal }: Rekenindicator,
  uit: ReturnType<typeof doorreken>,
): void {
  const { telt = 0, aantal = 0 } = uit.perIndicator.find((een) => een.code === code) ?? {};
  expect(telt).toBe(aantal < minstensAantal ? 0 : Math.min(aantal, hoogstensAantal ?? aantal));
}
