// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { newCertificaat } from '../../../test/support/certificaat.js';
import { Configuratie } from '../src/config/configuratie.js';
import { OphaalFout, VeiligOphalen, isOpenbaar, type Omgeving } from '../src/http/veilig-ophalen.js';

const NAAM = 'sleutels.example.nl';
const PADEN: Record<string, (antwoord: ServerResponse) => void> = {
  '/jwks': (antwoord) => antwoord.end('{"keys":[]}'),
  '/weg': (antwoord) => antwoord.writeHead(404).end(),
  '/elders': (antwoord) => antwoord.writeHead(302, { Location: '/jwks' }).end(),
  '/groot': (antwoord) => antwoord.end('x'.repeat(64 * 1024 + 1)),
  '/net': (antwoord) => antwoord.end('x'.repeat(64 * 1024)),
  '/gzip': (antwoord) => antwoord.writeHead(200, { 'Content-Encoding': 'gzip' }).end('x'),
  '/traag': (antwoord) => antwoord.write('{'),
};

describe('fetching at an address that somebody else gave', () => {
  const { cert, key } = newCertificaat([NAAM]);
  let server: Server;
  let basis: string;
  let host: string;

  beforeAll(async () => {
    server = createServer({ cert, key }, (verzoek, antwoord) => PADEN[verzoek.url ?? '']?.(antwoord));
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    host = `${NAAM}:${(server.address() as AddressInfo).port}`;
    basis = `https://${host}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const ophalen = (anders: Partial<Omgeving> = {}, jwksHosts = [host]): VeiligOphalen =>
    new VeiligOphalen(new Configuratie({ machine: { sleutels: [], jwksHosts } }), {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      isOpenbaar: () => true,
      ca: cert,
      ...anders,
    });

  it('gives what stands there', async () => {
    expect(await ophalen().fetch(`${basis}/jwks`)).toBe('{"keys":[]}');
    expect(await ophalen().fetch(`${basis}/net`)).toHaveLength(64 * 1024);
  });

  it.each(['/weg', '/elders', '/groot', '/gzip'])('gives nothing for %s', async (pad) => {
    await expect(ophalen().fetch(`${basis}${pad}`)).rejects.toThrow(OphaalFout);
  });

  it('does not wait longer than five seconds, for an answer or for a name', async () => {
    const begin = performance.now();
    const nooit = ophalen({ resolve: () => new Promise(() => undefined) });
    await Promise.all([
      expect(ophalen().fetch(`${basis}/traag`)).rejects.toThrow(OphaalFout),
      expect(nooit.fetch(`${basis}/jwks`)).rejects.toThrow(OphaalFout),
    ]);
    expect(performance.now() - begin).toBeLessThan(7_000);
  });

  it('trusts no certificate for another name, and none that nobody vouches for', async () => {
    const ander = `https://elders.example.nl:${host.split(':')[1]}`;
    await expect(ophalen({}, [new URL(ander).host]).fetch(`${ander}/jwks`)).rejects.toThrow(OphaalFout);
    await expect(ophalen({ ca: undefined }).fetch(`${basis}/jwks`)).rejects.toThrow(OphaalFout);
  });

  it('looks a name up once, and goes to the address it then checked', async () => {
    let keren = 0;
    const resolve = (): Promise<{ address: string; family: number }[]> => {
      keren += 1;
      return Promise.resolve([{ address: keren === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 }]);
    };
    const gezien: string[] = [];
    const kijk = (adres: string): boolean => gezien.push(adres) > 0;
    expect(await ophalen({ resolve, isOpenbaar: kijk }).fetch(`${basis}/jwks`)).toBe('{"keys":[]}');
    expect([keren, gezien]).toEqual([1, ['127.0.0.1']]);
  });

  it('goes nowhere when one of the addresses of a name is not public, or it has none', async () => {
    const both = [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    for (const adressen of [both, [...both].reverse(), []]) {
      const veilig = ophalen({ resolve: () => Promise.resolve(adressen), isOpenbaar });
      await expect(veilig.fetch(`${basis}/jwks`)).rejects.toThrow('geen openbaar adres');
    }
  });

  it.each([
    'http://sleutels.example.nl/jwks',
    'https://elders.example.nl/jwks',
    'https://x.sleutels.example.nl/jwks',
    'https://sleutels.example.nl./jwks',
    'https://SLEUTELS.example.nl/jwks',
    'https://sleutels.example.nl:8443/jwks',
    'https://iemand@sleutels.example.nl/jwks',
    'https://sleutels.example.nl/jwks#a',
    'https://sleutels.example.nl/a/../jwks',
    'https://127.0.0.1/jwks',
    'https://[::1]/jwks',
    'geen adres',
    `https://sleutels.example.nl/${'a'.repeat(2000)}`,
  ])('refuses %s', (adres) => {
    expect(ophalen({}, [NAAM, '127.0.0.1', '[::1]', 'sleutels.example.nl.']).refusalOf(adres)).not.toBeNull();
  });

  it('takes an address on the list, with or without a path', () => {
    for (const adres of ['https://sleutels.example.nl', 'https://sleutels.example.nl/a?b=c'])
      expect(ophalen({}, [NAAM]).refusalOf(adres)).toBeNull();
  });
});

describe('an address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '2a01:7c8::1', '2606:4700::1111'])(
    '%s is public',
    (adres) => {
      expect(isOpenbaar(adres)).toBe(true);
    },
  );

  it.each(
    `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1
    192.88.99.1 192.168.0.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 255.255.255.255 :: ::1 ::127.0.0.1
    ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::1
    3fff::1 5f00::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 2606:4700::1111%eth0 fec0::1 ff02::1 127.1 2130706433 0x7f.0.0.1 localhost`.split(
      /\s+/,
    ),
  )('%s is not', (adres) => {
    expect(isOpenbaar(adres)).toBe(false);
  });
});
