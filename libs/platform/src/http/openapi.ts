// SPDX-License-Identifier: EUPL-1.2
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { API_VERSION } from './koppen.js';
import { completeDocument } from './openapi-aanvulling.js';

const INLEIDING = `Open systeem voor regionale dienstverlening aan ondernemers.
Fouten komen als \`application/problem+json\` (RFC 9457) met alle redenen tegelijk. Tijdstippen zijn in UTC, data zijn
Nederlandse kalenderdata. Bedragen van ondernemingen zijn hele euro's. Een versie blijft na een opvolger ten minste
twaalf maanden beschikbaar.`;

/** The document of all routes, in Dutch, with contact data as the NLGov rules ask. */
export function createOpenApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Schakel')
    .setDescription(INLEIDING)
    .setVersion(API_VERSION)
    .setContact('Team Schakel', 'https://schakel.example.nl', 'api@schakel.example.nl')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .addCookieAuth('__Host-sessie', { type: 'apiKey', in: 'cookie' }, 'sessie')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Statussleutel' }, 'statussleutel')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Bewerksleutel' }, 'bewerksleutel')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Conceptsleutel' }, 'conceptsleutel')
    .build();
  return completeDocument(
    SwaggerModule.createDocument(app, config, { operationIdFactory: (_klasse, methode) => methode }),
  );
}
