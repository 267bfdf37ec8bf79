// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { spawnKind } from '../machine/kind.js';
import { LokaalFout } from '../machine/fout.js';

const HEEL_LANG = 200_000;

/** Runs a program of ours to its end. Throws `melding` with its output as details when it fails. */
export async function runOpdracht(
  programma: string,
  env: NodeJS.ProcessEnv,
  melding: string,
  say: (voortgang: string) => void = () => undefined,
): Promise<void> {
  const kind = spawnKind({ programma, env, uitvoer: 'pipe' });
  let uitvoer = '';
  const keep = (deel: Buffer): void => void (uitvoer = (uitvoer + deel.toString()).slice(-HEEL_LANG));
  kind.stdout?.on('data', keep);
  kind.stderr?.on('data', keep);
  kind.on('message', ({ voortgang }: { voortgang: string }) => say(voortgang));
  const [code] = (await once(kind, 'close')) as [number | null];
  if (code !== 0) throw new LokaalFout(melding, uitvoer);
}
