// SPDX-License-Identifier: EUPL-1.2
import { plusDagen } from '#libs/kernel';
import { laatsteMet, registerstandOp, toNace, uiterlijkOp, werkdagenOver } from './termijn.rules.js';

describe('twenty working days to register aid', () => {
  // Counted by hand on a calendar.
  it.each([
    // Four weeks without a public holiday.
    ['2026-11-02', '2026-11-30'],
    // Granted on a Saturday: Monday is the first day.
    ['2026-10-31', '2026-11-27'],
    // Both days of Christmas 2026 (Friday, Saturday) and New Year (Friday): two working days more.
    ['2026-12-11', '2027-01-12'],
    // Easter Monday, King's Day and Ascension 2027: 29 March, 27 April, 6 May.
    ['2027-03-26', '2027-04-26'],
    ['2027-04-05', '2027-05-04'],
    ['2027-04-12', '2027-05-12'],
    // Liberation Day is a day off once in five years.
    ['2025-04-10', '2025-05-12'],
    ['2026-04-16', '2026-05-18'],
    // A leap day is a day like any other.
    ['2028-02-01', '2028-02-29'],
  ])('of %s end on %s', (vanaf, eind) => {
    expect(uiterlijkOp(vanaf)).toBe(eind);
    expect(werkdagenOver(vanaf, eind)).toBe(0);
    expect(registerstandOp(vanaf, false, eind)).toBe('nadert');
    expect(registerstandOp(vanaf, false, plusDagen(eind, 1))).toBe('te-laat');
    expect(registerstandOp(vanaf, true, plusDagen(eind, 1))).toBe('geregistreerd');
  });

  it.each([
    ['2026-11-02', 20, 'op-tijd'],
    ['2026-11-20', 6, 'op-tijd'],
    // The fifteenth working day after 2 November is Monday 23 November.
    ['2026-11-22', 6, 'op-tijd'],
    ['2026-11-23', 5, 'nadert'],
    ['2026-11-29', 1, 'nadert'],
    ['2026-12-01', -1, 'te-laat'],
    ['2026-12-07', -5, 'te-laat'],
  ])('of 2 November, on %s %d are left', (vandaag, over, stand) => {
    expect(werkdagenOver('2026-11-02', vandaag)).toBe(over);
    expect(registerstandOp('2026-11-02', false, vandaag)).toBe(stand);
  });

  it('too late on a Saturday is not the last day', () => {
    expect(uiterlijkOp('2026-10-30')).toBe('2026-11-27');
    expect(werkdagenOver('2026-10-30', '2026-11-28')).toBe(-1);
  });

  it('finds what is due from today back', () => {
    for (const vandaag of ['2026-11-23', '2026-11-22', '2027-01-12', '2027-05-12', '2028-02-29'])
      for (const n of [15, 20]) {
        const dag = laatsteMet(n, vandaag);
        const stand = (vanaf: string): boolean => werkdagenOver(vanaf, vandaag) <= 20 - n;
        expect([vandaag, n, stand(dag), stand(plusDagen(dag, 1))]).toEqual([vandaag, n, true, false]);
      }
  });

  it('names the class of the NACE', () => {
    expect(['10710', '1071', '107', null].map(toNace)).toEqual(['10.71', '10.71', null, null]);
  });
});
