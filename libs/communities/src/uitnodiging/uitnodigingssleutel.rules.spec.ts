// SPDX-License-Identifier: EUPL-1.2
import { hashOf, toUitnodigingssleutel } from './uitnodigingssleutel.rules.js';

const GEHEIM = 'een-geheim-van-ruim-dertig-tekens-lang';

describe('the key of an invitation', () => {
  it('has 256 bits, is the same each time, and another for another invitation or secret', () => {
    const sleutel = toUitnodigingssleutel('een', GEHEIM);
    expect(Buffer.from(sleutel, 'base64url')).toHaveLength(32);
    expect(toUitnodigingssleutel('een', GEHEIM)).toBe(sleutel);
    expect(toUitnodigingssleutel('twee', GEHEIM)).not.toBe(sleutel);
    expect(toUitnodigingssleutel('een', `${GEHEIM}!`)).not.toBe(sleutel);
  });

  it('is kept as a hash that does not tell it', () => {
    const sleutel = toUitnodigingssleutel('een', GEHEIM);
    expect(hashOf(sleutel)).toHaveLength(32);
    expect(hashOf(sleutel)).not.toEqual(Buffer.from(sleutel, 'base64url'));
    expect(hashOf(`${sleutel}A`)).not.toEqual(hashOf(sleutel));
  });
});
