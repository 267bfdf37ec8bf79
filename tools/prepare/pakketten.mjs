// SPDX-License-Identifier: EUPL-1.2
// Installs node_modules by `npm ci` when it is missing or belongs to another package-lock.json, Node or platform.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { VoorbereidingFout } from './fout.mjs';

const STEMPEL = 'node_modules/.schakel-stempel';

const readJson = (bestand) => {
  try {
    return JSON.parse(fs.readFileSync(bestand, 'utf8'));
  } catch {
    return null;
  }
};

/** What the installed packages must belong to: the lock file, the binary interface of Node, and the platform. */
function wanted(root) {
  const lock = createHash('sha256').update(fs.readFileSync(path.join(root, 'package-lock.json')));
  const platform = `${process.platform}-${process.arch}`;
  return { lock: lock.digest('hex'), node: process.versions.modules, platform };
}

const allows = (list, value) =>
  !list || (!list.includes(`!${value}`) && (list.some((x) => x.startsWith('!')) || list.includes(value)));
const belongsHere = (item) =>
  allows(item.os, process.platform) && allows(item.cpu, process.arch) && !item.libc;

/** True when what npm says it installed is what the lock file asks for on this platform (someone ran npm by hand). */
export function matchesLock(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  return Object.entries(lock.packages).every(([plek, item]) => {
    if (plek === '' || item.link) return true;
    const here = installed.packages[plek];
    if (!here) return Boolean(item.optional) && !belongsHere(item);
    return here.version === item.version && here.integrity === item.integrity;
  });
}

/** `null` when the packages are current, otherwise why not, in Dutch. */
export function staleReason(root) {
  if (!fs.existsSync(path.join(root, 'node_modules'))) return 'er zijn nog geen pakketten';
  const want = wanted(root);
  const have = readJson(path.join(root, STEMPEL));
  return have ? staleStamp(root, want, have) : fitsLock(root) ? null : 'de pakketten zijn niet volledig';
}

function staleStamp(root, want, have) {
  if (have.node !== want.node) return 'er draait een andere versie van Node.js';
  if (have.platform !== want.platform) return 'de pakketten zijn van een ander soort machine';
  return have.lock === want.lock || fitsLock(root) ? null : 'package-lock.json is veranderd';
}

const fitsLock = (root) =>
  matchesLock(
    readJson(path.join(root, 'package-lock.json')),
    readJson(path.join(root, 'node_modules/.package-lock.json')),
  );

/** Writes the stamp when it is not there yet; a read-only folder with the right packages is fine without. */
export function stamp(root) {
  const text = JSON.stringify(wanted(root));
  const at = path.join(root, STEMPEL);
  try {
    if (!fs.existsSync(at) || fs.readFileSync(at, 'utf8') !== text) fs.writeFileSync(at, text);
  } catch (fault) {
    if (!['EROFS', 'EACCES'].includes(fault.code)) throw fault;
  }
}

/** npm hands its own settings to its scripts; a nested npm must not take them for its own. */
const cleanEnv = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|command)/.test(name)),
  );

/** Half a minute of waiting is enough to know that there is no network. */
const NETWORK = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];

function runNpm(root) {
  const own = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const [command, ...before] = own;
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error', ...NETWORK];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: cleanEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-100_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (fault) => resolve({ code: 1, output: `${output}\n${fault.code} ${fault.stack}` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

const OORZAKEN = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    'npm kan het pakketregister niet bereiken; controleer de internetverbinding of de proxy',
  ],
  [/\b(EROFS|EACCES|EPERM)\b/, 'npm mag in deze map niet schrijven; controleer de rechten van de map'],
  [/\b(ENOSPC|EDQUOT)\b/, 'de schijf is vol'],
  [/\bENOENT\b.*npm|spawn npm/, 'npm is niet gevonden; installeer Node.js met npm'],
  [/\bEINTEGRITY\b/, 'een pakket is beschadigd aangekomen; probeer het opnieuw'],
  [/in sync/, 'package.json en package-lock.json passen niet bij elkaar'],
];

/** Runs `npm ci`; throws one sentence with the cause. */
export async function install(root) {
  const { code, output } = await runNpm(root);
  if (code === 0) return stamp(root);
  fs.rmSync(path.join(root, STEMPEL), { force: true });
  const oorzaak = OORZAKEN.find(([patroon]) => patroon.test(output))?.[1] ?? `npm stopte met code ${code}`;
  throw new VoorbereidingFout(`Het installeren van de pakketten is niet gelukt: ${oorzaak}.`, output);
}
