// SPDX-License-Identifier: EUPL-1.2
import { momentOp, tijdVan } from '#libs/kernel';
import { MAX_REEKS, checkReeks, moveAlong, toReeks, type Herhaling } from './reeks.rules.js';

const op = (datum: string, tijd = '10:00', tot = '12:00') => ({
  ...{ begin: momentOp(datum, tijd), eind: momentOp(datum, tot) },
});
const dagen = (eerste: string, herhaling: Herhaling): string[] =>
  toReeks(op(eerste), herhaling).map(({ begin }) => begin.toISOString().slice(0, 10));

describe('a series', () => {
  it('goes on every week or every two, until a day or with so many', () => {
    expect(dagen('2027-03-02', { ritme: 'week', aantal: 3 })).toEqual([
      ...['2027-03-02', '2027-03-09', '2027-03-16'],
    ]);
    expect(dagen('2027-12-20', { ritme: 'twee-weken', tot: '2028-01-17' })).toEqual([
      ...['2027-12-20', '2028-01-03', '2028-01-17'],
    ]);
  });

  it('goes on each month on that day, or on the last where a month has none', () => {
    expect(dagen('2027-10-31', { ritme: 'maand-dag', aantal: 6 })).toEqual([
      ...['2027-10-31', '2027-11-30', '2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31'],
    ]);
  });

  it('goes on each month on that weekday; a fifth one is the last', () => {
    expect(dagen('2027-01-12', { ritme: 'maand-weekdag', aantal: 3 })).toEqual([
      ...['2027-01-12', '2027-02-09', '2027-03-09'],
    ]);
    expect(dagen('2027-03-31', { ritme: 'maand-weekdag', aantal: 4 })).toEqual([
      ...['2027-03-31', '2027-04-28', '2027-05-26', '2027-06-30'],
    ]);
    expect(dagen('2027-12-01', { ritme: 'maand-weekdag', aantal: 2 })).toEqual(['2027-12-01', '2028-01-05']);
  });

  it('keeps to the clock on the wall when that changes', () => {
    for (const ritme of ['week', 'twee-weken', 'maand-dag', 'maand-weekdag'] as const)
      for (const { begin, eind } of toReeks(op('2027-03-01', '19:30', '21:00'), { ritme, aantal: MAX_REEKS }))
        expect([tijdVan(begin), tijdVan(eind)]).toEqual(['19:30', '21:00']);
  });

  it('has two at least and twenty-four at most, by a day or by a number and not by both', () => {
    const paden = (herhaling: Herhaling) => checkReeks(op('2027-03-02'), herhaling).map(({ pad }) => pad);
    expect(paden({ ritme: 'week', aantal: MAX_REEKS })).toEqual([]);
    expect(paden({ ritme: 'week', aantal: MAX_REEKS + 1 })).toEqual(['aantal']);
    expect(paden({ ritme: 'week', aantal: 1 })).toEqual(['aantal']);
    expect(paden({ ritme: 'week', tot: '2027-03-08' })).toEqual(['tot']);
    expect(paden({ ritme: 'week', tot: '2029-01-01' })).toEqual(['tot']);
    expect(paden({ ritme: 'week' })).toEqual(['tot']);
    expect(paden({ ritme: 'week', tot: '2027-04-01', aantal: 3 })).toEqual(['tot']);
  });

  it('moves along with one of it by days and to the time that it got, across the change of the clock', () => {
    const later = op('2027-03-30');
    expect(moveAlong(later, op('2027-03-23'), op('2027-03-24', '13:00', '14:00'))).toEqual(
      op('2027-03-31', '13:00', '14:00'),
    );
    expect(moveAlong(later, op('2027-03-23'), op('2027-03-23', '10:00', '13:00'))).toEqual(
      op('2027-03-30', '10:00', '13:00'),
    );
    expect(moveAlong(later, op('2027-03-23'), op('2027-03-23'))).toEqual(later);
  });
});
