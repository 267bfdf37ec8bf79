// SPDX-License-Identifier: EUPL-1.2
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { close, listen } from '../machine/luister.js';
import { refuse, type Antwoord } from './antwoord.js';
import { basisprofiel } from './basisprofiel.js';
import { zoeken } from './zoeken.js';

/** How the stand-in misbehaves; may be changed while it runs. */
export interface Gedrag {
  vertragingMs: number;
  /** `fout`: 500 in the KVK's form; `verbreken`: the connection is cut; `onzin`: 200 with a body that is no JSON. */
  storing: 'geen' | 'fout' | 'verbreken' | 'onzin';
}

export interface KvkStandin {
  /** For KVK_API_URL. */
  url: string;
  gedrag: Gedrag;
  /** Paths that were asked for, oldest first. */
  verzoeken: string[];
  stop(): Promise<void>;
}

export interface KvkOpties extends Partial<Gedrag> {
  /** 0 lets the system choose. */
  poort: number;
  apiKey: string;
}

/** The base path of the KVK's own test environment. */
const BASIS = '/test/api';

/** Speaks the HTTP of the KVK's test environment on loopback, with its public test firms. */
export async function startKvkStandin(opties: KvkOpties): Promise<KvkStandin> {
  const { poort, apiKey, vertragingMs = 0, storing = 'geen' } = opties;
  const gedrag: Gedrag = { vertragingMs, storing };
  const verzoeken: string[] = [];
  const server = http.createServer((req, res) => {
    verzoeken.push(req.url ?? '');
    void serve(gedrag, apiKey, req, res);
  });
  await listen(server, poort);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${BASIS}`, gedrag, verzoeken, stop: () => close(server) };
}

type Handler = (
  gedrag: Gedrag,
  apiKey: string,
  req: http.IncomingMessage,
  res: http.ServerResponse,
) => Promise<void>;

const serve: Handler = async ({ vertragingMs, storing }, apiKey, req, res) => {
  if (vertragingMs > 0) await pause(vertragingMs, undefined, { ref: false });
  if (storing === 'verbreken') return void req.socket.destroy();
  if (storing === 'onzin') return void res.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
  const fout = refuse(500, 'IPD9999', 'Er is een technische fout opgetreden.');
  const { status, inhoud } = storing === 'fout' ? fout : answer(apiKey, req);
  res.writeHead(status, { 'content-type': 'application/hal+json' }).end(JSON.stringify(inhoud));
};

function answer(apiKey: string, req: http.IncomingMessage): Antwoord {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  // the real answer comes from the gateway before the KVK; its body is not documented, its status is
  if (req.headers['apikey'] !== apiKey)
    return refuse(401, 'IPD1002', 'De API-key ontbreekt of is niet geldig.');
  const api = `http://${req.headers.host ?? 'localhost'}${BASIS}`;
  const pad = pathname.startsWith(BASIS) ? pathname.slice(BASIS.length) : '';
  if (pad === '/v2/zoeken') return zoeken(api, searchParams);
  const [, kvkNummer, deel] =
    /^\/v1\/basisprofielen\/([^/]+)(?:\/(eigenaar|hoofdvestiging))?$/.exec(pad) ?? [];
  return kvkNummer === undefined
    ? refuse(404, 'IPD1998', 'Deze pagina bestaat niet.')
    : basisprofiel(api, kvkNummer, deel);
}
