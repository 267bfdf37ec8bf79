// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../../../test/support/eventually.js';
import type { LokaalFout } from '../src/machine/fout.js';
import { isAlive, type ProcesId } from '../src/machine/proces.js';
import { Toezicht } from '../src/start/toezicht.js';
import { kill9 } from './processen.js';

describe('the supervision of api and worker', () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-toezicht-'));
  afterAll(() => fs.rmSync(map, { recursive: true }));

  const program = (naam: string, code: string): string => {
    const bestand = path.join(map, `${naam}.mjs`);
    fs.writeFileSync(bestand, code);
    return bestand;
  };
  const watch = (wachtMs: number[]) => {
    const gezegd: string[] = [];
    const opgegeven: LokaalFout[] = [];
    let kinderen: ProcesId[] = [];
    const toezicht = new Toezicht({
      logmap: map,
      say: (tekst) => gezegd.push(tekst),
      giveUp: (fout) => opgegeven.push(fout),
      changed: (nu) => (kinderen = nu),
      wachtMs,
    });
    return { toezicht, gezegd, opgegeven, kinderen: () => kinderen };
  };

  it('restarts what falls, says so, and gives up when it keeps falling', async () => {
    const { toezicht, gezegd, opgegeven } = watch([1, 1]);
    toezicht.start('valler', program('valler', 'console.log("ik val"); process.exit(3)'), process.env);
    await eventually(() => expect(opgegeven).toHaveLength(1));
    expect(gezegd).toHaveLength(2);
    expect(gezegd[0]).toContain('De valler is onverwacht gestopt (code 3) en start over 0,001 s opnieuw.');
    expect(opgegeven[0]?.message).toContain('ook na 2 keer opnieuw starten');
    expect(fs.readFileSync(path.join(map, 'valler.log'), 'utf8')).toBe('ik val\n'.repeat(3));
  });

  it('brings a killed process back and stops it in a tidy way', async () => {
    const { toezicht, gezegd, opgegeven, kinderen } = watch([1]);
    const code =
      'process.on("SIGTERM", () => { console.log("netjes"); process.exit(0); }); setInterval(() => {}, 1000); console.log("op");';
    toezicht.start('blijver', program('blijver', code), process.env);
    const log = (): string => fs.readFileSync(path.join(map, 'blijver.log'), 'utf8');
    await eventually(() => expect(log()).toBe('op\n'));
    const [eerste] = kinderen();
    kill9(eerste?.pid);
    await eventually(() => expect(log()).toBe('op\nop\n'));
    const [tweede] = kinderen();
    expect(tweede?.pid).not.toBe(eerste?.pid);
    await toezicht.stop();
    expect(tweede && isAlive(tweede)).toBe(false);
    expect(log()).toContain('netjes');
    expect([gezegd.length, opgegeven.length]).toEqual([1, 0]);
  });
});
