// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;

beforeAll(async () => {
  wereld = await startWebwereld();
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const signIn = async (pad: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await knop('Emre Zwart').click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const look = async (naam: string): Promise<void> => {
  expect(await bezoeker.look(naam)).toEqual([]);
  await page.setViewportSize({ width: 768, height: 900 });
  expect(await bezoeker.axe()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(768);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(bezoeker.klachten).toEqual([]);
};
const choose = (regels: string[]) =>
  page.getByLabel('CSV- of XLSX-bestand').setInputFiles({
    ...{ name: 'cijfers.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(['kvk_nummer;periode;indicator;waarde', ...regels].join('\n')),
  });

describe('figures of others', () => {
  it('are looked at with every fault, tried, read in and taken back', async () => {
    await signIn('/cijfers/bronnen');
    await page.getByText('Er is nog geen bestand ingelezen.').waitFor();
    await page.getByLabel('Bron', { exact: true }).fill('CBS');
    await choose(['69599084;vorig jaar;omzet-jaar-cbs;veel', '68750110;2025;onzin;1']);
    await knop('Bekijk wat erin staat').click();
    await page.getByText('Er is niets ingelezen: 3 fouten in het bestand').waitFor();
    await look('bronnen-fouten');
    await choose(['69599084;2025;omzet-jaar-cbs;12.500,50', '68750110;2025;omzet-jaar-cbs;13000']);
    await knop('Bekijk wat erin staat').click();
    await page.getByText(/2 regels per bedrijf, over 2 bedrijven/).waitFor();
    await look('bronnen-proef');
    await knop('Lees dit bestand in').click();
    await page.getByText('Het bestand van CBS is ingelezen.').waitFor();
    await look('bronnen-lijst');
    await knop(/^Trek in ?: CBS, versie 1/).click();
    await page.getByLabel('Waarom').fill('Verkeerd jaar geleverd');
    await look('bronnen-intrekken');
    await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await page.getByText('Versie 1 van CBS is ingetrokken.').waitFor();
    await look('bronnen-ingetrokken');
  }, 120_000);
});

describe('a theory of change', () => {
  it('gets another version, with a reason', async () => {
    await signIn('/cijfers/veranderaanpak');
    await look('veranderaanpak');
    await page.getByRole('link', { name: /^Digitalisering/ }).click();
    await page.getByText(/Dit is versie 1/).waitFor();
    await look('veranderaanpak-thema');
    await knop(/^Zet er een bij ?: Wat er direct uitkomt/).click();
    await knop('Stel nieuwe versie vast').click();
    await page
      .getByText(/Moet van 5 tot 300 tekens lang zijn/i)
      .first()
      .waitFor();
    await look('veranderaanpak-fout');
    await knop(/^Haal weg ?: output/).click();
    await page.getByLabel('Waarom komt er een nieuwe versie?').fill('Jaarlijkse herziening');
    await knop('Stel nieuwe versie vast').click();
    await page.getByText('Versie 2 is vastgesteld.').waitFor();
    await page.getByText(/Waarom die kwam: Jaarlijkse herziening/).waitFor();
    await look('veranderaanpak-gewijzigd');
  }, 120_000);
});
