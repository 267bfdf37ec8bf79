// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, createPublicKey, randomUUID, type KeyObject } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  SignJWT,
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  jwtVerify,
  type JWK,
  type JWTPayload,
} from 'jose';
import { Klok } from '#libs/kernel';
import { Configuratie } from '../config/configuratie.js';
import { newLogger } from '../log/logger.js';

/** How long an access token of a machine lasts. */
export const TOKEN_SECONDEN = 300;
/** RFC 9068: an access token is never taken for another kind of JWT. */
const TYP = 'at+jwt';

interface Sleutel {
  prive: KeyObject;
  jwk: JWK & { kid: string; alg: string };
}

/** Our side of OAuth: issuer, signing keys, and the tokens that carry them. */
@Injectable()
export class Ondertekening implements OnModuleInit {
  readonly issuer: string;
  readonly tokenUrl: string;
  private readonly sleutels: Promise<Sleutel[]>;

  constructor(
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {
    this.issuer = `${config.publiekeUrl}/oauth2`;
    this.tokenUrl = `${this.issuer}/token`;
    this.sleutels = Promise.all(config.machine.sleutels.map(toSleutel));
  }

  async onModuleInit(): Promise<void> {
    await this.sleutels;
    if (!this.isIngesteld())
      newLogger(this.config.logNiveau, 'api').warn(
        { variabele: 'MACHINE_SLEUTEL' },
        'geen tokens voor machines: sleutel niet ingesteld',
      );
  }

  isIngesteld(): boolean {
    return this.config.machine.sleutels.length > 0;
  }

  /** The public halves, for whoever checks our tokens. */
  async jwks(): Promise<{ keys: JWK[] }> {
    return { keys: (await this.sleutels).map(({ jwk }) => jwk) };
  }

  /** A token of RFC 9068 for this client and scope; throws when no key is configured. */
  async sign(clientId: string, scope: string): Promise<string> {
    const [sleutel] = await this.sleutels;
    if (!sleutel) throw new Error('MACHINE_SLEUTEL is niet ingesteld.');
    const { kid, alg } = sleutel.jwk;
    const nu = this.klok.nu();
    return new SignJWT({ client_id: clientId, scope })
      .setProtectedHeader({ alg, kid, typ: TYP })
      .setIssuer(this.issuer)
      .setSubject(clientId)
      .setAudience(this.config.auth.audience)
      .setIssuedAt(nu)
      .setExpirationTime(new Date(nu.getTime() + TOKEN_SECONDEN * 1000))
      .setJti(randomUUID())
      .sign(sleutel.prive);
  }

  /** Claims of a token that we issued and that still lasts; throws a JOSEError for any other. */
  async verify(token: string): Promise<JWTPayload> {
    const sleutels = await this.sleutels;
    const { payload } = await jwtVerify(token, createLocalJWKSet(await this.jwks()), {
      algorithms: sleutels.map(({ jwk }) => jwk.alg),
      issuer: this.issuer,
      audience: this.config.auth.audience,
      typ: TYP,
      requiredClaims: ['sub', 'exp', 'scope'],
      clockTolerance: 5,
      currentDate: this.klok.nu(),
    });
    return payload;
  }
}

/** The name of a key follows from the key, so that every process gives it the same. */
async function toSleutel(pem: string): Promise<Sleutel> {
  const prive = createPrivateKey(pem);
  const openbaar = await exportJWK(createPublicKey(prive));
  const alg = prive.asymmetricKeyType === 'ec' ? 'ES256' : 'PS256';
  return { prive, jwk: { ...openbaar, kid: await calculateJwkThumbprint(openbaar), alg, use: 'sig' } };
}
