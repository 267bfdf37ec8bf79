// SPDX-License-Identifier: EUPL-1.2
import { AANDEEL, AANDEEL_UITSCHIETER, drawControle, lotingVan } from './steekproef.rules.js';

const GEHEIM = 'g'.repeat(32);
const ids = Array.from(
  { length: 20_000 },
  (_, nr) => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`,
);

describe('what is looked at again', () => {
  it('is the same for the same prestatie, and another under another secret', () => {
    const [id = ''] = ids;
    expect(lotingVan(id, GEHEIM)).toBe(lotingVan(id, GEHEIM));
    expect(lotingVan(id, GEHEIM)).not.toBe(lotingVan(id, 'h'.repeat(32)));
  });

  it('is about one in twenty, and one in four of who deviates', () => {
    const deel = (uitschieter: boolean): number =>
      ids.filter((id) => drawControle(lotingVan(id, GEHEIM), uitschieter) !== null).length / ids.length;
    // Four times the standard error of 20,000 draws.
    expect(Math.abs(deel(false) - AANDEEL)).toBeLessThan(0.0062);
    expect(Math.abs(deel(true) - AANDEEL_UITSCHIETER)).toBeLessThan(0.0123);
  });

  it('tells why', () => {
    expect(drawControle(0.0499, true)).toBe('steekproef');
    expect(drawControle(0.05, true)).toBe('uitschieter');
    expect(drawControle(0.05, false)).toBeNull();
    expect(drawControle(0.25, true)).toBeNull();
  });
});
