// SPDX-License-Identifier: EUPL-1.2
import { ConfiguratieFout, readConfig } from './read-config.js';

const volledig = {
  DATABASE_URL: 'postgres://app@localhost/schakel',
  AUTH_ISSUER: 'https://idp.example.nl',
  AUTH_AUDIENCE: 'schakel',
  AUTH_JWKS_URL: 'https://idp.example.nl/jwks',
  STATUSSLEUTEL_GEHEIM: 'x'.repeat(32),
};

describe('the configuration', () => {
  it('needs five variables and fills in the rest', () => {
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

  it('reads rate limits by name', () => {
    const { limieten } = readConfig({ ...volledig, LIMIETEN: 'hulpvraag-indienen=5/60, kvk=1/2' });
    expect(limieten).toEqual({
      'hulpvraag-indienen': { punten: 5, seconden: 60 },
      kvk: { punten: 1, seconden: 2 },
    });
    expect(() => readConfig({ ...volledig, LIMIETEN: 'onzin' })).toThrow(/LIMIETEN/);
  });
});
