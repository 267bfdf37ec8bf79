// SPDX-License-Identifier: EUPL-1.2
import { organisatieCode } from './organisatie.rules.js';

describe('the code of an organisation', () => {
  it.each([
    ['Novel-T / Saxion', 'novel-t-saxion'],
    ['FSFE – Fûns Skjinne Fryske Enerzjy', 'fsfe-funs-skjinne-fryske-enerzjy'],
    ['  Kredietunie Achterhoek U.A. ', 'kredietunie-achterhoek-u-a'],
  ])('is made of its name %p', (naam, code) => {
    expect(organisatieCode(naam)).toBe(code);
  });

  it('is the same for another way of writing', () => {
    expect(organisatieCode('MKB Nederland')).toBe(organisatieCode('MKB-Nederland'));
  });

  it('never ends in a dash, also when it is cut', () => {
    expect(organisatieCode('a'.repeat(79) + ' bc')).toBe('a'.repeat(79));
    expect(organisatieCode('???')).toBe('');
  });
});
