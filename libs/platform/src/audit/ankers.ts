// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Ketenhoofd } from './auditregel.rules.js';

/** The end of a chain as it was written down outside the database. `tijdstip` is an ISO 8601 instant in UTC. */
export interface Anker extends Ketenhoofd {
  tijdstip: string;
}

/** JSON lines, only ever added to. Keep the folder where the keepers of the database cannot write. */
const BESTAND = 'auditankers.jsonl';

/** All anchors, oldest first; none when there is no file yet. A line that cannot be read is told in `fouten`. */
export async function readAnkers(map: string): Promise<{ ankers: Anker[]; fouten: string[] }> {
  const tekst = await fs.readFile(path.join(map, BESTAND), 'utf8').catch((fout: unknown) => {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw fout;
  });
  const ankers: Anker[] = [];
  const fouten: string[] = [];
  for (const [nummer, regel] of tekst.split('\n').entries()) {
    if (regel === '') continue;
    const anker = parse(regel);
    if (anker) ankers.push(anker);
    else fouten.push(`Regel ${nummer + 1} van ${BESTAND} is geen anker.`);
  }
  return { ankers, fouten };
}

/** Adds them, and returns only when they are on the disk. */
export async function appendAnkers(map: string, ankers: Anker[]): Promise<void> {
  await fs.mkdir(map, { recursive: true });
  const bestand = await fs.open(path.join(map, BESTAND), 'a+', 0o640);
  try {
    // One write in append mode: two workers never mix their lines.
    await bestand.appendFile(
      `${(await endsOpen(bestand)) ? '\n' : ''}${ankers.map((anker) => `${JSON.stringify(anker)}\n`).join('')}`,
    );
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}

/** Whether a process was killed in the middle of a line. */
async function endsOpen(bestand: fs.FileHandle): Promise<boolean> {
  const { size } = await bestand.stat();
  if (size === 0) return false;
  const { buffer } = await bestand.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer.toString() !== '\n';
}

const VORM: Record<keyof Anker, RegExp> = {
  tijdstip: /^\d{4}-\d\d-\d\dT/,
  regio: /^[A-Z0-9]{2,20}$/,
  volgnummer: /^\d{1,18}$/,
  hash: /^[0-9a-f]{64}$/,
};

function parse(regel: string): Anker | null {
  try {
    const anker = JSON.parse(regel) as Record<string, unknown>;
    const heel = Object.entries(VORM).every(([veld, vorm]) => vorm.test(String(anker[veld])));
    return heel ? (anker as unknown as Anker) : null;
  } catch {
    return null;
  }
}
