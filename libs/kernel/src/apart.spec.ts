// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { invalid } from './domain-error.js';
import { runApart } from './apart.js';

const DIST = resolve(import.meta.dirname, '../../../dist/libs/kernel/src');
const GRENZEN = { langstMs: 20_000, geheugenMb: 64 };
const address = (bestand: string): string => JSON.stringify(pathToFileURL(join(DIST, bestand)).href);

describe('reckoning in a thread', () => {
  let map: string;
  let nummer = 0;

  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'draad-'));
  });
  afterAll(() => rmSync(map, { recursive: true }));

  /** A file that reckons by this function's text. */
  function draadOf(reken: string): string {
    const pad = join(map, `${(nummer += 1)}.mjs`);
    const regels = [
      `import { answerApart } from ${address('apart.js')};`,
      `import { invalid } from ${address('domain-error.js')};`,
      `await answerApart(${reken});`,
    ];
    writeFileSync(pad, regels.join('\n'));
    return pathToFileURL(pad).href;
  }

  it('answers, and leaves this process free meanwhile', async () => {
    let tikken = 0;
    const tikker = setInterval(() => (tikken += 1), 20);
    const bezig = '({ ms }) => { const eind = Date.now() + ms; while (Date.now() < eind); return ms + 1; }';
    await expect(runApart<number>(draadOf(bezig), { ms: 400 }, GRENZEN)).resolves.toBe(401);
    clearInterval(tikker);
    expect(tikken).toBeGreaterThan(5);
  });

  it('refuses with the reasons of the reckoning', async () => {
    const weigert = draadOf(`() => { throw invalid([{ pad: 'a', melding: 'Te weinig.' }]); }`);
    const fout: unknown = await runApart(weigert, null, GRENZEN).catch((oorzaak: unknown) => oorzaak);
    expect(fout).toEqual(invalid([{ pad: 'a', melding: 'Te weinig.' }]));
    expect(fout).toMatchObject({ code: 'ongeldige-invoer', redenen: [{ pad: 'a', melding: 'Te weinig.' }] });
  });

  it('fails when it breaks, lasts too long, takes too much or says nothing', async () => {
    await expect(
      runApart(draadOf(`() => { throw new RangeError('kapot'); }`), null, GRENZEN),
    ).rejects.toThrow('kapot');
    const eeuwig = draadOf('() => { for (;;); }');
    await expect(runApart(eeuwig, null, { ...GRENZEN, langstMs: 300 })).rejects.toThrow('zonder uitkomst');
    const groot = draadOf('() => { const a = []; for (;;) a.push(new Array(1000).fill(a.length)); }');
    await expect(runApart(groot, null, GRENZEN)).rejects.toThrow(/memory/);
  });
});
