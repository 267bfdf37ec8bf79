// SPDX-License-Identifier: EUPL-1.2
// Compiles all TypeScript to dist/ with SWC and copies the data files of the libs beside it.
// SWC builds in tenths of a second; `npm run typecheck` is what checks the types.
import { transformFile } from '@swc/core';
import fs from 'node:fs';
import path from 'node:path';
import { isCode, sourceHash, sources } from './prepare/bouwstempel.mjs';
import { VoorbereidingFout } from './prepare/fout.mjs';
import { buildWeb, webHash } from './web/build.mjs';

async function compile(root, out, file) {
  const from = path.join(root, file);
  const to = path.join(out, file.replace(/\.ts$/, '.js'));
  const settings = { swcrc: true, cwd: root, sourceFileName: from };
  const { code, map } = await transformFile(from, settings).catch((fault) => {
    throw new VoorbereidingFout(`Het bouwen is niet gelukt: ${file} bevat een fout.`, String(fault.message));
  });
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.writeFileSync(to, `${code}\n//# sourceMappingURL=${path.basename(to)}.map\n`);
  fs.writeFileSync(`${to}.map`, map);
}

function copy(root, out, file) {
  const to = path.join(out, file);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(path.join(root, file), to);
}

/** The web application is built anew only when something of it changed; else the build that is there goes along. */
async function addWeb(root, fresh) {
  if (!fs.existsSync(path.join(root, 'apps/web'))) return;
  const [stempel, dist] = [webHash(root), path.join(root, 'dist')];
  const eerder = path.join(dist, '.stempel-web');
  if (fs.existsSync(eerder) && fs.readFileSync(eerder, 'utf8') === stempel)
    for (const map of ['web', 'web-server'])
      fs.cpSync(path.join(dist, map), path.join(fresh, map), { recursive: true });
  else await buildWeb(root, fresh);
  fs.writeFileSync(path.join(fresh, '.stempel-web'), stempel);
}

/** Puts the new build in place of the old one; a process that runs from the old one has loaded it already. */
function swap(root, fresh) {
  const dist = path.join(root, 'dist');
  const oud = path.join(root, `dist.oud-${process.pid}`);
  if (fs.existsSync(dist)) fs.renameSync(dist, oud);
  fs.renameSync(fresh, dist);
  fs.rmSync(oud, { recursive: true, force: true });
}

/** Builds beside dist and swaps at the end, so that a broken or killed build leaves the last good one. */
export async function build(root) {
  const stempel = sourceHash(root);
  const fresh = path.join(root, `dist.tmp-${process.pid}`);
  try {
    const files = sources(root);
    await Promise.all(files.filter(isCode).map((file) => compile(root, fresh, file)));
    files.filter((file) => !isCode(file)).forEach((file) => copy(root, fresh, file));
    await addWeb(root, fresh);
    fs.writeFileSync(path.join(fresh, '.stempel'), stempel);
    swap(root, fresh);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await build(process.cwd()).catch((fault) => {
    console.error(`${fault.message}\n${fault.details ?? fault.stack}`);
    process.exitCode = 1;
  });
}
