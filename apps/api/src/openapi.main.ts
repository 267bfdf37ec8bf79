// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import fs from 'node:fs';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createOpenApi, readConfig } from '#libs/platform';
import { ApiModule } from './api.module.js';

const FILE = 'docs/openapi.json';

/** Enough configuration to know the routes; in preview mode nothing is connected and no provider is made. */
const config = readConfig({
  DATABASE_URL: 'postgres://app@localhost/schakel',
  AUTH_ISSUER: 'https://aanmelden.example.nl',
  AUTH_AUDIENCE: 'schakel',
  AUTH_JWKS_URL: 'https://aanmelden.example.nl/jwks',
  STATUSSLEUTEL_GEHEIM: 'alleen-om-het-document-te-maken-nooit-gebruikt',
});
const app = await NestFactory.create<NestFastifyApplication>(
  ApiModule.forRoot(config),
  new FastifyAdapter(),
  {
    preview: true,
    logger: new ConsoleLogger({ logLevels: ['error'] }),
  },
);
const document = `${JSON.stringify(createOpenApi(app), null, 2)}\n`;
if (!process.argv.includes('--check')) fs.writeFileSync(FILE, document);
else if (fs.readFileSync(FILE, 'utf8') !== document) {
  process.stderr.write(
    `${FILE} is niet bijgewerkt. Bekijk het verschil na npm run openapi en leg het vast.\n`,
  );
  process.exit(1);
}
process.exit(0);
