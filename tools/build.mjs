// Compiles all TypeScript to dist/ with SWC and copies the data files of the libs beside it.
// SWC builds in tenths of a second; `npm run typecheck` is what checks the types.
import { transformFile } from '@swc/core';
import fs from 'node:fs';
import path from 'node:path';

const SOURCES = ['apps', 'libs', 'migrations', 'test', 'bench', 'checks'];
const OUT = 'dist';

/** Every file below `folder`, build output and packages left out. */
function* filesBelow(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(at);
    else yield at;
  }
}

async function compile(file) {
  const to = path.join(OUT, file.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(file, { swcrc: true, sourceFileName: path.resolve(file) });
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.writeFileSync(to, `${code}\n//# sourceMappingURL=${path.basename(to)}.map\n`);
  fs.writeFileSync(`${to}.map`, map);
}

/** Seeds and vocabularies are read at run time from `../data` of the lib, in dist as in the source. */
function copyData(file) {
  const to = path.join(OUT, file);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(file, to);
}

export async function build() {
  fs.rmSync(OUT, { recursive: true, force: true });
  const files = SOURCES.filter((folder) => fs.existsSync(folder)).flatMap((folder) => [...filesBelow(folder)]);
  const isCode = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('.spec.ts');
  const isData = (file) => file.split(path.sep).includes('data');
  await Promise.all(files.filter(isCode).map(compile));
  files.filter((file) => !file.endsWith('.ts') && isData(file)).forEach(copyData);
}

if (process.argv[1] === new URL(import.meta.url).pathname) await build();
