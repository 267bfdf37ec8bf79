// SPDX-License-Identifier: EUPL-1.2
import { isStatussleutel, toStatussleutel } from './statussleutel.rules.js';

const geheim = 'een-geheim-van-ruim-dertig-tekens-lang';
const id = 'f3a1c2d4-0000-4000-8000-000000000001';

describe('the status key', () => {
  it('opens its own hulpvraag and no other', () => {
    const sleutel = toStatussleutel(id, geheim);
    expect(sleutel).toHaveLength(43);
    expect(isStatussleutel(id, sleutel, geheim)).toBe(true);
    expect(isStatussleutel(id.replace(/1$/, '2'), sleutel, geheim)).toBe(false);
    expect(isStatussleutel(id, sleutel, `${geheim}!`)).toBe(false);
  });

  it.each(['', 'x', 'é'.repeat(43)])('is not %p', (sleutel) => {
    expect(isStatussleutel(id, sleutel, geheim)).toBe(false);
  });
});
