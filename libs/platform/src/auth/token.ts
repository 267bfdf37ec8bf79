// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { DomainError, Klok, TOKEN_ROLLEN, parseKvkNummer, type Actor } from '#libs/kernel';
import { MEDEWERKERROLLEN } from '../config/aanmelden.js';
import { Configuratie } from '../config/configuratie.js';
import { Database } from '../database/database.js';
import { Machinetokens } from '../machine/machinetoken.service.js';
import { aanmeldingOf, isWaar } from '../sessie/aanspraak.rules.js';
import type { Aangemeld, TokenRol } from './toegang.js';

/** Asymmetric algorithms only: a shared secret or `none` must never pass (RFC 8725). */
const ALGORITHMS = ['RS256', 'PS256', 'ES256'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Checks bearer tokens and turns their claims into an actor: those of the configured provider for people, and our own for
 * machines. Which of the two is decided by the issuer that the token names, and then only that one's keys count.
 */
@Injectable()
export class TokenChecker {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(
    private readonly config: Configuratie,
    private readonly machines: Machinetokens,
    private readonly db: Database,
    private readonly klok: Klok,
  ) {
    this.keys = createRemoteJWKSet(new URL(config.auth.jwksUrl), { timeoutDuration: 3_000 });
  }

  /** Throws `niet-aangemeld` (401) for a token that is not right, `niet-beschikbaar` (503) when its keys cannot be had. */
  async check(token: string): Promise<Aangemeld> {
    try {
      return this.machines.isOwn(token) ? await this.machineOf(token) : await this.personOf(token);
    } catch (fout) {
      throw fout instanceof errors.JOSEError && !isOutage(fout) ? notSignedIn() : unavailable(fout);
    }
  }

  private async machineOf(token: string): Promise<Aangemeld> {
    const actor = await this.machines.actorOf(token);
    if (!actor) throw notSignedIn();
    return { actor };
  }

  private async personOf(token: string): Promise<Aangemeld> {
    const { issuer, audience } = this.config.auth;
    const { payload } = await jwtVerify(token, this.keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['sub', 'exp', 'rol'],
      clockTolerance: 5,
      currentDate: this.klok.nu(),
    });
    const vervaltOp = new Date((payload.exp ?? 0) * 1000);
    const actor = actorOf(payload);
    if (await this.isGeblokkeerd(actor)) throw notSignedIn();
    return { actor, aanmelding: aanmeldingOf(payload), vervaltOp };
  }

  /** The provider gave the token before a beheerder kept the person out, or does not know of that. */
  private async isGeblokkeerd({ rol, subject }: Actor): Promise<boolean> {
    if (!(MEDEWERKERROLLEN as readonly string[]).includes(rol)) return false;
    const [rij] = await this.db.call<{ geblokkeerd: boolean }>(
      'SELECT platform.is_geblokkeerd($1) AS geblokkeerd',
      [subject],
    );
    return rij?.geblokkeerd === true;
  }
}

const isOutage = (fout: errors.JOSEError): boolean =>
  fout instanceof errors.JWKSTimeout || fout.code === 'ERR_JOSE_GENERIC';

export const notSignedIn = (): DomainError =>
  new DomainError('niet-aangemeld', 'niet-aangemeld', [
    { melding: 'Meld u aan: er is geen geldig toegangstoken meegestuurd.' },
  ]);

function unavailable(fout: unknown): unknown {
  if (fout instanceof DomainError) return fout;
  const melding = 'Het aanmelden kan nu niet worden gecontroleerd. Probeer het over een minuut opnieuw.';
  return new DomainError('niet-beschikbaar', 'aanmelden-niet-beschikbaar', [{ melding }]);
}

/** Claims -> actor. A role without the claim that limits it (a coordinator without a region) is no role. */
export function actorOf(claims: JWTPayload): Actor {
  const rol = claims['rol'];
  if (!isTokenRol(rol) || claims.sub === undefined) throw notSignedIn();
  const actor: Actor = { rol, subject: claims.sub };
  if (rol === 'coordinator') actor.regio = required(claims['regio'], /^[A-Z0-9]{2,20}$/);
  if (rol === 'coordinator' && isWaar(claims['hoofdcoordinator'])) actor.hoofdcoordinator = true;
  if (isVanOrganisatie(rol)) actor.organisatieId = required(claims['organisatieId'], UUID);
  if (rol === 'ondernemer') actor.kvkNummer = required(kvkOf(claims['kvkNummer']), /^\d{8}$/);
  return actor;
}

/** What it may do is for one organisatie: one that offers help, or one that pays for it. */
const isVanOrganisatie = (rol: TokenRol): boolean => rol === 'aanbieder' || rol === 'financier';

const kvkOf = (claim: unknown): string | null => (typeof claim === 'string' ? parseKvkNummer(claim) : null);

const isTokenRol = (rol: unknown): rol is TokenRol => (TOKEN_ROLLEN as readonly unknown[]).includes(rol);

function required(claim: unknown, vorm: RegExp): string {
  if (typeof claim !== 'string' || !vorm.test(claim)) throw notSignedIn();
  return claim;
}
