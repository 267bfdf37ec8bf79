// SPDX-License-Identifier: EUPL-1.2
import { toAntwoordsleutel } from '#libs/aanbodmatching';
import { datumVan } from '#libs/kernel';
import { readConfig, type Configuratie, type RunningWorker } from '#libs/platform';
import { startAanmelding, type Aanmelding } from './aanmelding.js';
import {
  readAanbod,
  readBijeenkomsten,
  readCommunities,
  readErvaringen,
  readGesprekken,
  readModeratie,
  readRegios,
  readVragen,
} from './bestanden.js';
import { DemoBijeenkomsten } from './bijeenkomsten.js';
import { addAfspraken, type DemoPartijen } from './afspraken.js';
import { importAanbod, putFinanciers, putKvkNummers, putRegios, readAanbodIds } from './catalogus.js';
import { DemoCampagnes } from './campagnes.js';
import { addCommunities } from './communities.js';
import { DemoDeclaraties } from './declaraties.js';
import { DemoApi, startDemoApi, startDemoWorker } from './demo-api.js';
import { DemoKlok } from './demo-klok.js';
import { DemoErvaringen } from './ervaringen.js';
import { DemoGesprekken } from './gesprekken.js';
import { addHistorie } from './historie/index.js';
import { demoConfig } from './instelling.js';
import { addModeratie } from './moderatie.js';
import { addProgramma } from './programmas.js';
import { settle, type Rust } from './rust.js';
import { beginDemo, finishDemo } from './stand.js';
import { addSteun } from './steun.js';
import { shiftAanbod, toTijdlijn, type Gebeurtenis } from './tijd.js';
import { Verloop, type Naslag } from './verloop.js';

type Env = Record<string, string | undefined>;
type Say = (tekst: string) => void;

/** What was loaded; `overgeslagen` counts steps that the rules did not allow. */
export interface DemoVerslag {
  regios: number;
  aanbod: number;
  hulpvragen: number;
  overgeslagen: number;
}

/** The catalogue is older than the oldest hulpvraag. */
const CATALOGUS_DAGEN = 60;
const VERTEL_PER = 20;
/** By which a prestatie arises. */
const isWaard = ({ stap }: Gebeurtenis): boolean => stap?.actie === 'leveren' || stap?.actie === 'bevestigen';

/**
 * Fills an empty, migrated database with the fictitious demo: regions, catalogue, and sixty hulpvragen that were sent,
 * matched, assigned, accepted, refused or withdrawn over the last six weeks. All of it goes through the api and the
 * worker, run here on a clock of their own. Repeating it after a break goes on where it stopped.
 * Needs the environment of api and worker with DATABASE_OWNER_URL.
 */
export async function loadDemo(env: Env, say: Say = () => undefined): Promise<DemoVerslag> {
  const { databaseOwnerUrl: ownerUrl } = readConfig(env);
  if (ownerUrl === undefined) throw new Error('DATABASE_OWNER_URL ontbreekt.');
  const begonnen = await beginDemo(ownerUrl);
  const aanmelding = await startAanmelding('schakel-demo');
  try {
    const verslag = await fill(demoConfig(env, aanmelding), aanmelding, begonnen, say);
    await finishDemo(ownerUrl, begonnen);
    if (verslag.overgeslagen > 0)
      say(`  ${verslag.overgeslagen} stappen overgeslagen: de regels lieten ze niet toe`);
    return verslag;
  } finally {
    await aanmelding.stop();
  }
}

/** What the course of the hulpvragen looks up; its keys stand in the mail that the demo does not send. */
async function naslagVan(
  api: DemoApi,
  { statussleutelGeheim }: Configuratie,
  aanbieders: Naslag['aanbieders'],
): Promise<Naslag> {
  const antwoordsleutel = (toewijzingId: string, nu: Date): string =>
    toAntwoordsleutel({ toewijzingId, moment: 'levering' }, nu, statussleutelGeheim);
  return { aanbod: await readAanbodIds(api), aanbieders, antwoordsleutel };
}

const idsVan = ({ aanbod, aanbieders }: Naslag): { aanbod: string[]; aanbieders: string[] } => ({
  aanbod: [...aanbod.values()],
  aanbieders: [...aanbieders.values()],
});

async function fill(
  config: Configuratie,
  aanmelding: Aanmelding,
  begonnen: Date,
  say: Say,
): Promise<DemoVerslag> {
  const klok = new DemoKlok(new Date(begonnen.getTime() - CATALOGUS_DAGEN * 86_400_000));
  const app = await startDemoApi(config, klok);
  try {
    const api = new DemoApi(app, aanmelding);
    const { partijen, programmaId, ...catalogus } = await addCatalogus(api, klok, begonnen, say);
    const communities = readCommunities();
    await addCommunities(api, communities);
    const bijeenkomsten = new DemoBijeenkomsten(api, communities);
    await bijeenkomsten.plan(readBijeenkomsten(), begonnen);
    say(`  ${communities.length} communities`);
    const naslag = await naslagVan(api, config, partijen.aanbieders);
    // Only now, so that its index knows the words of the whole catalogue.
    const worker = await startDemoWorker(config, klok);
    const omgeving = { programmaId, ...idsVan(naslag) };
    const rust = (): Promise<void> => settle(worker.context);
    const verloop = new Verloop(api, klok, naslag, begonnen, rust);
    const ervaringen = new DemoErvaringen(api, partijen.aanbieders, readErvaringen(), rust);
    const gesprekken = new DemoGesprekken(api, communities, readGesprekken(), begonnen);
    const spelers = { verloop, bijeenkomsten, ervaringen, gesprekken };
    const campagnes = new DemoCampagnes(api, klok);
    const play = async (): ReturnType<typeof playAll> => {
      await addHistorie(api, klok, { api: app, worker: worker.context, begonnen, omgeving });
      await campagnes.send(worker.context);
      const uit = await playAll(spelers, begonnen, rust, say);
      await campagnes.measure(worker.context);
      await addModeratie(api, communities, readModeratie());
      await addGeld(api, klok, { begonnen, partijen, worker });
      await rust();
      return uit;
    };
    return { ...catalogus, ...(await play().finally(() => worker.close())) };
  } finally {
    await app.close();
  }
}

/** Grants and declaraties, of what happened before. */
async function addGeld(
  api: DemoApi,
  klok: DemoKlok,
  { begonnen, partijen, worker }: { begonnen: Date; partijen: DemoPartijen; worker: RunningWorker },
): Promise<void> {
  klok.set(begonnen);
  await addSteun(api, begonnen, worker.context);
  await new DemoDeclaraties(api, klok, partijen).add();
}

/** Regions, offers and who pays for them; answers how many, and who all these are. */
async function addCatalogus(
  api: DemoApi,
  klok: DemoKlok,
  begonnen: Date,
  say: Say,
): Promise<{ regios: number; aanbod: number; partijen: DemoPartijen; programmaId: string }> {
  const regios = readRegios();
  await putRegios(api, regios);
  const aanbod = shiftAanbod(readAanbod(), datumVan(begonnen), datumVan(klok.nu()));
  const aanbieders = await importAanbod(api, aanbod);
  await putKvkNummers(api, aanbieders);
  const partijen = { aanbieders, financiers: await putFinanciers(api) };
  const programmaId = await addProgramma(api, klok, partijen.financiers);
  await addAfspraken(api, klok, partijen, programmaId);
  say(`  ${regios.length} regio's en ${aanbod.length} keer aanbod van ${aanbieders.size} aanbieders`);
  return { regios: regios.length, aanbod: aanbod.length, partijen, programmaId };
}

interface Spelers {
  verloop: Verloop;
  bijeenkomsten: DemoBijeenkomsten;
  ervaringen: DemoErvaringen;
  gesprekken: DemoGesprekken;
}

async function playAll(
  { verloop, bijeenkomsten, ervaringen, gesprekken }: Spelers,
  begonnen: Date,
  rest: Rust,
  say: Say,
): Promise<Pick<DemoVerslag, 'hulpvragen' | 'overgeslagen'>> {
  await ervaringen.solve();
  // A prestatie is of the moment at which the worker heard of it: the clock waits for that.
  await rest();
  const vragen = readVragen();
  let hulpvragen = 0;
  let overgeslagen = 0;
  for (const gebeurtenis of toTijdlijn(vragen, begonnen)) {
    const vraag = vragen[gebeurtenis.nummer];
    if (!vraag) continue;
    if (!(await verloop.play(gebeurtenis, vraag))) overgeslagen += 1;
    if (isWaard(gebeurtenis)) await rest();
    await bijeenkomsten.note(gebeurtenis.op);
    if (vraag.door === 'ondernemer') await ervaringen.ask();
    await gesprekken.play(gebeurtenis.op);
    if (gebeurtenis.stap !== null) continue;
    hulpvragen += 1;
    if (hulpvragen % VERTEL_PER === 0) say(`  ${hulpvragen} van ${vragen.length} hulpvragen`);
  }
  return { hulpvragen, overgeslagen };
}
