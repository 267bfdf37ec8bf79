// SPDX-License-Identifier: EUPL-1.2
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeHeaders } from './openapi-koppen.js';

type Paden = OpenAPIObject['paths'];
type Bewerking = NonNullable<Paden[string]['get']>;

/** Path prefix of the interface; the document names it as its server, so that it carries the major version. */
export const API_BASIS = '/api/v1';
/** OAuth says by itself what it answers (RFC 6749, RFC 8414), in other shapes than the rules for an API ask. */
const BESCHREVEN_ELDERS = /^\/(oauth2|\.well-known)\//;
const METHODEN = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** What every route can answer because of our filters and guards, said once for all instead of at each route. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.fromEntries(
    Object.entries(document.paths)
      .filter(([pad]) => !BESCHREVEN_ELDERS.test(pad))
      .map(([pad, item]) => completePath(pad, item)),
  );
  const components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM },
    headers: { ApiVersion: API_VERSION_HEADER },
  };
  return { ...document, servers: [{ url: API_BASIS, description: 'Deze omgeving' }], paths, components };
}

function completePath(pad: string, item: Paden[string]): [string, Paden[string]] {
  const bewerkingen = METHODEN.flatMap((methode) => {
    const bewerking = item[methode];
    return bewerking ? [[methode, completeOperation(pad, methode, bewerking)] as const] : [];
  });
  const volledig = { ...item, ...Object.fromEntries(bewerkingen) };
  if (pad.startsWith(`${API_BASIS}/`)) return [pad.slice(API_BASIS.length), volledig];
  return [pad, { ...volledig, servers: [{ url: '/', description: 'Buiten de versie van de API' }] }];
}

function completeOperation(pad: string, methode: string, bewerking: Bewerking): Bewerking {
  const alle: Record<string, object> = {};
  for (const status of statusesOf(pad, methode, bewerking)) alle[status] = problemResponse(status);
  Object.assign(alle, bewerking.responses);
  const responses = Object.entries(alle).map(([status, antwoord]) => [
    status,
    {
      ...antwoord,
      headers: {
        'API-Version': { $ref: '#/components/headers/ApiVersion' },
        ...(antwoord as { headers?: object }).headers,
      },
    },
  ]);
  const { parameters } = bewerking;
  return {
    ...bewerking,
    ...(parameters === undefined ? {} : { parameters: describeHeaders(parameters) }),
    security: withSessie(bewerking.security),
    responses: Object.fromEntries(responses) as Bewerking['responses'],
  };
}

/** Wherever a token of a person is taken, their session is too. */
const withSessie = (eisen: Bewerking['security']): Bewerking['security'] =>
  eisen?.some((eis) => 'token' in eis) === true ? [...eisen, { sessie: [] }] : eisen;

function statusesOf(
  pad: string,
  methode: string,
  { parameters = [], requestBody, security }: Bewerking,
): number[] {
  const opId = pad.includes('{');
  const beveiligd = security !== undefined && security.length > 0;
  const metSleutel = parameters.some(
    (parameter) => 'name' in parameter && parameter.name === 'Idempotency-Key',
  );
  const kandidaten: [number, boolean][] = [
    [400, parameters.length > 0 || requestBody !== undefined || methode !== 'get'],
    [401, beveiligd],
    [403, beveiligd],
    [404, opId],
    [406, true],
    [409, methode !== 'get'],
    [413, requestBody !== undefined],
    [415, requestBody !== undefined],
    [422, metSleutel],
    [429, requestBody !== undefined],
    [503, true],
  ];
  return kandidaten.filter(([, geldt]) => geldt).map(([status]) => status);
}

const UITLEG: Record<number, string> = {
  400: 'Het verzoek is niet geldig; alle fouten staan in `redenen`.',
  401: 'Er is geen geldig toegangstoken of geldige sessie meegestuurd.',
  403: 'Uw rol mag dit niet, of u moet uw aanmelding eerst bevestigen.',
  404: 'Niet gevonden, of niet voor u.',
  406: 'De gevraagde vorm is er niet.',
  409: 'Een regel staat dit niet toe, of iemand anders was eerder.',
  413: 'De inhoud is te groot.',
  415: 'Dit type inhoud wordt niet aangenomen.',
  422: 'Deze Idempotency-Key hoort bij een ander verzoek.',
  429: 'Te veel verzoeken; zie Retry-After.',
  503: 'De dienst is even niet bereikbaar of heeft het te druk; zie Retry-After.',
};

const problemResponse = (status: number): object => ({
  description: UITLEG[status],
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const API_VERSION_HEADER = {
  description: 'Volledige versie van de API.',
  schema: { type: 'string' as const, example: '1.0.0' },
};

const PROBLEM = {
  type: 'object' as const,
  description: 'Een fout volgens RFC 9457.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' as const, example: 'urn:schakel:probleem:ongeldige-invoer' },
    title: { type: 'string' as const, example: 'Ongeldig verzoek' },
    status: { type: 'integer' as const, example: 400 },
    detail: { type: 'string' as const },
    instance: { type: 'string' as const, description: 'Kenmerk van dit verzoek, voor navraag.' },
    redenen: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['melding'],
        properties: {
          pad: { type: 'string' as const, example: 'onderneming.sbi' },
          melding: { type: 'string' as const },
        },
      },
    },
  },
};
