// SPDX-License-Identifier: EUPL-1.2
import { deriveOf, hashOf, isSleutel, newSleutel, seal, unseal } from './sessiesleutel.js';

describe('the key of a session', () => {
  it('is another one every time, and nothing else looks like one', () => {
    const sleutels = Array.from({ length: 100 }, newSleutel);
    expect(new Set(sleutels).size).toBe(100);
    expect(sleutels.every(isSleutel)).toBe(true);
    for (const tekst of [
      '',
      'x',
      `${newSleutel()}=`,
      `${newSleutel()}\n`,
      newSleutel().slice(1),
      `'${newSleutel().slice(1)}`,
    ])
      expect([tekst, isSleutel(tekst)]).toEqual([tekst, false]);
  });

  it('gives another secret for every purpose, none of which is what is kept', () => {
    const sleutel = newSleutel();
    const alle = ['state', 'nonce', 'pkce', 'id_token'].map((doel) =>
      deriveOf(sleutel, doel).toString('hex'),
    );
    expect(new Set([...alle, hashOf(sleutel).toString('hex')]).size).toBe(5);
    expect(deriveOf(sleutel, 'state')).toEqual(deriveOf(sleutel, 'state'));
  });

  it('opens what was sealed under it, whole, and no other key does', () => {
    const sleutel = newSleutel();
    const tekst = 'eyJhbGciOiJFUzI1NiJ9.é.€';
    const verzegeld = seal(sleutel, tekst);
    expect(unseal(sleutel, verzegeld)).toBe(tekst);
    expect(verzegeld.includes(Buffer.from('eyJ'))).toBe(false);
    expect(seal(sleutel, tekst)).not.toEqual(verzegeld);
    expect(() => unseal(newSleutel(), verzegeld)).toThrow();
    for (const plaats of [0, 13, verzegeld.length - 1]) {
      const geraakt = Buffer.from(verzegeld);
      geraakt[plaats] = geraakt.readUInt8(plaats) ^ 1;
      expect(() => unseal(sleutel, geraakt)).toThrow();
    }
  });
});
