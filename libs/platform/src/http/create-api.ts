// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid } from '#libs/kernel';
import { chooseQueueBackend } from '../events/backend.js';
import type { Verzoeker } from '../auth/toegang.js';
import type { Configuratie } from '../config/configuratie.js';
import { NestLog, newLogger } from '../log/logger.js';
import { prepareJsonParser } from './json-diepte.js';
import { addDocumentatie } from './documentatie.js';
import { KOPPEN } from './koppen.js';
import { createOpenApi } from './openapi.js';
import { assertEveryRouteHasToegang } from './route-check.js';
import { answerClientError, answerExpectations, answerRouterfout, keepOpenAnswers } from './vroege-fouten.js';
import { BESTANDEN, FORMULIER, XML } from './verzoek.js';

const JSON_LIMIT = 256 * 1024;
const FORM_LIMIT = 16 * 1024;

/**
 * Builds the api from its root module, ready to listen. Order on every request: request id, headers, body limits, then
 * the guards (media type, access, rate), the pipe, the handler, and one filter for whatever goes wrong. `prepare` gives the
 * server of an app what its own routes need.
 */
export async function createApi(
  rootModule: object,
  config: Configuratie,
  prepare?: (fastify: FastifyInstance) => Promise<void>,
): Promise<NestFastifyApplication> {
  chooseQueueBackend(config);
  const logger = newLogger(config.logNiveau, 'api');
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    disableRequestLogging: true,
    // A function: Fastify takes a bare number of hops for no trust at all, and then everybody has the proxy's address.
    trustProxy: (_adres: string, hop: number) => hop < config.proxies,
    bodyLimit: JSON_LIMIT,
    genReqId: requestId,
    ...tijden(config.verzoekSeconden),
    frameworkErrors: answerRouterfout,
    clientErrorHandler: answerClientError,
  } as object);
  const app = await NestFactory.create<NestFastifyApplication>(rootModule as never, adapter, {
    bodyParser: false,
    logger: new NestLog(logger),
    abortOnError: false,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  answerExpectations(fastify.server);
  keepOpenAnswers(fastify.server);
  prepareParsers(fastify);
  prepareHeaders(fastify);
  await prepare?.(fastify);
  addDocumentatie(app, createOpenApi(app));
  await app.init();
  assertEveryRouteHasToegang(app);
  return app;
}

/**
 * How long a caller may take over its request: all of it in `seconden`, its headers in a third of that, so that slow ones
 * do not keep connections. Node looks a few times in between. A request without Host is answered by us.
 */
const tijden = (seconden: number): object => ({
  requestTimeout: seconden * 1_000,
  http: {
    headersTimeout: Math.ceil(seconden / 3) * 1_000,
    connectionsCheckingInterval: Math.min(5_000, seconden * 250),
    requireHostHeader: false,
  },
});

/** A caller's own id is kept when it is harmless in a log line. */
const requestId = (verzoek: { headers: Record<string, unknown> }): string => {
  const gegeven = verzoek.headers['x-request-id'];
  return typeof gegeven === 'string' && /^[\w-]{8,64}$/.test(gegeven) ? gegeven : randomUUID();
};

/** JSON within a depth; files as bytes, forms as text. Which route takes which: MediatypeGuard. */
function prepareParsers(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  prepareJsonParser(fastify);
  // A file is as large as its route says; elsewhere it may not be read at all before it is refused.
  fastify.addContentTypeParser([...BESTANDEN, XML], { parseAs: 'buffer' }, (_verzoek, body, done) =>
    done(null, body),
  );
  // As text: who takes a form reads it, and tells what to do with a field that comes twice.
  fastify.addContentTypeParser(
    FORMULIER,
    { parseAs: 'string', bodyLimit: FORM_LIMIT },
    (_verzoek, body, done) => done(null, body),
  );
  fastify.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
}

function prepareHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (verzoek, antwoord) => {
    void antwoord.headers({ ...KOPPEN, 'X-Request-Id': verzoek.id });
    if (verzoek.raw.httpVersion === '1.1' && verzoek.headers.host === undefined)
      throw invalid([{ pad: 'Host', melding: 'De kop Host ontbreekt.' }]);
  });
  // Fastify would end the connection at once, and who is still sending what is too large would lose the answer. Node reads on
  // without keeping any of it, for as long as a request may take.
  fastify.addHook('onSend', async (_verzoek, antwoord) => {
    if (antwoord.statusCode === 413) antwoord.removeHeader('connection');
  });
  fastify.addHook('onResponse', async (verzoek: FastifyRequest, antwoord) => {
    const { rol, regio } = (verzoek as Verzoeker).actor ?? {};
    const route = verzoek.routeOptions.url ?? 'onbekend';
    const regel = {
      methode: verzoek.method,
      route,
      status: antwoord.statusCode,
      ms: Math.round(antwoord.elapsedTime),
      rol,
      regio,
    };
    verzoek.log.info({ verzoek: verzoek.id, ...regel }, 'verzoek');
  });
}
