// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guardFormula, unguardFormula } from './formule.rules.js';

describe('a text in a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['\t=1', "'\t'=1"],
    ['  @naam', "'  @naam"],
    ['＝1+1', "'＝1+1"],
    ['"=1+1', '\'"=1+1'],
    ["'=1", "''=1"],
    ['\u200b-1', "'\u200b-1"],
    ['a;=1', "a;'=1"],
    ['eerst\n- dan', "eerst\n'- dan"],
    ['a,\r\n"=1', 'a,\r\n\'"=1'],
  ])('that would be a formula gets an apostrophe: %j', (tekst, gemerkt) => {
    expect(guardFormula(tekst)).toBe(gemerkt);
  });

  it.each(['Advies', '2-3 gesprekken', 'a = b', "'s avonds", 'e-mail; bel 06', '', 'a,\nb'])(
    'that is none stays as it is: %j',
    (tekst) => {
      expect(guardFormula(tekst)).toBe(tekst);
      expect(unguardFormula(tekst)).toBe(tekst);
    },
  );

  it('comes back as it was, whatever it was', () => {
    const teken = fc.constantFrom(...`='"+-@,; \t\r\n\0＝a|\ufeff`);
    fc.assert(
      fc.property(fc.string({ unit: teken, maxLength: 12 }), (tekst) => {
        expect(unguardFormula(guardFormula(tekst))).toBe(tekst);
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes no longer for thousands of line ends than for words', () => {
    const begin = performance.now();
    guardFormula(`a${'\n '.repeat(100_000)}b`);
    unguardFormula(`a${"\n'".repeat(100_000)}b`);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
