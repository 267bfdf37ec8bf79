// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { DomainError } from '#libs/kernel';
import { JSON_TYPE } from './verzoek.js';

/** Nothing that we take is deeper than seven; what walks through a body calls itself for each level. */
const MAX_DIEPTE = 32;

/** How deep lists and objects lie in each other, as far as one can tell without reading what they hold. */
export function depthOf(json: string): number {
  let [diepte, diepst] = [0, 0];
  for (const [teken] of json.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/gs)) {
    if (teken === '[' || teken === '{') diepst = Math.max(diepst, (diepte += 1));
    else if (teken === ']' || teken === '}') diepte -= 1;
  }
  return diepst;
}

/** Fastify's own JSON parser, which refuses `__proto__`, behind a look at the depth. */
export function prepareJsonParser(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser(JSON_TYPE);
  fastify.addContentTypeParser(JSON_TYPE, { parseAs: 'string' }, (verzoek, body, done) => {
    const json = body as string;
    if (depthOf(json) <= MAX_DIEPTE) return parse(verzoek, json, done);
    const melding = `De inhoud heeft meer dan ${MAX_DIEPTE} lagen in elkaar.`;
    done(new DomainError('ongeldig', 'te-diep', [{ melding }]));
  });
}
