// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { startZaken, type Zaak, type Zaken } from './zaken.js';

const ONDERNEMER = 'Dagmar Visser';
const COORDINATOR = 'Tijn Wolters';
const KVK = '69599084';

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
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0349]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const kop = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
/** The same page where no code of ours runs. */
const withoutScript = async (adres: string): Promise<void> => {
  await bezoeker.close();
  bezoeker = await wereld.newBezoeker({ javaScript: false, verwacht: /status of 400/ });
  page = bezoeker.page;
  await page.goto(adres);
};
/** The eyes of a visitor need scripts of their own; this is a picture of each width, and whether it fits. */
const expectFit = async (naam: string): Promise<void> => {
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await bezoeker.picture(`${naam}-${width}`);
    const breedte = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect([naam, breedte]).toEqual([naam, width]);
  }
};

describe('Mijn omgeving', () => {
  const signIn = async (als: string, naam: string): Promise<void> => {
    await page.goto(`${wereld.url}/aanmelden?als=${als}`);
    await page.getByText(naam).first().click();
    await page.waitForURL(`${wereld.url}/**`);
    bezoeker.klachten.length = 0;
  };

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
  });

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

describe('signing in', () => {
  it('is a choice that is seen and used in both languages, and keeps where one was going', async () => {
    await page.goto(`${wereld.url}/aanmelden?terug=%2Faanbod`);
    await kop('Aanmelden');
    expect(await bezoeker.look('aanmelden')).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await kop('Sign in');
    expect(await bezoeker.look('aanmelden-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
    await bezoeker.tabTo('I am a coordinator');
    await page.keyboard.press('Enter');
    await page.getByText(COORDINATOR).first().click();
    await page.waitForURL(`${wereld.url}/aanbod`);
  });

  it('without a place to go to ends where one was in English', async () => {
    await page.goto(`${wereld.url}/en/aanmelden`);
    await page.getByText('I am an entrepreneur').click();
    await page.getByText(ONDERNEMER).first().click();
    await page.waitForURL(`${wereld.url}/en/mijn`);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('Wilt u afmelden?').waitFor();
  });

  it('that went wrong says so in both languages, with the way on', async () => {
    const antwoord = await page.goto(`${wereld.url}/aangemeld?code=x&state=y`);
    expect(antwoord?.status()).toBe(400);
    await kop('Dit is niet gelukt');
    await bezoeker.hasTitle('Fout: Dit is niet gelukt - Schakel');
    expect(await bezoeker.look('aanmelden-fout')).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Start again, and do it in one tab.').waitFor();
    expect(await bezoeker.look('aanmelden-fout-en')).toEqual([]);
    await bezoeker.press('Sign in again');
    await kop('Sign in');
    expect(bezoeker.klachten).toEqual([]);
  });

  it('and out can be done where no code of ours runs', async () => {
    await withoutScript(`${wereld.url}/aanmelden`);
    await expectFit('aanmelden-kaal');
    await page.getByText('Ik ben ondernemer').click();
    await page.getByText(ONDERNEMER).first().waitFor();
    await page.goto(`${wereld.url}/aangemeld`);
    await expectFit('aanmelden-fout-kaal');
    await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click();
    await kop('Aanmelden');
    await page.goto(`${wereld.url}/afgemeld`);
    await kop('U bent afgemeld');
    await expectFit('afgemeld');
  });
});

describe('a page behind a link in a mail', () => {
  const linkIn = (zaak: Zaak, vorm: RegExp): Promise<string> =>
    eventually(async () => {
      const mails = await wereld.mail.read(zaak.email);
      const link = mails.map(({ tekst }) => vorm.exec(tekst)?.[0]).find((een) => een !== undefined);
      if (link === undefined) throw new Error('Er is nog geen mail met deze link.');
      return link;
    });
  const delivered = async (anders: object = {}): Promise<{ zaak: Zaak; toewijzingId: string }> => {
    const toestemming = { delenMetAanbieders: true, onderzoek: false };
    const zaak = await zaken.submit({ toestemming, ...anders });
    const toewijzingId = await zaken.assign(zaak);
    await zaken.provide(toewijzingId, 'acceptatie', 'levering');
    return { zaak, toewijzingId };
  };
  const UITKOMST = /http\S+\/uitkomst#\S+/;

  it('asks whether it helped, by keyboard alone, and tells all that is missing at once', async () => {
    const { zaak } = await delivered();
    const link = await linkIn(zaak, UITKOMST);
    await page.goto(link);
    await kop('Bent u geholpen?');
    await page.getByText('meldt dat de hulp klaar is: Energiescan voor bakkers').waitFor();
    expect(await bezoeker.look('uitkomst')).toEqual([]);
    await bezoeker.tabTo('Hoeveel euro');
    await page.keyboard.type('veel');
    await bezoeker.press('Verstuur mijn antwoord');
    await kop('Er zijn dingen niet goed ingevuld');
    await bezoeker.hasTitle('Fout: Bent u geholpen? - Schakel');
    expect(await page.locator('.foutsamenvatting li').count()).toBe(3);
    expect(await bezoeker.look('uitkomst-fout')).toEqual([]);
    // Opened and looked at: nothing was answered.
    expect((await zaken.read(zaak)).stap).toBe('bevestigen');
    await bezoeker.press('Kies of u geholpen bent.');
    await page.keyboard.press('Space');
    await bezoeker.tabTo('Kennis');
    await page.keyboard.press('Space');
    await bezoeker.tabTo('Hoeveel euro');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1.500');
    await bezoeker.press('Verstuur mijn antwoord');
    await kop('Dank u wel');
    await bezoeker.hasFocus('Dank u wel');
    expect(await bezoeker.look('uitkomst-dank')).toEqual([]);
    const { toewijzingen } = await zaken.read(zaak);
    expect(toewijzingen[0].uitkomsten[0].ondernemer).toMatchObject({
      ...{ geholpen: 'ja', opbrengsten: ['kennis'], bedragInCenten: 150_000 },
    });
    await page.reload();
    await kop('U heeft al geantwoord');
    expect(await bezoeker.look('uitkomst-al')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is in the language of the mail, keeps its link, and says what to do with half a link or without script', async () => {
    const { zaak } = await delivered({ taal: 'en' });
    const link = await linkIn(zaak, UITKOMST);
    await page.goto(link);
    await kop('Were you helped?');
    expect(new URL(page.url()).pathname).toBe('/en/uitkomst');
    expect(await bezoeker.look('uitkomst-en')).toEqual([]);
    await page.locator('a[href="#inhoud"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/uitkomst#taal=en&sleutel=/);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await kop('Bent u geholpen?');
    await page.goto(`${link}x`);
    await page.reload();
    await kop('We cannot find these questions');
    expect(await bezoeker.look('uitkomst-weg-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
    await withoutScript(link);
    await page.getByText('Deze pagina heeft JavaScript nodig').waitFor();
    await expectFit('uitkomst-kaal');
    expect((await zaken.read(zaak)).stap).toBe('bevestigen');
  });

  it('has the choice which mail one gets, and keeps what was chosen', async () => {
    const { zaak } = await delivered();
    await page.goto(await linkIn(zaak, /http\S+\/meldingen#\S+/));
    const berichten = page.getByRole('group', { name: 'Nieuwe berichten' });
    await berichten.getByLabel('Meteen').waitFor();
    await expectFit('meldingen');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await bezoeker.look('meldingen')).toEqual([]);
    await berichten.getByLabel('Meteen').focus();
    await page.keyboard.press('ArrowDown');
    await bezoeker.press('Bewaar');
    await page.getByText('Uw keuzes zijn bewaard').waitFor();
    expect(await bezoeker.look('meldingen-bewaard')).toEqual([]);
    await page.reload();
    await berichten.getByLabel('Eén keer per dag').waitFor();
    expect(await berichten.getByLabel('Eén keer per dag').isChecked()).toBe(true);
    await page.route('**/api/v1/meldingsvoorkeuren', (route) => route.abort());
    await bezoeker.press('Bewaar');
    await page.getByRole('group', { name: 'Dat is niet gelukt' }).getByText('geen verbinding').waitFor();
    expect(await bezoeker.look('meldingen-fout')).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await kop('Which mail would you like to get?');
  });

  it('stops one kind of mail when one says so, and not before', async () => {
    const { zaak } = await delivered();
    const mail = await eventually(async () => {
      const met = (await wereld.mail.read(zaak.email)).find(({ koppen }) => koppen['list-unsubscribe']);
      if (!met) throw new Error('Er is nog geen mail die men kan stoppen.');
      return met;
    });
    const adres = /<(http[^>]+)>/.exec(mail.koppen['list-unsubscribe'] ?? '')?.[1] ?? '';
    const gesteld: string[] = [];
    page.on('request', (verzoek) => verzoek.method() !== 'GET' && gesteld.push(verzoek.url()));
    await page.goto(adres);
    await kop('Wilt u deze mail niet meer krijgen?');
    expect(await bezoeker.look('meldingen-stop')).toEqual([]);
    expect(gesteld).toEqual([]);
    await bezoeker.press('Stop met deze mail');
    await kop('U krijgt deze mail niet meer');
    await bezoeker.hasFocus('U krijgt deze mail niet meer');
    expect(await bezoeker.look('meldingen-gestopt')).toEqual([]);
    await page.goto(`${wereld.url}/en/meldingen#afmelding=b.eA.berichten.x`);
    await page.reload();
    await page.getByRole('button', { name: 'Stop this mail' }).click();
    await kop('This link does not work');
    expect(await bezoeker.look('meldingen-weg-en')).toEqual([]);
    await withoutScript(`${wereld.url}/meldingen`);
    await expectFit('meldingen-kaal');
  });
});
