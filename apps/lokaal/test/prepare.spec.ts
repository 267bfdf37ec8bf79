// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findRoot } from '../src/machine/mappen.js';
import { identify } from '../src/machine/proces.js';

const echt = findRoot();
const NIEMAND = { uid: 65534, gid: 65534 };

interface Uitkomst {
  code: number | null;
  uit: string;
  fout: string;
}

/** A small checkout of its own, with the real tools and packages. */
function checkout(): string {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-prepare-'));
  fs.chmodSync(map, 0o755);
  for (const naam of ['tools', '.swcrc', 'package.json', 'package-lock.json'])
    fs.cpSync(path.join(echt, naam), path.join(map, naam), { recursive: true });
  fs.symlinkSync(path.join(echt, 'node_modules'), path.join(map, 'node_modules'));
  fs.mkdirSync(path.join(map, 'libs/x/data'), { recursive: true });
  fs.writeFileSync(path.join(map, 'libs/x/een.ts'), 'export const een: number = 1;\n');
  fs.writeFileSync(path.join(map, 'libs/x/een.spec.ts'), 'dit is geen TypeScript');
  fs.writeFileSync(path.join(map, 'libs/x/data/lijst.csv'), 'a;b\n');
  return map;
}

const run = (
  map: string,
  vlaggen: string[] = [],
  opties: { args?: string[]; env?: object; als?: object } = {},
): Promise<Uitkomst> =>
  new Promise((resolve) => {
    const args = [...vlaggen, 'tools/prepare.mjs', ...(opties.args ?? [])];
    const kind = spawn(process.execPath, args, {
      cwd: map,
      env: { ...process.env, ...opties.env },
      ...opties.als,
    });
    let [uit, fout] = ['', ''];
    kind.stdout.on('data', (deel) => (uit += String(deel)));
    kind.stderr.on('data', (deel) => (fout += String(deel)));
    kind.once('close', (code) => resolve({ code, uit, fout }));
  });

const expectSentence = ({ code, fout }: Uitkomst, zin: RegExp): void => {
  expect(fout).toMatch(zin);
  expect(fout.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
};

describe('preparing a checkout', () => {
  let map: string;
  beforeEach(() => {
    map = checkout();
  });
  afterEach(() => fs.rmSync(map, { recursive: true, force: true }));
  const built = (): number => fs.statSync(path.join(map, 'dist')).ino;

  it('builds once, and again only when a source changed', async () => {
    expect((await run(map)).uit).toContain('Gebouwd');
    expect(fs.readFileSync(path.join(map, 'dist/libs/x/een.js'), 'utf8')).toContain('een = 1');
    expect(fs.existsSync(path.join(map, 'dist/libs/x/data/lijst.csv'))).toBe(true);
    const eerste = built();
    expect(await run(map)).toEqual({ code: 0, uit: '', fout: '' });
    expect(built()).toBe(eerste);
    fs.writeFileSync(path.join(map, 'libs/x/twee.ts'), 'export {};\n');
    expect(await run(map, [], { args: ['--stil'] })).toEqual({ code: 0, uit: '', fout: '' });
    expect(built()).not.toBe(eerste);
    fs.rmSync(path.join(map, 'libs/x/twee.ts'));
    await run(map);
    expect(fs.existsSync(path.join(map, 'dist/libs/x/twee.js'))).toBe(false);
  });

  it('lets one of several at once build, and the others wait for it', async () => {
    const uitkomsten = await Promise.all([run(map), run(map), run(map), run(map)]);
    expect(uitkomsten.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(uitkomsten.filter(({ uit }) => uit.includes('Gebouwd'))).toHaveLength(1);
    expect(fs.readdirSync(map).filter((naam) => naam.startsWith('dist'))).toEqual(['dist']);
    expect(fs.existsSync(path.join(map, '.data/voorbereiding.slot'))).toBe(false);
  });

  it('waits for another one that is at work', async () => {
    const slot = path.join(map, '.data/voorbereiding.slot');
    fs.mkdirSync(path.dirname(slot));
    fs.writeFileSync(slot, JSON.stringify(identify(process.pid)));
    const wachtend = run(map);
    const eerste = await Promise.race([wachtend, pause(1_000)]);
    expect([eerste, fs.existsSync(path.join(map, 'dist'))]).toEqual([undefined, false]);
    fs.rmSync(slot);
    expect((await wachtend).uit).toMatch(
      new RegExp(`\\(proces ${process.pid}\\); even wachten[\\s\\S]*Gebouwd`),
    );
  });

  it('is not held up by the lock and the half build of a killed run', async () => {
    fs.mkdirSync(path.join(map, '.data'));
    fs.writeFileSync(
      path.join(map, '.data/voorbereiding.slot'),
      JSON.stringify({ pid: process.pid, start: 'eerder' }),
    );
    fs.mkdirSync(path.join(map, 'dist.tmp-1'));
    expect((await run(map)).code).toBe(0);
    expect(fs.existsSync(path.join(map, 'dist.tmp-1'))).toBe(false);
  });

  it('names the file that does not compile and keeps the last good build', async () => {
    await run(map);
    const eerste = built();
    fs.writeFileSync(path.join(map, 'libs/x/een.ts'), 'export const = ;\n');
    expectSentence(
      await run(map),
      /libs\/x\/een\.ts bevat een fout\. \(Details: \.data\/log\/voorbereiding\.log\)/,
    );
    expect(built()).toBe(eerste);
    expect(fs.readFileSync(path.join(map, '.data/log/voorbereiding.log'), 'utf8')).toContain(
      'Unexpected token',
    );
  });

  it('refuses an old Node with the version it needs', async () => {
    const oud = `data:text/javascript,Object.defineProperty(process,'version',{value:'v18.20.4'})`;
    expectSentence(
      await run(map, ['--import', oud]),
      /heeft Node\.js 20\.19 of nieuwer nodig; hier draait v18\.20\.4/,
    );
  });

  it('says that a folder is read-only, and needs no writing when all is current', async () => {
    const als = process.getuid?.() === 0 ? NIEMAND : {};
    fs.chmodSync(map, 0o555);
    expectSentence(await run(map, [], { als }), /is alleen-lezen voor gebruiker/);
    fs.chmodSync(map, 0o755);
    await run(map);
    fs.chmodSync(map, 0o555);
    expect(await run(map, [], { als })).toEqual({ code: 0, uit: '', fout: '' });
    fs.chmodSync(map, 0o755);
  });

  it('says that the registry cannot be reached', async () => {
    fs.rmSync(path.join(map, 'node_modules'));
    const env = {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: path.join(map, 'cache'),
      npm_config_fetch_retries: '0',
    };
    const uitkomst = await run(map, [], { env });
    expect(uitkomst.uit).toContain('Pakketten installeren (er zijn nog geen pakketten)');
    expectSentence(uitkomst, /npm kan het pakketregister niet bereiken/);
  });
});
