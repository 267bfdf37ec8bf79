// SPDX-License-Identifier: EUPL-1.2
import { depthOf, hasHalfTeken } from './json-diepte.js';

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

it('is seen however deep, where a parser would run out of stack', () => {
  expect(depthOf('['.repeat(300_000))).toBe(300_000);
});

it.each([
  ['a first half', String.raw`{"a":"\ud800"}`, true],
  ['a first half before a letter', String.raw`"\uD83Da"`, true],
  ['a second half', String.raw`"a\uDE00"`, true],
  ['two second halves', String.raw`"\ud83d\ude00\ude00"`, true],
  ['halves on both sides of a backslash', String.raw`"\ud83d\\\ude00"`, true],
  ['a half in a name', String.raw`{"\udbff":1}`, true],
  ['a whole one', String.raw`"\ud83d\uDE00"`, false],
  ['a backslash and letters', String.raw`"\\ud800"`, false],
  ['a whole one as itself', '"😀"', false],
])('of %s is told whether it is half a character', (_wat, json, half) => {
  expect(hasHalfTeken(json)).toBe(half);
});
