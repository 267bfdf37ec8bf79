// SPDX-License-Identifier: EUPL-1.2
import { readAanmelden } from './aanmelden.js';
import { readBijlagen } from './bijlagen.js';
import { Configuratie, type Limiet } from './configuratie.js';
import type { Omgeving } from './omgeving.js';
import { readSleutels } from './machine-sleutel.js';
import { readPersoonsgegevens } from './persoonsgegevens.js';
import { readVariabele, type Env } from './variabele.js';

/** The environment is not usable; `fouten` lists every fault, so that one look mends them all. */
export class ConfiguratieFout extends Error {
  constructor(readonly fouten: string[]) {
    super(`De configuratie klopt niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
    this.name = 'ConfiguratieFout';
  }
}

/** Reads one variable after another and remembers what is wrong with them. */
class Lezer {
  readonly fouten: string[] = [];
  constructor(private readonly env: Env) {}

  optional(naam: string): string | undefined {
    return readVariabele(this.env, naam, this.fouten);
  }

  text(naam: string, anders?: string): string {
    const waarde = this.optional(naam) ?? anders;
    if (waarde === undefined) this.fouten.push(`${naam} ontbreekt.`);
    return waarde ?? '';
  }

  url(naam: string, protocollen: string[], anders?: string): string {
    const waarde = this.text(naam, anders);
    if (waarde !== '' && !this.isUrl(waarde, protocollen))
      this.fouten.push(`${naam} moet een adres zijn dat begint met ${protocollen.join(' of ')}//.`);
    return waarde;
  }

  optionalUrl(naam: string, protocollen: string[]): string | undefined {
    return this.optional(naam) === undefined ? undefined : this.url(naam, protocollen);
  }

  whole(naam: string, anders: number, min: number, max: number): number {
    const waarde = Number(this.optional(naam) ?? anders);
    if (!Number.isInteger(waarde) || waarde < min || waarde > max)
      this.fouten.push(`${naam} moet een geheel getal van ${min} tot en met ${max} zijn.`);
    return waarde;
  }

  secret(naam: string): string {
    const waarde = this.text(naam);
    if (waarde !== '' && waarde.length < 32) this.fouten.push(`${naam} moet ten minste 32 tekens lang zijn.`);
    return waarde;
  }

  /** Names with an optional port; a rule for one host and never for what lies below it. */
  hosts(naam: string): string[] {
    const namen = (this.optional(naam) ?? '').split(',').map((deel) => deel.trim());
    const hosts = namen.filter((deel) => deel !== '');
    if (!hosts.every((host) => /^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(host)))
      this.fouten.push(
        `${naam} moet namen van machines hebben, met komma's ertussen: sleutels.example.nl,...`,
      );
    return hosts;
  }

  limits(naam: string): Record<string, Limiet> {
    const delen = (this.optional(naam) ?? '').split(',').filter(Boolean);
    const paren = delen.map((deel) => /^([a-z-]+)=(\d+)\/(\d+)$/.exec(deel.trim()));
    if (paren.includes(null)) this.fouten.push(`${naam} moet de vorm naam=aantal/seconden,... hebben.`);
    const limieten: Record<string, Limiet> = {};
    for (const [, deel = '', punten, seconden] of paren.filter((paar) => paar !== null))
      limieten[deel] = { punten: Number(punten), seconden: Number(seconden) };
    return limieten;
  }

  private isUrl(waarde: string, protocollen: string[]): boolean {
    return URL.canParse(waarde) && protocollen.includes(new URL(waarde).protocol);
  }
}

const POSTGRES = ['postgres:', 'postgresql:'];
const OMGEVINGEN: Record<string, Omgeving> = { production: 'productie', test: 'test' };

/** One fault at boot instead of a surprise at night: throws `ConfiguratieFout` with everything that is wrong. */
export function readConfig(env: Env): Configuratie {
  const lees = new Lezer(env);
  const omgeving = OMGEVINGEN[env['NODE_ENV'] ?? ''] ?? 'ontwikkeling';
  const poort = lees.whole('PORT', 3000, 0, 65535);
  const web = omgeving === 'productie' ? ['https:'] : ['https:', 'http:'];
  const config = new Configuratie({
    omgeving,
    host: lees.text('HOST', '127.0.0.1'),
    poort,
    publiekeUrl: readPubliekeUrl(lees, web, omgeving === 'productie' ? undefined : poort),
    databaseUrl: lees.url('DATABASE_URL', POSTGRES),
    databaseOwnerUrl: lees.optionalUrl('DATABASE_OWNER_URL', POSTGRES),
    databasePool: lees.whole('DATABASE_POOL', 10, 2, 200),
    redisUrl: lees.optionalUrl('REDIS_URL', ['redis:', 'rediss:']),
    ...{ auth: readAuth(lees, web), aanmelden: readAanmelden(lees, web) },
    machine: { sleutels: readSleutels(lees), jwksHosts: lees.hosts('MACHINE_JWKS_HOSTS') },
    statussleutelGeheim: lees.secret('STATUSSLEUTEL_GEHEIM'),
    persoonsgegevens: readPersoonsgegevens(lees),
    bijlagen: readBijlagen(lees, omgeving),
    smtpUrl: lees.optionalUrl('SMTP_URL', ['smtp:', 'smtps:']),
    mailAfzender: lees.text(
      'MAIL_AFZENDER',
      omgeving === 'productie' ? undefined : 'Schakel <schakel@example.nl>',
    ),
    bounce: readBounce(lees),
    kvk: { url: lees.optionalUrl('KVK_API_URL', web), apiKey: lees.optional('KVK_API_KEY') },
    ...readRegels(lees),
    herzendenNaSeconden: lees.whole('HERZENDEN_NA_SECONDEN', 30, 1, 3600),
    ankerMap: lees.optional('ANKER_MAP'),
    sepaXsdMap: lees.optional('SEPA_XSD_MAP'),
    logNiveau: lees.text('LOG_NIVEAU', 'info'),
    demo: lees.optional('DEMO') === 'true',
    uitgever: readUitgever(lees, web),
    limieten: lees.limits('LIMIETEN'),
    verzoekSeconden: lees.whole('VERZOEK_SECONDEN', 30, 1, 600),
    proxies: lees.whole('VERTROUWDE_PROXIES', 0, 0, 10),
  });
  if (lees.fouten.length > 0) throw new ConfiguratieFout(lees.fouten);
  return config;
}

/** Numbers of the domain that an operator may choose. */
const readRegels = (lees: Lezer): Partial<Configuratie> => ({
  deMinimisPlafond: lees.whole('DE_MINIMIS_PLAFOND', 300_000, 0, 10_000_000),
  ongedaanMinuten: lees.whole('ONGEDAAN_MINUTEN', 30, 0, 10_080),
  dubbelDagen: lees.whole('DUBBEL_DAGEN', 90, 1, 730),
  vasthoudenVanaf: lees.whole('VASTHOUDEN_VANAF', 60, 1, 101),
  prestatieWachtdagen: lees.whole('PRESTATIE_WACHTDAGEN', 7, 0, 60),
});

/** CC0 1.0, in the list of licences of the Publications Office of the EU: figures of the government that anybody may use. */
const CC0 = 'http://publications.europa.eu/resource/authority/licence/CC0';

/** The same as the OpenAPI document names, until whoever runs this puts itself here. */
function readUitgever(lees: Lezer, web: string[]): Configuratie['uitgever'] {
  const mail = lees.text('UITGEVER_MAIL', 'api@schakel.example.nl');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail))
    lees.fouten.push('UITGEVER_MAIL moet een mailadres zijn: cijfers@example.nl.');
  const licentie = lees.url('UITGEVER_LICENTIE', [...new Set([...web, 'http:'])], CC0);
  return { naam: lees.text('UITGEVER_NAAM', 'Team Schakel'), mail, licentie };
}

/** Production has no address of its own accord. */
const readPubliekeUrl = (lees: Lezer, web: string[], poort: number | undefined): string =>
  lees
    .url('PUBLIEKE_URL', web, poort === undefined ? undefined : `http://localhost:${poort}`)
    .replace(/\/$/, '');

/** To listen for what comes back, mail must have an address to come back to. */
function readBounce(lees: Lezer): Configuratie['bounce'] {
  const domein = lees.optional('MAIL_BOUNCE_DOMEIN');
  if (domein !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domein))
    lees.fouten.push('MAIL_BOUNCE_DOMEIN moet een domeinnaam zijn: retour.example.nl.');
  if (lees.optional('BOUNCE_POORT') === undefined) return { domein };
  if (domein === undefined) lees.fouten.push('BOUNCE_POORT heeft MAIL_BOUNCE_DOMEIN nodig.');
  return { domein, poort: lees.whole('BOUNCE_POORT', 0, 1, 65535) };
}

const readAuth = (lees: Lezer, web: string[]): Configuratie['auth'] => ({
  issuer: lees.url('AUTH_ISSUER', web),
  audience: lees.text('AUTH_AUDIENCE'),
  jwksUrl: lees.url('AUTH_JWKS_URL', web),
});
