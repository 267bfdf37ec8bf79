// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';

/** Writes a document that is made from the code; with `--check` it only tells that the file is stale. */
export function keepDocument(file: string, inhoud: string, commando: string): void {
  if (!process.argv.includes('--check')) return fs.writeFileSync(file, inhoud);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === inhoud) return;
  process.stderr.write(
    `${file} is niet bijgewerkt. Bekijk het verschil na npm run ${commando} en leg het vast.\n`,
  );
  process.exit(1);
}
