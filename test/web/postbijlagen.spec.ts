// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { BESTAND } from '../support/bestanden.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

const COMMUNITY = {
  ...{ soort: 'thema', thema: 'energie', toegang: 'open', naam: 'Samen zuinig' },
  ...{ beschrijving: 'Wij vergelijken rekeningen.', huisregels: 'Wat u hier hoort, blijft hier.' },
};
const PDF = { name: 'Offerte oven.pdf', mimeType: 'application/pdf', buffer: BESTAND.pdf };
const TXT = { name: 'rekening.txt', mimeType: 'text/plain', buffer: BESTAND.txt };
const VALS = { name: 'vals.pdf', mimeType: 'application/pdf', buffer: BESTAND.txt };
const EXE = { name: 'spel.exe', mimeType: 'application/octet-stream', buffer: BESTAND.txt };
/** Made in the browser: so much is slow to send to it. */
const CHOOSE_GROOT = `(() => { const keuze = new DataTransfer(), veld = document.getElementById('bijlageIds');
  keuze.items.add(new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'groot.txt', { type: 'text/plain' }));
  veld.files = keuze.files; veld.dispatchEvent(new Event('change', { bubbles: true })); })()`;

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;
let communityId: string;

beforeAll(async () => {
  wereld = await startWebwereld();
  const token = await wereld.tokenFor('coordinator-twente');
  const { body } = await wereld.call('POST', '/api/v1/communities', { token, body: COMMUNITY });
  communityId = (body as unknown as { id: string }).id;
  const lid = { weergavenaam: 'D. Visser', email: 'dagmar@example.nl' };
  const ondernemer = await wereld.tokenFor('ondernemer');
  await wereld.call('POST', `/api/v1/communities/${communityId}/leden`, { token: ondernemer, body: lid });
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0149]/ });
  page = bezoeker.page;
  const pad = `/communities/${communityId}`;
  await page.goto(`${wereld.url}/aanmelden?als=ondernemer&terug=${encodeURIComponent(pad)}`);
  await page.getByRole('button', { name: 'Dagmar Visser' }).click();
  await page.waitForURL(`${wereld.url}${pad}`);
}, 60_000);
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const veld = () => page.getByLabel('Bestanden toevoegen (niet verplicht)');
const ask = async (titel: string): Promise<void> => {
  await knop('Stel een vraag').click();
  await bezoeker.type('Uw vraag in een zin', titel);
  await bezoeker.type('Vertel er meer over', 'Zie de bestanden.');
};

describe('files with a question or answer', () => {
  it('are chosen with the question, refused each by itself in plain words, and saved by who reads it', async () => {
    await ask('Wat vindt u van deze offerte?');
    await page.getByText('Ten hoogste 3 bestanden van elk ten hoogste 10 MB').waitFor();
    await veld().setInputFiles([PDF, VALS, EXE]);
    await page.evaluate(CHOOSE_GROOT);
    const lijst = page.getByRole('list', { name: 'Uw bestanden' });
    await lijst.getByText('toegevoegd', { exact: false }).first().waitFor();
    for (const melding of [/Dit bestand is geen pdf/, /Dit soort bestand kan niet/, /groter dan 10 MB/])
      await lijst.getByText(melding).waitFor();
    expect(await bezoeker.look('bijlagen-fouten')).toEqual([]);
    await knop('Plaats de vraag').click();
    await page.getByRole('link', { name: 'vals.pdf is niet toegevoegd.', exact: false }).waitFor();
    await bezoeker.hasTitle(/^Fout: /);
    for (const naam of ['vals.pdf', 'spel.exe', 'groot.txt']) await knop(`Haal weg ${naam}`).click();
    await veld().setInputFiles([TXT]);
    await page.getByText('rekening.txt is toegevoegd.').waitFor({ state: 'attached' });
    expect(await bezoeker.look('bijlagen-gekozen')).toEqual([]);
    await knop('Plaats de vraag').click();
    await page.getByText('Uw vraag staat er. U volgt dit gesprek.').waitFor();
    await knop('Download Offerte oven.pdf').waitFor();
    expect(await bezoeker.look('bijlagen-vraag')).toEqual([]);
    const [gehaald] = await Promise.all([
      page.waitForEvent('download'),
      knop('Download Offerte oven.pdf').click(),
    ]);
    expect(gehaald.suggestedFilename()).toBe('Offerte oven.pdf');
    await knop('Verwijder rekening.txt').click();
    await page.getByText('Wilt u rekening.txt verwijderen?', { exact: false }).waitFor();
    expect(await bezoeker.look('bijlagen-zeker')).toEqual([]);
    await knop('Ja, verwijder').click();
    await page.getByText('rekening.txt is verwijderd.').waitFor();
    await knop('Download rekening.txt').waitFor({ state: 'detached' });
  }, 120_000);

  it('go with an answer by keyboard alone, also in English, and tell that they are being checked', async () => {
    await ask('Wie heeft een voorbeeld?');
    await knop('Plaats de vraag').click();
    await page.getByText('Uw vraag staat er. U volgt dit gesprek.').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    const field = page.getByLabel('Add files (optional)');
    await field.setInputFiles([TXT]);
    await page.getByText('rekening.txt was added.').waitFor({ state: 'attached' });
    await field.focus();
    await page.keyboard.press('Tab');
    await bezoeker.hasFocus('Take away rekening.txt');
    await page.keyboard.press('Enter');
    await page.getByText('rekening.txt was taken away.').waitFor({ state: 'attached' });
    await bezoeker.hasFocus('Add files');
    await field.setInputFiles([PDF]);
    await page.getByText('Offerte oven.pdf was added.').waitFor({ state: 'attached' });
    await page.route('**/api/v1/gesprekken/*/antwoorden*', async (route) => {
      if (route.request().method() !== 'GET') return route.continue();
      const antwoord = await route.fetch();
      const body = (await antwoord.text()).replaceAll('niet-gescand', 'quarantaine');
      return route.fulfill({ response: antwoord, body });
    });
    const tekst = page.getByLabel('Your answer');
    await tekst.focus();
    await page.keyboard.type('Here is ours.');
    await page.getByRole('button', { name: 'Post answer' }).press('Enter');
    await page.getByText('is being checked for viruses').first().waitFor();
    expect(await bezoeker.look('bijlagen-controle-en')).toEqual([]);
    await page.unroute('**/api/v1/gesprekken/*/antwoorden*');
    await page.getByText('The files have been checked.').waitFor();
    await page.getByRole('button', { name: 'Download Offerte oven.pdf' }).waitFor();
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);
});
