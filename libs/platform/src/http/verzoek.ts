// SPDX-License-Identifier: EUPL-1.2
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalid } from '#libs/kernel';

export const MEDIATYPEN = 'schakel:mediatypen';

/** Body types of a route when it takes more than JSON; the body of another type arrives as a Buffer. */
export interface Mediatypen {
  /** Accepted `Content-Type`s; default JSON only. */
  in?: readonly string[];
  /** Offered types for `Accept`; default JSON only. */
  uit?: readonly string[];
}

export const Accepteert = (mediatypen: Mediatypen): MethodDecorator => SetMetadata(MEDIATYPEN, mediatypen);

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What a file may be that somebody adds to a conversation; CSV and XLSX are among them. */
export const BESTANDEN = [
  'text/plain',
  CSV,
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX,
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
] as const;
/** What banks send and take (ISO 20022). */
export const XML = 'application/xml';
export const FORMULIER = 'application/x-www-form-urlencoded';
/** Server-sent events (HTML Standard 9.2). */
export const EVENTSTROOM = 'text/event-stream';
export const JSON_TYPE = 'application/json';

/** The `Idempotency-Key` header as a handler parameter: 8 to 200 visible characters, or `undefined`. */
export const IdempotentieSleutel = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string | undefined => {
    const sleutel = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    if (sleutel === undefined) return undefined;
    if (typeof sleutel === 'string' && /^[\x21-\x7e]{8,200}$/.test(sleutel)) return sleutel;
    throw invalid([
      { pad: 'Idempotency-Key', melding: 'De Idempotency-Key moet 8 tot 200 zichtbare tekens lang zijn.' },
    ]);
  },
);
