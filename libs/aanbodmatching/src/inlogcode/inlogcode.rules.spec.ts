// SPDX-License-Identifier: EUPL-1.2
import { CODE_VORM, hashBewerksleutel, hashCode, isBewerksleutelVorm } from './inlogcode.rules.js';
import { newBewerksleutel, newCode } from './nieuwe-sleutel.js';

const geheim = 'een-geheim-van-ruim-dertig-tekens-lang';

describe('a one-time code', () => {
  it('has eight digits, leading zeros too, and is another each time', () => {
    const codes = Array.from({ length: 2_000 }, newCode);
    expect(codes.every((code) => CODE_VORM.test(code))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(1_990);
    // One in ten begins with a zero: 200 of 2,000, and 100 is more than seven deviations away.
    expect(codes.filter((code) => code.startsWith('0')).length).toBeGreaterThan(100);
  });

  it('is kept in a way that says nothing without the secret, and not the same for another hulpvraag', () => {
    const hash = hashCode('a', '12345678', geheim);
    expect(hashCode('a', '12345678', geheim)).toBe(hash);
    expect(hashCode('b', '12345678', geheim)).not.toBe(hash);
    expect(hashCode('a', '12345679', geheim)).not.toBe(hash);
    expect(hashCode('a', '12345678', `${geheim}!`)).not.toBe(hash);
  });
});

describe('a bewerksleutel', () => {
  it('has its own shape and is not kept itself', () => {
    const sleutel = newBewerksleutel();
    expect(isBewerksleutelVorm(sleutel)).toBe(true);
    expect(isBewerksleutelVorm(`${sleutel}x`)).toBe(false);
    expect(hashBewerksleutel(sleutel)).not.toContain(sleutel);
    expect(newBewerksleutel()).not.toBe(sleutel);
  });
});
