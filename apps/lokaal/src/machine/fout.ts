// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';

/**
 * Something the user of this machine can mend. `message` is one Dutch sentence that goes to the screen; `details` goes to
 * a file under `.data/log/` only.
 */
export class LokaalFout extends Error {
  constructor(
    message: string,
    readonly details = '',
    readonly exitCode = 1,
  ) {
    super(message);
    this.name = 'LokaalFout';
  }
}

const SCHIJF: Record<string, string> = {
  EROFS: 'is alleen-lezen',
  EACCES: 'is niet toegankelijk of alleen-lezen',
  EPERM: 'is niet toegankelijk of alleen-lezen',
  ENOSPC: 'staat op een schijf die vol is',
  EDQUOT: 'staat op een schijf die vol is',
};

/** The sentence for any fault: our own, a refused write, or the first line of what was unforeseen. */
export function sentenceOf(fault: unknown): string {
  if (fault instanceof LokaalFout) return fault.message;
  const { code, path: plek } = (fault ?? {}) as NodeJS.ErrnoException;
  const schijf = code === undefined ? undefined : SCHIJF[code];
  if (schijf) return `${plek ?? 'De map'} ${schijf}. Schakel moet in deze map kunnen schrijven.`;
  const eerste = String(fault instanceof Error ? fault.message : fault).split('\n')[0];
  return `Er ging onverwacht iets mis: ${eerste}`;
}

const detailsOf = (fault: unknown): string => {
  if (fault instanceof LokaalFout) return [fault.details, fault.stack].filter(Boolean).join('\n');
  return fault instanceof Error ? String(fault.stack) : String(fault);
};

/**
 * Prints the sentence on stderr and answers the exit code. What there is to know beyond the sentence goes to
 * `<logmap>/<naam>.log`.
 */
export function reportFault(fault: unknown, logmap: string, naam: string): number {
  const gezegd = fault instanceof LokaalFout && fault.details === '';
  const waar = gezegd ? '' : keepDetails(fault, path.join(logmap, `${naam}.log`));
  console.error(`${sentenceOf(fault)}${waar}`);
  return fault instanceof LokaalFout ? fault.exitCode : 1;
}

/** A folder that cannot be written must not hide the sentence itself. */
function keepDetails(fault: unknown, bestand: string): string {
  try {
    fs.mkdirSync(path.dirname(bestand), { recursive: true });
    fs.appendFileSync(bestand, `${new Date().toISOString()} ${detailsOf(fault)}\n`);
    return ` (Details: ${path.relative(process.cwd(), bestand)})`;
  } catch {
    return '';
  }
}
