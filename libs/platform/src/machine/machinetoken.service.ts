// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { DomainError, Klok, type Actor, type Scope } from '#libs/kernel';
import { Configuratie } from '../config/configuratie.js';
import { Database } from '../database/database.js';
import { OphaalFout } from '../http/veilig-ophalen.js';
import { newLogger } from '../log/logger.js';
import { Clientsleutels } from './clientsleutels.js';
import { Machineclient } from './machineclient.entity.js';
import { ALGORITMEN } from './machinesleutel.rules.js';
import { OauthFout } from './oauth-fout.js';
import { Ondertekening, TOKEN_SECONDEN } from './ondertekening.js';
import type { Tokenverzoek } from './tokenverzoek.js';

/** How far ahead the end of an assertion may lie, and how old it may be. */
const ASSERTIE_SECONDEN = 300;
const SPELING_SECONDEN = 10;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const GEBRUIK = `INSERT INTO platform.machineassertie (machineclient_id, jti, verloopt_op)
  VALUES ($1, $2, to_timestamp($3)) ON CONFLICT DO NOTHING RETURNING jti`;
// An hour's margin: a clock that runs behind must not make an old assertion new.
const OPRUIMEN = `DELETE FROM platform.machineassertie
  WHERE machineclient_id = $1 AND verloopt_op < now() - interval '1 hour'`;

/** The answer of RFC 6749 5.1. */
export interface Tokenantwoord {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
}

/** Gives tokens to machines that prove who they are (RFC 7523), and knows the machine behind a token. */
@Injectable()
export class Machinetokens {
  private readonly log;

  constructor(
    config: Configuratie,
    private readonly db: Database,
    private readonly sleutels: Clientsleutels,
    private readonly ondertekening: Ondertekening,
    private readonly klok: Klok,
  ) {
    this.log = newLogger(config.logNiveau, 'api');
  }

  /** Throws OauthFout as RFC 6749 names it, and `niet-beschikbaar` when we have no key to sign with. */
  async issue({ assertie, clientId, scope }: Tokenverzoek): Promise<Tokenantwoord> {
    if (!this.ondertekening.isIngesteld()) throw nietIngesteld();
    const id = subjectOf(assertie, clientId);
    const client = await this.authenticate(id, assertie).catch((fout: unknown) => this.refuse(id, fout));
    const toegekend = scope ?? client.scopes;
    if (!toegekend.every((deel) => (client.scopes as string[]).includes(deel)))
      throw new OauthFout('invalid_scope', 'Deze client mag niet alles wat in scope wordt gevraagd.');
    const tekst = toegekend.join(' ');
    return {
      access_token: await this.ondertekening.sign(id, tekst),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDEN,
      scope: tekst,
    };
  }

  /** The machine behind our own token; `null` for one that was withdrawn. What it may do is looked up at each use. */
  async actorOf(token: string): Promise<Actor | null> {
    const { sub = '', scope } = await this.ondertekening.verify(token);
    const client = await this.db.as(machine(sub), (tx) =>
      tx.findOneBy(Machineclient, { id: sub, status: 'actief' }),
    );
    if (!client) return null;
    const gegeven = String(scope).split(' ');
    const scopes = client.scopes.filter((deel) => gegeven.includes(deel));
    return { ...machine(sub, scopes), ...(client.regio === null ? {} : { regio: client.regio }) };
  }

  /** Whether a token says that it is ours; nothing is believed yet. */
  isOwn(token: string): boolean {
    return claimsOf(token)?.iss === this.ondertekening.issuer;
  }

  /**
   * The keys are read in one transaction and the assertion is used up in another: fetching keys may take seconds, and no
   * transaction waits for somebody else's machine.
   */
  private async authenticate(id: string, assertie: string): Promise<Machineclient> {
    const gevonden = await this.db.as(machine(id), async (tx) => {
      const client = await tx.findOneBy(Machineclient, { id, status: 'actief' });
      return client && { client, sleutels: await this.sleutels.of(tx, client) };
    });
    if (!gevonden) throw new Afgewezen('client onbekend of ingetrokken');
    const { jti, exp } = await this.verify(id, assertie, gevonden.sleutels);
    const nieuw = await this.db.as(machine(id), async (tx) => {
      await tx.query(OPRUIMEN, [id]);
      return (await tx.query<unknown[]>(GEBRUIK, [id, jti, exp])).length === 1;
    });
    if (!nieuw) throw new Afgewezen('jti al gebruikt');
    return gevonden.client;
  }

  private async verify(
    id: string,
    assertie: string,
    sleutels: JWTVerifyGetKey,
  ): Promise<{ jti: string; exp: number }> {
    const { issuer, tokenUrl } = this.ondertekening;
    const nu = this.klok.nu();
    const { payload } = await jwtVerify(assertie, sleutels, {
      algorithms: ALGORITMEN,
      issuer: id,
      subject: id,
      audience: [issuer, tokenUrl],
      requiredClaims: ['exp', 'jti'],
      maxTokenAge: ASSERTIE_SECONDEN,
      clockTolerance: SPELING_SECONDEN,
      currentDate: nu,
    });
    const { jti, exp = 0, aud } = payload;
    // For several audiences it could be shown by one of them to another.
    if (Array.isArray(aud) && aud.length !== 1) throw new Afgewezen('meer dan een aud');
    if (exp > nu.getTime() / 1000 + ASSERTIE_SECONDEN + SPELING_SECONDEN)
      throw new Afgewezen('exp te ver weg');
    if (typeof jti !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(jti)) throw new Afgewezen('jti ongeldig');
    return { jti, exp };
  }

  /** One answer for every reason: who guesses learns nothing. Operators read the reason in the log. */
  private refuse(id: string, fout: unknown): never {
    if (!isAfwijzing(fout)) throw fout;
    this.log.info({ client: id, reden: fout.message.slice(0, 200) }, 'machineclient afgewezen');
    throw geenClient();
  }
}

/** Why an assertion is no proof; for the log. */
class Afgewezen extends Error {}

/** jose says a weak or unfit key by a TypeError. */
const isAfwijzing = (fout: unknown): fout is Error =>
  [Afgewezen, errors.JOSEError, OphaalFout, TypeError].some((soort) => fout instanceof soort);

const geenClient = (): OauthFout =>
  new OauthFout('invalid_client', 'Deze client is niet bekend, of het bewijs (client_assertion) klopt niet.');

const machine = (subject: string, scopes: Scope[] = []): Actor => ({ rol: 'machine', subject, scopes });

/** Who the assertion says it is from: read, not believed, to know whose keys to check it with. */
function subjectOf(assertie: string, clientId: string | undefined): string {
  const sub = claimsOf(assertie)?.sub;
  if (sub === undefined || !UUID.test(sub) || (clientId !== undefined && clientId !== sub))
    throw geenClient();
  return sub;
}

function claimsOf(token: string): JWTPayload | null {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}

const nietIngesteld = (): DomainError =>
  new DomainError('niet-beschikbaar', 'machines-niet-ingesteld', [
    { melding: 'Deze omgeving geeft nu geen tokens aan machines. Neem contact op met de beheerder.' },
  ]);
