// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';

/** A reader of spreadsheets as anybody would write it; refusing is code 3. */
const LEZER = `
  import { buffer } from 'node:stream/consumers';
  import { readSheet } from 'read-excel-file/node';
  await readSheet(await buffer(process.stdin)).catch(() => process.exit(3));`;

/** Whether such a reader takes the file, or breaks on it, within 200 MB and five seconds. */
export async function harmsWithoutLimits(inhoud: Buffer): Promise<boolean> {
  const kind = spawn(process.execPath, ['--max-old-space-size=200', '--input-type=module', '-e', LEZER], {
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: 5_000,
    killSignal: 'SIGKILL',
  });
  // It may have ended before it read everything.
  kind.stdin.on('error', () => undefined);
  kind.stdin.end(inhoud);
  const code = await new Promise<number | null>((klaar) => kind.once('close', klaar));
  return code !== 3;
}
