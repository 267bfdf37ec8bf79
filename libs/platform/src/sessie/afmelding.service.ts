// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import { DOELGROEPEN, type Doelgroep, type Identiteitsdienst } from '../config/aanmelden.js';
import { Klok } from '#libs/kernel';
import { Configuratie } from '../config/configuratie.js';
import { newLogger } from '../log/logger.js';
import { Identiteitsdiensten } from './identiteitsdiensten.js';
import { Sessies, type Afgelopen } from './sessie.service.js';

const ALGORITMEN = ['RS256', 'PS256', 'ES256'];
const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';
/** A logout token is sent at once; one that is older was kept by somebody. */
const OUDST_SECONDEN = 120;
const SPELING_SECONDEN = 30;

/** A logout token that is none; for the log. */
class Ongeldig extends Error {}

/** Signing out at both ends: here and at the provider, whichever is first. */
@Injectable()
export class Afmeldingen {
  private readonly sleutels = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  private readonly log;

  constructor(
    private readonly config: Configuratie,
    private readonly diensten: Identiteitsdiensten,
    private readonly sessies: Sessies,
    private readonly klok: Klok,
  ) {
    this.log = newLogger(config.logNiveau, 'api');
  }

  /**
   * Ends the session of this cookie; with `overal` all of the same person. Answers where to go on to sign out at the
   * provider, or `null` when there is no such place.
   */
  async end(sleutel: string, overal: boolean): Promise<string | null> {
    const sessie = overal ? await this.sessies.use(sleutel) : null;
    const afgelopen = await this.sessies.end(sleutel);
    if (sessie !== null) await this.sessies.endOwn(sessie.actor);
    return afgelopen === null ? null : this.endUrlOf(afgelopen);
  }

  /**
   * Ends what the provider ended, by its logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). False for a token
   * that is not right, or that was shown before. Throws `niet-beschikbaar` when its keys cannot be had.
   */
  async endAt(token: string): Promise<boolean> {
    try {
      const doelgroep = this.doelgroepOf(claimsOf(token));
      const { issuer, clientId } = this.diensten.dienstOf(doelgroep);
      const claims = await this.verify(token, doelgroep);
      const { sub, jti = '', iat = 0 } = claims;
      const sid = typeof claims['sid'] === 'string' ? claims['sid'] : undefined;
      const verlooptOp = new Date((iat + OUDST_SECONDEN + SPELING_SECONDEN) * 1000);
      const uit = { uitgever: issuer, client: clientId };
      if ((await this.sessies.endAt({ ...uit, sub, sid, jti, verlooptOp })) === null)
        throw new Ongeldig('jti al gebruikt');
      return true;
    } catch (fout) {
      if (!(fout instanceof Ongeldig || fout instanceof errors.JOSEError)) throw fout;
      this.log.warn({ reden: fout.message.slice(0, 200) }, 'afmeldtoken afgewezen');
      return false;
    }
  }

  private async endUrlOf({ doelgroep, idToken }: Afgelopen): Promise<string | null> {
    return idToken === null || !this.config.aanmelden.diensten[doelgroep]
      ? null
      : this.diensten.endUrl(doelgroep, idToken);
  }

  /** Read, not believed: to know whose keys to check it with. */
  private doelgroepOf({ iss, aud }: JWTPayload): Doelgroep {
    const { diensten } = this.config.aanmelden;
    const bedoeld = ({ issuer, clientId }: Identiteitsdienst): boolean =>
      issuer === iss && [aud].flat().includes(clientId);
    const doelgroep = DOELGROEPEN.find((een) => diensten[een] !== undefined && bedoeld(diensten[een]));
    if (doelgroep === undefined) throw new Ongeldig('iss of aud onbekend');
    return doelgroep;
  }

  private async verify(token: string, doelgroep: Doelgroep): Promise<JWTPayload> {
    const { issuer, clientId } = this.diensten.dienstOf(doelgroep);
    const { payload } = await jwtVerify(token, await this.keysOf(doelgroep), {
      algorithms: ALGORITMEN,
      issuer,
      audience: clientId,
      maxTokenAge: OUDST_SECONDEN,
      clockTolerance: SPELING_SECONDEN,
      currentDate: this.klok.nu(),
    });
    assertAfmelding(payload);
    return payload;
  }

  private async keysOf(doelgroep: Doelgroep): Promise<ReturnType<typeof createRemoteJWKSet>> {
    const url = await this.diensten.jwksUrl(doelgroep);
    const sleutels = this.sleutels.get(url) ?? createRemoteJWKSet(new URL(url), { timeoutDuration: 3_000 });
    this.sleutels.set(url, sleutels);
    return sleutels;
  }
}

/** What makes it a logout token and not an id_token that somebody found. */
function assertAfmelding({ events, nonce, sub, sid, jti }: JWTPayload): void {
  const gebeurtenis = (events as Record<string, unknown> | null)?.[GEBEURTENIS];
  const eisen: [string, boolean][] = [
    ['events zonder afmelding', typeof gebeurtenis === 'object' && gebeurtenis !== null],
    ['met nonce', nonce === undefined],
    ['zonder sub en sid', typeof sub === 'string' || typeof sid === 'string'],
    ['jti ongeldig', typeof jti === 'string' && /^[\x21-\x7e]{1,200}$/.test(jti)],
  ];
  const fout = eisen.find(([, klopt]) => !klopt);
  if (fout) throw new Ongeldig(fout[0]);
}

function claimsOf(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw new Ongeldig('geen JWT');
  }
}
