// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { dagInWoorden, volgendeOchtend } from './dag.rules.js';

const uur = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' });

describe('the morning on which mail of a day goes out', () => {
  it.each([
    ['2026-01-15T05:59:00Z', '2026-01-15T07:00:00.000Z'],
    ['2026-01-15T07:00:00Z', '2026-01-16T07:00:00.000Z'],
    ['2026-07-15T05:59:59Z', '2026-07-15T06:00:00.000Z'],
    ['2026-07-15T22:30:00Z', '2026-07-16T06:00:00.000Z'],
    // The nights on which the clock is set forward and back.
    ['2026-03-28T20:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['2026-10-24T20:00:00Z', '2026-10-25T07:00:00.000Z'],
  ])('after %s is %s', (nu, ochtend) => {
    expect(volgendeOchtend(new Date(nu)).toISOString()).toBe(ochtend);
  });

  it('is always eight o’clock in the Netherlands, later than now and within 25 hours', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (nu) => {
        const ochtend = volgendeOchtend(nu);
        const uren = (ochtend.getTime() - nu.getTime()) / 3_600_000;
        expect(uur.format(ochtend)).toBe('08:00:00');
        expect(uren).toBeGreaterThan(0);
        expect(uren).toBeLessThanOrEqual(25);
      }),
    );
  });

  it('has a day in words', () => {
    expect(dagInWoorden(new Date('2026-11-26T23:30:00Z'), 'nl')).toBe('vrijdag 27 november');
    expect(dagInWoorden(new Date('2026-11-26T12:00:00Z'), 'en')).toBe('Thursday 26 November');
  });
});
