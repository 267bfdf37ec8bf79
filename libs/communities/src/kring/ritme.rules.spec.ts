// SPDX-License-Identifier: EUPL-1.2
import { checkWaar, nextBijeenkomst, type Ritme } from './ritme.rules.js';

const DINSDAG: Ritme = { week: 2, dag: 2, tijd: '19:30', duur: 120 };
const op = (ritme: Partial<Ritme>, nu: string, na: string | null = null): string =>
  nextBijeenkomst(
    { ...DINSDAG, ...ritme },
    new Date(nu),
    na === null ? null : new Date(na),
  ).begin.toISOString();

describe('the rhythm of a kring', () => {
  it('is the second Tuesday of the month, by the Dutch clock in summer and in winter', () => {
    expect(op({}, '2026-12-01T12:00:00Z')).toBe('2026-12-08T18:30:00.000Z');
    expect(op({}, '2026-07-01T12:00:00Z')).toBe('2026-07-14T17:30:00.000Z');
    const { begin, eind } = nextBijeenkomst(DINSDAG, new Date('2026-12-01T12:00:00Z'), null);
    expect(eind.getTime() - begin.getTime()).toBe(7_200_000);
  });

  it('leaves five days to hear of it, and goes on to the next month and year', () => {
    expect(op({}, '2026-12-03T12:00:00Z')).toBe('2026-12-08T18:30:00.000Z');
    expect(op({}, '2026-12-04T12:00:00Z')).toBe('2027-01-12T18:30:00.000Z');
    expect(op({}, '2026-12-01T12:00:00Z', '2026-12-08T18:30:00Z')).toBe('2027-01-12T18:30:00.000Z');
  });

  it('is the last one of the month, whether that is the fourth or the fifth', () => {
    expect(op({ week: 5, dag: 1 }, '2026-11-10T12:00:00Z')).toBe('2026-11-30T18:30:00.000Z');
    expect(op({ week: 5, dag: 2 }, '2026-11-10T12:00:00Z')).toBe('2026-11-24T18:30:00.000Z');
    expect(op({ week: 1, dag: 7 }, '2026-10-20T12:00:00Z')).toBe('2026-11-01T18:30:00.000Z');
  });

  it('is somewhere', () => {
    expect(checkWaar(null, null)).toHaveLength(1);
    expect(checkWaar('Dorpsplein 1', null)).toEqual([]);
    expect(checkWaar(null, 'https://video.example')).toEqual([]);
  });
});
