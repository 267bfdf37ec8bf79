// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from 'fflate';
import { GRENZEN, withinLimits } from './xlsx.grens.js';

const withParts = (aantal: number): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`deel-${i}.xml`, strToU8('<a/>')])));

describe('a spreadsheet within limits', () => {
  it('has a thousand parts at most, however small they are', () => {
    expect(withinLimits(withParts(1_000), GRENZEN)).toHaveProperty('inhoud');
    expect(withinLimits(withParts(1_001), GRENZEN)).toEqual({ melding: 'het bestand is uitgepakt te groot' });
  });
});
