// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { bedrijvenaantallen, vulFeiten, vulLogboek } from './impactfeiten.js';

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;

beforeAll(async () => {
  wereld = await startWebwereld();
  await vulFeiten(wereld.beheerUrl);
  await vulLogboek(wereld.beheerUrl);
  const antwoord = await fetch(`${wereld.url}/api/v1/impact/bedrijvenaantallen/import`, {
    ...{ method: 'POST', body: bedrijvenaantallen() },
    headers: { Authorization: `Bearer ${await wereld.tokenFor('analist')}`, 'Content-Type': 'text/csv' },
  });
  expect(await antwoord.json()).toMatchObject({ ingelezen: 6, fouten: [] });
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const kop = (name: string | RegExp) => page.getByRole('heading', { name });
const signIn = async (naam: string, pad: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await page.getByRole('button', { name: naam }).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
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
const figuur = (name: string | RegExp) => page.getByRole('region', { name, exact: true });
const DELEN = [/^Trechter/, /^Kaart/, /^Verloop/, /^Onvervulde/, /^Kosten/, /^Hoe lang/, /^Bereik/];

describe('the figures of now', () => {
  it('are drawn, said in a sentence and in a table, and called voorlopig', async () => {
    await signIn('Emre Zwart', '/cijfers/impact');
    await kop('Voorlopige cijfers').waitFor();
    for (const deel of DELEN) await kop(deel).waitFor();
    // Each drawing is beside its words; who hears the page hears those.
    expect(await page.locator('.figuur__beeld:not([aria-hidden=true])').count()).toBe(0);
    expect(await page.locator('.tegelkaart svg .tegel').count()).toBeGreaterThan(40);
    await page.getByText(/^Van 3\.219 hulpvragen kwamen er/).waitFor();
    await look('impact-nu');
    await figuur('Bereik: welk deel van de ondernemingen vroeg').getByText('Cijfers in een tabel').click();
    await figuur('Bereik: welk deel van de ondernemingen vroeg')
      .getByRole('rowheader', { name: 'Twente' })
      .waitFor();
  }, 120_000);

  it('follow what is chosen, which stands in the address', async () => {
    await signIn('Emre Zwart', '/cijfers/impact?kaart=bereik');
    await page.getByLabel('Regio', { exact: true }).selectOption('TWE');
    await page.waitForURL(/regio=TWE/);
    await page.getByText(/^Van 176 hulpvragen kwamen er/).waitFor();
    await page.getByText(/^Bereik: deel van de ondernemingen: het meest in/).waitFor();
    await knop('Toon de thema’s per regio').click();
    await page.getByRole('table').getByRole('rowheader', { name: 'Twente' }).waitFor();
    await look('impact-regio');
    await page.reload();
    await page.getByText(/^Van 176 hulpvragen kwamen er/).waitFor();
  }, 120_000);
});

describe('a report', () => {
  let id = '';
  const editie = async (): Promise<{ teKeurenDoor: string[] }> => {
    const token = await wereld.tokenFor('analist');
    return (await wereld.call('GET', `/api/v1/impact/rapportedities/${id}`, { token })).body as never;
  };

  it('is made with a form that says what is wrong, and built before one’s eyes', async () => {
    await signIn('Emre Zwart', '/cijfers/rapporten');
    await page.getByText('Er is nog geen rapport').waitFor();
    await page.getByRole('link', { name: 'Maak een rapport' }).click();
    await page.getByLabel('Eerste kwartaal').selectOption('2025-K1');
    await knop('Leg vast en bouw op').click();
    await page.getByRole('link', { name: 'Naam: moet 3 tot 120 tekens lang zijn' }).waitFor();
    await look('rapport-nieuw');
    await page.getByLabel('Naam').fill('Impact 2025 en 2026');
    await page.getByLabel('Laatste kwartaal').selectOption('2026-K3');
    await page.getByLabel('Regio').selectOption('TWE');
    await knop('Leg vast en bouw op').click();
    await page.waitForURL(/rapporten\/[0-9a-f-]{36}$/);
    id = page.url().split('/').at(-1) ?? '';
    await kop(/^Aan zet: /).waitFor();
    await page.getByText('Te keuren', { exact: true }).waitFor({ timeout: 60_000 });
    for (const deel of DELEN) await kop(deel).waitFor();
    await kop('Wat er niet staat, en waarom').waitFor();
    expect(await knop('Keur goed').count()).toBe(0);
    await look('rapport-te-keuren');
  }, 180_000);

  it('is approved by who leads a regio, and by EZ as the last', async () => {
    expect((await editie()).teKeurenDoor).toEqual(['TWE', 'EZ']);
    await signIn('Hanna Oude Voort', '/werkbank/rapporten');
    await page.getByRole('link', { name: /Impact 2025 en 2026/ }).click();
    await kop('U bent aan zet').waitFor();
    await kop('Wat er niet staat, en waarom').waitFor();
    await look('rapport-regio');
    await knop('Keur goed').first().click();
    await page.getByLabel(/Ik heb de cijfers bekeken/).check();
    await look('rapport-keuren');
    await page.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();
    await kop('U hebt deze editie goedgekeurd.').waitFor();
    await eventually(async () => expect((await editie()).teKeurenDoor).toEqual(['EZ']));
  }, 180_000);

  it('is approved by a colleague of who made it, and sealed', async () => {
    await signIn('Emre Zwart', `/cijfers/rapporten/${id}`);
    await page.getByText('U maakte dit rapport. Daarom keurt een collega van EZ het').waitFor();
    expect(await knop(/^Keur/).count()).toBe(0);
    await look('rapport-maker');
    await bezoeker.close();
    bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
    page = bezoeker.page;
    await signIn('Nadia Terpstra', `/cijfers/rapporten/${id}`);
    await knop('Keur goed').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();
    await kop('Er is iets niet goed ingevuld').waitFor();
    await page.getByLabel(/Ik heb de cijfers bekeken/).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();
    await knop('Verzegel').click();
    await knop('Verzegel en maak openbaar').click();
    await kop('Het rapport is verzegeld en openbaar.').waitFor();
    await look('rapport-verzegeld');
    const [bestand] = await Promise.all([page.waitForEvent('download'), knop('Download als JSON').click()]);
    expect(JSON.parse(fs.readFileSync(await bestand.path(), 'utf8'))).toMatchObject({ editie: 1 });
    await page.getByRole('link', { name: 'Schrijf een evaluatieparagraaf' }).click();
    await kop('Wat nog niet te zeggen is').waitFor();
    await page
      .getByText(
        /Ondernemers stelden \d+ hulpvragen\. Daarvan: |Hoeveel hulpvragen er waren, is niet te tonen/,
      )
      .waitFor();
    await look('evaluatieparagraaf');
  }, 180_000);

  it('is everybody’s, with how small figures are hidden and each form to take along', async () => {
    await page.goto(`${wereld.url}/impact`);
    await kop('Impact 2025 en 2026').waitFor();
    for (const deel of DELEN) await kop(deel).waitFor();
    await kop('Zo beschermen wij bedrijven').waitFor();
    await look('impact-openbaar');
    for (const [woord, einde] of [
      ['PDF', 'pdf'],
      ['Excel', 'xlsx'],
    ] as const) {
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        knop(`Download als ${woord}`).click(),
      ]);
      expect(bestand.suggestedFilename()).toBe(
        `impact-2025-en-2026-1e-kwartaal-2025-tot-en-met-3e-kwartaal-2026.${einde}`,
      );
    }
    await page.goto(`${wereld.url}/en/impact`);
    await kop('How we protect businesses').waitFor();
    await kop(/^Trechter/).waitFor();
    await look('impact-openbaar-en');
  }, 180_000);

  it('is seen by a financier, and by a regio with its own first', async () => {
    await signIn('Fenna Iedema', '/financiering/impact');
    for (const deel of DELEN) await kop(deel).waitFor();
    await look('impact-financier');
    const ander = await wereld.newBezoeker();
    page = ander.page;
    await signIn('Tijn Wolters', '/werkbank/impact');
    await kop(/^Trechter/).waitFor();
    expect(await page.getByLabel('Regio', { exact: true }).inputValue()).toBe('TWE');
    expect(await ander.look('impact-werkbank')).toEqual([]);
    expect(ander.klachten).toEqual([]);
    await ander.close();
  }, 180_000);

  it('is corrected by an edition beside it, that says why', async () => {
    await signIn('Emre Zwart', `/cijfers/rapporten/${id}`);
    await knop('Corrigeer').click();
    await page.getByRole('dialog').getByLabel('Waarom').fill('Er kwamen later nog antwoorden bij.');
    await page.getByRole('dialog').getByRole('button', { name: 'Bouw een nieuwe editie op' }).click();
    await kop(/editie 2$/).waitFor();
    await page.getByText('Te keuren', { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByText('Er kwamen later nog antwoorden bij.').waitFor();
    await page.getByText('Er is geen regel anders dan in editie 1.').waitFor();
    await look('rapport-correctie');
  }, 120_000);
});
