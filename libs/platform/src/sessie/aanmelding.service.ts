// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, type Actor, type Reden } from '#libs/kernel';
import type { Doelgroep, Identiteitsdienst } from '../config/aanmelden.js';
import { Configuratie } from '../config/configuratie.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { persoonOf } from '../medewerker/rol.rules.js';
import { Toelatingen } from '../medewerker/toelating.service.js';
import {
  aanmeldingOf,
  assessMedewerker,
  assessOnderneming,
  type Aanspraken,
  type Oordeel,
} from './aanspraak.rules.js';
import { mislukt } from './aanmeldfout.js';
import { isBevestigd, type Aanmelding } from './bevestiging.rules.js';
import { Identiteitsdiensten, type Geheimen, type Teruggekeerd } from './identiteitsdiensten.js';
import { Organisatieregister } from './organisatieregister.js';
import { Sessies } from './sessie.service.js';
import { deriveOf, hashOf, isSleutel, newSleutel } from './sessiesleutel.js';
import { terugAdres } from './terug.rules.js';

/** As whom people may sign in. An aanbieder comes the same way as an ondernemer: by the KVK-nummer of its organisatie. */
export const ALS = ['ondernemer', 'aanbieder', 'medewerker'] as const;
export type Als = (typeof ALS)[number];

const DOELGROEP: Record<Als, Doelgroep> = {
  ondernemer: 'ondernemers',
  aanbieder: 'ondernemers',
  medewerker: 'medewerkers',
};

export interface Aanmeldvraag {
  als: Als;
  /** Path to go to afterwards; another than one of ours is left aside. */
  terug?: string;
  /** Sign in once more, for something sensitive. */
  bevestigen: boolean;
  /** Be asked who one is, also by a provider that knows somebody already. */
  opnieuw?: boolean;
}

/** Begins the session of who it turned out to be. */
type Begin = (actor: Actor, aanmelding: Aanmelding, tx?: Tx) => Promise<string>;

/** Sign-ins by OpenID Connect: authorization code with PKCE, state and nonce. */
@Injectable()
export class Aanmeldingen {
  constructor(
    private readonly config: Configuratie,
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly diensten: Identiteitsdiensten,
    private readonly organisaties: Organisatieregister,
    private readonly sessies: Sessies,
    private readonly toelatingen: Toelatingen,
  ) {}

  /** As whom one can sign in here, as far as it is configured. */
  mogelijk(): Als[] {
    return ALS.filter((als) => this.config.aanmelden.diensten[DOELGROEP[als]] !== undefined);
  }

  /** Where to send the browser, and the cookie that ties the sign-in to it. */
  async begin({
    als,
    terug,
    bevestigen,
    opnieuw = false,
  }: Aanmeldvraag): Promise<{ url: string; sleutel: string }> {
    const sleutel = newSleutel();
    const url = await this.diensten.startUrl(DOELGROEP[als], geheimenOf(sleutel), { bevestigen, opnieuw });
    await this.db.call('SELECT platform.begin_aanmelding($1, $2, $3, $4)', [
      ...[hashOf(sleutel), als, bevestigen],
      terugAdres(terug, this.config.publiekeUrl),
    ]);
    return { url, sleutel };
  }

  /**
   * Ends a sign-in: `query` is what the provider sent along, `sleutel` the cookie of the sign-in, `vorige` that of the
   * session until now. Answers the cookie of the new session and where to go. Throws `ongeldig` when it does not add up,
   * `verboden` when the claims are not enough, `niet-beschikbaar` when the provider is away; then nobody is signed in.
   */
  async complete(
    query: string,
    sleutel: string | undefined,
    vorige: string | undefined,
  ): Promise<{ sessie: string; terug: string }> {
    const { geheimen, als, bevestigen, terug } = await this.take(query, sleutel);
    const doelgroep = DOELGROEP[als];
    const terugkeer = await this.diensten.redeem(doelgroep, query, geheimen, bevestigen);
    const { issuer, clientId } = this.diensten.dienstOf(doelgroep);
    const { sub, sid } = terugkeer.claims;
    const begin: Begin = (actor, aanmelding, tx) =>
      this.sessies.begin(
        {
          ...{ actor, doelgroep, aanmelding, sub, uitgever: issuer, client: clientId },
          sid: typeof sid === 'string' ? sid : undefined,
          idToken: terugkeer.idToken,
        },
        vorige,
        tx,
      );
    const sessie =
      als === 'medewerker'
        ? await this.beginMedewerker(terugkeer, bevestigen, begin)
        : await this.beginOnderneming(als, terugkeer, bevestigen, begin);
    return { sessie, terug };
  }

  /** The sign-in that this browser began, once. Only with its own state: another's answer leaves it standing. */
  private async take(
    query: string,
    sleutel: string | undefined,
  ): Promise<{ geheimen: Geheimen; als: Als; bevestigen: boolean; terug: string }> {
    if (sleutel === undefined || !isSleutel(sleutel)) throw mislukt();
    const geheimen = geheimenOf(sleutel);
    if (new URLSearchParams(query).get('state') !== geheimen.state) throw mislukt();
    const [begonnen] = await this.db.call<{ als: Als; bevestigen: boolean; terug: string }>(
      'SELECT * FROM platform.verbruik_aanmelding($1)',
      [hashOf(sleutel)],
    );
    if (begonnen === undefined) throw mislukt();
    return { geheimen, ...begonnen };
  }

  /** What the provider claims of them is weighed with what a beheerder gave or took here. */
  private async beginMedewerker(terugkeer: Teruggekeerd, bevestigen: boolean, begin: Begin): Promise<string> {
    const dienst = this.diensten.dienstOf('medewerkers');
    const claims = await claimsOfMedewerker(terugkeer, dienst);
    const aanmelding = aanmeldingOf(claims);
    this.assertBevestigd(bevestigen, aanmelding);
    const { sub } = terugkeer.claims;
    const subject = this.subjectOf(sub, 'medewerkers', dienst.issuer);
    const wie = { uitgever: dienst.issuer, sub, subject, ...persoonOf(claims) };
    return this.toelatingen.admit(wie, assessMedewerker(claims, dienst), (tx, rol) =>
      begin({ subject, ...rol }, aanmelding, tx),
    );
  }

  private async beginOnderneming(
    als: Exclude<Als, 'medewerker'>,
    terugkeer: Teruggekeerd,
    bevestigen: boolean,
    begin: Begin,
  ): Promise<string> {
    const dienst = this.diensten.dienstOf('ondernemers');
    const { kvkNummer, niveau } = await accept(terugkeer, (gelezen) => assessOnderneming(gelezen, dienst));
    const wie: Omit<Actor, 'subject'> =
      als === 'ondernemer' ? { rol: 'ondernemer', kvkNummer } : await this.aanbiederOf(kvkNummer);
    const aanmelding = { ...aanmeldingOf(terugkeer.claims), acr: niveau };
    this.assertBevestigd(bevestigen, aanmelding);
    return begin(
      { subject: this.subjectOf(terugkeer.claims.sub, 'ondernemers', dienst.issuer), ...wie },
      aanmelding,
    );
  }

  private assertBevestigd(bevestigen: boolean, aanmelding: Aanmelding): void {
    if (bevestigen && !isBevestigd(aanmelding, this.config.aanmelden.bevestiging, this.klok.nu()))
      throw refuse('bevestigen-mislukt', [
        {
          melding:
            'U bent opnieuw aangemeld, maar zonder tweede stap, zoals een code op uw telefoon. Die is hier nodig.',
        },
      ]);
  }

  private async aanbiederOf(kvkNummer: string): Promise<Omit<Actor, 'subject'>> {
    const organisatie = await this.organisaties.byKvkNummer(kvkNummer);
    if (organisatie !== null) return { rol: 'aanbieder', organisatieId: organisatie.id };
    throw refuse('geen-aanbieder', [
      {
        melding: `Wij kennen geen aanbieder met KVK-nummer ${kvkNummer}. Vraag de beheerder om dit nummer bij uw organisatie in te vullen.`,
      },
    ]);
  }

  /** Who comes with a token of that same provider is the same person; names of another provider may mean somebody else. */
  private subjectOf(sub: string, doelgroep: Doelgroep, issuer: string): string {
    return issuer === this.config.auth.issuer ? sub : `${doelgroep}:${sub}`;
  }
}

/** Nothing of these is kept: who has the cookie can make them again, and nobody else. */
const geheimenOf = (sleutel: string): Geheimen => ({
  state: deriveOf(sleutel, 'state').toString('base64url'),
  nonce: deriveOf(sleutel, 'nonce').toString('base64url'),
  verifier: deriveOf(sleutel, 'pkce').toString('base64url'),
});

const refuse = (code: string, redenen: Reden[]): DomainError => new DomainError('verboden', code, redenen);

/** What the id_token does not tell may stand at the userinfo endpoint; what it does tell goes first. */
async function accept<T>(
  { claims, more }: Teruggekeerd,
  assess: (gelezen: Aanspraken) => Oordeel<T>,
): Promise<T> {
  const eerste = assess(claims);
  const oordeel = eerste.goed ? eerste : assess({ ...(await more()), ...claims });
  if (!oordeel.goed) throw refuse('aanmelden-niet-genoeg', oordeel.redenen);
  return oordeel.wie;
}

/**
 * The same for medewerkers, whose role may be given here instead: what is missing then is no reason to refuse. Their name is
 * asked for as well, and nobody has to wait outside because that failed.
 */
async function claimsOfMedewerker(
  { claims, more }: Teruggekeerd,
  dienst: Identiteitsdienst,
): Promise<Aanspraken> {
  const isGenoeg = assessMedewerker(claims, dienst).goed;
  if (isGenoeg && persoonOf(claims).email !== null) return claims;
  const erbij = await more().catch((fout: unknown) => {
    if (isGenoeg) return {};
    throw fout;
  });
  return { ...erbij, ...claims };
}
