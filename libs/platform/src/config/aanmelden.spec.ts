// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from 'node:crypto';
import type { Aanmeldconfiguratie } from './aanmelden.js';
import { VERPLICHT as BASIS } from '../../../../test/support/configuratie.js';
import { ConfiguratieFout, readConfig } from './read-config.js';

const MEDEWERKERS = {
  AANMELDEN_MEDEWERKERS_ISSUER: 'https://idp.example.nl',
  AANMELDEN_MEDEWERKERS_CLIENT_ID: 'schakel',
};
const ONDERNEMERS = {
  AANMELDEN_ONDERNEMERS_ISSUER: 'https://makelaar.example.nl',
  AANMELDEN_ONDERNEMERS_CLIENT_ID: 'schakel',
};
const read = (env: Record<string, string>): Aanmeldconfiguratie => readConfig({ ...BASIS, ...env }).aanmelden;
const faultsOf = (env: Record<string, string>): string[] => {
  try {
    read(env);
  } catch (fout) {
    return (fout as ConfiguratieFout).fouten;
  }
  return [];
};
const pem = (bits: number): string =>
  generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string;

describe('the configuration of signing in', () => {
  it('may be left out, for one group of people or for both', () => {
    expect(read({}).diensten).toEqual({});
    expect(Object.keys(read(MEDEWERKERS).diensten)).toEqual(['medewerkers']);
    expect(Object.keys(read({ ...MEDEWERKERS, ...ONDERNEMERS }).diensten)).toEqual([
      'ondernemers',
      'medewerkers',
    ]);
  });

  it('asks EH3, half an hour, eight hours and five minutes unless told otherwise', () => {
    const config = read(ONDERNEMERS);
    expect(config.diensten.ondernemers).toMatchObject({
      niveauMinimum: 'EH3',
      scopes: 'openid',
      bewijs: { methode: 'none' },
    });
    expect([config.inactiefMinuten, config.duurMinuten, config.bevestiging.minuten]).toEqual([30, 480, 5]);
    expect(
      read({ ...ONDERNEMERS, AANMELDEN_ONDERNEMERS_NIVEAU_MINIMUM: 'EH4' }).diensten.ondernemers
        ?.niveauMinimum,
    ).toBe('EH4');
  });

  it('takes the proof from what is given', () => {
    const bewijs = (env: Record<string, string>) =>
      read({ ...MEDEWERKERS, ...env }).diensten.medewerkers?.bewijs;
    const sleutel = pem(2048);
    expect(bewijs({ AANMELDEN_MEDEWERKERS_CLIENT_GEHEIM: 'g' })).toEqual({
      methode: 'client_secret_basic',
      geheim: 'g',
    });
    expect(
      bewijs({
        AANMELDEN_MEDEWERKERS_CLIENT_GEHEIM: 'g',
        AANMELDEN_MEDEWERKERS_CLIENT_METHODE: 'client_secret_post',
      }),
    ).toEqual({ methode: 'client_secret_post', geheim: 'g' });
    expect(
      bewijs({
        AANMELDEN_MEDEWERKERS_CLIENT_SLEUTEL: sleutel,
        AANMELDEN_MEDEWERKERS_CLIENT_SLEUTEL_ID: 'k1',
      }),
    ).toEqual({ methode: 'private_key_jwt', sleutel: sleutel.trim(), kid: 'k1' });
  });

  it('reads groups with commas and equals signs, in their order', () => {
    const rollen = 'CN=Twente,OU=Schakel=coordinator:TWE; beheer = beheerder ;c=coordinator';
    expect(
      read({ ...MEDEWERKERS, AANMELDEN_MEDEWERKERS_ROLLEN: rollen }).diensten.medewerkers?.rollen,
    ).toEqual([
      { waarde: 'CN=Twente,OU=Schakel', rol: 'coordinator', regio: 'TWE' },
      { waarde: 'beheer', rol: 'beheerder' },
      { waarde: 'c', rol: 'coordinator' },
    ]);
    const niveaus = { ...ONDERNEMERS, AANMELDEN_ONDERNEMERS_NIVEAUS: 'substantial=EH3;high=EH4' };
    expect(read(niveaus).diensten.ondernemers?.niveaus).toEqual({ substantial: 'EH3', high: 'EH4' });
  });

  it.each<[string, Record<string, string>]>([
    ['an unknown role', { AANMELDEN_MEDEWERKERS_ROLLEN: 'a=koning' }],
    ['a role that comes by the broker', { AANMELDEN_MEDEWERKERS_ROLLEN: 'a=ondernemer' }],
    ['a regio for who has none', { AANMELDEN_MEDEWERKERS_ROLLEN: 'a=beheerder:TWE' }],
    ['a role without a group', { AANMELDEN_MEDEWERKERS_ROLLEN: '=beheerder' }],
    ['roles that say nothing', { AANMELDEN_MEDEWERKERS_ROLLEN: ';' }],
    ['a level that does not exist', { AANMELDEN_MEDEWERKERS_NIVEAU_MINIMUM: 'EH5' }],
    ['no openid', { AANMELDEN_MEDEWERKERS_SCOPES: 'profile' }],
    ['a weak key', { AANMELDEN_MEDEWERKERS_CLIENT_SLEUTEL: pem(1024) }],
    ['a secret for a key', { AANMELDEN_MEDEWERKERS_CLIENT_METHODE: 'private_key_jwt' }],
    ['a session that ends before it begins', { SESSIE_DUUR_MINUTEN: '0' }],
  ])('has one fault with %s', (_wat, env) => {
    expect(faultsOf({ ...MEDEWERKERS, ...env })).toHaveLength(1);
  });

  it('names every fault at once', () => {
    const sleutel = pem(2048);
    const namen = faultsOf({
      AANMELDEN_MEDEWERKERS_CLIENT_GEHEIM: 'g',
      AANMELDEN_MEDEWERKERS_CLIENT_SLEUTEL: sleutel,
      AANMELDEN_ONDERNEMERS_ISSUER: 'ftp://x',
      SESSIE_INACTIEF_MINUTEN: 'lang',
    }).map((fout) => fout.split(' ')[0]);
    expect(namen).toEqual([
      ...['AANMELDEN_ONDERNEMERS_ISSUER', 'AANMELDEN_ONDERNEMERS_CLIENT_ID'],
      ...[
        'AANMELDEN_MEDEWERKERS_ISSUER',
        'AANMELDEN_MEDEWERKERS_CLIENT_ID',
        'AANMELDEN_MEDEWERKERS_CLIENT_GEHEIM',
      ],
      'SESSIE_INACTIEF_MINUTEN',
    ]);
  });

  it('has no provider without https in production', () => {
    const productie = {
      NODE_ENV: 'production',
      PUBLIEKE_URL: 'https://schakel.example.nl',
      MAIL_AFZENDER: 'x@example.nl',
    };
    expect(faultsOf({ ...productie, ...MEDEWERKERS })).toEqual([]);
    expect(
      faultsOf({ ...productie, ...MEDEWERKERS, AANMELDEN_MEDEWERKERS_ISSUER: 'http://idp.example.nl' }),
    ).toEqual(['AANMELDEN_MEDEWERKERS_ISSUER moet een adres zijn dat begint met https://.']);
    expect(
      faultsOf({ ...productie, ...MEDEWERKERS, PUBLIEKE_URL: 'http://schakel.example.nl' }),
    ).toHaveLength(1);
  });
});
