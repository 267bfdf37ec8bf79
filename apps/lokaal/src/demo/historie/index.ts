// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { readConfig } from '#libs/platform';
import { startAanmelding } from '../aanmelding.js';
import { readRegios } from '../bestanden.js';
import { DemoApi, startDemoApi, type DemoToegang } from '../demo-api.js';
import { DemoKlok } from '../demo-klok.js';
import { demoConfig } from '../instelling.js';
import { readRapportstand, writeRapportstand } from '../stand.js';
import { writeHistorie } from './historie.js';
import { admitKeurders } from './keurders.js';
import { answerLater } from './nagekomen.js';
import { addBedrijvenaantallen, addOntwerpen } from './ontwerpen.js';
import { DemoRapporten } from './rapporten.js';
import { DAG_MS, tijdvakVan } from './tijdvak.js';
import type { Omgeving } from './verhaal.js';
import { makeHistorie } from './wereld.js';

const LANDELIJK = 'LANDELIJK';
/** Designs are fixed so many days before anything happens. */
const VOORAF_DAGEN = 20;

const regiocodes = (): string[] => readRegios().map(({ code }) => code);
/** Those that approve. */
const eigen = (regios: readonly string[]): string[] => regios.filter((code) => code !== LANDELIJK);

/**
 * Two years before the hulpvragen of the demo: how many firms there are, how effect is measured, and what was asked and came of it.
 * Sets the clock, and leaves it where it was.
 */
export async function addHistorie(
  api: DemoToegang,
  klok: DemoKlok,
  spel: { api: INestApplicationContext; worker: INestApplicationContext; begonnen: Date; omgeving: Omgeving },
): Promise<void> {
  const [nu, tijdvak, regios] = [klok.nu(), tijdvakVan(spel.begonnen), regiocodes()];
  klok.set(new Date(tijdvak.begin.getTime() - VOORAF_DAGEN * DAG_MS));
  await addOntwerpen(api);
  const jaar = spel.begonnen.getUTCFullYear();
  await addBedrijvenaantallen(api, eigen(regios), [jaar - 2, jaar - 1, jaar]);
  await writeHistorie(spel.worker, makeHistorie(regios, spel.omgeving, tijdvak));
  klok.set(nu);
  await admitKeurders(spel.api, eigen(regios));
}

/** Builds, approves, seals and corrects the reports of a demo that was loaded, with the worker that runs; once. */
export async function loadRapporten(env: Record<string, string | undefined>): Promise<void> {
  const { databaseOwnerUrl: ownerUrl } = readConfig(env);
  if (ownerUrl === undefined) throw new Error('DATABASE_OWNER_URL ontbreekt.');
  const stand = await readRapportstand(ownerUrl);
  if (stand === null || stand.klaar) return;
  const aanmelding = await startAanmelding('schakel-demo');
  const app = await startDemoApi(demoConfig(env, aanmelding), new DemoKlok(new Date()));
  try {
    const rapporten = new DemoRapporten(new DemoApi(app, aanmelding), eigen(regiocodes()), () => new Date());
    await rapporten.add(tijdvakVan(stand.begonnen), () => answerLater(app, new Date()));
    await writeRapportstand(ownerUrl, { ...stand, klaar: true });
  } finally {
    await app.close();
    await aanmelding.stop();
  }
}
