// SPDX-License-Identifier: EUPL-1.2
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Sleutels } from './indiener.js';

/** The header that lets who is not signed in change his own hulpvraag, for the OpenAPI document. */
export const BEWERKSLEUTEL = {
  name: 'Bewerksleutel',
  required: false,
  description: 'De sleutel die voor een code uit de e-mail is gegeven; nodig voor wie niet is aangemeld.',
};

const een = (waarde: string | string[] | undefined): string | undefined =>
  Array.isArray(waarde) ? waarde[0] : waarde;

/** The keys of one hulpvraag that a request carries in its headers. */
export const MetSleutels = createParamDecorator((_: unknown, context: ExecutionContext): Sleutels => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return { statussleutel: een(headers['statussleutel']), bewerksleutel: een(headers['bewerksleutel']) };
});
