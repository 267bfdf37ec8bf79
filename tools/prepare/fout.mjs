// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A refusal that the user can mend: `message` is one Dutch sentence; `details` goes to the log and never to the screen. */
export class VoorbereidingFout extends Error {
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

const SCHIJFFOUTEN = {
  EROFS: 'is alleen-lezen',
  EACCES: 'is alleen-lezen',
  EPERM: 'is alleen-lezen',
  ENOSPC: 'staat op een schijf die vol is',
  EDQUOT: 'staat op een schijf die vol is',
};

/** Turns a refused write into a sentence; any other fault is handed on as it is. */
export function explainDisk(root, fault) {
  const wat = SCHIJFFOUTEN[fault?.code];
  if (!wat) return fault;
  const wie = os.userInfo().username;
  return new VoorbereidingFout(
    `De map ${root} ${wat} voor gebruiker ${wie}. Schakel schrijft daar node_modules, dist en .data: geef schrijfrechten of gebruik een andere map.`,
    String(fault?.stack),
  );
}

/** Keeps the details of a fault; a folder that cannot be written must not hide the sentence itself. */
export function logDetails(root, naam, details) {
  const bestand = path.join(root, '.data', 'log', `${naam}.log`);
  try {
    fs.mkdirSync(path.dirname(bestand), { recursive: true });
    fs.writeFileSync(bestand, `${new Date().toISOString()}\n${details}\n`);
    return bestand;
  } catch {
    return null;
  }
}
