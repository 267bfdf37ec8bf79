// SPDX-License-Identifier: EUPL-1.2
import type { LookupOptions } from 'node:dns';
import { lookup } from 'node:dns/promises';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { IncomingMessage } from 'node:http';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Configuratie } from '../config/configuratie.js';

/** An address that was given to us is not fetched, or gave nothing usable. The message is Dutch, without what was found. */
export class OphaalFout extends Error {}

export interface Adres {
  address: string;
  family: number;
}

/** How names and certificates are looked up; only tests, which have neither, give something else. */
export interface Omgeving {
  resolve(host: string): Promise<Adres[]>;
  isOpenbaar(adres: string): boolean;
  /** Certificates (PEM) that are trusted instead of the usual ones. */
  ca?: string;
}

/** Injection token of an Omgeving; the module gives none. */
export const OPHAAL_OMGEVING = Symbol('ophaalomgeving');

const MAX_TEKENS = 2_000;
const MAX_BYTES = 64 * 1024;
const MAX_MS = 5_000;

/** What is wrong with an address, whatever the list of hosts says. */
const AFWIJZINGEN: [(url: URL, adres: string) => boolean, string][] = [
  // One spelling: whatever is decoded, folded or filled in on the way is another address than the one that was read.
  [
    ({ href }, adres) => adres !== href && `${adres}/` !== href,
    'schrijf het adres voluit en zonder vreemde tekens.',
  ],
  [
    ({ username, password, hash }) => `${username}${password}${hash}` !== '',
    'het adres mag geen naam, wachtwoord of # bevatten.',
  ],
  [
    ({ hostname }) => isIP(hostname) !== 0 || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname),
    'het adres moet een volledige naam hebben, en geen nummer.',
  ],
];

/**
 * Fetches what somebody else gave the address of, without becoming their way in (SSRF): https, only hosts of
 * `MACHINE_JWKS_HOSTS`, a name whose every address is public, connected to at those very addresses, no redirects, 64 kB
 * within 5 s. A proxy of the environment is not used.
 */
@Injectable()
export class VeiligOphalen {
  private readonly omgeving: Omgeving;

  constructor(
    private readonly config: Configuratie,
    @Optional() @Inject(OPHAAL_OMGEVING) omgeving?: Omgeving,
  ) {
    this.omgeving = omgeving ?? {
      resolve: (host) => lookup(host, { all: true, verbatim: true }),
      isOpenbaar,
    };
  }

  /** Why this address will not be fetched, as far as it shows without looking it up; `null` when it may be. */
  refusalOf(adres: string): string | null {
    const url = adres.length <= MAX_TEKENS && URL.canParse(adres) ? new URL(adres) : null;
    if (url?.protocol !== 'https:') return 'het adres moet met https:// beginnen.';
    const [, melding] = AFWIJZINGEN.find(([geldt]) => geldt(url, adres)) ?? [];
    if (melding !== undefined) return melding;
    const toegestaan = this.config.machine.jwksHosts.includes(url.host);
    return toegestaan ? null : 'deze machine staat niet op de lijst van toegestane machines.';
  }

  /** The body of a 200. Throws OphaalFout for whatever else comes of it. */
  async fetch(adres: string): Promise<string> {
    const afwijzing = this.refusalOf(adres);
    if (afwijzing !== null) throw new OphaalFout(afwijzing);
    const url = new URL(adres);
    const einde = AbortSignal.timeout(MAX_MS);
    try {
      const plekken = await before(einde, this.publicAddresses(url.hostname));
      return await this.get(url, plekken, einde);
    } catch (fout) {
      if (fout instanceof OphaalFout) throw fout;
      throw new OphaalFout('het adres gaf geen bruikbaar antwoord.', { cause: fout });
    }
  }

  /** All addresses must be public: of a name with two, the caller does not choose which one we meet. */
  private async publicAddresses(host: string): Promise<Adres[]> {
    const adressen = await this.omgeving.resolve(host);
    if (adressen.length === 0 || !adressen.every(({ address }) => this.omgeving.isOpenbaar(address)))
      throw new OphaalFout('deze machine heeft geen openbaar adres.');
    return adressen;
  }

  private get(url: URL, plekken: Adres[], einde: AbortSignal): Promise<string> {
    return new Promise((resolve, reject) => {
      const verzoek = https.get(
        url,
        {
          agent: false,
          // The name is not looked up a second time: the answer could be another by now (DNS rebinding).
          lookup: (_host, opties, klaar) => answerLookup(plekken, opties, klaar),
          ca: this.omgeving.ca,
          signal: einde,
          maxHeaderSize: 8 * 1024,
          headers: { Accept: 'application/jwk-set+json, application/json', 'Accept-Encoding': 'identity' },
        },
        (antwoord) => void readBody(antwoord).then(resolve, reject),
      );
      verzoek.on('error', reject);
    });
  }
}

/** Not at once: a connection that fails while it is being made would throw where nobody listens yet. */
function answerLookup(plekken: Adres[], { all }: LookupOptions, klaar: Parameters<LookupFunction>[2]): void {
  const [eerste] = plekken;
  setImmediate(() =>
    all === true ? klaar(null, plekken) : klaar(null, eerste?.address ?? '', eerste?.family),
  );
}

async function readBody(antwoord: IncomingMessage): Promise<string> {
  try {
    if (antwoord.statusCode !== 200)
      throw new OphaalFout('het adres gaf geen antwoord 200; doorverwijzen telt niet.');
    if (antwoord.headers['content-encoding'] !== undefined) throw new OphaalFout('het antwoord is ingepakt.');
    const delen: Buffer[] = [];
    let bytes = 0;
    for await (const deel of antwoord as AsyncIterable<Buffer>) {
      bytes += deel.length;
      if (bytes > MAX_BYTES) throw new OphaalFout('het antwoord is te groot.');
      delen.push(deel);
    }
    return Buffer.concat(delen).toString('utf8');
  } finally {
    antwoord.destroy();
  }
}

/** A look-up cannot be broken off; it can be left alone. */
const before = <T>(einde: AbortSignal, werk: Promise<T>): Promise<T> =>
  Promise.race([
    werk,
    new Promise<never>((_resolve, reject) =>
      einde.addEventListener('abort', () => reject(new Error('te laat')), { once: true }),
    ),
  ]);

/** What IANA keeps for other things than the public internet (RFC 6890 and its registries), and multicast. */
const IPV4_BIJZONDER = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24
  224.0.0.0/4 240.0.0.0/4`;
/** Global unicast is 2000::/3 and nothing else, so without mapped, translated and local forms; out of it come these. */
const IPV6_BIJZONDER = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20';

const lijst = (netten: string, soort: 'ipv4' | 'ipv6'): BlockList => {
  const uit = new BlockList();
  for (const net of netten.split(/\s+/)) {
    const [adres = '', lengte] = net.split('/');
    uit.addSubnet(adres, Number(lengte), soort);
  }
  return uit;
};
const BIJZONDER_4 = lijst(IPV4_BIJZONDER, 'ipv4');
const BIJZONDER_6 = lijst(IPV6_BIJZONDER, 'ipv6');
const UNICAST_6 = lijst('2000::/3', 'ipv6');

/** Whether an address lies on the public internet. What is no plain IPv4 or IPv6 address does not. */
export function isOpenbaar(adres: string): boolean {
  const soort = isIP(adres);
  if (soort === 4) return !BIJZONDER_4.check(adres, 'ipv4');
  return (
    soort === 6 && !adres.includes('%') && UNICAST_6.check(adres, 'ipv6') && !BIJZONDER_6.check(adres, 'ipv6')
  );
}
