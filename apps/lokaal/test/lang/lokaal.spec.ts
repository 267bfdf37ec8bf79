// SPDX-License-Identifier: EUPL-1.2
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../../../../test/support/eventually.js';
import { findRoot } from '../../src/machine/mappen.js';
import type { Bericht } from '../../src/mail/postvak.js';
import type { Lokaalstatus } from '../../src/start/status.js';
import { kill9, processesWith } from '../processen.js';

interface Uitkomst {
  code: number | null;
  uit: string;
  fout: string;
}

describe('npm start', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-lokaal-'));
  let start: ChildProcess;
  let scherm = '';

  const node = (programma: string, args: string[] = [], env: object = {}): ChildProcess => {
    const {
      PORT: _poort,
      DATABASE_URL: _app,
      DATABASE_OWNER_URL: _owner,
      REDIS_URL: _redis,
      ...rest
    } = process.env;
    const alles = [path.join('dist/apps/lokaal/src', programma), ...args];
    return spawn(process.execPath, alles, { cwd: root, env: { ...rest, NODE_ENV: '', ...env } });
  };
  const run = async (programma: string, args: string[] = [], env: object = {}): Promise<Uitkomst> => {
    const kind = node(programma, args, env);
    let [uit, fout] = ['', ''];
    kind.stdout?.on('data', (deel) => (uit += String(deel)));
    kind.stderr?.on('data', (deel) => (fout += String(deel)));
    const [code] = (await once(kind, 'close')) as [number | null];
    return { code, uit, fout };
  };
  const boot = async (): Promise<void> => {
    scherm = '';
    start = node('main.js');
    for (const stroom of [start.stdout, start.stderr]) stroom?.on('data', (deel) => (scherm += String(deel)));
    await eventually(
      () => {
        if (start.exitCode !== null) return;
        expect(scherm).toContain('Stoppen: Ctrl-C');
      },
      { binnenMs: 170_000 },
    );
    if (start.exitCode !== null) throw new Error(scherm);
  };
  const status = (): Lokaalstatus =>
    JSON.parse(fs.readFileSync(path.join(root, '.data/lokaal.json'), 'utf8')) as Lokaalstatus;
  const leftovers = (): number[] => processesWith(root);

  beforeAll(async () => {
    fs.chmodSync(root, 0o755);
    for (const naam of ['package.json', 'package-lock.json', 'dist'])
      fs.cpSync(path.join(findRoot(), naam), path.join(root, naam), { recursive: true });
    fs.symlinkSync(path.join(findRoot(), 'node_modules'), path.join(root, 'node_modules'));
    await boot();
  }, 180_000);
  afterAll(async () => {
    start.kill('SIGKILL');
    await eventually(() => expect(leftovers()).toEqual([]), { binnenMs: 20_000 });
    fs.rmSync(root, { recursive: true, force: true });
  });

  it('shows addresses that answer', async () => {
    const { app, mail } = status();
    expect(scherm).toContain(`  Schakel            ${app}\n`);
    expect(scherm).toContain(`  Verstuurde mail    ${mail}\n`);
    for (const pad of ['/', '/api/v1/docs', '/api/v1/openapi.json', '/gezondheid/gereed'])
      expect([pad, (await fetch(`${app}${pad}`)).status]).toEqual([pad, 200]);
    expect((await fetch(mail ?? '')).status).toBe(200);
  });

  it('gives tokens that the api accepts', async () => {
    const { code, uit } = await run('token.main.js', ['coordinator-twente']);
    expect(code).toBe(0);
    const headers = { authorization: `Bearer ${uit.trim()}` };
    expect((await fetch(`${status().app}/api/v1/hulpvragen`, { headers })).status).toBe(200);
    expect((await fetch(`${status().app}/api/v1/hulpvragen`)).status).toBe(401);
  });

  it('has loaded the demo, with the organisations that the accounts of aanbieders belong to', async () => {
    expect(scherm).toContain('De demo laden');
    for (const account of ['aanbieder-rvo', 'aanbieder-novelt']) {
      const { uit } = await run('token.main.js', [account]);
      const { organisatieId } = JSON.parse(Buffer.from(uit.split('.')[1] ?? '', 'base64url').toString()) as {
        organisatieId?: string;
      };
      expect(organisatieId).toMatch(/^[0-9a-f-]{36}$/);
    }
    const { gegevens } = (await (await fetch(`${status().app}/api/v1/aanbod`)).json()) as {
      gegevens: unknown[];
    };
    expect(gegevens.length).toBeGreaterThan(10);
  });

  it('lists the accounts when asked for one that is not there', async () => {
    const { code, uit, fout } = await run('token.main.js', ['burgemeester']);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain('Het account burgemeester bestaat niet');
    expect(fout).toContain('coordinator-landelijk');
  });

  it('shows a request that can be pasted: it is accepted and its confirmation is mailed', async () => {
    const voorbeeld = /curl -s -X POST (\S+) .* -d '([^']+)'/.exec(scherm);
    const headers = { 'content-type': 'application/json' };
    const antwoord = await fetch(voorbeeld?.[1] ?? '', { method: 'POST', headers, body: voorbeeld?.[2] });
    const { kenmerk } = (await antwoord.json()) as { kenmerk: string };
    expect(antwoord.status).toBe(201);
    await eventually(async () => {
      const berichten = (await (await fetch(`${status().mail}/berichten.json`)).json()) as Bericht[];
      const bevestiging = berichten.find(({ aan }) => aan.includes('sanne@example.nl'));
      expect(`${bevestiging?.onderwerp} ${bevestiging?.tekst}`).toContain(kenmerk);
    });
  });

  it('says where it runs when it is started a second time', async () => {
    const { code, fout } = await run('main.js');
    expect(fout.trim()).toBe(
      `Schakel draait al op ${status().app} (proces ${start.pid}). Stop het daar met Ctrl-C, of met: kill ${start.pid}`,
    );
    expect(code).toBe(1);
  });

  it('refuses to run in production', async () => {
    const { code, fout } = await run('main.js', [], { NODE_ENV: 'production' });
    expect(fout).toContain('npm run start:api');
    expect([code, fout.trim().split('\n').length]).toEqual([1, 1]);
  });

  it('brings back a part that is killed', async () => {
    kill9(processesWith(path.join(root, 'dist/apps/api'))[0]);
    await eventually(() => expect(scherm).toContain('De api is onverwacht gestopt (SIGKILL)'));
    await eventually(async () => expect((await fetch(`${status().app}/gezondheid/gereed`)).status).toBe(200));
  });

  it('takes everything along when it is killed, and starts again as if nothing happened', async () => {
    const { app } = status();
    start.kill('SIGKILL');
    await once(start, 'exit');
    // they notice it themselves, before a next start would end them
    await eventually(() => expect(leftovers()).toEqual([]), { binnenMs: 20_000 });
    await boot();
    expect(status().app).toBe(app);
    expect(scherm).not.toContain('De database bijwerken');
  });

  it('stops all of it in order and keeps nothing running', async () => {
    start.kill('SIGINT');
    await pause(60);
    start.kill('SIGINT'); // npm passes on the Ctrl-C that the terminal sends too
    await once(start, 'exit');
    expect(start.exitCode).toBe(0);
    await eventually(() => expect(leftovers()).toEqual([]), { binnenMs: 2_000 });
    expect(fs.existsSync(path.join(root, '.data/lokaal.json'))).toBe(false);
    const { code, fout } = await run('token.main.js', ['beheerder']);
    expect([code, fout.trim()]).toEqual([
      1,
      'Schakel draait niet in deze map. Start het eerst met npm start.',
    ]);
  });
});
