// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { PROVINCIE } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { answerOfBank, confirmResult, coolDown, doControles } from './geldweg.js';

const JAAR = String(new Date().getFullYear());
const [VAN, NAAR] = ['NL20INGB0001234567', 'NL91ABNA0417164300'];
const [TITEL, PROGRAMMA] = ['Energie besparen', 'Van hulp naar geld'];

/** By screens alone, as the people do it; only the help itself comes about elsewhere. */
describe('from a programme to money that arrived, on screen', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;
  let page: Page;
  let antwoord: Buffer;

  beforeAll(async () => {
    wereld = await startWebwereld({ PRESTATIE_WACHTDAGEN: '0' });
  }, 180_000);
  afterAll(() => wereld?.stop());
  beforeEach(async () => {
    bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
    page = bezoeker.page;
  });
  afterEach(async () => {
    const { klachten } = bezoeker;
    await bezoeker.close();
    expect(klachten).toEqual([]);
  });

  const looks = async (naam: string): Promise<void> => expect(await bezoeker.look(`weg-${naam}`)).toEqual([]);
  const knop = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name });
  const sees = (tekst: string | RegExp): Promise<void> => page.getByText(tekst).first().waitFor();
  const signIn = async (naam: string, pad: string, als = 'medewerker'): Promise<void> => {
    await page.context().clearCookies();
    await page.goto(`${wereld.url}/aanmelden?als=${als}&terug=${encodeURIComponent(pad)}`);
    await page.getByText(naam).first().click();
    await page.waitForURL(`${wereld.url}${pad}`);
  };
  const asFinancier = (naam: string): Promise<void> => signIn(naam, '/financiering');
  const asAanbieder = (pad = '/aanbieder'): Promise<void> => signIn('aanbieder RVO', pad, 'aanbieder');
  const agree = async (naam: string): Promise<void> => {
    await asFinancier(naam);
    await link('Ga akkoord met 1 programma').click();
    await sees('U bent aan zet');
    await knop('Ga akkoord').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ga akkoord' }).click();
    await sees('Uw organisatie is akkoord.');
  };
  const sign = async (): Promise<void> => {
    await sees('wacht op uw handtekening');
    await knop('Onderteken').click();
    await page.getByLabel(/Ik heb de hele afspraak gelezen/).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Onderteken' }).click();
    await sees('U hebt getekend.');
  };
  const enterRekening = async (iban: string): Promise<void> => {
    await page.getByLabel('Rekeningnummer (IBAN)').fill(iban);
    await page.getByLabel('Op naam van').fill('Voorbeeld');
    await page.getByLabel('Straat').fill('Kade');
    await page.getByLabel('Huisnummer en toevoeging').fill('1');
    await page.getByLabel('Postcode').fill('7511 AA');
    await page.getByLabel('Plaats').fill('Enschede');
    await knop('Voer in').click();
  };
  const confirmRekening = async (naam: string): Promise<void> => {
    await asFinancier(naam);
    await link('Controleer 1 rekening').click();
    // Not the link that was followed, which is there until the page comes.
    await link(/^Controleer(?! 1 rekening)/).click();
    await page.getByLabel('Vergeleken met een bankafschrift').check();
    await knop('Bevestig deze rekening').click();
    await sees('De rekening is bevestigd.');
  };

  it('a programme is written, and every financier agrees', async () => {
    await asFinancier('Fenna Iedema');
    await sees('Er wacht nu niets op u.');
    await page.getByText('Zo gaat het, van programma tot betaling').click();
    await looks('01-overzicht-leeg');
    await link('een programma opstellen').click();
    await page.getByLabel('Naam', { exact: true }).fill(PROGRAMMA);
    await page.getByLabel('Code', { exact: true }).fill(`KETEN-${JAAR}`);
    await page.getByRole('textbox', { name: 'Grondslag' }).fill('Voorbeeldwet, artikel 3');
    await page.getByRole('radio', { name: /^Nee/ }).check();
    await page.getByLabel('Eerste dag').fill(`${JAAR}-01-01`);
    await page.getByLabel('Laatste dag').fill(`${JAAR}-12-31`);
    await page.getByLabel(JAAR, { exact: true }).fill('10.000,03');
    await page.getByLabel('Deel van financier 1, in procenten').fill('60');
    await knop('Voeg een financier toe').click();
    await page.getByLabel('Financier 2', { exact: true }).selectOption(PROVINCIE);
    await page.getByLabel('Deel van financier 2, in procenten').fill('40');
    await knop('Bewaar als concept').click();
    await sees('Het programma is bewaard als concept.');
    await looks('02-programma-concept');
    await agree('Teun Rutgers');
    await agree('Gerda Staal');
    await sees('Alle financiers zijn akkoord. Het programma loopt.');
    await looks('03-programma-loopt');
  }, 180_000);

  it('an agreement is written, and signed by both', async () => {
    await asFinancier('Fenna Iedema');
    await sees(/Van .*10\.000,03 is .*0,00 vastgelegd/);
    await looks('04-overzicht-programma');
    await link('Programma’s').click();
    // The overview has a link of that name too, to its ledger.
    await page.getByRole('heading', { level: 1, name: 'Programma’s' }).waitFor();
    await link(PROGRAMMA).click();
    await link('Stel een prestatieafspraak op').click();
    await page.getByLabel('Met wie').selectOption({ label: 'RVO' });
    await page.getByLabel('Titel').fill(TITEL);
    await page.getByLabel('Eerste dag').fill(`${JAAR}-01-01`);
    await page.getByLabel('Laatste dag').fill(`${JAAR}-12-31`);
    await page.getByLabel(`Plafond ${JAAR}, in euro’s`).fill('5.000');
    await page.getByLabel('Naam').fill('Ondernemer geholpen');
    await page.getByLabel('Code', { exact: true }).fill('HELPEN');
    await page.getByLabel('Eén resultaat is').fill('ondernemer');
    await page.getByLabel(/^Wanneer is het een resultaat/).fill('De ondernemer zegt dat hij is geholpen.');
    await page.getByLabel('Tarief per resultaat, in euro’s').fill('543,20');
    await knop('Bewaar als concept').click();
    await page.getByRole('heading', { level: 1, name: TITEL }).waitFor();
    await knop('Bied aan ter ondertekening').click();
    await sees('De versie is aangeboden.');
    await looks('05-afspraak-aangeboden');
    await asAanbieder();
    await sees('Wacht op uw handtekening:');
    await looks('06-aanbieder-tekenen');
    await link(TITEL).click();
    await sign();
    await asFinancier('Teun Rutgers');
    await looks('07-overzicht-tekenen');
    await link('Onderteken 1 prestatieafspraak').click();
    await sign();
    await sees('De afspraak is van kracht.');
    await looks('08-afspraak-van-kracht');
  }, 180_000);

  it('help that the ondernemer confirmed is a prestatie by itself, and is declared', async () => {
    await confirmResult(wereld);
    await asAanbieder('/aanbieder/prestaties');
    await eventually(async () => {
      await page.reload();
      await link(/HELPEN · Ondernemer geholpen/).waitFor({ timeout: 6_000 });
      await page.getByText('Aanvaard door een vaste regel').waitFor({ timeout: 6_000 });
    });
    await doControles(wereld);
    await link(/HELPEN · Ondernemer geholpen/).click();
    await sees('De wachttijd is om.');
    await looks('09-prestatie');
    await link('Vragen aan u').click();
    await sees('1 prestatie van dit jaar.');
    await looks('10-aanbieder-declareren');
    await link('Maak een declaratie').click();
    await knop('Bekijk wat u kunt declareren').click();
    await knop(/^Declareer .*543,20/).waitFor();
    await looks('11-declaratie-voorbeeld');
    await knop(/^Declareer/).click();
    await sees('Uw declaratie is ingediend.');
    await looks('12-declaratie-ingediend');
  }, 180_000);

  it('it is assessed by one and approved by another', async () => {
    await asFinancier('Fenna Iedema');
    await link('Beoordelen: 1 declaratie').waitFor();
    await sees(/543,20 gedeclareerd waarover nog niet is besloten/);
    await page.setViewportSize({ width: 768, height: 1024 });
    await looks('13-overzicht-beoordelen-768');
    await page.setViewportSize({ width: 1280, height: 900 });
    await looks('13-overzicht-beoordelen');
    await link('Beoordelen: 1 declaratie').click();
    await knop('Ken alle regels toe').click();
    await looks('14-declaratie-beoordelen');
    await knop('Leg de beoordeling vast').click();
    await sees('De beoordeling is vastgelegd.');
    await asFinancier('Teun Rutgers');
    await link('Goedkeuren: 1 declaratie').click();
    await sees('Kijk de beoordeling na');
    await looks('15-declaratie-goedkeuren');
    await knop(/^Keur .*543,20 goed/).click();
    await sees('Het besluit is genomen.');
    await page.setViewportSize({ width: 768, height: 1024 });
    await looks('16-declaratie-goedgekeurd-768');
    await page.setViewportSize({ width: 1280, height: 900 });
    await looks('16-declaratie-goedgekeurd');
  }, 180_000);

  it('accounts are entered by one and confirmed by another', async () => {
    await asAanbieder();
    await sees('Er is nog geen rekening waarop wij u kunnen betalen.');
    await looks('17-aanbieder-zonder-rekening');
    await link('Voer uw rekening in').click();
    await enterRekening(NAAR);
    await sees('De rekening is ingevoerd.');
    await confirmRekening('Teun Rutgers');
    await link('Terug naar de rekeningen').click();
    await link('Voer de rekening van een programma in').click();
    await page.getByLabel('Programma').selectOption({ label: PROGRAMMA });
    await enterRekening(VAN);
    await sees('Een andere financier van dit programma');
    await confirmRekening('Gerda Staal');
    await coolDown(wereld);
  }, 180_000);

  it('a batch is put together, and released by two who approved nothing of it', async () => {
    await asFinancier('Fenna Iedema');
    await link(/^Stel een batch op: .*543,20/).click();
    await knop(/^Stel een batch op van/).click();
    await sees('De batch is opgesteld.');
    await looks('18-batch-opgesteld');
    await knop('Geef deze batch vrij').click();
    await sees('U gaf de batch vrij.');
    await asFinancier('Teun Rutgers');
    // He approved what is in it, and so does not release it.
    await sees('Er wacht nu niets op u.');
    await asFinancier('Gerda Staal');
    await link('Geef 1 batch vrij').click();
    await knop('Geef deze batch vrij').click();
    await sees('De batch is vrijgegeven.');
    await looks('19-batch-vrijgegeven');
    const haal = (): Promise<void> => knop('Haal het bestand voor de bank op').click();
    antwoord = await answerOfBank(page, haal, VAN);
  }, 180_000);

  it('the answer of the bank settles it, for everybody to see', async () => {
    await asFinancier('Fenna Iedema');
    await link('Betalingen').click();
    const bestand = { name: 'afschrift.xml', mimeType: 'application/xml', buffer: antwoord };
    await page.getByLabel('Bestand van de bank').setInputFiles(bestand);
    await knop('Lees in').click();
    await sees('Ingelezen: 1 betaald, 0 geweigerd.');
    await looks('20-betalingen-ingelezen');
    await link(/-B1$/).click();
    await sees('De bank heeft geantwoord: 1 betaald, 0 geweigerd.');
    await looks('21-batch-afgerekend');
    await link('Overzicht').click();
    await sees(/ en .*543,20 betaald\./);
    await looks('22-overzicht-betaald');
    await asAanbieder();
    await sees('Laatst betaald:');
    await page.setViewportSize({ width: 768, height: 1024 });
    await looks('23-aanbieder-betaald-768');
    await page.setViewportSize({ width: 1280, height: 900 });
    await looks('23-aanbieder-betaald');
    await link(/-D1$/).first().click();
    await sees('De bank heeft betaald. Deze declaratie is afgerekend.');
    await looks('24-declaratie-betaald');
  }, 180_000);
});
