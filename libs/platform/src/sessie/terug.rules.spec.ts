// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { terugAdres } from './terug.rules.js';

const WIJ = 'https://schakel.example.nl';

describe('where a sign-in leads', () => {
  it('is the path that was asked, without what follows #', () => {
    expect(terugAdres('/a/b?c=d%20e#geheim', WIJ)).toBe(`${WIJ}/a/b?c=d%20e`);
    expect(terugAdres('/a/b?c=d%20e', WIJ)).toBe(`${WIJ}/a/b?c=d%20e`);
    expect(terugAdres(undefined, WIJ)).toBe(`${WIJ}/mijn`);
    expect(terugAdres(`/${'a'.repeat(500)}`, WIJ)).toBe(`${WIJ}/mijn`);
  });

  it.each([
    ...[
      '//evil.example/x',
      '/\\evil.example',
      '/\t/evil.example',
      '/x\r\ny',
      '/.//evil.example',
      '/a/..//evil.example',
    ],
    ...[
      'evil.example',
      'https://evil.example',
      '/é',
      '/x y',
      '/aanmelden',
      '/aangemeld?code=x',
      '/afmelden/',
      '/afgemeld',
      '/en/aanmelden?als=ondernemer',
    ],
  ])('is the standard page for %j', (terug) => {
    expect(terugAdres(terug, WIJ)).toBe(`${WIJ}/mijn`);
    expect(terugAdres('/aanmeldenden', WIJ)).toBe(`${WIJ}/aanmeldenden`);
  });

  it('is never another machine, whatever is asked', () => {
    const delen = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5c',
      ':',
      '@',
      '\t',
      '\n',
      '?',
      '#',
      'evil.example',
      'https:',
      '//',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(delen, { maxLength: 8 }).map((alle) => alle.join('')),
          fc.string(),
        ),
        (terug) => {
          const adres = terugAdres(terug, WIJ);
          // As a browser reads it, with what would follow if the origin were left out.
          expect(new URL(adres, 'https://evil.example').origin).toBe(WIJ);
          expect(new URL(adres).pathname.startsWith('//')).toBe(false);
          expect(adres).toMatch(/^[\x21-\x7e]+$/);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
