// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { EZ, PROVINCIE } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import { rekeningId } from '#libs/prestatiefinanciering';
import { pain002 } from '../support/bankberichten.js';
import { AFSPRAAK, DECLARATIE, FINANCIER, PROGRAMMARIJ, SALDO } from '../support/betalingen.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

const [PROGRAMMA, AFSPRAAK_1] = [randomUUID(), randomUUID()];
const [VAN, NAAR] = ['NL20INGB0001234567', 'NL91ABNA0417164300'];

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;

/** As superuser and without triggers: how money came to be approved is told elsewhere. */
async function sql(tekst: string, waarden: unknown[] = []): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: wereld.beheerUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    return (await client.query<Record<string, string>>(tekst, waarden)).rows;
  } finally {
    await client.end();
  }
}

async function seed(): Promise<void> {
  const idOf = async (naam: string): Promise<string> => {
    const [rij] = await sql('SELECT id FROM stamgegevens.organisatie WHERE naam = $1', [naam]);
    return rij?.['id'] ?? '';
  };
  const aanbieder = await idOf('RVO');
  await sql(PROGRAMMARIJ, [PROGRAMMA, await idOf(EZ)]);
  for (const wie of [EZ, PROVINCIE]) await sql(FINANCIER, [PROGRAMMA, await idOf(wie)]);
  await sql(AFSPRAAK, [AFSPRAAK_1, 'PROEF-001', PROGRAMMA, aanbieder, 'van-kracht']);
  for (const [nr, centen] of [123_456, 50_000].entries())
    await sql(DECLARATIE, [
      ...[
        randomUUID(),
        `PROEF-001-D${nr + 1}`,
        AFSPRAAK_1,
        PROGRAMMA,
        aanbieder,
        null,
        2026,
        centen,
        'keurder',
      ],
    ]);
  const rekening = {
    soort: 'te-betalen',
    jaar: 2026,
    organisatieId: aanbieder,
    afspraakId: AFSPRAAK_1,
  } as const;
  await sql(SALDO, [
    ...[rekeningId(PROGRAMMA, rekening), PROGRAMMA, 2026, aanbieder, AFSPRAAK_1, 173_456, 'te-betalen'],
  ]);
}

beforeAll(async () => {
  wereld = await startWebwereld();
  await seed();
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const signIn = async (naam: string, pad: string, als = 'medewerker'): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${wereld.url}/aanmelden?als=${als}&terug=${encodeURIComponent(pad)}`);
  await page.getByText(naam).first().click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const fillIn = async (iban: string, naam: string): Promise<void> => {
  await page.getByLabel('Rekeningnummer (IBAN)').fill(iban);
  await page.getByLabel('Op naam van').fill(naam);
  await page.getByLabel('Straat').fill('Kade');
  await page.getByLabel('Huisnummer en toevoeging').fill('1');
  await page.getByLabel('Postcode').fill('7511 AA');
  await page.getByLabel('Plaats').fill('Enschede');
};
const confirm = async (): Promise<void> => {
  await page
    .getByRole('link', { name: /^Controleer/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: 'Bevestig de rekening' }).waitFor();
};

describe('accounts and payments', () => {
  it('an aanbieder enters his account after all that was wrong, by keyboard alone', async () => {
    await signIn('aanbieder RVO', '/aanbieder/bankrekening', 'aanbieder');
    await page.getByText('Wij weten nog niet op welke rekening').waitFor();
    expect(await bezoeker.look('bankrekening-leeg')).toEqual([]);
    await bezoeker.press('Voer een nieuwe rekening in');
    await page.getByRole('heading', { level: 1, name: 'Nieuwe bankrekening' }).waitFor();
    await bezoeker.press('Voer in');
    await page.getByRole('link', { name: 'Vul het rekeningnummer (IBAN) in.' }).waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await bezoeker.focus()).toContain('Er zijn dingen niet goed ingevuld');
    expect(await bezoeker.look('bankrekening-nieuw-fout')).toEqual([]);
    await fillIn('NL91 ABNA 0417 1643 01', 'RVO');
    await bezoeker.press('Voer in');
    await page
      .getByText(/klopt niet: controleer/i)
      .first()
      .waitFor();
    await page.getByLabel('Rekeningnummer (IBAN)').fill('NL91 ABNA 0417 1643 00');
    await bezoeker.press('Voer in');
    await page.getByText('De rekening is ingevoerd.').waitFor();
    expect(await bezoeker.focus()).toContain('De rekening is ingevoerd');
    await page.getByText('Er wacht een rekening op bevestiging').waitFor();
    expect(await page.content()).not.toContain(NAAR);
    expect(await bezoeker.look('bankrekening-wacht')).toEqual([]);
  }, 180_000);

  it('a financier confirms it, and enters the account of a programma, that another confirms', async () => {
    await signIn('Fenna Iedema', '/financiering/rekeningen');
    await page.getByRole('link', { name: /^Controleer/ }).waitFor();
    expect(await bezoeker.look('rekeningen')).toEqual([]);
    await confirm();
    await page.getByText('NL91 ABNA 0417 1643 00').waitFor();
    await knop('Bevestig deze rekening').click();
    await page.getByRole('link', { name: 'Kies hoe u het controleerde.' }).waitFor();
    expect(await bezoeker.look('rekening-controleren')).toEqual([]);
    await page.getByLabel('Gebeld op een nummer uit het handelsregister').check();
    await knop('Bevestig deze rekening').click();
    await page.getByText('De rekening is bevestigd. Over zeven dagen').waitFor();
    expect(await bezoeker.look('rekening-bevestigd')).toEqual([]);
    await page.getByRole('link', { name: 'Terug naar de rekeningen' }).click();
    await page.getByRole('link', { name: 'Voer de rekening van een programma in' }).click();
    await page.getByLabel('Programma').selectOption({ label: 'Proefprogramma' });
    await fillIn(VAN, 'Ministerie');
    expect(await bezoeker.look('programmarekening')).toEqual([]);
    await knop('Voer in').click();
    await page.getByText('Een andere financier van dit programma').waitFor();
    await signIn('Gerda Staal', '/financiering/rekeningen');
    await confirm();
    await page.getByLabel('Vergeleken met een bankafschrift').check();
    await knop('Bevestig deze rekening').click();
    await page.getByText('Het programma betaalt er nu van.').waitFor();
    await signIn('Fenna Iedema', '/financiering/betalingen');
    await page.getByText('nog geen zeven dagen').first().waitFor();
    expect(await bezoeker.look('betalingen-wachten')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('two people release a batch, and the bank tells what became of it', async () => {
    await sql(`UPDATE prestatiefinanciering.bankrekening SET bevestigd_op = bevestigd_op - interval '8 days',
      geldig_vanaf = geldig_vanaf - interval '8 days' WHERE aanbieder_id IS NOT NULL`);
    await signIn('Fenna Iedema', '/financiering/betalingen');
    await knop(/^Stel een batch op van/).waitFor();
    expect(await bezoeker.look('betalingen-voorstel')).toEqual([]);
    await knop(/^Stel een batch op van/).click();
    await page.getByText('De batch is opgesteld.').waitFor();
    expect(await bezoeker.look('betaalbatch')).toEqual([]);
    await knop('Geef deze batch vrij').click();
    await page.getByText('U gaf de batch vrij.').waitFor();
    const pad = new URL(page.url()).pathname;
    await signIn('Teun Rutgers', pad);
    await knop('Geef deze batch vrij').waitFor();
    await bezoeker.press('Geef deze batch vrij');
    await page.getByText('De batch is vrijgegeven.').waitFor();
    const wacht = page.waitForEvent('download');
    await knop('Haal het bestand voor de bank op').click();
    expect((await wacht).suggestedFilename()).toBe('PROEF-B1.xml');
    expect(await bezoeker.look('betaalbatch-vrijgegeven')).toEqual([]);
    const opdrachten = await sql(
      'SELECT end_to_end_id AS ref FROM prestatiefinanciering.betaalopdracht ORDER BY bedrag_in_centen',
    );
    const [klein = '', groot = ''] = opdrachten.map(({ ref }) => ref ?? '');
    const bericht = pain002('PROEF-B1', [
      [groot, 'ACSC'],
      [klein, 'RJCT', 'AC04'],
      ['van-iemand-anders', 'ACSC', '', '5.00'],
    ]);
    await page.getByRole('link', { name: 'Terug naar de betalingen' }).click();
    await knop('Lees in').click();
    await page.getByRole('link', { name: 'Kies het bestand van de bank.' }).waitFor();
    const bestand = { name: 'bank.xml', mimeType: 'application/xml', buffer: Buffer.from(bericht) };
    await page.getByLabel('Bestand van de bank').setInputFiles({ ...bestand, buffer: Buffer.from('<a/>') });
    await knop('Lees in').click();
    await page.getByText('geen bericht dat wij lezen').first().waitFor();
    expect(await bezoeker.look('betalingen-inlezen-fout')).toEqual([]);
    await page.getByLabel('Bestand van de bank').setInputFiles(bestand);
    await knop('Lees in').click();
    await page.getByText('Ingelezen: 1 betaald, 1 geweigerd.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Iemand moet dit uitzoeken' }).waitFor();
    expect(await bezoeker.look('betalingen-ingelezen')).toEqual([]);
    await page.getByLabel('Bestand van de bank').setInputFiles(bestand);
    await knop('Lees in').click();
    await page.getByText('Dit bestand was al ingelezen.').waitFor();
    await knop(/^Handel af/).click();
    await knop('Leg vast en haal van de lijst').click();
    await page.getByRole('link', { name: 'Vul in wat u uitzocht en deed.' }).waitFor();
    expect(await bezoeker.look('betalingen-afhandelen')).toEqual([]);
    await page.getByLabel('Wat zocht u uit, en wat deed u?').fill('De bank gebeld.');
    await knop('Leg vast en haal van de lijst').click();
    await page.getByText('Het staat niet meer op de lijst.').waitFor();
    await page.goto(`${wereld.url}${pad}`);
    await page.getByText('De rekening is opgeheven.').waitFor();
    expect(await bezoeker.look('betaalbatch-verwerkt')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);
});
