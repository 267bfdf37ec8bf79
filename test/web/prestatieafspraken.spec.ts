// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { EZ, PROVINCIE } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { FINANCIERS } from '../support/financiers.js';
import { startWebwereld, type Webwereld } from './browser.js';

const EURO = 100;
const programma = {
  ...{ code: 'REGIO-T', naam: 'Regionale hulp', regios: ['TWE'], themas: [], isDeMinimis: true },
  ...{ rechtsgrond: 'Kaderwet, artikel 3', van: '2026-01-01', tot: '2027-12-31' },
  financiers: [
    { organisatieId: FINANCIERS[EZ], aandeel: 6000 },
    { organisatieId: FINANCIERS[PROVINCIE], aandeel: 4000 },
  ],
  jaren: [
    { jaar: 2026, budgetInCenten: 250_000 * EURO },
    { jaar: 2027, budgetInCenten: 750_000 * EURO },
  ],
};

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;

beforeAll(async () => {
  wereld = await startWebwereld();
  const call = async (account: string, pad: string, body: object): Promise<{ id: string }> => {
    const token = await wereld.tokenFor(account);
    return (await wereld.call('POST', `/api/v1/programmas${pad}`, { token, body })).body;
  };
  const { id } = await call('financier', '', programma);
  for (const wie of ['financier-2', 'financier-provincie']) await call(wie, `/${id}/akkoord`, { versie: 1 });
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const looks = async (naam: string): Promise<void> => expect(await bezoeker.look(naam)).toEqual([]);
const signIn = async (naam: string, pad: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await knop(naam).first().click();
  await page.waitForURL(`${wereld.url}${pad}`);
};

/** What an indicator and the period need, as somebody types it. */
async function fillForm(): Promise<void> {
  await page.getByLabel('Met wie').selectOption({ label: 'RVO' });
  await page.getByLabel('Titel').fill('Hulp bij financiering');
  await page.getByLabel('Eerste dag').fill('2026-01-01');
  await page.getByLabel('Laatste dag').fill('2027-12-31');
  await page.getByLabel('Plafond 2026, in euro’s').fill('200.000');
  await page.getByLabel('Plafond 2027, in euro’s').fill('1.000.000,50');
  await page.getByLabel('Naam', { exact: true }).fill('Eerste gesprek');
  await page.getByLabel('Code', { exact: true }).fill('GESPREK');
  await page.getByLabel('Eén resultaat is').fill('ondernemer geholpen');
  await page.getByLabel(/^Wanneer is het een resultaat/).fill('Een gesprek over de vraag.');
  await page.getByLabel('Tarief per resultaat, in euro’s').fill('150');
  await page.getByLabel('Hoogstens (niet verplicht)').fill('1000');
}

describe('an agreement about results', () => {
  it('is written with what it would cost beside it, and goes out to be signed', async () => {
    await signIn('Fenna Iedema', '/financiering/prestatieafspraken');
    await page.getByText('Er is nog geen prestatieafspraak.').waitFor();
    await looks('afspraken-leeg');
    await page.getByRole('link', { name: 'Stel een afspraak op' }).click();
    await page.getByText('Wat zou dit kosten?').waitFor();
    await knop('Bewaar als concept').click();
    await page.getByText('Er zijn dingen niet goed ingevuld').waitFor();
    await looks('afspraak-nieuw-fout');
    await fillForm();
    await page.getByLabel('Resultaten in 2026').fill('2000');
    await page.getByText('1.000 resultaten boven het maximum', { exact: false }).waitFor();
    await page.getByText('Het programma heeft niet genoeg ruimte').waitFor();
    await looks('afspraak-doorrekening');
    await page.getByLabel('Plafond 2027, in euro’s').fill('400.000');
    await bezoeker.press('Bewaar als concept');
    await page.getByRole('heading', { name: 'Hulp bij financiering', level: 1 }).waitFor();
    await looks('afspraak-concept');
    await bezoeker.press('Bied aan ter ondertekening');
    await page.getByText('De versie is aangeboden.', { exact: false }).waitFor();
    await page.getByText('Hash van versie 1').click();
    await looks('afspraak-aangeboden');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('is read and signed by the aanbieder, then by the financier', async () => {
    await page.goto(`${wereld.url}/aanbieder/prestatieafspraken`);
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.getByText('aanbieder RVO').first().click();
    await page.getByText('Eén afspraak wacht op uw handtekening').waitFor();
    await looks('afspraken-aanbieder');
    await page.getByRole('link', { name: 'Hulp bij financiering', exact: true }).click();
    await page.getByText('Versie 1 wacht op uw handtekening').waitFor();
    await bezoeker.press('Onderteken');
    await page.getByRole('heading', { name: 'Onderteken de afspraak' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Onderteken' }).click();
    await page.getByText('Kruis aan dat u de hele afspraak hebt gelezen.').first().waitFor();
    await looks('afspraak-tekenen-fout');
    await page.getByLabel(/Ik heb de hele afspraak gelezen/).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Onderteken' }).click();
    await page.getByText('U hebt getekend. Nu is de financier aan zet.').waitFor();
    await looks('afspraak-aanbieder-getekend');

    await signIn('Teun Rutgers', '/financiering/prestatieafspraken');
    await page.getByText('Eén afspraak wacht op uw handtekening').waitFor();
    await looks('afspraken-financier');
    await page.getByRole('link', { name: 'Hulp bij financiering', exact: true }).click();
    await knop('Onderteken').click();
    await page.getByLabel(/Ik heb de hele afspraak gelezen/).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Onderteken' }).click();
    await page.getByText('De afspraak is van kracht en het geld ligt vast.', { exact: false }).waitFor();
    await page.getByText('Geldt nu').waitFor();
    await looks('afspraak-van-kracht');
    await knop('Beëindig de afspraak').click();
    await looks('afspraak-beeindigen');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);
});
