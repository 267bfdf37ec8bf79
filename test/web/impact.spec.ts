// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { vulFeiten } from './impactfeiten.js';

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;

beforeAll(async () => {
  wereld = await startWebwereld();
  await vulFeiten(wereld.beheerUrl);
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

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
const figuur = (naam: string | RegExp) => page.getByRole('region', { name: naam, exact: true });

describe('the figures of now', () => {
  it('are drawn, said in a sentence and in a table, and called voorlopig', async () => {
    await signIn('Emre Zwart', '/cijfers/impact');
    await page.getByRole('heading', { name: 'Voorlopige cijfers' }).waitFor();
    await figuur('Trechter: van vraag tot hulp').waitFor();
    for (const kop of [/^Kaart/, /^Verloop/, /^Onvervulde/, /^Kosten/, /^Hoe lang/, /^Bereik/])
      await page.getByRole('heading', { name: kop }).waitFor();
    expect(await page.locator('.figuur__beeld:not([aria-hidden=true])').count()).toBe(0);
    expect(await page.locator('.tegelkaart svg .tegel').count()).toBeGreaterThan(40);
    await look('impact-nu');
    for (const details of await page.locator('details.figuur__tabel > summary').all()) await details.click();
    await look('impact-nu-tabellen');
  }, 120_000);
});
