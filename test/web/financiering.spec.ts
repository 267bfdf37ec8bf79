// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { EZ, PROVINCIE } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { FINANCIERS } from '../support/financiers.js';
import { startWebwereld, type Webwereld } from './browser.js';

const EURO = 100;
const inhoud = (code: string) => ({
  ...{ code, naam: `Hulp ${code}`, regios: ['TWE'], themas: ['energie'], isDeMinimis: true },
  ...{ rechtsgrond: 'Kaderwet, artikel 3', van: '2026-07-01', tot: '2027-06-30' },
  financiers: [
    { organisatieId: FINANCIERS[EZ], aandeel: 6000 },
    { organisatieId: FINANCIERS[PROVINCIE], aandeel: 4000 },
  ],
  jaren: [
    { jaar: 2026, budgetInCenten: 250_000 * EURO },
    { jaar: 2027, budgetInCenten: 750_000 * EURO },
  ],
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
const kop = (name: string, level = 1) => page.getByRole('heading', { level, name });
const signIn = async (naam: string, pad = '/financiering/programmas'): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await page.getByRole('button', { name: naam }).first().click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const call = async (account: string, pad: string, body: object): Promise<{ id: string; versie: number }> => {
  const token = await wereld.tokenFor(account);
  const antwoord = await wereld.call('POST', `/api/v1/programmas${pad}`, { token, body });
  if (antwoord.status >= 300) throw new Error(`${pad}: ${JSON.stringify(antwoord.body)}`);
  return antwoord.body;
};
const vastgesteld = async (code: string): Promise<string> => {
  const { id } = await call('financier', '', inhoud(code));
  for (const wie of ['financier-2', 'financier-provincie']) await call(wie, `/${id}/akkoord`, { versie: 1 });
  return id;
};

describe('a financier', () => {
  it('writes a programme, and hears all that is wrong with it at once', async () => {
    await signIn('Fenna Iedema');
    await page.getByText('Uw organisatie betaalt nog aan geen programma mee.').waitFor();
    expect(await bezoeker.look('financiering-leeg')).toEqual([]);
    await page.getByRole('link', { name: 'Stel een programma op' }).click();
    await page.getByLabel('Naam', { exact: true }).waitFor();
    await knop('Bewaar als concept').click();
    await page.getByRole('link', { name: 'Vul de eerste dag in.' }).waitFor();
    expect(await bezoeker.focus()).toContain('Er zijn dingen niet goed ingevuld');
    expect(await page.title()).toContain('Fout:');
    expect(await bezoeker.look('financiering-nieuw-fout')).toEqual([]);
    await page.getByLabel('Naam', { exact: true }).fill('Regionale hulp 2026');
    await page.getByLabel('Code', { exact: true }).fill('hulp-2026');
    await page.getByRole('textbox', { name: 'Grondslag' }).fill('Kaderwet, artikel 3');
    await page.getByText(/^Regio’s:/).click();
    await page.getByLabel('Twente').check();
    await page.getByRole('radio', { name: /^Ja/ }).check();
    await page.getByLabel('Eerste dag').fill('2026-07-01');
    await page.getByLabel('Laatste dag').fill('2027-06-30');
    await page.getByLabel('2026', { exact: true }).fill('250.000');
    await page.getByLabel('2027', { exact: true }).fill('750.000,50');
    await page.getByLabel('Deel van financier 1, in procenten').fill('60');
    await knop('Voeg een financier toe').click();
    await page.getByLabel('Financier 2', { exact: true }).selectOption(PROVINCIE);
    await page.getByLabel('Deel van financier 2, in procenten').fill('39,5');
    await knop('Bewaar als concept').click();
    await page.getByRole('link', { name: /De aandelen zijn samen 99,5 %/ }).waitFor();
    await page.getByLabel('Deel van financier 2, in procenten').fill('40');
    expect(await bezoeker.look('financiering-nieuw')).toEqual([]);
    await knop('Bewaar als concept').click();
    await kop('Regionale hulp 2026').waitFor();
    await page.getByText('Het programma is bewaard als concept.').waitFor();
    await page.getByText(/Vraag een collega om zich aan te melden/).waitFor();
    expect(await page.getByText(/1\.000\.000,50/).count()).toBeGreaterThan(0);
    expect(await bezoeker.look('financiering-concept')).toEqual([]);
    expect(await page.getByRole('button', { name: 'Ga akkoord' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Wijzig het programma' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Hulp in Twente');
    await knop('Bewaar de wijziging').click();
    await kop('Hulp in Twente').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('agrees with the keyboard alone, and the last one makes it vastgesteld', async () => {
    const { id } = await call('financier', '', inhoud('SAMEN'));
    await call('financier-provincie', `/${id}/akkoord`, { versie: 1 });
    await signIn('Teun Rutgers');
    await page.getByText('Uw akkoord').first().waitFor();
    expect(await bezoeker.look('financiering-lijst')).toEqual([]);
    await page.goto(`${wereld.url}/financiering/programmas/${id}`);
    await page.getByText('Uw organisatie moet nog akkoord gaan.').waitFor();
    expect(await bezoeker.look('financiering-beurt')).toEqual([]);
    await bezoeker.press('Ga akkoord');
    await kop('Akkoord met het programma', 2).waitFor();
    expect(await bezoeker.look('financiering-akkoord')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Uw organisatie is akkoord.').waitFor();
    expect(await bezoeker.focus()).toContain('Uw organisatie is akkoord.');
    await page.getByText('Vastgesteld', { exact: true }).waitFor();
    await page.getByRole('columnheader', { name: 'Nog vrij' }).waitFor();
    expect(await bezoeker.look('financiering-vastgesteld')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('asks for more budget, that the other financier takes off the table', async () => {
    const id = await vastgesteld('MEER');
    const pad = `/financiering/programmas/${id}`;
    await signIn('Fenna Iedema', pad);
    await knop('Stel een verhoging voor').click();
    await knop('Stel de verhoging voor').click();
    await page.getByRole('link', { name: 'Vul in waarom er meer nodig is.' }).waitFor();
    expect(await bezoeker.look('financiering-verhogen-fout')).toEqual([]);
    await page.getByLabel('Hoeveel komt erbij, in euro’s?').fill('50.000');
    await page.getByLabel('Waarom?').fill('Meer vragen dan verwacht');
    await knop('Stel de verhoging voor').click();
    await page.getByText('De verhoging is voorgesteld.').waitFor();
    await signIn('Gerda Staal', pad);
    await page.getByText(/50\.000,00 erbij in 2026/).waitFor();
    expect(await bezoeker.look('financiering-verhoging')).toEqual([]);
    await knop('Haal de verhoging van tafel').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Haal de verhoging van tafel' }).click();
    await page.getByText('De verhoging is van tafel.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is told who changed it meanwhile, that there is none, and that it is for financiers', async () => {
    const { id } = await call('financier', '', inhoud('TUSSEN'));
    await signIn('Gerda Staal', `/financiering/programmas/${id}`);
    await knop('Ga akkoord').click();
    await kop('Akkoord met het programma', 2).waitFor();
    const token = await wereld.tokenFor('financier-2');
    const body = { ...inhoud('TUSSEN'), versie: 1 };
    await wereld.call('PUT', `/api/v1/programmas/${id}`, { token, body });
    await page.getByRole('dialog').getByRole('button', { name: 'Ga akkoord' }).click();
    await page.getByText(/financier-2 heeft dit net gewijzigd/).waitFor();
    expect(await bezoeker.look('financiering-tussendoor')).toEqual([]);
    await page.goto(`${wereld.url}/financiering/programmas/${FINANCIERS[EZ]}`);
    await page.getByText('Dit programma is er niet.').waitFor();
    await signIn('Emre Zwart');
    await kop('Deze pagina’s zijn voor financiers').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('gets there from his own page', async () => {
    await signIn('Fenna Iedema', '/mijn');
    await page.getByRole('link', { name: 'Naar de financiering' }).click();
    await kop('Overzicht').waitFor();
    await kop('Wat op u wacht', 2).waitFor();
  });
});
