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

describe('how effect is measured', () => {
  it('is fixed once: with every fault, what it can tell and a last look beforehand', async () => {
    await signIn('/cijfers/effect');
    await page.getByText('Er ligt nog geen effectontwerp vast').waitFor();
    await look('effect-leeg');
    await page.getByRole('link', { name: 'Leg een effectontwerp vast' }).click();
    await page.getByRole('heading', { name: 'Eén keer, en voor goed' }).waitFor();
    await look('effect-nieuw');
    await page.getByLabel('Kleinste effect dat te zien moet zijn').fill('veel');
    await confirm();
    await page
      .getByRole('link', {
        name: 'Kleinste effect dat te zien moet zijn: vul een getal in, zoals 12 of 2,5.',
      })
      .waitFor();
    await page.getByLabel('Kleinste effect dat te zien moet zijn').fill('');
    await page.getByLabel('Minstens zoveel bedrijven met hulp').fill('9');
    await confirm();
    await knop('Ja, leg vast').click();
    for (const fout of [
      'Thema: kies een thema.',
      'Indicator: kies wat er wordt gemeten.',
      'Uitkomst in woorden: zeg in woorden wat er wordt gemeten.',
      'Eenheid van het effect: zeg in welke eenheid de uitkomst telt.',
      'Waar komt de vergelijking vandaan?: kies waar de vergelijking vandaan komt.',
      'Minstens zoveel bedrijven met hulp: minstens 10 bedrijven met hulp.',
      'Kleinste effect dat te zien moet zijn: zeg welk effect minstens te zien moet zijn.',
    ])
      await page.getByRole('link', { name: fout }).waitFor();
    await look('effect-fouten');
    await fillOntwerp();
    await knop('Reken uit').click();
    await page.getByText(/is een effect van 2,35 procentpunt of groter meestal te zien/).waitFor();
    await page.getByRole('heading', { name: 'Dit minimum is te klein' }).waitFor();
    await look('effect-vooraf');
    await confirm();
    await page.getByRole('dialog').getByText('niemand dit ontwerp nog wijzigen').waitFor();
    await look('effect-zeker');
    await knop('Ja, leg vast').click();
    await page.getByRole('heading', { name: 'Het ontwerp ligt vast.' }).waitFor();
    await page.getByText('Ongewijzigd sinds het vastleggen').waitFor();
    await page.getByText('Emre Zwart').first().waitFor();
    await look('effect-een');
    await page.getByRole('link', { name: 'Terug naar de effectontwerpen' }).click();
    await page.getByRole('cell', { name: 'Wachtlijst' }).waitFor();
    await look('effect-lijst');
  }, 120_000);

  it('has no second one', async () => {
    await signIn('/cijfers/effect/nieuw');
    await fillOntwerp();
    await confirm();
    await knop('Ja, leg vast').click();
    await page
      .getByText('Voor dit thema en deze indicator ligt al een ontwerp vast. Er komt geen tweede bij.')
      .first()
      .waitFor();
  }, 60_000);
});

const confirm = (): Promise<void> => knop('Bekijk en leg vast').click();
async function fillOntwerp(): Promise<void> {
  await page.getByLabel(/^Wachtlijst/).check();
  await page.getByLabel('Thema', { exact: true }).selectOption('digitalisering');
  await page.getByLabel('Indicator').selectOption('online-aandeel');
  await page.getByLabel('Uitkomst in woorden').fill('het deel van de omzet via internet');
  await page.getByLabel('Eenheid van het effect').fill('procentpunt');
  await page.getByLabel('Minstens zoveel bedrijven met hulp').fill('50');
  await page.getByLabel('Kleinste effect dat te zien moet zijn').fill('2');
  await page.getByLabel('Spreiding tussen bedrijven').fill('4,8');
}
