// SPDX-License-Identifier: EUPL-1.2
// Builds the web application: files for the browser, one module for the api, and the pages that are drawn beforehand.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow, webSources } from '../prepare/bouwstempel.mjs';

const WEB = 'apps/web';
const LETTER = /source-sans-3-latin-wght-normal-.*\.woff2$/;
const SAMENDRUKBAAR = /\.(js|css|svg|html|md)$/;
const PAKKET = /(?:@import |url\()'(@[\w-]+\/[\w.-]+)/g;

/** What the web build was made from. */
export function webHash(root) {
  const hash = createHash('sha256');
  for (const file of webSources(root)) {
    const inhoud = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${inhoud.length}\0`).update(inhoud);
  }
  return hash.digest('hex');
}

/** Fills `out`/web with what a browser gets, and `out`/web-server with what the api needs of it. */
export async function buildWeb(root, out) {
  const { build } = await import('vite');
  const configFile = path.join(root, WEB, 'vite.config.ts');
  const vast = { configFile, logLevel: 'warn', mode: 'production' };
  const [web, server] = [path.join(out, 'web'), path.join(out, 'web-server')];
  await build({ ...vast, build: { outDir: web, emptyOutDir: true } });
  await build({
    ...vast,
    build: {
      outDir: server,
      emptyOutDir: true,
      ssr: 'src/server.tsx',
      copyPublicDir: false,
      manifest: false,
    },
  });
  addLicenties(root, web);
  await drawPages(web, server);
  for (const file of filesBelow(web, 'assets')) if (SAMENDRUKBAAR.test(file)) compress(path.join(web, file));
}

/** Vite names the packages whose scripts go along; those of styles and letters come after them. */
function addLicenties(root, web) {
  const css = [...filesBelow(root, `${WEB}/src`)].filter((file) => file.endsWith('.css'));
  const namen = css.flatMap((file) =>
    [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(PAKKET)].map(([, naam]) => naam),
  );
  for (const naam of [...new Set(namen)].sort()) {
    const map = path.join(root, 'node_modules', naam);
    const { version, license } = JSON.parse(fs.readFileSync(path.join(map, 'package.json'), 'utf8'));
    const tekst = fs.readdirSync(map).find((een) => /^licen[cs]e/i.test(een));
    const inhoud = tekst ? fs.readFileSync(path.join(map, tekst), 'utf8') : `Zie SPDX ${license}.`;
    fs.appendFileSync(
      path.join(web, 'assets/licenties.md'),
      `\n## ${naam} - ${version} (${license})\n\n${inhoud}`,
    );
  }
}

/** The frame of every page, with in its head what the browser is to fetch at once. */
function readSjabloon(web) {
  const letter = fs.readdirSync(path.join(web, 'assets')).find((naam) => LETTER.test(naam));
  const vooraf = `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${letter}">`;
  const sjabloon = fs.readFileSync(path.join(web, 'index.html'), 'utf8');
  return sjabloon.replace('<!--kop-->', () => `${vooraf}<!--kop-->`);
}

export const fill = (sjabloon, { taal, kop, inhoud }) =>
  sjabloon
    .replace('<html lang="nl"', `<html lang="${taal}"`)
    .replace('<!--kop-->', () => kop)
    .replace('<!--inhoud-->', () => inhoud);

async function drawPages(web, server) {
  const { draw, VOORAF } = await import(pathToFileURL(path.join(server, 'server.js')).href);
  const sjabloon = readSjabloon(web);
  const paginas = path.join(web, 'paginas');
  fs.mkdirSync(paginas, { recursive: true });
  for (const pad of VOORAF) {
    const file = path.join(paginas, `${pad === '/' ? 'nl' : pad.slice(1).replaceAll('/', '--')}.html`);
    fs.writeFileSync(file, fill(sjabloon, await draw(pad)));
    compress(file);
  }
  fs.rmSync(path.join(web, 'index.html'));
  fs.writeFileSync(path.join(web, 'sjabloon.html'), sjabloon);
}

/** Beside the file, so that no request waits for it. */
function compress(file) {
  const inhoud = fs.readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  fs.writeFileSync(`${file}.br`, brotliCompressSync(inhoud, { params }));
  fs.writeFileSync(`${file}.gz`, gzipSync(inhoud, { level: 9 }));
}
