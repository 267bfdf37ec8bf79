// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { startZaken, type Zaken } from './zaken.js';

const ONDERNEMER = 'Dagmar Visser';
const COORDINATOR = 'Tijn Wolters';
const KVK = '69599084';

describe('Mijn omgeving', () => {
  let wereld: Webwereld;
  let zaken: Zaken;
  let bezoeker: Bezoeker;
  let page: Page;

  beforeAll(async () => {
    wereld = await startWebwereld();
    zaken = await startZaken(wereld);
  }, 90_000);
  afterAll(() => wereld?.stop(), 30_000);
  beforeEach(async () => {
    bezoeker = await wereld.newBezoeker();
    page = bezoeker.page;
  });
  afterEach(() => bezoeker.close());

  const signIn = async (als: string, naam: string): Promise<void> => {
    await page.goto(`${wereld.url}/aanmelden?als=${als}`);
    await page.getByText(naam).first().click();
    await page.waitForURL(`${wereld.url}/**`);
    bezoeker.klachten.length = 0;
  };
  const kop = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

  it('is only for who is signed in', async () => {
    await page.goto(`${wereld.url}/mijn`);
    expect(page.url()).toBe(`${wereld.url}/aanmelden?terug=%2Fmijn`);
  });

  it('of an ondernemer without a hulpvraag says how to begin', async () => {
    await signIn('ondernemer', ONDERNEMER);
    const leeg = { gegevens: [], volgende: null };
    await page.route('**/api/v1/hulpvragen?*', (route) => route.fulfill({ json: leeg }));
    await page.goto(`${wereld.url}/mijn`);
    await page.getByText('U stelde nog geen vraag').waitFor();
    await page.getByText(KVK).waitFor();
    expect(await bezoeker.look('mijn-leeg')).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('You have not asked anything yet').waitFor();
    expect(await bezoeker.look('mijn-leeg-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('has all hulpvragen of the firm, which are changed without a code', async () => {
    const token = await wereld.tokenFor('ondernemer');
    const onderneming = { kvkNummer: KVK };
    const eerste = await zaken.submit({ onderneming }, { token });
    const tweede = await zaken.submit({ onderneming, tekst: 'Wie helpt mij met een webwinkel?' }, { token });
    const vreemd = await zaken.submit();
    await signIn('ondernemer', ONDERNEMER);
    await page.goto(`${wereld.url}/mijn`);
    await page.getByText(eerste.kenmerk).first().waitFor();
    await page.getByText(tweede.kenmerk).first().waitFor();
    expect(await page.getByText(vreemd.kenmerk).count()).toBe(0);
    for (const { kenmerk } of [eerste, tweede])
      await page
        .locator('.vraagkaart', { hasText: kenmerk })
        .getByText('De coördinator is aan zet')
        .waitFor();
    expect(await bezoeker.look('mijn-ondernemer')).toEqual([]);
    await bezoeker.press(tweede.kenmerk);
    await page.waitForURL(`${wereld.url}/hulpvraag#id=${tweede.id}`);
    await kop('De coördinator is aan zet');
    await page.getByRole('button', { name: 'Trek uw hulpvraag in' }).click();
    await page.getByLabel('Ik heb geen hulp meer nodig').check();
    await page.locator('form').getByRole('button', { name: 'Trek uw hulpvraag in' }).click();
    await page.getByText('Uw hulpvraag is ingetrokken.').waitFor();
    expect((await zaken.read(tweede)).status).toBe('ingetrokken');
    await page.goto(`${wereld.url}/mijn`);
    await kop(/^Gesloten \(\d+\)$/);
    // The link of the mail needs no code either for who is signed in.
    await page.goto(eerste.link);
    await kop('De coördinator is aan zet');
    await page.getByRole('button', { name: 'Wijzig uw vraag' }).click();
    await page.getByLabel(/Uw vraag, in uw eigen woorden/).fill('Mijn gasrekening is verdubbeld. Wie helpt?');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard. Wij zoeken opnieuw').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  }, 60_000);

  it('has the way out, here and at the provider, by keyboard alone', async () => {
    await signIn('medewerker', COORDINATOR);
    await page.goto(`${wereld.url}/mijn`);
    await page.getByText('Twente (TWE)').waitFor();
    expect(await page.getByRole('link', { name: 'Naar de werkbank' }).getAttribute('href')).toBe('/werkbank');
    expect(await bezoeker.look('mijn-coordinator')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
    await bezoeker.press('Afmelden');
    await page.getByText('Wilt u afmelden?').waitFor();
    await bezoeker.press('Ja, meld mij af');
    await page.getByText('U bent afgemeld').first().waitFor();
    expect(await page.evaluate(async () => (await fetch('/api/v1/ik')).status)).toBe(401);
  });

  it('brings a coordinator from the link of the daily mail to that list', async () => {
    await signIn('medewerker', COORDINATOR);
    await page.goto(`${wereld.url}/mijn#werklijst=te-laat`);
    await page.waitForURL(`${wereld.url}/werkbank?weergave=te-laat**`);
  });

  it('says so when one is not signed in any more', async () => {
    await signIn('medewerker', COORDINATOR);
    await page.goto(wereld.url);
    await page.getByRole('link', { name: 'Werkbank' }).waitFor();
    await page.route('**/api/v1/sessie', (route) => route.fulfill({ json: { ik: null, voorbeelden: true } }));
    await page.goto(`${wereld.url}/mijn`);
    await kop('U bent niet aangemeld');
    expect(await bezoeker.look('mijn-niemand')).toEqual([]);
  });
});
