// SPDX-License-Identifier: EUPL-1.2
import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';

// Every state is looked at twice, wide and narrow, and drawn as a picture.
jest.setTimeout(90_000);

const WINKEL = 'Masterclass Online verkopen voor winkeliers';
const KAARTEN = '.aanbodlijst > li';
const NIET_GEHAALD = /Failed to load resource|net::ERR/;

describe('the catalogue for everyone', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;
  let page: Page;

  beforeAll(async () => {
    wereld = await startWebwereld();
  }, 120_000);
  afterAll(() => wereld?.stop());

  const arrive = async (pad: string, opties: object = {}): Promise<void> => {
    bezoeker = await wereld.newBezoeker(opties);
    page = bezoeker.page;
    await page.goto(`${wereld.url}${pad}`);
  };
  const found = (): Promise<string | null> => page.locator('#gevonden').textContent();
  const scrolled = (): Promise<number> => page.evaluate<number>('scrollY');
  const query = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
  const results = async (): Promise<number> => {
    await page.locator('.aanbodlijst[aria-busy=false]').waitFor();
    return Number(/\d+/.exec((await found()) ?? '')?.[0]);
  };
  const openWinkel = async (): Promise<void> => {
    await arrive(`/aanbod?zoek=${encodeURIComponent('online verkopen winkeliers')}`);
    await page.getByRole('link', { name: WINKEL }).click();
    await page.getByRole('heading', { level: 1, name: WINKEL }).waitFor();
  };
  afterEach(async () => {
    const klachten = bezoeker?.klachten ?? [];
    await bezoeker?.close();
    expect(klachten).toEqual([]);
  });

  describe('in a list', () => {
    it('is read before any script came; then there are cards with all one chooses by', async () => {
      const html = await (await fetch(`${wereld.url}/aanbod`)).text();
      for (const wat of ['<title>Aanbod voor ondernemers', 'role="search"', 'name="zoek"', 'class="skelet"'])
        expect(html).toContain(wat);
      await arrive('/aanbod');
      expect(await results()).toBeGreaterThan(100);
      const kaart = page.locator(KAARTEN).first();
      expect(await kaart.innerText()).toMatch(
        /Open[^]+Verzonnen voorbeeld[^]+ · [^]+Voor[^]+Kosten[^]+Wachttijd/,
      );
      expect(await bezoeker.look('aanbod')).toEqual([]);
      await page.getByText('Meer filters').click();
      expect(await bezoeker.look('aanbod-filters')).toEqual([]);
    });

    it('stays in sight while other words are looked up, and tells how many there are when it knows', async () => {
      await arrive('/aanbod');
      const alle = await results();
      let toon = (): void => undefined;
      const straks = new Promise<void>((resolve) => (toon = resolve));
      await page.route(/aanbod\?zoek=/, async (route) => {
        await straks;
        await route.continue();
      });
      await page.getByLabel('Waar zoekt u hulp bij?').pressSequentially('energie', { delay: 20 });
      await page.locator('.aanbodlijst[aria-busy=true]').waitFor();
      expect(query()).toEqual({ zoek: 'energie' });
      expect([await page.locator(KAARTEN).count(), Number(/\d+/.exec((await found()) ?? '')?.[0])]).toEqual([
        20,
        alle,
      ]);
      toon();
      const energie = await results();
      expect(energie).toBeLessThan(alle);
      await page
        .getByRole('status')
        .filter({ hasText: `${energie} mogelijkheden gevonden` })
        .waitFor({ state: 'attached' });
    });

    it('keeps its filters in the address; each goes away by a press, and Back brings it back', async () => {
      await arrive('/aanbod');
      const alle = await results();
      await page.getByLabel('Waar staat uw bedrijf?').selectOption({ label: 'Enschede' });
      await page.getByLabel('Onderwerp').selectOption('energie');
      await page.getByText('Meer filters').click();
      await page.getByLabel('Soort hulp').selectOption('coaching');
      await page.getByLabel('Alleen wat nu open is').click();
      await page.getByRole('button', { name: 'Haal filter weg: Nu open' }).waitFor();
      await page.getByLabel('Hoeveel mensen werken er bij u?').fill('4');
      await page.getByRole('button', { name: 'Haal filter weg: 4 werkzame personen' }).waitFor();
      expect(query()).toEqual({
        ...{ waar: 'GM0153', thema: 'energie', soort: 'coaching', personen: '4', open: 'ja' },
      });
      expect(await results()).toBeLessThan(alle);
      expect(await bezoeker.look('aanbod-gefilterd')).toEqual([]);

      await page.reload();
      const gefilterd = await results();
      expect(await page.getByLabel('Soort hulp').inputValue()).toBe('coaching');
      await page.getByRole('button', { name: 'Haal filter weg: Enschede' }).click();
      await eventually(() => expect(query()).not.toHaveProperty('waar'));
      await bezoeker.hasFocus(/gevonden/);
      await page.goBack();
      await page.getByRole('button', { name: 'Haal filter weg: Enschede' }).waitFor();
      const waar = page.getByLabel('Waar staat uw bedrijf?');
      await eventually(async () =>
        expect([await waar.inputValue(), await results()]).toEqual(['GM0153', gefilterd]),
      );
      await page.getByRole('button', { name: 'Wis alle filters' }).click();
      await eventually(async () => expect([query(), await results()]).toEqual([{}, alle]));
    });

    it('makes of what is typed in one go one step back', async () => {
      await arrive('/aanbod');
      const alle = await results();
      const veld = page.getByLabel('Waar zoekt u hulp bij?');
      await veld.pressSequentially('net', { delay: 20 });
      await page.waitForURL(/zoek=net$/);
      await veld.pressSequentially('congestie', { delay: 20 });
      await page.waitForURL(/zoek=netcongestie$/);
      await page.goBack();
      await page.waitForURL(/\/aanbod$/);
      await eventually(async () => expect([await veld.inputValue(), await results()]).toEqual(['', alle]));
    });

    it('says what to do when nothing fits', async () => {
      await arrive('/aanbod?zoek=bestaatgewoonniet&thema=energie');
      await page.getByText('Wij vonden geen aanbod dat hierbij past').waitFor();
      expect(await found()).toBe('Geen aanbod gevonden');
      expect(await page.getByRole('link', { name: 'Stel uw vraag' }).getAttribute('href')).toBe(
        '/hulpvraag/nieuw',
      );
      expect(await bezoeker.look('aanbod-niets')).toEqual([]);
      await page.getByRole('button', { name: 'Zoek zonder ‘bestaatgewoonniet’' }).click();
      expect(await results()).toBeGreaterThan(3);
      expect(query()).toEqual({ thema: 'energie' });
    });

    it('says so when it cannot be fetched, and is there after another try', async () => {
      const verwacht = NIET_GEHAALD;
      bezoeker = await wereld.newBezoeker({ verwacht });
      page = bezoeker.page;
      await page.route(/api\/v1\/aanbod/, (route) => route.abort());
      await page.goto(`${wereld.url}/aanbod`);
      await page.getByRole('alert').waitFor();
      expect(await bezoeker.look('aanbod-mislukt')).toEqual([]);
      await page.unroute(/api\/v1\/aanbod/);
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      expect(await results()).toBeGreaterThan(100);
    });

    it('knows a filter in the address that it does not know', async () => {
      await arrive('/aanbod?thema=bestaatniet&soort=3&waar=%3Cscript%3E', { verwacht: NIET_GEHAALD });
      await page.getByText('Een van de filters in dit adres kennen wij niet').waitFor();
      await page.getByRole('button', { name: 'Wis alle filters' }).click();
      expect(await results()).toBeGreaterThan(100);
    });

    it('is a plain form without scripts', async () => {
      await arrive('/aanbod', { javaScript: false });
      await page.getByLabel('Waar zoekt u hulp bij?').fill('energie');
      await page.getByRole('button', { name: 'Zoek' }).click();
      expect(query()).toMatchObject({ zoek: 'energie' });
      await page.locator('noscript p').waitFor();
      expect(await page.locator('.skelet:visible').count()).toBe(0);
      await page.locator('noscript a').click();
      await page.getByRole('heading', { level: 1, name: 'Stel uw vraag' }).waitFor();
    });

    it('is there in English', async () => {
      await arrive('/en/aanbod?soort=lening&zoek=rente');
      await page.getByRole('button', { name: 'Remove filter: Loan' }).waitFor();
      expect(await results()).toBeGreaterThan(0);
      expect(await bezoeker.look('aanbod-en')).toEqual([]);
    });

    it('goes on below by keyboard, at the first that is new, and is as it was on the way back', async () => {
      await arrive('/aanbod');
      await results();
      await bezoeker.press('Toon meer');
      await page.locator(KAARTEN).nth(20).waitFor();
      const eerste = await page.locator(KAARTEN).nth(20).locator('a').innerText();
      await bezoeker.hasFocus(eerste);
      expect(await bezoeker.ring()).toBe(3);
      await page.getByText('40 van').waitFor();
      const hoogte = await scrolled();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: eerste }).waitFor();
      await eventually(async () => expect(await scrolled()).toBe(0));
      await page.goBack();
      await page.locator(KAARTEN).nth(39).waitFor();
      await eventually(async () => expect(Math.abs((await scrolled()) - hoogte)).toBeLessThan(200));
    });
  });

  describe('an offer', () => {
    it('tells what, for whom, what it costs and how it stands, and leads back to the list as it was', async () => {
      await openWinkel();
      await page.locator('.voorwaarden').waitFor();
      const tekst = await page.locator('main').innerText();
      for (const wat of [
        /Dit aanbod is voor ondernemers in Regio Zwolle/,
        /Detailhandel/,
        /ten hoogste 25 werkzame personen/,
        /Kosten\s+€\s95 per keer/,
        /Wachttijd\s+Ongeveer 14 dagen, volgens de aanbieder op/,
        /Wie helpt u\?\s+Nog niet bekend/,
        /9 van 24 vrij/,
        /Open tot en met/,
        /Kennispoort Regio Zwolle/,
        /Verzonnen voorbeeld/,
        /Versie\s+1, van/,
      ])
        expect(tekst).toMatch(wat);
      expect(await bezoeker.look('aanbod-een')).toEqual([]);
      await page.getByRole('link', { name: 'Terug naar het aanbod' }).click();
      await page.getByRole('button', { name: /Haal filter weg: ‘online/ }).waitFor();
    });

    it('goes along when one asks for help with it, in words that one can change', async () => {
      await openWinkel();
      await page.getByRole('link', { name: 'Vraag hulp bij dit aanbod' }).click();
      await page.getByText('U vraagt hulp en noemt: Masterclass Online verkopen voor winkeliers').waitFor();
      const vraag = page.locator('#tekst');
      expect(await vraag.inputValue()).toBe(
        'Ik vraag hulp bij “Masterclass Online verkopen voor winkeliers”.',
      );
      expect(await bezoeker.look('vraag-genoemd')).toEqual([]);
      await vraag.fill('Iets heel anders.');
      expect(await vraag.inputValue()).toBe('Iets heel anders.');
    });

    it.each([true, false])(
      'is named once on a page that was opened by its address, scripts %s',
      async (js) => {
        await openWinkel();
        await page.getByRole('link', { name: 'Vraag hulp bij dit aanbod' }).click();
        await page.waitForURL(/aanbod=/);
        const { pathname, search } = new URL(page.url());
        await bezoeker.close();
        await arrive(`${pathname}${search}`, { javaScript: js });
        if (js) await page.locator('html[data-js=aan] .vraagformulier:not([data-kaal])').waitFor();
        await page.getByText('U vraagt hulp en noemt: Masterclass Online verkopen voor winkeliers').waitFor();
        expect(await page.locator('#tekst').inputValue()).toBe(
          'Ik vraag hulp bij “Masterclass Online verkopen voor winkeliers”.',
        );
      },
    );

    it('is decided by one question after the other, with the keyboard alone', async () => {
      await openWinkel();
      await bezoeker.press('Bekijk of het bij u past');
      await page.getByLabel('In welke gemeente staat uw bedrijf?').waitFor();
      await bezoeker.hasFocus('In welke gemeente');
      await page.keyboard.type('Zwolle');
      await page.keyboard.press('Enter');
      await page.getByLabel(/In welke branche werkt u/).waitFor();
      await page.keyboard.type('schoenen');
      await page.getByText(/branches? gevonden/).waitFor();
      expect(await bezoeker.look('aanbod-branche')).toEqual([]);
      // A group of radios is one stop for Tab; the arrows choose.
      await bezoeker.tabTo('Vervaardiging van schoenen');
      for (let keer = 0; keer < 12 && !(await bezoeker.focus()).includes('Winkels in schoenen'); keer += 1)
        await page.keyboard.press('ArrowDown');
      await bezoeker.press('Verder');
      await page.getByLabel(/Hoeveel personen werken er bij u/).waitFor();
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ja, u voldoet aan alle voorwaarden' }).waitFor();
      await bezoeker.hasFocus('Ja, u voldoet');
      expect(await page.locator('.antwoorden').innerText()).toMatch(/Zwolle[^]+Winkels in schoenen[^]+4/);
      expect(await bezoeker.look('aanbod-ja')).toEqual([]);
    });

    it('says no with the reason, after an answer that it did not understand', async () => {
      await arrive('/aanbod', { verwacht: NIET_GEHAALD });
      await page.getByLabel('Waar zoekt u hulp bij?').fill('online verkopen winkeliers');
      await page.getByRole('link', { name: WINKEL }).click();
      await page.getByRole('button', { name: 'Bekijk of het bij u past' }).click();
      const veld = page.getByLabel('In welke gemeente staat uw bedrijf?');
      await page.getByRole('button', { name: 'Verder' }).click();
      const samenvatting = page.locator('.foutsamenvatting');
      await samenvatting.waitFor();
      await bezoeker.hasTitle(/^Fout: /);
      await veld.fill('Nergenshuizen');
      await page.getByRole('button', { name: 'Verder' }).click();
      await eventually(async () =>
        expect(await page.evaluate('document.activeElement.className')).toBe('foutsamenvatting'),
      );
      expect(await bezoeker.look('aanbod-vraag-fout')).toEqual([]);
      await samenvatting.getByRole('link').click();
      await bezoeker.hasFocus('In welke gemeente');
      await veld.fill('Maastricht');
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByRole('heading', { name: 'Nee, dit past niet bij uw bedrijf' }).waitFor();
      expect(await page.locator('.proef').innerText()).toContain('Uw bedrijf staat in Maastricht.');
      await bezoeker.hasTitle(/^(?!Fout)/);
      expect(await bezoeker.look('aanbod-nee')).toEqual([]);
      await page.getByRole('button', { name: 'Begin opnieuw' }).click();
      await veld.waitFor();
      await page.getByRole('button', { name: 'Weet ik niet' }).click();
      await page.getByRole('heading', { name: 'Dat weten wij nog niet zeker' }).waitFor();
      expect(await bezoeker.look('aanbod-onzeker')).toEqual([]);
    });

    it('is passed on by its address, and printed without what cannot be pressed on paper', async () => {
      await openWinkel();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Deel' }).click();
      await page.getByText('Het adres is gekopieerd.').waitFor();
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(page.url());
      await page.emulateMedia({ media: 'print' });
      for (const weg of ['.menu', '.voet', '.proef', 'button:has-text("Deel")'])
        expect([weg, await page.locator(weg).isVisible()]).toEqual([weg, false]);
      expect(await page.getByText('ten hoogste 25 werkzame personen').isVisible()).toBe(true);
    });

    it('that is not there says so, with a way on', async () => {
      await arrive('/aanbod/00000000-0000-4000-8000-000000000000', { verwacht: NIET_GEHAALD });
      await page.getByRole('heading', { name: 'Dit aanbod is er niet (meer)' }).waitFor();
      expect(await bezoeker.look('aanbod-weg')).toEqual([]);
      await page.getByRole('link', { name: 'Bekijk het aanbod' }).click();
      expect(await results()).toBeGreaterThan(100);
    });
  });

  describe('in the footer', () => {
    it.each([
      ['/over/toegankelijkheid', 'Toegankelijkheidsverklaring', 'Accessibility statement'],
      ['/over/privacy', 'Privacy', 'Privacy'],
      ['/over/aanbod-voorstellen', 'Hoe wij aanbod voorstellen', 'How we suggest support'],
      ['/over/open-data', 'Open data en API', 'Open data and API'],
    ])('%s is there in both languages, before any script', async (pad, nl, en) => {
      const html = await (await fetch(`${wereld.url}${pad}`)).text();
      expect(html).toMatch(new RegExp(`<h1[^>]*>${nl}</h1>`));
      await arrive(pad);
      await page.locator('html[data-js=aan]').waitFor();
      const naam = pad.split('/').at(-1) ?? '';
      expect(await bezoeker.look(`over-${naam}`)).toEqual([]);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: en }).waitFor();
      expect(await bezoeker.look(`over-${naam}-en`)).toEqual([]);
    });

    it('leads to addresses of the API that answer', async () => {
      await arrive('/over/open-data');
      await page.locator('html[data-js=aan]').waitFor();
      for (const href of await page
        .locator('main a[href^="/api/"]')
        .evaluateAll((links) => links.map((a) => String(a))))
        expect([href, (await fetch(href)).status]).toEqual([href, 200]);
      const opdrachten = (await page.locator('.opdrachten').first().innerText()).split('\n\n');
      const adres = /curl '([^']+)'/.exec(opdrachten[0] ?? '')?.[1] ?? '';
      expect(adres).toMatch(wereld.url);
      expect((await fetch(adres)).status).toBe(200);
    });
  });
});
