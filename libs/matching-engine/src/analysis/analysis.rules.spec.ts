// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decompound } from './compounds.js';
import { Herstel } from './herstel.js';
import { Klankindex, distance } from './klank.js';
import { informationOf, isWord } from './lexicon.js';
import { toVorm, tokenise } from './normalise.js';
import { stem } from './stem.js';

describe('words', () => {
  it('have one form, however they are written', () => {
    expect(['Foto’s', "foto's", 'FOTOS'].map(toVorm)).toEqual(['fotos', 'fotos', 'fotos']);
    expect(['E-commerce', 'café', 'Ĳsmaker'].map(toVorm)).toEqual(['ecommerce', 'cafe', 'ijsmaker']);
  });

  it('know their sentence, and the parts of a hyphenated word stand at the place of the whole', () => {
    const tokens = tokenise('Zero-emissie? Nee.\nJa');
    expect(tokens.map(({ vorm, zin, plaats }) => [vorm, zin, plaats])).toEqual([
      ['zeroemissie', 0, 0],
      ['zero', 0, 0],
      ['emissie', 0, 0],
      ['nee', 1, 1],
      ['ja', 2, 2],
    ]);
  });

  it('of one family share a stem', () => {
    for (const family of [
      'betalen betaalt betaald betaling',
      'verhuizen verhuisd verhuist',
      'groot grote groter',
      'schuld schulden',
      'isoleren isolatie geisoleerd',
      'kinderen kind',
      'huren huurt gehuurd',
    ])
      expect([family, new Set(family.split(' ').map(stem)).size]).toEqual([family, 1]);
  });

  it('that are compounds have parts, and other words have none', () => {
    expect(decompound('gasrekening')).toEqual(['gas', 'rekening']);
    expect(decompound('bedrijfsauto')).toEqual(['bedrijf', 'auto']);
    expect(decompound('zonnepanelen')).toContain('panelen');
    for (const word of ['verzekering', 'betaling', 'aansluiting', 'bakkerij', 'opleiding'])
      expect([word, decompound(word)]).toEqual([word, []]);
  });

  it('of every day say less than rare ones', () => {
    expect(informationOf('goed')).toBeLessThan(0.2);
    expect(informationOf('warmtepomp')).toBe(1);
    expect([isWord('bakkers'), isWord('huizen'), isWord('qwrtz')]).toEqual([true, true, false]);
  });
});

describe('repair', () => {
  const known = new Set(['gasrekening', 'verzekering', 'elektrisch', 'klanten', 'huis']);
  const klanken = new Klankindex(known);
  const herstel = new Herstel(
    (vorm) => known.has(vorm),
    (vorm) => klanken.nearest(vorm),
  );

  it('brings misspelt and dialect words back to known ones', () => {
    const repaired = ['verzeekering', 'electrisch', 'gasreikening', 'kloanten', 'gasrekenign'].map((word) =>
      herstel.repair(word),
    );
    expect(repaired).toEqual(['verzekering', 'elektrisch', 'gasrekening', 'klanten', 'gasrekening']);
  });

  it('leaves words alone that exist or that resemble nothing', () => {
    for (const word of ['fietsen', 'rekening', 'xyzzyqwk', 'btw']) expect(herstel.repair(word)).toBe(word);
  });

  it('looks for no word that is longer than any, however long it is', () => {
    let gevraagd = 0;
    const teller = new Herstel(
      () => (gevraagd += 1) < 0,
      () => undefined,
    );
    expect(teller.repair('a'.repeat(41))).toBe('a'.repeat(41));
    expect(gevraagd).toBe(0);
    teller.repair('xq'.repeat(20));
    expect(gevraagd).toBeGreaterThan(1000);
  });
});

it('counts the letters between two words the same both ways, and none only between equal words', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it('reads any text without failing, in words that hold letters or digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { vorm } of tokenise(text)) expect(vorm).toMatch(/^[^\s.'-]+$/);
    }),
  );
});
