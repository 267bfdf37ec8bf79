// SPDX-License-Identifier: EUPL-1.2
import { FORMATEN, KENMERKEN, etagVan, isBekend, kiesFormaat } from './formaat.js';

const UITGEVER = { naam: 'Proef', mail: 'proef@example.nl', licentie: 'https://example.nl/licentie' };
const ZEGEL = 'a'.repeat(64);
const PDF = etagVan(ZEGEL, 'pdf', UITGEVER);

describe('which form somebody wants', () => {
  it.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['application/problem+json', 'json'],
    ['text/*', 'csv'],
    ['application/pdf', 'pdf'],
    ['Application/PDF', 'pdf'],
    ['application/pdf;q=0.2, application/zip;q=0.9', 'csvw'],
    // Named by itself counts more than all of it.
    ['*/*, application/json;q=0', 'json-stat'],
    ['application/*;q=0.1, text/csv', 'csv'],
    ['text/csv;q=0, application/pdf', 'pdf'],
  ] as const)('takes %s for %s', (accept, formaat) => {
    expect(kiesFormaat(accept)).toBe(formaat);
  });

  it('can be named for each form by its own type', () => {
    for (const formaat of FORMATEN) expect(kiesFormaat(KENMERKEN[formaat].type)).toBe(formaat);
  });
});

describe('the tag of a form', () => {
  it('is of one seal and one form', () => {
    const tags = FORMATEN.map((formaat) => etagVan(ZEGEL, formaat, UITGEVER));
    expect(new Set([...tags, etagVan('b'.repeat(64), 'json', UITGEVER)]).size).toBe(FORMATEN.length + 1);
  });

  it.each([
    [undefined, false],
    ['', false],
    ['"iets"', false],
    [PDF.slice(1, -1), false],
    [`"${ZEGEL}-csv-1"`, false],
    [PDF, true],
    [`W/${PDF}`, true],
    [`"iets", ${PDF}`, true],
    ['*', true],
  ])('is known to who says %s: %s', (kop, bekend) => {
    expect(isBekend(kop, PDF)).toBe(bekend);
  });
});
