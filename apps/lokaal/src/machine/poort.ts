// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { LokaalFout } from './fout.js';
import { commandOf } from './proces.js';

const canListen = (poort: number, host: string): Promise<number | null> =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (fault: NodeJS.ErrnoException) =>
      // a machine without IPv6 cannot lose that port to anyone either
      resolve(['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(fault.code ?? '') ? poort : null),
    );
    server.listen({ port: poort, host, exclusive: true }, () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Each way in which another process may hold the port: macOS lets one bind 127.0.0.1 beside a listener on all addresses. */
const HOSTS = ['127.0.0.1', '0.0.0.0', '::1', '::'];

/** True when nothing on this machine listens on that port, on whichever address. */
export async function isFree(poort: number): Promise<boolean> {
  for (const host of HOSTS) if ((await canListen(poort, host)) === null) return false;
  return true;
}

/** Any port that is free now, chosen by the system. */
export async function anyFreePort(): Promise<number> {
  const poort = await canListen(0, '127.0.0.1');
  if (poort === null) throw new LokaalFout('Er is op deze machine geen vrije poort.');
  return poort;
}

/** The first free port from `eerste` on; `bezet` are promised to others. */
export async function nextFreePort(eerste: number, bezet: ReadonlySet<number> = new Set()): Promise<number> {
  for (let poort = eerste; poort < Math.min(eerste + 200, 65_536); poort += 1)
    if (!bezet.has(poort) && (await isFree(poort))) return poort;
  throw new LokaalFout(`Er is vanaf poort ${eerste} geen vrije poort.`);
}

/** The port that was asked for, or a sentence that names what holds it. */
export async function claimPort(poort: number): Promise<number> {
  if (await isFree(poort)) return poort;
  throw new LokaalFout(
    `${occupied(poort)}. Stop dat proces, kies een andere PORT, of laat PORT weg: dan zoekt Schakel zelf een vrije poort.`,
  );
}

/** Says what holds a port, without a full stop. */
export function occupied(poort: number): string {
  const houder = holderOf(poort);
  const wie = houder ? `proces ${houder.pid} (${houder.naam})` : 'een ander proces';
  return `Poort ${poort} is al in gebruik door ${wie}`;
}

export interface Poorthouder {
  pid: number;
  naam: string;
}

/** Which process listens there, as far as the system shows it to this user. */
export function holderOf(poort: number): Poorthouder | null {
  const pid = fs.existsSync('/proc/net/tcp') ? listenerByProc(poort) : listenerByLsof(poort);
  return pid === null ? null : { pid, naam: nameOf(pid) };
}

/** The program, and what it runs when that says more (`node server.js`). */
function nameOf(pid: number): string {
  const [programma = '', eerste = ''] = commandOf(pid).split(' ');
  const naam = path.basename(programma) || 'onbekend';
  return eerste === '' || eerste.startsWith('-') ? naam : `${naam} ${eerste}`;
}

function listenerByLsof(poort: number): number | null {
  const uit = spawnSync('lsof', ['-nP', `-iTCP:${poort}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' });
  const pid = Number.parseInt(uit.stdout ?? '', 10);
  return Number.isNaN(pid) ? null : pid;
}

/** Linux without lsof: the socket's inode from /proc/net/tcp, its owner from the open files of each process. */
function listenerByProc(poort: number): number | null {
  const inodes = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((bestand) => inodesIn(bestand, poort)));
  if (inodes.size === 0) return null;
  const pids = fs.readdirSync('/proc').filter((naam) => /^\d+$/.test(naam));
  return Number(pids.find((pid) => holdsSocket(pid, inodes))) || null;
}

const LISTEN = '0A';

function inodesIn(bestand: string, poort: number): string[] {
  if (!fs.existsSync(bestand)) return [];
  const hex = poort.toString(16).toUpperCase().padStart(4, '0');
  const regels = fs.readFileSync(bestand, 'utf8').split('\n').slice(1);
  const velden = regels.map((regel) => regel.trim().split(/\s+/));
  return velden
    .filter((veld) => veld[1]?.endsWith(`:${hex}`) && veld[3] === LISTEN)
    .map((veld) => veld[9] ?? '');
}

function holdsSocket(pid: string, inodes: Set<string>): boolean {
  try {
    const map = `/proc/${pid}/fd`;
    return fs.readdirSync(map).some((fd) => {
      const doel = fs.readlinkSync(`${map}/${fd}`);
      return inodes.has(/^socket:\[(\d+)\]$/.exec(doel)?.[1] ?? '');
    });
  } catch {
    return false; // another user's process, or gone
  }
}
