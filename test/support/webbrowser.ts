// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

// As root and without a screen; `--disable-quic` and the rest: nothing that goes out by itself.
const VLAGGEN = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'],
  '--font-render-hinting=none',
];

export interface Webbrowser {
  browser: Browser;
  stop(): Promise<void>;
}

/** A browser from the packages: nothing has to be installed. It is unpacked in a folder of its own, some two seconds. */
export async function startBrowser(): Promise<Webbrowser> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-browser-'));
  const opruimen = (): void => fs.rmSync(map, { recursive: true, force: true });
  try {
    const { executablePath, env } = await unpack(map);
    const browser = await chromium.launch({ executablePath, args: VLAGGEN, env });
    return {
      browser,
      stop: async () => {
        await browser.close();
        opruimen();
      },
    };
  } catch (fout) {
    opruimen();
    throw fout;
  }
}

/**
 * The package unpacks into the folder for temporary files as that is when it is loaded, and takes what it finds there. It
 * brings the libraries that a bare machine lacks when it believes to run at its usual host.
 */
async function unpack(map: string): Promise<{ executablePath: string; env: Record<string, string> }> {
  const oud = { TMPDIR: process.env['TMPDIR'], AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'] };
  Object.assign(process.env, { TMPDIR: map, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: pakket } = await import('@sparticuz/chromium');
    pakket.setGraphicsMode = false;
    const executablePath = await pakket.executablePath();
    const bibliotheken = hasNss() ? '' : path.join(map, 'al2023', 'lib');
    return { executablePath, env: { ...gewoon(), TMPDIR: map, LD_LIBRARY_PATH: bibliotheken } };
  } finally {
    for (const [naam, waarde] of Object.entries(oud))
      if (waarde === undefined) Reflect.deleteProperty(process.env, naam);
      else process.env[naam] = waarde;
    Reflect.deleteProperty(process.env, 'LD_LIBRARY_PATH');
  }
}

const gewoon = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
});

const PLEKKEN = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];
const hasNss = (): boolean => PLEKKEN.some((plek) => fs.existsSync(path.join(plek, 'libnss3.so')));
