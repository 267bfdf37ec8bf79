// SPDX-License-Identifier: EUPL-1.2
import type { Aanmeldconfiguratie } from './aanmelden.js';
import type { Bijlagenconfiguratie } from './bijlagen.js';
import type { Omgeving } from './omgeving.js';
import type { Persoonsgegevensconfiguratie } from './persoonsgegevens.js';

/** A rate limit: at most `punten` requests in `seconden`, counted per IP address. */
export interface Limiet {
  punten: number;
  seconden: number;
}

export interface Machineconfiguratie {
  /** Private keys in PEM (PKCS#8): the first signs, all are published and accepted. Empty: no tokens are issued. */
  sleutels: string[];
  /** Hosts, with a port when it is not 443, from which keys of clients are fetched. */
  jwksHosts: string[];
}

/** Everything a process is told by its environment, read once at boot by `readConfig`. Injectable by its class. */
export class Configuratie {
  readonly omgeving!: Omgeving;
  readonly host!: string;
  readonly poort!: number;
  /** Address that people see, without a trailing slash; links in mails start with it. */
  readonly publiekeUrl!: string;
  /** Connection as the application role: owns nothing, cannot bypass row-level security. */
  readonly databaseUrl!: string;
  /** Connection as the owner, for migrations only. */
  readonly databaseOwnerUrl?: string;
  readonly databasePool!: number;
  /** With it BullMQ runs on Redis, without it on PostgreSQL. */
  readonly redisUrl?: string;
  readonly auth!: { issuer: string; audience: string; jwksUrl: string };
  /** Where people sign in with a browser, and how long that lasts. */
  readonly aanmelden!: Aanmeldconfiguratie;
  /** Machine clients: our own signing keys and where those of clients may be fetched. */
  readonly machine!: Machineconfiguratie;
  /** Secret of the status keys (HMAC), at least 32 characters. */
  readonly statussleutelGeheim!: string;
  readonly persoonsgegevens!: Persoonsgegevensconfiguratie;
  readonly bijlagen!: Bijlagenconfiguratie;
  readonly smtpUrl?: string;
  readonly mailAfzender!: string;
  /** Where mail that cannot be delivered comes back to: the domain of the envelope sender, and the port where we listen. */
  readonly bounce!: { domein?: string; poort?: number };
  readonly kvk!: { url?: string; apiKey?: string };
  /** Ceiling of de-minimis aid per single undertaking in whole euros, (EU) 2023/2831 art. 3(2). */
  readonly deMinimisPlafond!: number;
  /** How long a coordinator may undo an assignment. */
  readonly ongedaanMinuten!: number;
  /** Within how many days two hulpvragen of one firm may be duplicates of each other. */
  readonly dubbelDagen!: number;
  /** Spam score, 0 to 100, from which an anonymous hulpvraag waits for a coordinator; 101 holds nothing. */
  readonly vasthoudenVanaf!: number;
  /** How many days every accepted prestatie waits before it can be declared; 0: none. */
  readonly prestatieWachtdagen!: number;
  /** An event that was sent but not handled is sent again after this long. */
  readonly herzendenNaSeconden!: number;
  /** Folder outside the database where the ends of the audit chains are written down each hour. */
  readonly ankerMap?: string;
  /** Folder with the XML schemas (XSD) that files for the bank must fit. */
  readonly sepaXsdMap?: string;
  readonly logNiveau!: string;
  /** The catalogue is fictitious demo data and says so wherever it shows. */
  readonly demo!: boolean;
  /** Who publishes the figures that anybody may fetch, where to ask about them, and under which licence (an address). */
  readonly uitgever!: { naam: string; mail: string; licentie: string };
  /** Rate limits that differ from the route's own, by name. */
  readonly limieten!: Record<string, Limiet>;
  /** How long a caller may take to send a request; its headers a third of that. */
  readonly verzoekSeconden!: number;
  /** Number of trusted proxies in front; decides which address counts as the caller's. */
  readonly proxies!: number;

  constructor(waarden: Partial<Configuratie>) {
    Object.assign(this, waarden);
  }
}
