// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { importPKCS8 } from 'jose';
import * as oidc from 'openid-client';
import { DomainError } from '#libs/kernel';
import type { Clientbewijs, Doelgroep, Identiteitsdienst } from '../config/aanmelden.js';
import { Configuratie } from '../config/configuratie.js';
import { newLogger } from '../log/logger.js';
import type { Aanspraken } from './aanspraak.rules.js';
import { onbereikbaar, toWeigering } from './aanmeldfout.js';

/** What a provider says of itself is asked again after this long. */
const GELDIG_MS = 60 * 60_000;
const WACHT_SECONDEN = 5;

/** Secrets of one sign-in. */
export interface Geheimen {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who came back, by the claims of the provider; `idToken` is for signing out there later. */
export interface Teruggekeerd {
  claims: Aanspraken & { sub: string };
  idToken: string;
  /** Asks for the claims that a provider may keep out of its id_token (the userinfo endpoint). */
  more: () => Promise<Aanspraken>;
}

/**
 * The identity providers of the configuration, by their own protocol. A provider is asked who it is when it is first
 * needed: one that is away stops nobody from starting, and answers 503 until it is back.
 */
@Injectable()
export class Identiteitsdiensten {
  private readonly bekend = new Map<Doelgroep, { tot: number; client: Promise<oidc.Configuration> }>();
  private readonly terugUrl: string;
  private readonly log;

  constructor(private readonly config: Configuratie) {
    this.terugUrl = `${config.publiekeUrl}/aangemeld`;
    this.log = newLogger(config.logNiveau, 'api');
  }

  /** Throws `niet-beschikbaar` for people who cannot sign in here at all. */
  dienstOf(doelgroep: Doelgroep): Identiteitsdienst {
    const dienst = this.config.aanmelden.diensten[doelgroep];
    if (dienst) return dienst;
    const melding = 'Aanmelden is in deze omgeving niet ingesteld voor u. Neem contact op met de beheerder.';
    throw new DomainError('niet-beschikbaar', 'aanmelden-niet-ingesteld', [{ melding }]);
  }

  /**
   * Where the browser goes to sign in. Who is signed in there already is not asked again, unless it is to be `opnieuw` or,
   * by whatever the provider takes for certain, `bevestigen`.
   */
  async startUrl(
    doelgroep: Doelgroep,
    geheimen: Geheimen,
    { bevestigen, opnieuw }: { bevestigen: boolean; opnieuw: boolean },
  ): Promise<string> {
    const { scopes, acrWaarden } = this.dienstOf(doelgroep);
    const acr = (bevestigen && this.config.aanmelden.bevestiging.acr.join(' ')) || acrWaarden;
    const url = oidc.buildAuthorizationUrl(await this.clientOf(doelgroep), {
      redirect_uri: this.terugUrl,
      scope: scopes,
      state: geheimen.state,
      nonce: geheimen.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(geheimen.verifier),
      code_challenge_method: 'S256',
      ...(acr ? { acr_values: acr } : {}),
      ...(bevestigen || opnieuw ? { prompt: 'login' } : {}),
      ...(bevestigen ? { max_age: '0' } : {}),
    });
    return url.href;
  }

  /** Exchanges what the browser brought back (the query of our address) for who it is. */
  async redeem(
    doelgroep: Doelgroep,
    query: string,
    { state, nonce, verifier }: Geheimen,
    bevestigen: boolean,
  ): Promise<Teruggekeerd> {
    const client = await this.clientOf(doelgroep);
    const { minuten } = this.config.aanmelden.bevestiging;
    try {
      const tokens = await oidc.authorizationCodeGrant(client, new URL(`${this.terugUrl}?${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        ...(bevestigen ? { maxAge: minuten * 60 } : {}),
      });
      const eigen = tokens.claims();
      if (eigen === undefined || tokens.id_token === undefined) throw new Error('geen id_token');
      const more = (): Promise<Aanspraken> => this.askUserinfo(client, tokens.access_token, eigen.sub);
      return { claims: eigen, idToken: tokens.id_token, more };
    } catch (fout) {
      throw toWeigering(fout, this.log);
    }
  }

  /** Where the browser goes to sign out there too; `null` when the provider has no such address or is away. */
  async endUrl(doelgroep: Doelgroep, idToken: string): Promise<string | null> {
    try {
      const client = await this.clientOf(doelgroep);
      if (client.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(client, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${this.config.publiekeUrl}/afgemeld`,
      }).href;
    } catch (fout) {
      if (fout instanceof DomainError) return null;
      throw fout;
    }
  }

  /** Address of the keys of a provider. Throws `niet-beschikbaar` when it is away. */
  async jwksUrl(doelgroep: Doelgroep): Promise<string> {
    const { jwks_uri } = (await this.clientOf(doelgroep)).serverMetadata();
    if (jwks_uri === undefined) throw onbereikbaar();
    return jwks_uri;
  }

  /** The claims of the userinfo endpoint; none where there is no such endpoint or our token is not for it. */
  private async askUserinfo(
    client: oidc.Configuration,
    accessToken: string,
    sub: string,
  ): Promise<Aanspraken> {
    if (client.serverMetadata().userinfo_endpoint === undefined) return {};
    try {
      return await oidc.fetchUserInfo(client, accessToken, sub);
    } catch (fout) {
      if (fout instanceof oidc.WWWAuthenticateChallengeError) return {};
      throw toWeigering(fout, this.log);
    }
  }

  /** Kept for an hour; a failure is not kept. */
  private async clientOf(doelgroep: Doelgroep): Promise<oidc.Configuration> {
    const dienst = this.dienstOf(doelgroep);
    const nu = Date.now();
    const bekend = this.bekend.get(doelgroep);
    const vers =
      bekend !== undefined && nu < bekend.tot ? bekend : { tot: nu + GELDIG_MS, client: discover(dienst) };
    this.bekend.set(doelgroep, vers);
    try {
      return await vers.client;
    } catch (fout) {
      if (this.bekend.get(doelgroep) === vers) this.bekend.delete(doelgroep);
      this.log.error({ err: fout, doelgroep }, 'identiteitsdienst niet bereikbaar');
      throw onbereikbaar();
    }
  }
}

async function discover({ issuer, clientId, bewijs }: Identiteitsdienst): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const opties = { timeout: WACHT_SECONDEN, execute: url.protocol === 'http:' ? [allowHttp] : [] };
  const gegevens = (await oidc.discovery(url, clientId, {}, oidc.None(), opties)).serverMetadata();
  const client = new oidc.Configuration(gegevens, clientId, {}, await toClientAuth(bewijs, gegevens));
  client.timeout = WACHT_SECONDEN;
  for (const doe of [...opties.execute, oidc.enableNonRepudiationChecks]) doe(client);
  return client;
}

/** For localhost only: readConfig takes no such issuer in production. The library calls it deprecated to be seen. */
// eslint-disable-next-line @typescript-eslint/no-deprecated
const allowHttp: (client: oidc.Configuration) => void = oidc.allowInsecureRequests;

/** RSA keys sign by PS256 unless the provider says that it only knows RS256. */
async function toClientAuth(
  bewijs: Clientbewijs,
  { token_endpoint_auth_signing_alg_values_supported: algoritmen = [] }: oidc.ServerMetadata,
): Promise<oidc.ClientAuth> {
  if (bewijs.methode === 'none') return oidc.None();
  if (bewijs.methode !== 'private_key_jwt')
    return bewijs.methode === 'client_secret_post'
      ? oidc.ClientSecretPost(bewijs.geheim)
      : oidc.ClientSecretBasic(bewijs.geheim);
  const { sleutel, kid } = bewijs;
  const rsa = algoritmen.includes('RS256') && !algoritmen.includes('PS256') ? 'RS256' : 'PS256';
  const key = await importPKCS8(sleutel, 'ES256').catch(() => importPKCS8(sleutel, rsa));
  return oidc.PrivateKeyJwt(kid === undefined ? { key } : { key, kid });
}
