// SPDX-License-Identifier: EUPL-1.2
import { fastify } from 'fastify';
import { depthOf, hasHalfTeken, prepareJsonParser } from './json-diepte.js';

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

describe('the parser', () => {
  const app = fastify();
  let url: string;
  beforeAll(async () => {
    prepareJsonParser(app);
    app.post('/', (verzoek) => verzoek.body);
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  const parse = async (body: string): Promise<[number, string]> => {
    const headers = { 'content-type': 'application/json' };
    const antwoord = await fetch(url, { method: 'POST', headers, body });
    return [antwoord.status, await antwoord.text()];
  };
  const nested = (lagen: number): string => '['.repeat(lagen) + ']'.repeat(lagen);

  it('takes what is deep enough and no deeper', async () => {
    expect(await parse(nested(32))).toEqual([200, nested(32)]);
    const [status, melding] = await parse(nested(33));
    expect(status).not.toBe(200);
    expect(melding).toContain('meer dan 32 lagen');
  });

  it.each([
    ['half a character', String.raw`{"a":"\ud800"}`],
    ['a prototype', '{"__proto__":{"rol":"beheerder"}}'],
    ['a prototype by way of a constructor', '{"a":{"constructor":{"prototype":{"rol":"beheerder"}}}}'],
  ])('takes no %s', async (_wat, json) => {
    expect((await parse(json))[0]).not.toBe(200);
  });
});
