// SPDX-License-Identifier: EUPL-1.2
import { eenondernemingVan } from './eenonderneming.rules.js';
import type { Regeling } from './regeling.rules.js';
import { euro, hoogsteBeslag, ruimteOp, type Steunfeiten, type Steunpost } from './ruimte.rules.js';

const EURO = 100;

const post = (datum: string, euros: number, anders: Partial<Steunpost> = {}): Steunpost => ({
  ...{ kvkNummer: 'A', datum, bedragInCenten: euros * EURO, regeling: 'algemeen', gereserveerd: false },
  ...anders,
});
const feiten = (posten: Steunpost[], anders: Partial<Steunfeiten> = {}): Steunfeiten => ({
  ...{ leden: ['A'], posten, verklaardOp: { A: '2027-03-01' } },
  ...anders,
});

// Worked by hand. Aid (day, whole euros), asked on, room in whole euros, outcome.
const TABEL: [string, [string, number][], string, number, string][] = [
  ['nothing yet', [], '2027-03-15', 300_000, 'ruimte'],
  [
    'one grant, the day before its third birthday',
    [['2024-03-15', 200_000]],
    '2027-03-14',
    100_000,
    'ruimte',
  ],
  ['the day itself', [['2024-03-15', 200_000]], '2027-03-15', 100_000, 'ruimte'],
  ['the day after', [['2024-03-15', 200_000]], '2027-03-16', 300_000, 'ruimte'],
  ['to the last euro', [['2025-01-01', 299_999]], '2027-03-15', 1, 'ruimte'],
  ['full', [['2025-01-01', 300_000]], '2027-03-15', 0, 'vol'],
  ['more than full, by what was lawful then', [['2025-01-01', 310_000]], '2027-03-15', 0, 'vol'],
  // 100,000 + 150,000 = 250,000; the day after the first third birthday 150,000 is left.
  [
    'two grants',
    [
      ['2024-03-14', 100_000],
      ['2025-07-01', 150_000],
    ],
    '2027-03-14',
    50_000,
    'ruimte',
  ],
  [
    'two grants, one is over',
    [
      ['2024-03-14', 100_000],
      ['2025-07-01', 150_000],
    ],
    '2027-03-15',
    150_000,
    'ruimte',
  ],
  ['a leap day, last day', [['2024-02-29', 300_000]], '2027-02-28', 0, 'vol'],
  ['a leap day, first free day', [['2024-02-29', 300_000]], '2027-03-01', 300_000, 'ruimte'],
  ['over the end of a year', [['2023-12-31', 300_000]], '2026-12-31', 0, 'vol'],
  ['in the new year', [['2023-12-31', 300_000]], '2027-01-01', 300_000, 'ruimte'],
  // Asked about a day in the past: what was granted later must fit beside it.
  ['before a later grant', [['2027-02-01', 280_000]], '2027-01-15', 20_000, 'ruimte'],
  // Together in no three years: 2027-02-01 lies more than three years after 2024-01-15.
  ['long before a later grant', [['2027-02-01', 280_000]], '2024-01-15', 300_000, 'ruimte'],
];

describe('the room of one undertaking', () => {
  it.each(TABEL)('%s', (_wat, steun, datum, euros, oordeel) => {
    const gegeven = feiten(
      steun.map(([dag, bedrag]) => post(dag, bedrag)),
      { verklaardOp: { A: datum } },
    );
    expect(ruimteOp(gegeven, 'algemeen', datum)).toMatchObject({
      ...{ oordeel, ruimteInCenten: euros * EURO, plafondInCenten: 300_000 * EURO },
    });
  });

  it('a reservation counts as long as it stands, however old', () => {
    const gereserveerd = feiten([post('2023-01-01', 40_000, { gereserveerd: true })]);
    expect(ruimteOp(gereserveerd, 'algemeen', '2027-03-15').ruimteInCenten).toBe(260_000 * EURO);
    expect(hoogsteBeslag(gereserveerd.posten, 'algemeen', '2022-12-31')).toBe(40_000 * EURO);
  });

  it.each<[Regeling, Steunpost[], number]>([
    ['landbouw', [], 50_000],
    ['landbouw', [post('2026-01-01', 280_000)], 20_000],
    ['landbouw', [post('2026-01-01', 45_000, { regeling: 'landbouw' })], 5_000],
    ['algemeen', [post('2026-01-01', 45_000, { regeling: 'landbouw' })], 255_000],
    ['visserij', [post('2026-01-01', 29_000, { regeling: 'visserij' })], 1_000],
    ['daeb', [post('2026-01-01', 300_000)], 450_000],
    // 750,000 is the most of all; of the general ceiling 300,000 would be free.
    ['algemeen', [post('2026-01-01', 700_000, { regeling: 'daeb' })], 50_000],
  ])('under %s the narrowest ceiling decides', (regeling, posten, euros) => {
    expect(ruimteOp(feiten(posten), regeling, '2027-03-15').ruimteInCenten).toBe(euros * EURO);
  });

  it('is not known without a verklaring, after a year, or of a lid that gave none', () => {
    const op = (verklaardOp: Record<string, string>, leden = ['A']): string =>
      ruimteOp(feiten([], { verklaardOp, leden }), 'algemeen', '2027-03-15').oordeel;
    expect(op({})).toBe('onbekend');
    expect(op({ A: '2026-03-15' })).toBe('ruimte');
    expect(op({ A: '2026-03-14' })).toBe('onbekend');
    expect(op({ A: '2027-03-16' })).toBe('onbekend');
    expect(op({ A: '2027-03-01' }, ['A', 'B'])).toBe('onbekend');
  });

  it('full is full, also when somebody said nothing', () => {
    const vol = feiten([post('2026-01-01', 300_000)], { verklaardOp: {} });
    expect(ruimteOp(vol, 'algemeen', '2027-03-15').oordeel).toBe('vol');
  });

  it('is not known after the regulation', () => {
    const na = feiten([], { verklaardOp: { A: '2030-12-31' } });
    expect(ruimteOp(na, 'algemeen', '2030-12-31').oordeel).toBe('ruimte');
    expect(ruimteOp(na, 'algemeen', '2031-01-01').oordeel).toBe('onbekend');
  });

  it('is told in words with the article', () => {
    const twee = { leden: ['A', 'B'], verklaardOp: { A: '2027-03-01', B: '2027-03-01' } };
    expect(ruimteOp(feiten([post('2026-01-01', 287_500)]), 'algemeen', '2027-03-15').zinnen).toEqual([
      'Deze onderneming heeft nog ruimte voor € 12.500 de-minimissteun, van € 300.000 in drie jaar (Verordening (EU) 2023/2831, artikel 3 lid 2).',
    ]);
    expect(ruimteOp(feiten([post('2026-01-01', 300_000)], twee), 'algemeen', '2027-03-15').zinnen[0]).toMatch(
      /^Deze onderneming en de 1 waarmee zij een geheel vormt hebben samen geen ruimte meer/,
    );
    expect(euro(123_456)).toBe('€ 1.234,56');
  });
});

describe('after a merger and a split', () => {
  const posten = [post('2024-06-01', 180_000), post('2025-06-01', 90_000, { kvkNummer: 'B' })];
  const banden = [{ kvkNummer: 'A', anderKvkNummer: 'B', van: '2026-01-01', tot: '2026-12-31' }];
  // Worked by hand: apart 300,000 - 180,000; together 300,000 - 270,000; apart again; then the grant of A is over.
  it.each([
    ['2025-12-31', 120_000],
    ['2026-01-01', 30_000],
    ['2026-12-31', 30_000],
    ['2027-01-01', 120_000],
    ['2027-06-02', 300_000],
  ])('A has on %s room for %d', (datum, euros) => {
    const leden = eenondernemingVan('A', datum, banden);
    const van = posten.filter(({ kvkNummer }) => leden.includes(kvkNummer));
    expect(ruimteOp({ leden, posten: van, verklaardOp: {} }, 'algemeen', datum).ruimteInCenten).toBe(
      euros * EURO,
    );
  });
});
