// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { findRoot } from '../../apps/lokaal/src/machine/mappen.js';
import { checkLijst, judge } from '../../checks/t21-code.js';
import { INGREPEN } from '../../checks/t21/ingrepen.js';

const root = findRoot();
const gelopen = { gezakt: [], geslaagd: 3, kapot: 0, teLaat: false, seconden: 1 };

describe('the list of guards that are taken out of the code', () => {
  it('is about the code as it is, and has every guard that stands before a handler', () => {
    expect(checkLijst(root, INGREPEN)).toEqual([]);
    expect(new Set(INGREPEN.map(({ naam }) => naam)).size).toBe(INGREPEN.length);
    expect(INGREPEN.length).toBeGreaterThan(150);
  });

  it('is all of it tried: no list of guards is left lying', async () => {
    const map = path.join(root, 'checks', 't21');
    for (const naam of fs.readdirSync(map).filter((een) => een.endsWith('.ts'))) {
      const delen = Object.entries((await import(`../../checks/t21/${naam}`)) as Record<string, unknown>);
      for (const [deel, lijst] of delen.filter(([een]) => een.endsWith('_INGREPEN')))
        expect([naam, deel, INGREPEN]).toEqual([naam, deel, expect.arrayContaining(lijst as object[])]);
    }
  });

  it('would be seen to be stale, or to lack a guard', () => {
    const zonder = INGREPEN.filter(({ naam }) => naam !== 'LimietGuard weg' && !naam.startsWith('mediatype'));
    const oud = {
      naam: 'oud',
      bestand: 'package.json',
      van: 'staat er niet',
      naar: '',
      specs: ['weg.spec.ts'],
    };
    expect(checkLijst(root, [...zonder, oud])).toEqual([
      expect.stringContaining('"oud": deze tekst staat 0 keer in package.json'),
      expect.stringContaining('"oud": weg.spec.ts bestaat niet'),
      expect.stringContaining('heeft { provide: APP_GUARD, useClass: LimietGuard }'),
      expect.stringContaining('Geen ingreep in libs/platform/src/http/mediatype.guard.ts'),
    ]);
  });

  it('tells a guard that a test misses from one that none does, and from code that does not run', () => {
    expect(judge({ ...gelopen, gezakt: ['een test'] })).toBe('gemerkt');
    expect(judge(gelopen)).toBe('onopgemerkt');
    expect(judge({ ...gelopen, teLaat: true })).toBe('gemerkt');
    expect(judge({ ...gelopen, geslaagd: 0, kapot: 1 })).toBe('kapot');
    expect(judge({ ...gelopen, gezakt: ['een', 'twee'], geslaagd: 0 })).toBe('kapot');
    expect(judge({ ...gelopen, gezakt: ['een', 'twee'], geslaagd: 0 }, 'een|twee')).toBe('gemerkt');
  });
});
