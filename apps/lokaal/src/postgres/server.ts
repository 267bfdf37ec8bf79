// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LokaalFout } from '../machine/fout.js';
import { anyFreePort } from '../machine/poort.js';
import { commandOf, identify, isAlive, signal } from '../machine/proces.js';
import type { Plaats } from './plaats.js';

export const dataOf = (home: string): string => path.join(home, 'data');
const logOf = (home: string): string => path.join(home, 'server.log');

/** Full-text search still asks the system which characters are letters; macOS has no C.UTF-8 and refuses to start on it. */
const CTYPE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

const run = (plaats: Plaats, programma: string, args: string[], stdio: 'pipe' | 'ignore') =>
  spawnSync(path.join(plaats.binaries.native, 'bin', programma), args, {
    ...plaats.gebruiker,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, LANG: CTYPE, LC_ALL: CTYPE },
    stdio: ['ignore', stdio, stdio],
  });

/** Makes the cluster beside its final place: a killed initdb leaves nothing that looks finished. */
export function initialise(plaats: Plaats, wachtwoord: string): void {
  const nieuw = path.join(plaats.home, `data.nieuw-${process.pid}`);
  const wachtwoordbestand = path.join(plaats.home, `ww-${process.pid}`);
  fs.writeFileSync(wachtwoordbestand, wachtwoord, { mode: 0o600 });
  const { uid, gid } = plaats.gebruiker;
  if (uid !== undefined && gid !== undefined) fs.chownSync(wachtwoordbestand, uid, gid);
  // the built-in locale sorts the same on every machine
  const sortering = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const locale = ['--encoding=UTF8', `--locale=${CTYPE}`, ...sortering];
  const toegang = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${wachtwoordbestand}`];
  const uit = run(
    plaats,
    'initdb',
    ['-D', nieuw, ...toegang, ...locale, '--no-sync', '--no-instructions'],
    'pipe',
  );
  fs.rmSync(wachtwoordbestand, { force: true });
  if (uit.status !== 0) {
    fs.rmSync(nieuw, { recursive: true, force: true });
    throw new LokaalFout(`De database kon niet worden aangemaakt in ${plaats.home}.`, describe(uit));
  }
  fs.renameSync(nieuw, dataOf(plaats.home));
}

const describe = (uit: ReturnType<typeof run>): string =>
  [uit.error?.stack, uit.stdout, uit.stderr].filter(Boolean).join('\n');

export interface Draaiend {
  pid: number;
  poort: number;
}

/** The server that runs on this data folder, or `null`. A stale pid file, also of a number given out again, is no server. */
export function running(home: string): Draaiend | null {
  const bestand = path.join(dataOf(home), 'postmaster.pid');
  if (!fs.existsSync(bestand)) return null;
  const regels = fs.readFileSync(bestand, 'utf8').split('\n');
  const pid = Math.abs(Number(regels[0]));
  const opdracht = pid > 1 ? commandOf(pid) : '';
  const ditIsHem = opdracht.includes('postgres') && opdracht.includes(dataOf(home));
  return ditIsHem ? { pid, poort: Number(regels[3]) } : null;
}

const SNEL = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'];

/**
 * No unix socket: its path may hold 107 bytes only, and TCP on loopback with a password serves all. Two suites of tests that each run
 * some api's and workers side by side take more than 200 connections.
 */
const options = (poort: number, snel: boolean): string =>
  [
    `-p ${poort}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c max_connections=400',
    '-c timezone=UTC',
    ...(snel ? SNEL : []),
  ].join(' ');

/**
 * Starts the server, on `vastePoort` or one of our choosing; a port that is taken in between is tried again, then with
 * another.
 */
export async function launch(plaats: Plaats, snel: boolean, vastePoort?: number): Promise<Draaiend> {
  removeStalePid(plaats.home);
  const log = logOf(plaats.home);
  for (let poging = 1; ; poging += 1) {
    const args = [
      '-D',
      dataOf(plaats.home),
      '-w',
      '-t',
      '60',
      '-l',
      log,
      '-o',
      options(vastePoort ?? (await anyFreePort()), snel),
    ];
    // no pipe: the server would inherit it and this call would never see its end
    const uit = run(plaats, 'pg_ctl', [...args, 'start'], 'ignore');
    const server = running(plaats.home);
    if (uit.status === 0 && server) return server;
    if (poging === 3)
      throw new LokaalFout('De ingebouwde database wil niet starten.', tail(log) + describe(uit));
  }
}

/** The server itself refuses to start when the old number now belongs to another process of the same user. */
function removeStalePid(home: string): void {
  if (running(home) === null) fs.rmSync(path.join(dataOf(home), 'postmaster.pid'), { force: true });
}

const tail = (log: string): string => {
  try {
    return fs.readFileSync(log, 'utf8').slice(-4000);
  } catch {
    return '';
  }
};

/** Ends the server in the tidy way (sessions are cut off, data are written) and waits until it is gone. */
export async function halt({ pid }: Draaiend): Promise<void> {
  const wie = identify(pid);
  signal(pid, 'SIGINT');
  if (await gone(wie, 20_000)) return;
  signal(pid, 'SIGQUIT');
  await gone(wie, 5_000);
}

async function gone(wie: ReturnType<typeof identify>, ms: number): Promise<boolean> {
  const einde = Date.now() + ms;
  while (isAlive(wie)) {
    if (Date.now() > einde) return false;
    await pause(20);
  }
  return true;
}
