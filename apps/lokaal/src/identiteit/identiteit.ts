// SPDX-License-Identifier: EUPL-1.2
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from 'oidc-provider';
import { LokaalFout } from '../machine/fout.js';
import { close, listen } from '../machine/luister.js';
import { PAGINA_HEADERS } from '../pagina/pagina.js';
import { isBekendBij } from './clients.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { errorPage, loginPage } from './inlogpagina.js';
import type { ProviderOpties } from './opties.js';
import { createProvider } from './provider.js';

export interface Identiteit {
  issuer: string;
  jwksUrl: string;
  tokenUrl: string;
  stop(): Promise<void>;
}

export type IdentiteitOpties = Omit<ProviderOpties, 'issuer'> & {
  /** 0 lets the system choose. */
  poort: number;
};

/** Starts the development identity provider on loopback. It hands out any role to anyone, so never in production. */
export async function startIdentiteit(opties: IdentiteitOpties, env = process.env): Promise<Identiteit> {
  if (env['NODE_ENV'] === 'production')
    throw new LokaalFout('De ontwikkel-identiteitsdienst start niet in productie (NODE_ENV=production).');
  const server = http.createServer();
  await listen(server, opties.poort);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://localhost:${port}`;
  const provider = await createProvider({ ...opties, issuer });
  const callback = provider.callback();
  server.on('request', (req, res) => {
    const uid = /^\/inloggen\/([\w-]+)$/.exec(req.url ?? '')?.[1];
    if (uid === undefined) void callback(req, res);
    else login(provider, req, res).catch(() => send(res, 400, errorPage('Deze aanmelding is verlopen.')));
  });
  const stop = () => close(server);
  // machines ask by address: a name may lead to IPv6 first
  const adres = `http://127.0.0.1:${port}`;
  return { issuer, jwksUrl: `${adres}/jwks`, tokenUrl: `${adres}/token`, stop };
}

async function login(provider: Provider, req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
  const { uid, params } = await provider.interactionDetails(req, res);
  const accounts = DEMO_ACCOUNTS.filter((account) => isBekendBij(String(params['client_id']), account));
  if (req.method !== 'POST') {
    send(res, 200, loginPage(`/inloggen/${uid}`, accounts));
    return;
  }
  const gekozen = new URLSearchParams(await bodyOf(req)).get('account');
  const account = accounts.find(({ id }) => id === gekozen);
  if (account) {
    const { id: accountId, acr, amr } = account;
    await provider.interactionFinished(req, res, { login: { accountId, acr, amr } });
  } else send(res, 400, errorPage('Dit account bestaat niet.'));
}

const MAX_BODY = 10_000;

async function bodyOf(req: http.IncomingMessage): Promise<string> {
  let tekst = '';
  for await (const deel of req) {
    tekst += String(deel);
    if (tekst.length > MAX_BODY) throw new Error('te groot');
  }
  return tekst;
}

function send(res: http.ServerResponse, status: number, html: string): void {
  if (res.headersSent) return;
  res.writeHead(status, PAGINA_HEADERS).end(html);
}
