// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { SignJWT, exportJWK, type JWK } from 'jose';
import type { Antwoord } from './flow.js';

/** A key pair of a machine, or of ourselves. */
export interface Paar {
  prive: KeyObject;
  /** What is registered. */
  jwk: JWK & { kid: string };
  pem: string;
  alg: string;
}

/** P-256, or RSA of that many bits. */
export async function newPaar(soort: 'EC' | number = 'EC', kid: string = randomUUID()): Promise<Paar> {
  const { privateKey, publicKey } =
    soort === 'EC'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: soort });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  return {
    prive: privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid },
    pem,
    alg: soort === 'EC' ? 'ES256' : 'PS256',
  };
}

/** What an assertion says otherwise than a right one; `null` leaves a claim out. */
export interface Afwijking {
  claims?: Record<string, unknown>;
  alg?: string;
  kid?: string;
}

/** An assertion of RFC 7523 for that audience, right but for `anders`. */
export function assertionOf(
  clientId: string,
  paar: Paar,
  aud: string,
  { claims = {}, alg = paar.alg, kid = paar.jwk.kid }: Afwijking = {},
): Promise<string> {
  const nu = Math.floor(Date.now() / 1000);
  const juist = { iss: clientId, sub: clientId, aud, jti: randomUUID(), iat: nu, exp: nu + 60 };
  const alle = Object.entries({ ...juist, ...claims }).filter(([, waarde]) => waarde !== null);
  return new SignJWT(Object.fromEntries(alle)).setProtectedHeader({ alg, kid }).sign(paar.prive);
}

/** Asks for a token with that form, as a machine would. */
export async function askToken(api: string, velden: Record<string, string>): Promise<Antwoord> {
  const antwoord = await fetch(`${api}/oauth2/token`, { method: 'POST', body: new URLSearchParams(velden) });
  return { status: antwoord.status, body: await antwoord.json(), headers: antwoord.headers };
}

/** The form of a right request around an assertion. */
export const formOf = (assertie: string, anders: Record<string, string> = {}): Record<string, string> => ({
  grant_type: 'client_credentials',
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: assertie,
  ...anders,
});
