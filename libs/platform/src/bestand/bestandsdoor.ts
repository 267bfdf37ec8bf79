// SPDX-License-Identifier: EUPL-1.2
// The door through which a file comes in and goes out, the same for every file that somebody adds to something.
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiProduces,
  ApiServiceUnavailableResponse,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Begrensd } from '../http/limiet.js';
import { Accepteert, BESTANDEN } from '../http/verzoek.js';
import { MAX_BESTAND } from './bestand.rules.js';
import { toBestandskoppen, type Bestand, type Inzending } from './inzending.js';

const BINAIR = { type: 'string', format: 'binary' } as const;
const NAAM = {
  name: 'Bestandsnaam',
  required: true,
  description: 'Naam van het bestand, met procenttekens gecodeerd zoals in een adres (`offerte%202026.pdf`).',
};

/** A route that takes a file as its whole body, 60 in ten minutes for each account; `naam` is that of the count. */
export const NeemtBestand = (naam: string): MethodDecorator =>
  applyDecorators(
    Begrensd({ naam, punten: 60, seconden: 600, per: 'account' }),
    Accepteert({ in: BESTANDEN }),
    RouteConfig({ bodyLimit: MAX_BESTAND }),
    ApiHeader(NAAM),
    ApiConsumes(...BESTANDEN),
    ApiBody({ description: 'Het bestand zelf, ten hoogste 10 MB.', schema: BINAIR }),
    ApiServiceUnavailableResponse({ description: 'Er is geen virusscanner.' }),
  );

/** The file of such a route as it came in, for `readBestand`. */
export const Ingezonden = createParamDecorator((_niets: unknown, context: ExecutionContext): Inzending => {
  const { headers, body } = context.switchToHttp().getRequest<FastifyRequest>();
  const naam = headers['bestandsnaam'];
  return { type: headers['content-type'], naam: typeof naam === 'string' ? naam : undefined, inhoud: body };
});

/** A route that gives such a file; answer with `handOver`. */
export const GeeftBestand = (): MethodDecorator =>
  applyDecorators(
    Accepteert({ uit: BESTANDEN }),
    ApiProduces(...BESTANDEN),
    ApiOkResponse({ description: 'Het bestand.', schema: BINAIR }),
    ApiConflictResponse({ description: 'Nog niet op virussen onderzocht, of besmet.' }),
  );

/** What is in it, with the headers that it goes with. */
export function handOver(antwoord: FastifyReply, bestand: Bestand): Buffer {
  void antwoord.headers(toBestandskoppen(bestand));
  return bestand.inhoud;
}
