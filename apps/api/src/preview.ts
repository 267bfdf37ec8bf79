// SPDX-License-Identifier: EUPL-1.2
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createOpenApi, readConfig } from '#libs/platform';
import { ApiModule } from './api.module.js';

/** Enough configuration to know the routes. */
const ENV = {
  DATABASE_URL: 'postgres://app@localhost/schakel',
  AUTH_ISSUER: 'https://aanmelden.example.nl',
  AUTH_AUDIENCE: 'schakel',
  AUTH_JWKS_URL: 'https://aanmelden.example.nl/jwks',
  STATUSSLEUTEL_GEHEIM: 'alleen-om-het-document-te-maken-nooit-gebruikt',
  PERSOONSGEGEVENS_SLEUTEL: Buffer.alloc(32).toString('base64'),
  PERSOONSGEGEVENS_ZOEKGEHEIM: 'alleen-om-het-document-te-maken-nooit-gebruikt',
};

/** The OpenAPI document of the routes as they stand; nothing is connected and no provider is made. */
export async function previewOpenApi(): Promise<ReturnType<typeof createOpenApi>> {
  const adapter = new FastifyAdapter();
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(readConfig(ENV)), adapter, {
    preview: true,
    logger: new ConsoleLogger({ logLevels: ['error'] }),
  });
  return createOpenApi(app);
}
