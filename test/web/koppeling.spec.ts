// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { toMetingsleutel } from '#libs/kernel';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { codesAt } from '../support/inlogcode.js';
import { baseEnv } from '../support/processes.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { startZaken, type Zaak, type Zaken } from './zaken.js';

const LIMIETEN = ['aanmelden=1000/60', 'aangemeld=1000/60', 'hulpvraag-indienen=1000/60'].join(',');
const KVK = '69599084';
const METING = `INSERT INTO impactverantwoording.meting (id, hulpvraag_id, bedrijf, moment, situatie, regio, grootteklasse, thema, gevraagd_op,
    herinnerd, volgende_op, gesloten_op, reden)
  VALUES ($1, $2, $3, 'start', 'hulp', 'TWE', 'micro', 'energie', now(), 0, NULL, now(), 'deels')`;
const TRAJECT = 'SELECT FROM impactverantwoording.traject WHERE hulpvraag_id = $1';
const VRAAG = 'Mogen wij uw gegevens koppelen bij het CBS?';
const JA = 'Ja, mijn gegevens mogen voor onderzoek worden gekoppeld bij het CBS';

let wereld: Webwereld;
let zaken: Zaken;
let zaak: Zaak;
let bezoeker: Bezoeker;
let page: Page;

beforeAll(async () => {
  wereld = await startWebwereld({ LIMIETEN });
  zaken = await startZaken(wereld);
  zaak = await zaken.submit({ onderneming: { kvkNummer: KVK } });
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const sql = (text: string, waarden: unknown[]): Promise<unknown[]> =>
  withClient(wereld.beheerUrl, async (client) => (await client.query(text, waarden)).rows);
const sees = (tekst: string | RegExp): Promise<void> => page.getByText(tekst).first().waitFor();
/** At 1280, 320 and 768 px. */
const look = async (naam: string): Promise<void> => {
  expect(await bezoeker.look(naam)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 900 });
  expect(await bezoeker.axe()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(768);
  await bezoeker.picture(`${naam}-768`);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(bezoeker.klachten).toEqual([]);
};
const signIn = async (naam: string, pad: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await knop(naam).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
/** Presses, and reads what the browser was given to keep. */
const take = async (name: string): Promise<Record<string, string>> => {
  const [bestand] = await Promise.all([page.waitForEvent('download'), knop(name).click()]);
  const delen = unzipSync(fs.readFileSync(await bestand.path()));
  return Object.fromEntries(
    Object.entries(delen).map(([naam, bytes]) => [naam, new TextDecoder().decode(bytes)]),
  );
};

describe('consent for linking', () => {
  it('is asked on the page of the hulpvraag, and is no until one says yes', async () => {
    await page.goto(zaak.link);
    await page.getByRole('heading', { name: VRAAG }).waitFor();
    await sees('U gaf geen toestemming.');
    await look('koppelen-zaak');
    await knop(JA).click();
    await page.getByLabel('Uw e-mailadres').fill(zaak.email);
    await knop('Stuur mij een code').click();
    const code = await eventually(async () => {
      const [laatste] = await codesAt(wereld.mail, zaak.email);
      if (laatste === undefined) throw new Error('Er is nog geen code gekomen.');
      return laatste;
    });
    await page.getByLabel('Code uit de e-mail').fill(code);
    await knop('Ga verder').click();
    await sees('U gaf toestemming om uw gegevens te koppelen bij het CBS.');
    await knop('Trek mijn toestemming in').waitFor();
    await look('koppelen-zaak-ja');
  }, 120_000);

  it('is taken back and given again where one tells how the firm is doing, also afterwards', async () => {
    const id = randomUUID();
    await sql(METING, [id, zaak.id, randomUUID()]);
    const sleutel = toMetingsleutel(id, baseEnv()['STATUSSLEUTEL_GEHEIM'] ?? '');
    await page.goto(`${wereld.url}/meting#taal=nl&sleutel=${sleutel}`);
    await sees(/^U gaf toestemming op/);
    await knop('Trek mijn toestemming in').click();
    await sees('Uw toestemming is ingetrokken.');
    await sees('U gaf geen toestemming.');
    await look('koppelen-meting');
    await page.goto(`${wereld.url}/en/meting#taal=en&sleutel=${sleutel}`);
    await page.reload();
    await knop('Yes, my data may be linked').click();
    await sees('You gave permission to link your data');
  }, 120_000);
});

describe('a file for linking', () => {
  it('is made for a purpose, and fetched by two people, each one half of it', async () => {
    await eventually(async () => expect(await sql(TRAJECT, [zaak.id])).toHaveLength(1), { binnenMs: 30_000 });
    await signIn('Nadia Terpstra', '/cijfers/koppelbestanden');
    await sees('Er is nog geen koppelbestand gemaakt');
    await look('koppelbestanden-leeg');
    await page.getByRole('link', { name: 'Maak een koppelbestand' }).click();
    await knop('Laat het maken').click();
    await sees('Moet 10 tot 500 tekens lang zijn');
    await look('koppelbestand-fout');
    await page.getByLabel('Doel').fill('Onderzoek naar de groei van bedrijven na hulp.');
    await page.getByLabel('Eerste dag').fill('2024-01-01');
    await page
      .getByLabel('Laatste dag')
      .fill(new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Amsterdam' }));
    await knop('Laat het maken').click();
    await sees('Haal één van de twee bestanden op.');
    await look('koppelbestand-klaar');
    const inhoud = await take('Haal het inhoudsbestand op');
    expect(Object.keys(inhoud).sort()).toEqual(['antwoorden.csv', 'csv-metadata.json', 'trajecten.csv']);
    expect(JSON.stringify(inhoud)).not.toContain(KVK);
    await sees('Het inhoudsbestand is opgehaald.');
    await sees('Dit bestand moet een collega ophalen.');
    await look('koppelbestand-half');
    const { pathname } = new URL(page.url());
    await bezoeker.close();

    bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
    page = bezoeker.page;
    await signIn('Wim Postma', pathname);
    const sleutel = await take('Haal het sleutelbestand op');
    expect(sleutel['sleutel.csv']).toContain(KVK);
    await sees('Beide bestanden zijn opgehaald.');
    await look('koppelbestand-opgehaald');
    await page.getByRole('link', { name: 'Terug naar de koppelbestanden' }).click();
    await page.getByRole('cell', { name: '2 van 2' }).waitFor();
    await look('koppelbestanden');
  }, 180_000);
});
