// SPDX-License-Identifier: EUPL-1.2
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KOPPEN } from './koppen.js';
import { PROBLEEM_TYPE, problem, toProblem, type Problem } from './problem.filter.js';

/** The router refuses the path itself (broken %-codes, a parameter without end), before any hook. */
export function answerRouterfout(fout: Error, verzoek: FastifyRequest, antwoord: FastifyReply): void {
  const uitkomst = toProblem(fout);
  void antwoord
    .headers({ ...KOPPEN, 'X-Request-Id': verzoek.id, 'Content-Type': PROBLEEM_TYPE })
    .status(uitkomst.status)
    .send(JSON.stringify(uitkomst));
}

const ONLEESBAAR: Record<string, Problem> = {
  ERR_HTTP_REQUEST_TIMEOUT: problem(408, 'te-traag', 'Het verzoek kwam te langzaam binnen.'),
  HPE_HEADER_OVERFLOW: problem(431, 'te-grote-koppen', 'De koppen van het verzoek zijn te groot.'),
};
const GEEN_HTTP = problem(400, 'ongeldig-verzoek', 'Het verzoek is niet te lezen.');

/** Of each connection, the answers that are not over. */
const open = new WeakMap<Socket, Set<ServerResponse>>();

/** Keeps these, so that a connection that had answers before is still told why it is closed. */
export function keepOpenAnswers(server: Server): void {
  server.on('request', ({ socket }: IncomingMessage, antwoord: ServerResponse) => {
    const antwoorden = open.get(socket) ?? new Set();
    open.set(socket, antwoorden.add(antwoord));
    antwoord.once('close', () => antwoorden.delete(antwoord));
  });
}

const isHalfway = (verbinding: Socket): boolean =>
  [...(open.get(verbinding) ?? [])].some(({ headersSent }) => headersSent);

/** What Node cannot read as a request, or waited for in vain: there is only the connection to answer on, once. */
export function answerClientError(fout: Error & { code?: string }, verbinding: Socket): void {
  if (fout.code === 'ECONNRESET' || verbinding.destroyed) return;
  // Halfway an answer another one would be read as part of it.
  if (verbinding.writable && !isHalfway(verbinding)) {
    const uitkomst = ONLEESBAAR[fout.code ?? ''] ?? GEEN_HTTP;
    verbinding.write(rawAnswer(uitkomst));
  }
  verbinding.destroySoon();
}

function rawAnswer(uitkomst: Problem): string {
  const body = JSON.stringify(uitkomst);
  const koppen = {
    ...KOPPEN,
    'Content-Type': PROBLEEM_TYPE,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`);
  return [`HTTP/1.1 ${uitkomst.status} ${STATUS_CODES[uitkomst.status]}`, ...regels, '', body].join('\r\n');
}

const VERWACHTING = problem(417, 'verwachting-niet-vervuld', 'De verwachting in Expect kennen wij niet.');

/** `Expect` with anything but `100-continue` (RFC 9110, 10.1.1): Node would answer by itself, without our headers. */
export function answerExpectations(server: Server): void {
  server.on('checkExpectation', ({ socket }: IncomingMessage) => {
    socket.write(rawAnswer(VERWACHTING));
    socket.destroySoon();
  });
}
