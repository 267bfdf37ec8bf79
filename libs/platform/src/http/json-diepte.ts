// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { DomainError } from '#libs/kernel';
import { JSON_TYPE } from './verzoek.js';

/** Nothing that we take is deeper than seven; what walks through a body calls itself for each level. */
const MAX_DIEPTE = 32;

const TE_DIEP = `De inhoud heeft meer dan ${MAX_DIEPTE} lagen in elkaar.`;

const refuse = (code: string, melding: string): DomainError =>
  new DomainError('ongeldig', code, [{ melding }]);

/** How deep lists and objects lie in each other, as far as one can tell without reading what they hold. */
export function depthOf(json: string): number {
  let [diepte, diepst] = [0, 0];
  for (const [teken] of json.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/gs)) {
    if (teken === '[' || teken === '{') diepst = Math.max(diepst, (diepte += 1));
    else if (teken === ']' || teken === '}') diepte -= 1;
  }
  return diepst;
}

const HALF_TEKEN =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]/;

/** Whether an escape stands for half a character (a lone surrogate): no text, and what encodes it may throw. */
export const hasHalfTeken = (json: string): boolean => HALF_TEKEN.test(json.replaceAll('\\\\', '  '));

/** Fastify's own JSON parser, which refuses `__proto__`, behind a look at the depth and at the characters. */
export function prepareJsonParser(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser(JSON_TYPE);
  fastify.addContentTypeParser(JSON_TYPE, { parseAs: 'string' }, (verzoek, body, done) => {
    const json = body as string;
    if (depthOf(json) > MAX_DIEPTE) return done(refuse('te-diep', TE_DIEP));
    if (hasHalfTeken(json)) return done(refuse('half-teken', 'De inhoud bevat een half teken.'));
    return parse(verzoek, json, done);
  });
}
