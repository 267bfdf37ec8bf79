// SPDX-License-Identifier: EUPL-1.2
import {
  checkVoorstel,
  jarenMet,
  versieOp,
  type Afspraakkader,
  type Afspraakvoorstel,
} from './prestatieafspraak.rules.js';

const INDICATOR: Afspraakvoorstel['indicatoren'][number] = {
  ...{ code: 'GESPREK', tariefInCenten: 10_000, hoogstensAantal: 100, minstensAantal: 5 },
  ...{ bonusInCenten: 0, bonusGroepen: [], mijlpaal: 'bevestigd', bewijs: ['bevestiging-ondernemer'] },
};
const GOED: Afspraakvoorstel = {
  ...{ van: '2026-07-01', tot: '2027-06-30', geldigVan: '2026-07-01', tussentoetsOp: '2027-01-15' },
  jaren: [
    { jaar: 2026, plafondInCenten: 500_000 },
    { jaar: 2027, plafondInCenten: 500_000 },
  ],
  indicatoren: [INDICATOR],
};
const KADER: Afspraakkader = {
  programma: { van: '2026-01-01', tot: '2027-12-31' },
  vorige: null,
  vandaag: '2026-11-27',
};
const paden = (voorstel: Partial<Afspraakvoorstel>, kader: Partial<Afspraakkader> = {}): unknown[] =>
  checkVoorstel({ ...GOED, ...voorstel }, { ...KADER, ...kader }).map(({ pad }) => pad);
const indicatorpaden = (anders: Partial<typeof INDICATOR>): unknown[] =>
  paden({ indicatoren: [{ ...INDICATOR, ...anders }] });

describe('what may be agreed', () => {
  it('is nothing to remark upon when all is well', () => {
    expect(paden({})).toEqual([]);
  });

  it.each<[string, Partial<Afspraakvoorstel>]>([
    ['van', { van: '2025-12-31', geldigVan: '2025-12-31' }],
    ['tot', { tot: '2028-01-01' }],
    ['tot', { van: '2027-06-30', tot: '2026-07-01' }],
    ['geldigVan', { geldigVan: '2026-08-01' }],
    ['geldigVan', { geldigVan: '2027-07-01' }],
    ['tussentoetsOp', { tussentoetsOp: '2026-06-30' }],
    ['jaren', { jaren: [{ jaar: 2026, plafondInCenten: 500_000 }] }],
    [
      'jaren',
      {
        jaren: [2026, 2027].map((jaar) => ({ jaar, plafondInCenten: 0 })),
        indicatoren: [{ ...INDICATOR, minstensAantal: 0 }],
      },
    ],
  ])('not: %s of %j', (pad, voorstel) => {
    expect(paden(voorstel)).toContain(pad);
  });

  it('replaces a version from a day that is still to come, after the one from which that holds', () => {
    const vorige = { geldigVan: '2027-01-01' };
    expect(paden({ geldigVan: '2027-02-01' }, { vorige })).toEqual([]);
    expect(paden({ geldigVan: '2027-01-01' }, { vorige })).toEqual(['geldigVan']);
    expect(paden({ geldigVan: '2026-11-26' }, { vorige: { geldigVan: '2026-07-01' } })).toEqual([
      'geldigVan',
    ]);
  });

  it('is an indicator that can be reached, shown and told from the others', () => {
    expect(indicatorpaden({ minstensAantal: 101 })).toContain('indicatoren[0].minstensAantal');
    expect(indicatorpaden({ hoogstensAantal: null, minstensAantal: 101 })).toEqual([
      'indicatoren[0].minstensAantal',
    ]);
    expect(indicatorpaden({ hoogstensAantal: null, minstensAantal: 100 })).toEqual([]);
    expect(indicatorpaden({ bonusInCenten: 1 })).toEqual(['indicatoren[0].bonusGroepen']);
    expect(indicatorpaden({ bonusGroepen: ['zzp'] })).toEqual(['indicatoren[0].bonusInCenten']);
    expect(indicatorpaden({ mijlpaal: 'gemeld' })).toEqual(['indicatoren[0].bewijs']);
    expect(indicatorpaden({ mijlpaal: 'gemeld', bewijs: ['factuur'] })).toEqual([]);
    expect(paden({ indicatoren: [INDICATOR, INDICATOR] })).toEqual(['indicatoren[1].code']);
  });

  it('hears every fault at once', () => {
    expect(paden({ tot: '2028-01-01', indicatoren: [{ ...INDICATOR, bonusInCenten: 1 }] })).toEqual([
      'tot',
      'jaren',
      'indicatoren[0].bonusGroepen',
    ]);
  });
});

describe('which version holds', () => {
  const rij = (versie: number, status: 'concept' | 'getekend' | 'vervangen', geldigVan: string) => ({
    ...{ versie, status, geldigVan, van: '2026-01-01', tot: '2026-12-31' },
  });
  const versies = [
    rij(3, 'concept', '2026-02-01'),
    rij(1, 'vervangen', '2026-01-01'),
    rij(2, 'getekend', '2026-07-01'),
  ];

  it('is the signed one that began last', () => {
    expect(versieOp(versies, '2026-06-30', null)?.versie).toBe(1);
    expect(versieOp(versies, '2026-07-01', null)?.versie).toBe(2);
  });

  it('is none outside the run, or after an early end', () => {
    expect(versieOp(versies, '2025-12-31', null)).toBeNull();
    expect(versieOp(versies, '2027-01-01', null)).toBeNull();
    expect(versieOp(versies, '2026-09-02', '2026-09-01')).toBeNull();
    expect(versieOp(versies, '2026-09-01', '2026-09-01')?.versie).toBe(2);
  });
});

it('a new version commits the difference, per year', () => {
  const jaar = (n: number, plafondInCenten: number) => ({ jaar: n, plafondInCenten });
  expect(jarenMet([jaar(2027, 5), jaar(2026, 3)], [jaar(2025, 4), jaar(2026, 3)])).toEqual([
    { jaar: 2025, wasInCenten: 4, wordtInCenten: 0 },
    { jaar: 2026, wasInCenten: 3, wordtInCenten: 3 },
    { jaar: 2027, wasInCenten: 0, wordtInCenten: 5 },
  ]);
});
