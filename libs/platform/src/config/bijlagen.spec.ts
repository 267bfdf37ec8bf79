// SPDX-License-Identifier: EUPL-1.2
import { VERPLICHT } from '../../../../test/support/configuratie.js';
import type { Bijlagenconfiguratie } from './bijlagen.js';
import { ConfiguratieFout, readConfig } from './read-config.js';

const PRODUCTIE = {
  ...{ NODE_ENV: 'production', PUBLIEKE_URL: 'https://schakel.example.nl', MAIL_AFZENDER: 'a@example.nl' },
};
const read = (env: Record<string, string>): Bijlagenconfiguratie =>
  readConfig({ ...VERPLICHT, ...env }).bijlagen;
const faultsOf = (env: Record<string, string>): string[] => {
  try {
    read(env);
  } catch (fout) {
    return (fout as ConfiguratieFout).fouten;
  }
  return [];
};

describe('the configuration of attachments', () => {
  it('lets nothing by unscanned in production, unless somebody says so', () => {
    expect(read(PRODUCTIE)).toEqual({ zonderScan: 'weigeren' });
    expect(read({})).toEqual({ zonderScan: 'toestaan' });
    expect(read({ ...PRODUCTIE, BIJLAGEN_ZONDER_SCAN: 'toestaan' })).toEqual({ zonderScan: 'toestaan' });
    expect(read({ BIJLAGEN_ZONDER_SCAN: 'weigeren' })).toEqual({ zonderScan: 'weigeren' });
  });

  it('knows where clamd listens', () => {
    expect(read({ CLAMAV_URL: 'tcp://clamav:3311' }).clamav).toEqual({ host: 'clamav', poort: 3311 });
    expect(read({ CLAMAV_URL: 'tcp://clamav' }).clamav).toEqual({ host: 'clamav', poort: 3310 });
    expect(read({ CLAMAV_URL: 'tcp://[::1]:3310' }).clamav).toEqual({ host: '::1', poort: 3310 });
  });

  it.each<Record<string, string>>([
    { CLAMAV_URL: 'http://clamav:3310' },
    { CLAMAV_URL: 'clamav' },
    { CLAMAV_URL: 'tcp://:3310' },
    { CLAMAV_URL: 'tcp:///x' },
    { BIJLAGEN_ZONDER_SCAN: 'misschien' },
  ])('has one fault with %p', (env) => {
    expect(faultsOf(env)).toHaveLength(1);
  });
});
