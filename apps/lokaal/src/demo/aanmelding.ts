// SPDX-License-Identifier: EUPL-1.2
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { close, listen } from '../machine/luister.js';

/** Whom a request is made for: the claims of a token. */
export interface Persoon {
  sub: string;
  rol: string;
  regio?: string;
  hoofdcoordinator?: true;
  kvkNummer?: string;
  organisatieId?: string;
  /** How and when he showed who he is, for what asks for that. */
  amr?: string[];
  auth_time?: number;
}

/** An identity provider for this loading alone: its key exists in this process only and is gone with it. */
export interface Aanmelding {
  issuer: string;
  jwksUrl: string;
  tokenFor(persoon: Persoon): Promise<string>;
  stop(): Promise<void>;
}

/**
 * The demo's own people are a few; the demo also needs the coordinators of all regions and every aanbieder. So the
 * loader signs for them itself, and the api that it runs in its own process believes nobody else.
 */
export async function startAanmelding(audience: string): Promise<Aanmelding> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'demo' }] });
  const server = http.createServer((_verzoek, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end(jwks);
  });
  await listen(server, 0);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = new Map<string, Promise<string>>();
  const sign = ({ sub, ...claims }: Persoon): Promise<string> =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
      .setSubject(sub)
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('15m')
      .sign(privateKey);
  const tokenFor = (persoon: Persoon): Promise<string> => {
    // Not of the sub alone: who signs in again later is the same, at another moment.
    const wie = JSON.stringify(persoon);
    const token = tokens.get(wie) ?? sign(persoon);
    tokens.set(wie, token);
    return token;
  };
  return { issuer, jwksUrl: `${issuer}/jwks`, tokenFor, stop: () => close(server) };
}
