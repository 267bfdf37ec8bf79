// SPDX-License-Identifier: EUPL-1.2
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startCluster } from '../../apps/lokaal/src/postgres/cluster.js';

/** What is never in the copy: what was built, kept or installed, and the history. */
const NIET = /^(node_modules|\.git|\.data|coverage|dist.*)$/;

/** A checkout to spoil: sources of its own, a link to the packages, and a PostgreSQL that stays up between runs. */
export interface Kopie {
  map: string;
  stop(): Promise<void>;
}

export async function maakKopie(root: string): Promise<Kopie> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-t21-'));
  fs.chmodSync(map, 0o755); // the server's own user must get at its data
  for (const naam of fs.readdirSync(root).filter((een) => !NIET.test(een)))
    fs.cpSync(path.join(root, naam), path.join(map, naam), { recursive: true });
  fs.symlinkSync(fs.realpathSync(path.join(root, 'node_modules')), path.join(map, 'node_modules'));
  const cluster = await startCluster({ root: map, naam: 'test', snel: true });
  const weg = (): void => {
    for (const een of [map, cluster.home]) fs.rmSync(een, { recursive: true, force: true, maxRetries: 5 });
  };
  // Also when we are interrupted; the server then ends by itself, as nobody uses it.
  process.once('exit', weg);
  for (const signaal of ['SIGINT', 'SIGTERM']) process.once(signaal, () => process.exit(130));
  return { map, stop: () => cluster.stop().then(weg) };
}

/** What Jest made of it. */
export interface Jestuitslag {
  gezakt: string[];
  geslaagd: number;
  /** Suites that could not even be loaded. */
  kapot: number;
  teLaat: boolean;
  seconden: number;
}

const MINUUT = 60_000;

/** What is run: `test` as `-t`; after `minuten` it is ended, which no test run survives either. */
export interface Proefrun {
  specs: string[];
  test?: string;
  minuten?: number;
}

/** Runs these specs in the copy. */
export async function runJest(map: string, { specs, test, minuten = 4 }: Proefrun): Promise<Jestuitslag> {
  const begin = performance.now();
  const uitslag = path.join(map, '.data', 't21.json');
  fs.rmSync(uitslag, { force: true });
  const jest = path.join(map, 'node_modules/jest/bin/jest.js');
  const vlaggen = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const patroon = test === undefined ? [] : ['-t', test];
  const args = [
    ...vlaggen,
    jest,
    ...specs,
    ...patroon,
    '--json',
    '--silent',
    '--forceExit',
    `--outputFile=${uitslag}`,
  ];
  const { PATH, HOME } = process.env;
  const kind = spawn(process.execPath, args, {
    cwd: map,
    env: { PATH, HOME, CI: 'true' },
    stdio: 'ignore',
    detached: true,
  });
  const end = (): void => endGroup(kind);
  // Before the copy goes, or it would still write there.
  process.prependOnceListener('exit', end);
  const teLaat = await ended(kind, minuten * MINUUT);
  process.off('exit', end);
  return { ...read(uitslag), teLaat, seconden: Math.round((performance.now() - begin) / 1000) };
}

/** Its whole process group, for a test that hangs has children. */
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** Whether it had to be ended. */
function ended(kind: ChildProcess, geduldMs: number): Promise<boolean> {
  let teLaat = false;
  const klok = setTimeout(() => {
    teLaat = true;
    endGroup(kind);
  }, geduldMs);
  return new Promise((resolve) =>
    kind.once('close', () => {
      clearTimeout(klok);
      resolve(teLaat);
    }),
  );
}

interface Verslag {
  numPassedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

export function read(bestand: string): Pick<Jestuitslag, 'gezakt' | 'geslaagd' | 'kapot'> {
  if (!fs.existsSync(bestand)) return { gezakt: [], geslaagd: 0, kapot: 1 };
  const verslag = JSON.parse(fs.readFileSync(bestand, 'utf8')) as Verslag;
  const gezakt = verslag.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
  return { gezakt, geslaagd: verslag.numPassedTests, kapot: verslag.numRuntimeErrorTestSuites };
}
