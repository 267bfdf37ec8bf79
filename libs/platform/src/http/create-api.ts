// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { chooseQueueBackend } from '../events/backend.js';
import type { Verzoeker } from '../auth/toegang.js';
import type { Configuratie } from '../config/configuratie.js';
import { NestLog, newLogger } from '../log/logger.js';
import { prepareJsonParser } from './json-diepte.js';
import { API_VERSION, createOpenApi } from './openapi.js';
import { assertEveryRouteHasToegang } from './route-check.js';
import { CSV, FORMULIER, XLSX } from './verzoek.js';

const JSON_LIMIT = 256 * 1024;
const FILE_LIMIT = 10 * 1024 * 1024;
const FORM_LIMIT = 16 * 1024;

/** The documentation page of @fastify/static brings its own scripts and styles; all other answers may load nothing. */
const DOCS = '/api/v1/docs';

/**
 * Builds the api from its root module, ready to listen. Order on every request: request id, headers, body limits, then
 * the guards (media type, access, rate), the pipe, the handler, and one filter for whatever goes wrong.
 */
export async function createApi(rootModule: object, config: Configuratie): Promise<NestFastifyApplication> {
  chooseQueueBackend(config);
  const logger = newLogger(config.logNiveau, 'api');
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    disableRequestLogging: true,
    // A function: Fastify takes a bare number of hops for no trust at all, and then everybody has the proxy's address.
    trustProxy: (_adres: string, hop: number) => hop < config.proxies,
    bodyLimit: JSON_LIMIT,
    genReqId: requestId,
    requestTimeout: 30_000,
  } as object);
  const app = await NestFactory.create<NestFastifyApplication>(rootModule as never, adapter, {
    bodyParser: false,
    logger: new NestLog(logger),
    abortOnError: false,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  prepareParsers(fastify);
  prepareHeaders(fastify);
  await app.register(helmet, HELMET as never);
  const document = createOpenApi(app);
  SwaggerModule.setup(DOCS.slice(1), app, document, {
    raw: false,
    customSiteTitle: 'Schakel: API',
    customCss: '.swagger-ui .topbar { display: none }',
  });
  fastify.get('/api/v1/openapi.json', (_verzoek, antwoord) =>
    antwoord.header('Access-Control-Allow-Origin', '*').send(document),
  );
  await app.init();
  assertEveryRouteHasToegang(app);
  return app;
}

/** A caller's own id is kept when it is harmless in a log line. */
const requestId = (verzoek: { headers: Record<string, unknown> }): string => {
  const gegeven = verzoek.headers['x-request-id'];
  return typeof gegeven === 'string' && /^[\w-]{8,64}$/.test(gegeven) ? gegeven : randomUUID();
};

/** JSON within a depth; files as bytes, forms as text. Which route takes which: MediatypeGuard. */
function prepareParsers(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  prepareJsonParser(fastify);
  fastify.addContentTypeParser(
    [CSV, XLSX],
    { parseAs: 'buffer', bodyLimit: FILE_LIMIT },
    (_verzoek, body, done) => done(null, body),
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
    void antwoord.headers({
      'API-Version': API_VERSION,
      'X-Request-Id': verzoek.id,
      'Cache-Control': 'no-store',
    });
  });
  fastify.addHook('onSend', async (verzoek, antwoord) => {
    if (verzoek.url.startsWith(DOCS)) void antwoord.header('Content-Security-Policy', DOCS_CSP);
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

const HELMET = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
    },
  },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'same-site' },
};

const DOCS_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
