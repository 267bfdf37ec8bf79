// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { LokaalFout } from '../machine/fout.js';
import { dataMap, readJson, writePrivate } from '../machine/mappen.js';
import { claimPort, nextFreePort, occupied } from '../machine/poort.js';

export interface Poorten {
  app: number;
  identiteit: number;
  mail: number;
  smtp: number;
  kvk: number;
}

const EERSTE: Poorten = { app: 3000, identiteit: 3210, mail: 3220, smtp: 3230, kvk: 3240 };

/**
 * The application gets PORT or else the first free port from 3000; the others keep the port they had, as the issuer in
 * a token names it.
 */
export async function choosePoorten(
  root: string,
  env: NodeJS.ProcessEnv,
  say: (tekst: string) => void,
): Promise<Poorten> {
  const bestand = path.join(dataMap(root), 'poorten.json');
  const vorige = readJson<Partial<Poorten>>(bestand) ?? {};
  const app = env['PORT'] ? await claimPort(parsePort(env['PORT'])) : await nextFreePort(EERSTE.app);
  if (!env['PORT'] && app !== EERSTE.app) say(`${occupied(EERSTE.app)}; Schakel neemt poort ${app}.`);
  const bezet = new Set([app]);
  const poorten: Poorten = { ...EERSTE, app };
  for (const naam of ['identiteit', 'mail', 'smtp', 'kvk'] as const) {
    poorten[naam] = await nextFreePort(vorige[naam] ?? EERSTE[naam], bezet);
    bezet.add(poorten[naam]);
  }
  writePrivate(bestand, JSON.stringify(poorten));
  return poorten;
}

function parsePort(tekst: string): number {
  const poort = Number(tekst);
  if (!/^\d+$/.test(tekst) || poort < 1 || poort > 65_535)
    throw new LokaalFout(`PORT moet een getal van 1 tot en met 65535 zijn, niet "${tekst}".`);
  return poort;
}
