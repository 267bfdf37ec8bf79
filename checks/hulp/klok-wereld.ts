// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SignJWT, calculateJwkThumbprint } from 'jose';
import { findRoot } from '../../apps/lokaal/src/machine/mappen.js';
import { freshDatabase } from '../../test/support/database.js';
import { newPaar, type Paar } from '../../test/support/machine.js';
import { testomgeving } from '../../test/support/omgeving.js';
import { bearer, send, type Antwoord } from './http.js';

export const PUBLIEKE_URL = 'http://localhost:3000';
const ISSUER = 'https://t13.example.nl';

/** How a process stands in time. */
export interface Ernaast {
  naam: string;
  ms: number;
  /** Negative control: goes by the clock of its machine. */
  vanMachine?: boolean;
}

/** What is tried so often that a limit would refuse it before the clock is asked. */
const GELIMITEERD = [
  ...['inlogcode-inwisselen', 'inlogcode-inwisselen-hulpvraag', 'hulpvraag-indienen', 'hulpvraag-intrekken'],
  ...['concept-bewaren', 'concept-gebruiken', 'machine-token'],
];

/** A database, keys of our own to sign tokens with for any time, and a provider that publishes them. */
export class Klokwereld {
  private constructor(
    readonly env: Record<string, string>,
    readonly beheerUrl: string,
    private readonly paar: Paar,
    readonly eigen: Paar,
    private readonly stoppen: () => Promise<void>,
  ) {}

  static async start(): Promise<Klokwereld> {
    const database = await freshDatabase();
    const [paar, eigen] = [await newPaar(), await newPaar()];
    const server = http.createServer((_vraag, antwoord) =>
      antwoord.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [paar.jwk] })),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const env = {
      ...{ PUBLIEKE_URL, DATABASE_URL: database.appUrl, MACHINE_SLEUTEL: eigen.pem },
      ...{ AUTH_ISSUER: ISSUER, AUTH_JWKS_URL: `http://127.0.0.1:${port}/jwks` },
      LIMIETEN: GELIMITEERD.map((naam) => `${naam}=100000/60`).join(','),
    };
    const stop = async (): Promise<void> => {
      server.close();
      await database.drop();
    };
    return new Klokwereld(env, `${testomgeving().postgres.beheer}/${database.naam}`, paar, eigen, stop);
  }

  /** The configuration of a process whose machine stands beside the time. */
  envOf({ ms, vanMachine }: Ernaast): Record<string, string> {
    const vooraf = pathToFileURL(path.join(findRoot(), 'dist/checks/hulp/klok-ernaast.js')).href;
    return {
      ...{ ...this.env, KLOK_ERNAAST_MS: String(ms), NODE_OPTIONS: `--import=${vooraf}` },
      ...(vanMachine ? { KLOK_VAN_MACHINE: '1' } : {}),
    };
  }

  /** A token of a person that ends so many minutes from now. */
  async persoon(claims: Record<string, unknown>, minuten = 55): Promise<string> {
    const nu = Date.now() / 1000;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: this.paar.alg, kid: this.paar.jwk.kid })
      .setIssuer(ISSUER)
      .setSubject(`t13-${String(claims['sub'] ?? claims['rol'])}`)
      .setAudience(testomgeving().identiteit.audience)
      .setIssuedAt(nu - 7_200)
      .setExpirationTime(nu + minuten * 60)
      .sign(this.paar.prive);
  }

  /** A token of a machine, as we would have given it. */
  async machine(clientId: string, minuten: number): Promise<string> {
    const { kid: _kid, ...jwk } = this.eigen.jwk;
    const nu = Date.now() / 1000;
    return new SignJWT({ client_id: clientId, scope: 'aanbod:lezen' })
      .setProtectedHeader({ alg: 'ES256', kid: await calculateJwkThumbprint(jwk), typ: 'at+jwt' })
      .setIssuer(`${PUBLIEKE_URL}/oauth2`)
      .setSubject(clientId)
      .setAudience(testomgeving().identiteit.audience)
      .setIssuedAt(nu - 7_200)
      .setExpirationTime(nu + minuten * 60)
      .sign(createPrivateKey(this.eigen.pem));
  }

  stop(): Promise<void> {
    return this.stoppen();
  }
}

/** Asks, and throws when it is not answered as it should be. */
export async function must(
  url: string,
  methode: 'GET' | 'POST' | 'PUT',
  body: unknown,
  token?: string,
): Promise<Record<string, unknown>> {
  const antwoord: Antwoord = await send(url, {
    methode,
    body,
    headers: token === undefined ? {} : bearer(token),
  });
  if (antwoord.status >= 300)
    throw new Error(`${methode} ${url}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
  return antwoord.body ?? {};
}
