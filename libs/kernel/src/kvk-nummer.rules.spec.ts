// SPDX-License-Identifier: EUPL-1.2
import { parseKvkNummer } from './kvk-nummer.rules.js';

describe('a KVK number', () => {
  it('keeps its leading zero and loses what people type between the digits', () => {
    expect(parseKvkNummer('0123 4567')).toBe('01234567');
    expect(parseKvkNummer('69.59.90.84')).toBe('69599084');
  });

  it.each(['6959908', '695990844', '6959908a', ''])('is not %p', (invoer) => {
    expect(parseKvkNummer(invoer)).toBeNull();
  });
});
