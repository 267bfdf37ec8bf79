// SPDX-License-Identifier: EUPL-1.2
import { chooseAfspraak, themaVan, type Afspraakkandidaat } from './afspraakkeuze.rules.js';

const kandidaat = (nummer: string, anders: Partial<Afspraakkandidaat> = {}): Afspraakkandidaat => ({
  ...{ nummer, partij: 'aanbieder', regios: [], themas: [], volgorde: 1 },
  ...anders,
});
const gekozen = (...kandidaten: Afspraakkandidaat[]): string | undefined =>
  chooseAfspraak(kandidaten)?.nummer;

describe('which agreement pays', () => {
  it('is none when none fits', () => expect(gekozen()).toBeUndefined());

  it('is that with the aanbieder before that with the regio', () =>
    expect(
      gekozen(kandidaat('A', { partij: 'regio', themas: ['ai'], regios: ['TWE'] }), kandidaat('B')),
    ).toBe('B'));

  it('is then of the programme that names the theme, and then of that which names the regio', () => {
    const thema = kandidaat('C', { themas: ['ai'] });
    const regio = kandidaat('B', { regios: ['TWE'] });
    expect(gekozen(kandidaat('A'), regio, thema)).toBe('C');
    expect(gekozen(kandidaat('A'), regio)).toBe('B');
  });

  it('is then that with the lowest number, and of it the first indicator', () => {
    const tweede = kandidaat('A', { volgorde: 2 });
    const eerste = kandidaat('A', { volgorde: 1 });
    expect(chooseAfspraak([kandidaat('B'), tweede, eerste])).toBe(eerste);
  });

  it('counts under the theme that the programme names', () => {
    expect(themaVan(['ai', 'energie'], ['energie'])).toBe('energie');
    expect(themaVan(['ai', 'energie'], [])).toBe('ai');
    expect(themaVan([], ['energie'])).toBeNull();
  });
});
