// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { Database } from '#libs/platform';
import {
  Grootboek,
  betalingRegels,
  budgetRegels,
  verplichtingRegels,
  vorderingRegels,
  type Boekingsoort,
  type Regel,
  type Verdeelsleutel,
} from '#libs/prestatiefinanciering';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { addProgramma, openGrootboek, type Proefprogramma } from '../support/grootboek.js';
import { startWebwereld, type Webwereld } from './browser.js';

const DIT_JAAR = new Date().getFullYear();
const JAREN = [DIT_JAAR - 1, DIT_JAAR] as const;

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;
let programma: Proefprogramma;

/** Two years of a programme of the financiers of the demo: paid, approved and more than a page of claims. */
async function fill(): Promise<void> {
  const pool = await openGrootboek(wereld.database.appUrl, 2);
  const grootboek = new Grootboek({ nu: () => new Date() });
  const { id: programmaId, financier, afspraken, budgetInCenten } = programma;
  const book = (
    soort: Boekingsoort,
    regelsVan: (sleutel: Verdeelsleutel) => Regel[],
    bronId: string = randomUUID(),
  ) =>
    new Database(pool).as(financier, async (tx) => {
      const datum = `${String(DIT_JAAR)}-01-15`;
      const regels = regelsVan(await grootboek.sleutel(tx, programmaId));
      await grootboek.book(tx, financier, { soort, bronId, programmaId, datum, regels });
    });
  const jaren = JAREN.map((jaar) => ({ jaar, budgetInCenten }));
  await book('budget', (sleutel) => budgetRegels(jaren, sleutel));
  for (const { id, versieId, aanbiederId, plafondInCenten } of afspraken) {
    const plafonds = JAREN.map((jaar) => ({ jaar, wasInCenten: 0, wordtInCenten: plafondInCenten }));
    const van = { afspraakId: id, organisatieId: aanbiederId };
    await book('verplichting', () => verplichtingRegels(van, plafonds), versieId);
  }
  const [{ id: afspraakId, aanbiederId: organisatieId } = { id: '', aanbiederId: '' }] = afspraken;
  const bedrag = (bedragInCenten: number) => ({ jaar: JAREN[0], afspraakId, organisatieId, bedragInCenten });
  for (let i = 0; i < 55; i += 1) await book('vordering', () => vorderingRegels(bedrag(5_000 + i)));
  await book('betaling', (sleutel) => betalingRegels(bedrag(200_001), sleutel));
  await pool.destroy();
}

beforeAll(async () => {
  wereld = await startWebwereld();
  const organisaties = await withClient(wereld.beheerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT o.id FROM stamgegevens.organisatie o WHERE o.naam ILIKE '%Economische Zaken%' OR o.naam ILIKE '%Overijssel%'
        ORDER BY o.naam ILIKE '%Overijssel%'`,
    );
    return rows.map(({ id }) => id);
  });
  const maat = { jaren: [...JAREN], afspraken: 3, plafondInCenten: 2_000_000, naam: 'Proefprogramma Twente' };
  programma = await addProgramma(wereld.beheerUrl, { ...maat, organisaties });
  await fill();
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const kop = (name: string | RegExp) => page.getByRole('heading', { name });
const signIn = async (naam: string, pad: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await knop(naam).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const look = async (naam: string): Promise<void> => {
  expect(await bezoeker.look(naam)).toEqual([]);
  expect(bezoeker.klachten).toEqual([]);
};

describe('the ledger of a programme', () => {
  it('shows where the money is, and leads to each boeking and what caused it', async () => {
    await signIn('Fenna Iedema', '/financiering/grootboek');
    await page.getByText('toegezegd door de financiers').waitFor();
    await page.getByRole('link', { name: 'Betaald' }).first().waitFor();
    const stroom = await page.locator('.geldstroom').innerText();
    expect(stroom).toContain('2.000,01');
    await look('grootboek');
    await page.getByRole('link', { name: 'Te betalen' }).first().click();
    await kop('Boekingen').waitFor();
    await page.getByText('alleen wat op één rekening is geboekt').waitFor();
    await page.getByRole('link', { name: 'Toon alle rekeningen' }).click();
    await page.getByText('alleen wat op één rekening is geboekt').waitFor({ state: 'detached' });
    await page.getByRole('row').nth(50).waitFor();
    expect(await page.getByRole('row').count()).toBe(51);
    await look('grootboek-boekingen');
    await knop('Toon meer boekingen').click();
    await page.getByRole('row').nth(60).waitFor();
    await page.getByLabel('Soort').selectOption('betaling');
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Betaling van/ }).click();
    await kop(/Betaling van/).waitFor();
    await page.getByText('De bank heeft betaald.').waitFor();
    const regels = await page.getByRole('table').innerText();
    expect(regels).toContain('1.200,01');
    expect(regels).toContain('800,00');
    await look('grootboek-boeking');
  });

  it('gives the boekingen as a file', async () => {
    await signIn(
      'Fenna Iedema',
      `/financiering/grootboek/boekingen?programma=${programma.id}&soort=betaling`,
    );
    const [bestand] = await Promise.all([page.waitForEvent('download'), knop('Download als CSV').click()]);
    const csv = fs.readFileSync(await bestand.path(), 'utf8');
    expect(csv.trim().split('\n')).toHaveLength(4);
    const [excel] = await Promise.all([page.waitForEvent('download'), knop('Download als Excel').click()]);
    expect(
      fs
        .readFileSync(await excel.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('of a year is closed by the penvoerder, by keyboard alone, after seeing what it does', async () => {
    await signIn('Gerda Staal', '/financiering/grootboek');
    await page.getByText('toegezegd door de financiers').waitFor();
    expect(await page.getByRole('link', { name: `Sluit ${String(JAREN[0])}` }).count()).toBe(0);
    await page.context().clearCookies();
    await signIn('Fenna Iedema', '/financiering/grootboek');
    await page.getByRole('link', { name: `Sluit ${String(JAREN[0])}` }).press('Enter');
    await kop('Wat er dan gebeurt').waitFor();
    await page.getByLabel(/Neem ongebruikte ruimte mee/).focus();
    await page.keyboard.press('ArrowDown');
    await page
      .getByRole('row', { name: /Toezegging/ })
      .first()
      .waitFor();
    await look('grootboek-sluiten');
    await knop(/voorgoed/).focus();
    await page.keyboard.press('Enter');
    const melding = page.getByRole('heading', { name: `${String(JAREN[0])} is gesloten.`, exact: true });
    await melding.waitFor();
    expect(await page.evaluate('document.activeElement.innerText')).toContain('is gesloten.');
    await kop('Wat er is gebeurd').waitFor();
    await look('grootboek-gesloten');
    await page.getByRole('link', { name: 'Terug naar het grootboek' }).press('Enter');
    await page.getByText('Gesloten').first().waitFor();
    await page.getByRole('link', { name: String(DIT_JAAR), exact: true }).click();
    await page.getByText(/meegenomen uit het jaar ervoor/).waitFor();
    await look('grootboek-volgend-jaar');
    await page.getByRole('link', { name: /Over het sluiten van/ }).click();
    await page.getByText('is nog niet voorbij').waitFor();
    await look('grootboek-nog-niet');
  });

  it('says so when there is none, and keeps one that is not theirs to itself', async () => {
    await signIn('Fenna Iedema', `/financiering/grootboek/boekingen/${randomUUID()}`);
    await page.getByText('Deze boeking is er niet').waitFor();
    await look('grootboek-geen-boeking');
    await page.goto(`${wereld.url}/financiering/grootboek?programma=${randomUUID()}`);
    await kop('Dit konden wij niet ophalen').waitFor();
  });
});
