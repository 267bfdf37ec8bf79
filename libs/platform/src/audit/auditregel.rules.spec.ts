// SPDX-License-Identifier: EUPL-1.2
import { toOmschrijving, toReden } from './auditregel.rules.js';

describe('what was done, in words', () => {
  it.each([
    ['hulpvraag', 'ingediend', 'Hulpvraag ingediend'],
    ['toewijzing', 'gestopt', 'Toewijzing gestopt'],
    ['machineclient', 'opgeschort', 'Machine opgeschort'],
    ['machineclient', 'sleutels-gewisseld', 'Sleutels van de machine gewisseld'],
    ['hulpvraag', 'eigenaar-gekozen', 'Behandelaar gekozen'],
    ['constructor', 'gewijzigd', 'Constructor gewijzigd'],
  ])('%s %s is "%s"', (soort, handeling, zin) => expect(toOmschrijving(soort, handeling)).toBe(zin));

  it('has a reason only when one was given', () => {
    expect([toReden(null), toReden('niet-meer-nodig')]).toEqual([null, 'Niet meer nodig']);
  });
});
