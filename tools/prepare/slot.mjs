// SPDX-License-Identifier: EUPL-1.2
// One preparation at a time in a checkout: `npm start` and `npm test` may be typed together.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** When that process began, so that a number that was given out again is not taken for its former owner. */
function startOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    // no /proc (macOS), or no such process: ps tells
  }
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], options).trim();
  } catch {
    return '';
  }
}

function isAlive({ pid, start }) {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if (fault.code !== 'EPERM') return false;
  }
  return startOf(pid) === start;
}

function readHolder(bestand) {
  try {
    return JSON.parse(fs.readFileSync(bestand, 'utf8'));
  } catch {
    return null;
  }
}

/** Linking a complete file into place is atomic, so nobody ever reads half a lock. */
function tryTake(bestand) {
  const eigen = `${bestand}.${process.pid}`;
  fs.writeFileSync(eigen, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }));
  try {
    fs.linkSync(eigen, bestand);
    return true;
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
    return false;
  } finally {
    fs.rmSync(eigen, { force: true });
  }
}

/** Moving the stale lock aside first: of two that see it stale only one succeeds, and a new one is never removed. */
function clearStale(bestand) {
  const holder = readHolder(bestand);
  if (holder && isAlive(holder)) return holder;
  const opzij = `${bestand}.oud-${process.pid}`;
  try {
    fs.renameSync(bestand, opzij);
    const moved = readHolder(opzij);
    if (moved && isAlive(moved)) fs.linkSync(opzij, bestand);
  } catch {
    // another process cleared it
  }
  fs.rmSync(opzij, { force: true });
  return null;
}

/** Runs `work` while holding the lock; `onWait(pid)` is called once when another process holds it. */
export async function withSlot(bestand, work, onWait) {
  fs.mkdirSync(path.dirname(bestand), { recursive: true });
  let told = false;
  while (!tryTake(bestand)) {
    const holder = clearStale(bestand);
    if (holder && !told) onWait(holder.pid);
    told ||= holder !== null;
    if (holder) await pause(100);
  }
  const release = () => fs.rmSync(bestand, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
