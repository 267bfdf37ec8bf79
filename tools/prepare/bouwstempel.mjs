// SPDX-License-Identifier: EUPL-1.2
// What dist was built from: a hash over every source, so that a checkout of another commit is noticed too.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const BRONNEN = ['apps', 'libs', 'migrations', 'test', 'bench', 'checks'];
const STEMPEL = 'dist/.stempel';

/** Every file below `folder` (relative to `root`), in a fixed order; packages left out. */
export function* filesBelow(root, folder) {
  const entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(root, at);
    else yield at;
  }
}

export const isCode = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('.spec.ts');
/** Seeds and vocabularies are read at run time from the `data` folder of their lib, in dist as in the source. */
export const isData = (file) => !file.endsWith('.ts') && file.split(path.sep).includes('data');

/** Built by Vite and not by SWC: its own tsconfig, its own kind of modules. */
const WEB = path.join('apps', 'web') + path.sep;

/** All files that go into dist as they are, or compiled one by one. */
export const sources = (root) =>
  BRONNEN.filter((folder) => fs.existsSync(path.join(root, folder)))
    .flatMap((folder) => [...filesBelow(root, folder)])
    .filter((file) => !file.startsWith(WEB) && (isCode(file) || isData(file)));

/** All files that the web application is built from. */
export const webSources = (root) =>
  ['apps/web', 'tools/web']
    .filter((folder) => fs.existsSync(path.join(root, folder)))
    .flatMap((folder) => [...filesBelow(root, folder)])
    .concat('package-lock.json');

/** Hash over names and contents of the sources and of the builder itself. */
export function sourceHash(root) {
  const hash = createHash('sha256').update(process.versions.modules);
  const builder = ['tools/build.mjs', 'tools/prepare/bouwstempel.mjs', '.swcrc'];
  for (const file of [...builder, ...sources(root), ...webSources(root)]) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

export function isStale(root) {
  try {
    return fs.readFileSync(path.join(root, STEMPEL), 'utf8') !== sourceHash(root);
  } catch {
    return true;
  }
}

/** Folders that a killed build left behind. Call it only while holding the lock. */
export function withoutLeftovers(root) {
  for (const naam of fs.readdirSync(root)) {
    if (/^dist\.(tmp|oud)-/.test(naam)) fs.rmSync(path.join(root, naam), { recursive: true, force: true });
  }
}
