// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { EICAR } from '../../../../test/support/bestanden.js';
import { Proefclamd } from '../../../../test/support/clamd.js';
import { Scanfout, scan } from './clamav.js';

/** Longer than anything takes, also on a busy machine. */
const RUIM = { stil: 20_000, totaal: 20_000 };
const STIL = { stil: 200, totaal: 20_000 };
const KORT = { stil: 20_000, totaal: 400 };
const DRUPPELT = { stil: 10_000, totaal: 200 };

describe('having a file looked at', () => {
  let clamd: Proefclamd;

  beforeEach(async () => {
    clamd = await Proefclamd.start();
  });

  afterEach(() => clamd.stop());

  const look = (inhoud: Buffer, tijden = RUIM): Promise<string> =>
    scan({ host: '127.0.0.1', poort: clamd.poort }, inhoud, tijden);

  it('tells what is clean from what is not, in chunks and whole', async () => {
    const groot = randomBytes(10 * 1024 * 1024);
    expect(await look(Buffer.from('a'))).toBe('schoon');
    expect(await look(groot)).toBe('schoon');
    expect(await look(EICAR)).toBe('besmet');
    expect(await look(Buffer.concat([Buffer.alloc(64 * 1024 - 10), EICAR]))).toBe('besmet');
    expect(clamd.gezien).toEqual([1, groot.length, EICAR.length, 64 * 1024 - 10 + EICAR.length]);
  });

  it.each([
    ['hangt', /er kwam niets meer/, STIL],
    ['breekt', /verbroken|ECONNRESET|EPIPE/, RUIM],
    ['weigert', /size limit exceeded/, RUIM],
    ['praat', /te lang/, KORT],
  ] as const)('is not done by a scanner that %s', async (gedrag, oorzaak, tijden) => {
    clamd.gedrag = gedrag;
    const poging = look(randomBytes(200_000), tijden);
    await expect(poging).rejects.toThrow(Scanfout);
    await expect(poging).rejects.toThrow(oorzaak);
  });

  it('ends after a while, also when something keeps happening', async () => {
    clamd.gedrag = 'hangt';
    await expect(look(randomBytes(1_000), DRUPPELT)).rejects.toThrow(/duurde te lang/);
  });

  it('is not done by nobody', async () => {
    await clamd.stop();
    await expect(look(Buffer.from('a'))).rejects.toThrow(Scanfout);
  });
});
