// SPDX-License-Identifier: EUPL-1.2
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { WEBMAP } from './webbestanden.js';

/** Gives answers `sendFile` for the built web application; which file and with which headers the controller says. */
export async function serveFiles(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: WEBMAP,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });
}
