// SPDX-License-Identifier: EUPL-1.2
// The short form of npm run check:kringen: two populations of 160 instead of a hundred of 500. In a process of its own: Jest's
// sandbox makes reckoning four times as slow.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

describe('kringen of whole populations', () => {
  it('break no limit, are better than by chance, and stay as they are when others come', async () => {
    const { stdout } = await run(process.execPath, [
      'dist/checks/kringen.main.js',
      ...['--n', '2', '--mensen', '160', '--seed', '7'],
    ]);
    const [land = '', provincie = '', ...meer] = stdout.trim().split('\n');
    expect(meer).toEqual([]);
    for (const regel of [land, provincie]) {
      expect(regel).toMatch(/^GOED Kringen in [^:]+: n 1; fouten: [^;]+ 0;/);
      // The control looked: with a limit off there is something to find.
      expect(factOf(regel, 'concurrenten samen zonder die grens: minst')).toBeGreaterThan(0);
      expect(factOf(regel, 'te ver zonder die grens: minst')).toBeGreaterThan(0);
    }
    expect(factOf(land, 'score boven toeval: minst')).toBeGreaterThan(0.02);
    expect(factOf(provincie, 'score boven toeval: minst')).toBeGreaterThan(0.08);
    expect(factOf(provincie, 'geplaatst: mediaan')).toBeGreaterThan(0.95);
  }, 240_000);
});

const factOf = (regel: string, naam: string): number => Number(regel.split(`${naam} `)[1]?.split(',')[0]);
