// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { VERPLICHT as volledig } from '../../../../test/support/configuratie.js';
import { ConfiguratieFout, readConfig } from './read-config.js';

describe('the configuration', () => {
  it('needs seven variables and fills in the rest', () => {
    const config = readConfig(volledig);
    expect(config.poort).toBe(3000);
    expect(config.publiekeUrl).toBe('http://localhost:3000');
    expect(config.deMinimisPlafond).toBe(300_000);
    expect(config.redisUrl).toBeUndefined();
  });

  it('names every fault at once', () => {
    expect(() => readConfig({ PORT: 'x', REDIS_URL: 'http://r', STATUSSLEUTEL_GEHEIM: 'kort' })).toThrow(
      ConfiguratieFout,
    );
    try {
      readConfig({ PORT: 'x', REDIS_URL: 'http://r', STATUSSLEUTEL_GEHEIM: 'kort' });
    } catch (fout) {
      const namen = (fout as ConfiguratieFout).fouten.map((regel) => regel.split(' ')[0]);
      expect(namen).toEqual(
        expect.arrayContaining([
          'PORT',
          'DATABASE_URL',
          'REDIS_URL',
          'AUTH_ISSUER',
          'AUTH_AUDIENCE',
          'STATUSSLEUTEL_GEHEIM',
          'PERSOONSGEGEVENS_SLEUTEL',
          'PERSOONSGEGEVENS_ZOEKGEHEIM',
        ]),
      );
    }
  });

  it('has no default secret, public address or sender in production', () => {
    const zonderGeheim = { ...volledig, NODE_ENV: 'production', STATUSSLEUTEL_GEHEIM: undefined };
    expect(() => readConfig(zonderGeheim)).toThrow(
      /STATUSSLEUTEL_GEHEIM ontbreekt[\s\S]*|PUBLIEKE_URL ontbreekt/,
    );
    expect(() => readConfig({ ...volledig, NODE_ENV: 'production' })).toThrow(/PUBLIEKE_URL ontbreekt/);
    expect(() => readConfig({ ...volledig, NODE_ENV: 'production' })).toThrow(/MAIL_AFZENDER ontbreekt/);
  });

  it('takes no address without https in production', () => {
    const productie = {
      ...{ ...volledig, NODE_ENV: 'production', MAIL_AFZENDER: 'Schakel <schakel@example.nl>' },
      PUBLIEKE_URL: 'https://schakel.example.nl',
    };
    expect(readConfig(productie).publiekeUrl).toBe('https://schakel.example.nl');
    for (const naam of ['PUBLIEKE_URL', 'AUTH_ISSUER', 'AUTH_JWKS_URL', 'KVK_API_URL'])
      expect(() => readConfig({ ...productie, [naam]: 'http://idp.example.nl' })).toThrow(
        `${naam} moet een adres zijn dat begint met https://`,
      );
  });

  it('takes names of machines to fetch from, and nothing else', () => {
    const hosts = (tekst: string): string[] =>
      readConfig({ ...volledig, MACHINE_JWKS_HOSTS: tekst }).machine.jwksHosts;
    expect(hosts('sleutels.example.nl, a.nl:8443')).toEqual(['sleutels.example.nl', 'a.nl:8443']);
    for (const fout of ['https://a.nl', '*.example.nl', '127.0.0.1', 'localhost', 'a.nl/jwks', '[::1]'])
      expect(() => hosts(fout)).toThrow('MACHINE_JWKS_HOSTS moet namen van machines hebben');
  });

  it('takes several keys for personal data, the first of which wraps', () => {
    const [een, twee] = [Buffer.alloc(32, 251), Buffer.alloc(32, 62)];
    const tekst = `${een.toString('base64')},\n${twee.toString('base64url')}`;
    const { persoonsgegevens } = readConfig({ ...volledig, PERSOONSGEGEVENS_SLEUTEL: tekst });
    expect(persoonsgegevens.sleutels).toEqual([een, twee]);
    for (const kort of [Buffer.alloc(31).toString('base64'), `${een.toString('base64')},x`, ' , '])
      expect(() => readConfig({ ...volledig, PERSOONSGEGEVENS_SLEUTEL: kort })).toThrow(
        /PERSOONSGEGEVENS_SLEUTEL/,
      );
  });

  it('reads rate limits by name', () => {
    const { limieten } = readConfig({ ...volledig, LIMIETEN: 'hulpvraag-indienen=5/60, kvk=1/2' });
    expect(limieten).toEqual({
      'hulpvraag-indienen': { punten: 5, seconden: 60 },
      kvk: { punten: 1, seconden: 2 },
    });
    expect(() => readConfig({ ...volledig, LIMIETEN: 'onzin' })).toThrow(/LIMIETEN/);
  });
});

describe('a secret in a file', () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-geheim-'));
  const { STATUSSLEUTEL_GEHEIM: _weg, ...zonder } = volledig;
  const inFile = (inhoud: string): string => {
    const bestand = path.join(map, 'geheim');
    fs.writeFileSync(bestand, inhoud);
    return bestand;
  };
  const faultsOf = (env: Record<string, string>): string[] => {
    try {
      readConfig(env);
    } catch (fout) {
      return (fout as ConfiguratieFout).fouten;
    }
    return [];
  };

  afterAll(() => fs.rmSync(map, { recursive: true }));

  it('counts as the variable without _FILE, but for its last line end', () => {
    const geheim = `${'g'.repeat(39)} `;
    const config = readConfig({ ...zonder, STATUSSLEUTEL_GEHEIM_FILE: inFile(`${geheim}\n`) });
    expect(config.statussleutelGeheim).toBe(geheim);
  });

  it('holds any variable, and is checked as much as one that is set directly', () => {
    const config = readConfig({ ...volledig, KVK_API_KEY_FILE: inFile('sleutel\r\n') });
    expect(config.kvk.apiKey).toBe('sleutel');
    expect(faultsOf({ ...zonder, STATUSSLEUTEL_GEHEIM_FILE: inFile('kort') })).toEqual([
      'STATUSSLEUTEL_GEHEIM moet ten minste 32 tekens lang zijn.',
    ]);
  });

  it('that cannot be used is told by its name alone, once', () => {
    const geheim = 'z'.repeat(40);
    const beide = faultsOf({ ...volledig, STATUSSLEUTEL_GEHEIM_FILE: inFile(geheim) });
    expect(beide).toEqual([
      'STATUSSLEUTEL_GEHEIM en STATUSSLEUTEL_GEHEIM_FILE mogen niet allebei zijn ingevuld.',
    ]);
    expect(faultsOf({ ...volledig, SMTP_URL_FILE: path.join(map, 'bestaat-niet') })).toEqual([
      'SMTP_URL_FILE noemt een bestand dat niet te lezen is.',
    ]);
    expect(faultsOf({ ...zonder, STATUSSLEUTEL_GEHEIM_FILE: inFile('\n') })).toEqual([
      'STATUSSLEUTEL_GEHEIM_FILE noemt een leeg bestand.',
    ]);
  });
});
