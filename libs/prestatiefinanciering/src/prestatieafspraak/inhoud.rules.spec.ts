// SPDX-License-Identifier: EUPL-1.2
import { canonicalise, hashVan } from './inhoud.rules.js';

describe('what is hashed', () => {
  it('is the same in whatever order it was put', () => {
    const een = { b: [{ z: 1, a: null }], a: 'x' };
    const ander = { a: 'x', b: [{ a: null, z: 1 }] };
    expect(canonicalise(een)).toBe('{"a":"x","b":[{"a":null,"z":1}]}');
    expect(hashVan(canonicalise(een))).toBe(hashVan(canonicalise(ander)));
  });

  it('tells the order of a list, and every change', () => {
    expect(canonicalise([2, 1])).not.toBe(canonicalise([1, 2]));
    expect(hashVan('{"a":1}')).not.toBe(hashVan('{"a":2}'));
  });

  it('is of the bytes in UTF-8, as sha256sum has it', () => {
    expect(hashVan('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});
