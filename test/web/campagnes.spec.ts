// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';

const KOP = 'kvk_nummer;naam;email;sbi;grootteklasse;gemeentecode;themas;taal;bron;grondslag;grondslag_op';
const regel = (nr: number, email = `firma${nr}@lijst.example`): string =>
  [
    ...[99_100_000 + nr, `Proefbedrijf ${nr}`, email, nr % 2 ? '1071' : '4711', 'micro', 'GM0153', 'energie'],
    ...[nr % 2 ? 'nl' : 'en', 'Proef', 'toestemming', '2026-01-05'],
  ].join(';');
const bestand = (regels: string[]): { name: string; mimeType: string; buffer: Buffer } => ({
  ...{ name: 'lijst.csv', mimeType: 'text/csv' },
  buffer: Buffer.from([KOP, ...regels].join('\n')),
});

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;

beforeAll(async () => {
  wereld = await startWebwereld();
}, 120_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const signIn = async (pad: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await page.getByRole('button', { name: 'Tijn Wolters' }).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const readIn = async (regels: string[]): Promise<void> => {
  await page.getByLabel('CSV- of XLSX-bestand').setInputFiles(bestand(regels));
  await knop('Lees in').click();
};
const looks = async (naam: string): Promise<void> => expect(await bezoeker.look(naam)).toEqual([]);

describe('campaigns', () => {
  it('begin with a list, are counted while they are made, and go out by mail', async () => {
    await signIn('/werkbank/campagnes');
    await page.getByText('Uw regio heeft nog geen campagne.').waitFor();
    await looks('campagnes-leeg');
    await page.getByRole('link', { name: 'Maak een campagne' }).click();
    await page.getByText('Uw lijst is nog leeg.').waitFor();
    await page.getByRole('link', { name: 'Vul uw lijst' }).click();
    await readIn([regel(1), regel(2, 'geen adres')]);
    await page.getByText('Er is niets ingelezen: 1 fout').waitFor();
    await page.getByText('moet een e-mailadres zijn, zoals naam@voorbeeld.nl').waitFor();
    await looks('campagne-lijst-fouten');
    await readIn(Array.from({ length: 120 }, (_, nr) => regel(nr + 1)));
    await page.getByText('Het bestand is ingelezen').waitFor();
    await page.getByText('Op uw lijst staan 120 bedrijven').waitFor();
    await looks('campagne-lijst');
    await page.getByLabel('KVK-nummer of e-mailadres').fill('firma7@lijst.example');
    await knop('Zoek').click();
    await page.getByText('Proefbedrijf 7', { exact: true }).first().waitFor();
    await looks('campagne-gezocht');

    await page.goto(`${wereld.url}/werkbank/campagnes/nieuw`);
    await page.getByText('96 bedrijven').waitFor();
    await page.getByText('Branche: alle').click();
    await page.getByLabel(/Industrie/).check();
    await page.getByText('Zo kunt u haar nog niet plannen').waitFor();
    await looks('campagne-te-klein');
    await page.getByLabel(/Industrie/).uncheck();
    await knop('Bewaar als concept').click();
    await page.getByText('Er zijn dingen niet goed ingevuld').waitFor();
    await looks('campagne-nieuw-fout');
    await page.getByLabel('Naam').fill('Energie');
    await page.getByLabel('Thema', { exact: true }).selectOption('energie');
    await page.getByLabel('Onderwerp', { exact: true }).fill('Hulp bij energie');
    await page.getByLabel('Tekst', { exact: true }).fill('Wilt u hulp?');
    await page.getByLabel('Onderwerp in het Engels').fill('Help with energy');
    await page.getByLabel('Tekst in het Engels').fill('Would you like help?');
    await bezoeker.press('Bewaar als concept');
    await page.getByRole('heading', { name: 'Energie', level: 1 }).waitFor();
    await page.getByText('Would you like help?').waitFor();
    await looks('campagne-concept');
    await knop('Verstuur nu').click();
    await page.getByText('De campagne is gepland.').waitFor();
    await eventually(async () => expect((await wereld.mail.read()).length).toBeGreaterThan(0));
    await page.reload();
    await page.getByText(/Nog niet te zeggen: de meting loopt/).waitFor();
    await looks('campagne-verstuurd');
    await page.goto(`${wereld.url}/werkbank/campagnes`);
    await page.getByRole('link', { name: 'Energie' }).waitFor();
    await looks('campagnes');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('can be said no to from the mail, in both languages, and lead to asking for help', async () => {
    const [mail] = await wereld.mail.read();
    const links = (mail?.tekst ?? '').match(/https?:\/\/\S+/g) ?? [];
    const afmelden = links.find((link) => link.includes('/campagne-afmelding#sleutel=')) ?? '';
    const vraag = links.find((link) => link.includes('/hulpvraag/nieuw?campagne=')) ?? '';
    const hier = (link: string): string => `${wereld.url}${link.slice(new URL(link).origin.length)}`;
    await page.goto(`${wereld.url}/en${hier(afmelden).slice(wereld.url.length).replace(/^\/en/, '')}`);
    await page.getByRole('heading', { name: 'Do you no longer want to get these mails?' }).waitFor();
    await looks('campagne-afmelding-en');
    await bezoeker.press('Unsubscribe me');
    await page.getByRole('heading', { name: 'You are unsubscribed' }).waitFor();
    await looks('campagne-afgemeld-en');
    await page.goto(`${wereld.url}/campagne-afmelding#sleutel=onzin`);
    await page.reload();
    await knop('Meld mij af').click();
    await page.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor();
    await looks('campagne-afmelding-weg');
    await page.goto(hier(vraag));
    await eventually(async () => {
      const bewaard = await page.evaluate<string>(`sessionStorage.getItem('schakel:vraag') ?? ''`);
      expect(bewaard).toContain('"herkomst":"campagne"');
    });
    expect(bezoeker.klachten).toEqual([]);
  });
});
