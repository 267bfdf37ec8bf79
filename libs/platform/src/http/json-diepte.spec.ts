// SPDX-License-Identifier: EUPL-1.2
import { depthOf } from './json-diepte.js';

it.each([
  ['1', 0],
  ['{"a":[1,{"b":2}],"c":[[]]}', 3],
  ['{"a":"[[[[{{{{"}', 1],
  ['{"a":"\\"[[[["}', 1],
  ['{"a":"\\\\","b":[[1]]}', 3],
  ['[[[', 3],
  ['"[[[', 0],
])('the depth of %s is %d', (json, diepte) => {
  expect(depthOf(json)).toBe(diepte);
});

it('is seen in no time, however deep', () => {
  const begin = performance.now();
  expect(depthOf('['.repeat(3_000_000))).toBe(3_000_000);
  expect(performance.now() - begin).toBeLessThan(3_000);
});
