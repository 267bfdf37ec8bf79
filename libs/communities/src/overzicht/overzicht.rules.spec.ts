// SPDX-License-Identifier: EUPL-1.2
import { openOverzichtsleutel, overzichtweek, toOverzichtsleutel } from './overzicht.rules.js';

describe('when the overview of a week is made', () => {
  it.each([
    ['2026-03-16T06:30:00Z', '2026-03-16'],
    ['2026-03-16T05:59:00Z', null],
    ['2026-03-17T22:30:00Z', '2026-03-16'],
    ['2026-03-17T23:30:00Z', null],
    ['2026-03-15T23:30:00Z', null],
    // By the clock of the summer.
    ['2026-03-30T05:00:00Z', '2026-03-30'],
    ['2026-03-30T04:59:00Z', null],
  ])('at %s it is that of %s', (nu, week) => expect(overzichtweek(new Date(nu))).toBe(week));
});

describe('the key in an overview', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const sleutel = toOverzichtsleutel(id, 'geheim');
  it('tells of which lidmaatschap it is, under our own secret', () => {
    expect(openOverzichtsleutel(sleutel, 'geheim')).toBe(id);
    expect(openOverzichtsleutel(sleutel, 'ander')).toBeNull();
  });
  it('is no other, and nothing that was made up', () => {
    const ander = id.replace(/1$/, '2');
    expect(openOverzichtsleutel(sleutel.replace(id, ander), 'geheim')).toBeNull();
    expect(openOverzichtsleutel('', 'geheim')).toBeNull();
    expect(openOverzichtsleutel(`${id}.x`, 'geheim')).toBeNull();
  });
});
