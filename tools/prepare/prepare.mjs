// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { VoorbereidingFout, explainDisk, logDetails } from './fout.mjs';
import { install, staleReason, stamp } from './pakketten.mjs';
import { isStale, withoutLeftovers } from './bouwstempel.mjs';
import { withSlot } from './slot.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

async function installWhenStale(root, say) {
  const reden = staleReason(root);
  if (!reden) return stamp(root);
  say(`Pakketten installeren (${reden}); dat duurt ongeveer een halve minuut ...`);
  const begin = Date.now();
  await install(root);
  say(`Pakketten geïnstalleerd in ${Math.round((Date.now() - begin) / 1000)} s.`);
}

async function buildWhenStale(root, say) {
  if (!isStale(root)) return;
  withoutLeftovers(root);
  const begin = Date.now();
  // The builder needs the packages, so it can only be loaded now.
  const { build } = await import(pathToFileURL(path.join(root, 'tools/build.mjs')).href);
  await build(root);
  say(`Gebouwd in ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
}

const SLOT = '.data/voorbereiding.slot';

/** Runs `work` alone in this checkout and turns a refused write into a sentence. */
async function alone(root, say, work) {
  const wait = (pid) => say(`Een andere opdracht bereidt deze map al voor (proces ${pid}); even wachten ...`);
  try {
    await withSlot(path.join(root, SLOT), work, wait);
  } catch (fault) {
    throw explainDisk(root, fault);
  }
}

/** Builds when stale; for whoever has the packages already (Jest). */
export async function prepareBuild(root, say) {
  if (isStale(root)) await alone(root, say, () => buildWhenStale(root, say));
}

/** Installs and builds what is stale. Nothing is locked or written when all is current. */
export async function prepare(root, say) {
  if (!staleReason(root) && !isStale(root)) return;
  await alone(root, say, async () => {
    await installWhenStale(root, say);
    await buildWhenStale(root, say);
  });
}

function report(root, fault) {
  const bekend = fault instanceof VoorbereidingFout;
  const bestand = logDetails(root, 'voorbereiding', bekend ? fault.details : String(fault?.stack));
  const zin = bekend
    ? fault.message
    : `De voorbereiding is mislukt: ${String(fault?.message).split('\n')[0]}.`;
  console.error(bestand ? `${zin} (Details: ${path.relative(root, bestand)})` : zin);
}

export async function main(args) {
  const say = args.includes('--stil') ? () => {} : (text) => console.log(text);
  for (const signaal of ['SIGINT', 'SIGTERM']) process.once(signaal, () => process.exit(130));
  try {
    fs.accessSync(path.join(ROOT, 'package-lock.json'), fs.constants.R_OK);
    await prepare(ROOT, say);
  } catch (fault) {
    report(ROOT, fault);
    process.exitCode = 1;
  }
}
