// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';

const [KVK_1, KVK_2] = ['68750110', '68727720'];
const COMMUNITY = {
  ...{ soort: 'thema', thema: 'energie', toegang: 'open' },
  ...{ beschrijving: 'Wij vergelijken rekeningen.', huisregels: 'Wat u hier hoort, blijft hier.' },
};
const KREDIET = {
  titel: 'Wie leende er met microkrediet?',
  tekst: 'Wij zoeken financiering voor een nieuwe oven. Hoe ging dat bij u?',
  themas: ['financiering'],
};

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;
let communityId: string;

beforeAll(async () => {
  wereld = await startWebwereld();
}, 120_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
  page = bezoeker.page;
  communityId = await found();
});
afterEach(() => bezoeker.close());

const open = (pad: string) => page.goto(`${wereld.url}${pad}`);
const knop = (name: string | RegExp) => page.getByRole('button', { name });
const pad = (gesprekId = ''): string =>
  `/communities/${communityId}${gesprekId && `/gesprekken/${gesprekId}`}`;
const signIn = async (als: 'ondernemer' | 'medewerker', naam: string, naar: string): Promise<void> => {
  await open(`/aanmelden?als=${als}&terug=${encodeURIComponent(naar)}`);
  await page.getByRole('button', { name: naam }).click();
  await page.waitForURL(`${wereld.url}${naar}`);
};
const call = async (
  account: string,
  naar: string,
  body: object,
  kvkNummer?: string,
): Promise<{ id: string }> => {
  const token = await wereld.tokenFor(account, kvkNummer === undefined ? {} : { kvkNummer });
  const antwoord = await wereld.call('POST', `/api/v1/${naar}`, { token, body });
  if (antwoord.status >= 400) throw new Error(`${naar}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
  return antwoord.body as { id: string };
};
/** A community of its own for each test, with two members beside who looks. */
async function found(): Promise<string> {
  const naam = `Zuinig ${Date.now()}`;
  const { id } = await call('coordinator-twente', 'communities', { ...COMMUNITY, naam });
  for (const [kvk, weergavenaam] of [
    [KVK_1, 'Bakkerij Donald'],
    [KVK_2, 'Katrien'],
  ] as const)
    await call(
      'ondernemer',
      `communities/${id}/leden`,
      { weergavenaam, email: `lid-${kvk}@example.nl` },
      kvk,
    );
  return id;
}
const ask = (anders: object = {}, kvk = KVK_1) =>
  call('ondernemer', `communities/${communityId}/gesprekken`, { ...KREDIET, ...anders }, kvk);
const answer = (gesprekId: string, tekst: string, kvk = KVK_2) =>
  call('ondernemer', `gesprekken/${gesprekId}/antwoorden`, { tekst }, kvk);
const join = async (): Promise<void> => {
  const token = await wereld.tokenFor('ondernemer');
  const body = { weergavenaam: 'D. Visser', email: 'dagmar@example.nl' };
  await wereld.call('POST', `/api/v1/communities/${communityId}/leden`, { token, body });
};

describe('gesprekken on the screen', () => {
  it('are for members: who is none hears what they are and how to join', async () => {
    const { id } = await ask();
    await open(pad());
    await page.getByText('Hier stellen leden elkaar vragen.').waitFor();
    expect(await bezoeker.look('gesprekken-dicht')).toEqual([]);
    await open(pad(id));
    await page.getByRole('heading', { name: 'Dit gesprek is er niet, of niet voor u' }).waitFor();
    expect(await bezoeker.look('gesprek-dicht')).toEqual([]);
    await page.getByRole('link', { name: 'Bekijk de community' }).click();
    await page.waitForURL(`${wereld.url}${pad()}`);
  });

  it('are asked, after what was asked before was shown, and changed, closed and withdrawn', async () => {
    await join();
    await signIn('ondernemer', 'Dagmar Visser', pad());
    await page.getByText('Er is nog niets gevraagd').waitFor();
    expect(await bezoeker.look('gesprekken-leeg')).toEqual([]);
    await ask();
    await knop('Stel een vraag').click();
    await knop('Plaats de vraag').click();
    await page.getByText('Vertel iets meer over uw vraag.').first().waitFor();
    await bezoeker.hasTitle(/^Fout: /);
    expect(await bezoeker.look('gesprek-fouten')).toEqual([]);
    await bezoeker.type('Uw vraag in een zin', 'Bij wie kan ik geld lenen voor een oven?');
    await page.getByText('Dit is eerder gevraagd').waitFor();
    await bezoeker.type('Vertel er meer over', 'Wij bakken sinds 1980, en de oven is op.');
    await page.getByText('Waar gaat het over? (niet verplicht)').first().click();
    await page.getByLabel('Financiering').check();
    expect(await bezoeker.look('gesprek-nieuw')).toEqual([]);
    await knop('Plaats de vraag').click();
    await page.getByText('Uw vraag staat er. U volgt dit gesprek.').waitFor();
    expect(await bezoeker.look('gesprek-gesteld')).toEqual([]);
    await knop('Wijzig uw vraag').click();
    await bezoeker.type('Uw vraag in een zin', 'Wie leent mij geld voor een oven?');
    await knop('Bewaar').click();
    await page.getByRole('heading', { name: 'Wie leent mij geld voor een oven?', level: 1 }).waitFor();
    await page.getByText(/^bewerkt op/).waitFor();
    await knop('Sluit voor antwoorden').click();
    await page.getByText('Het gesprek is gesloten.').waitFor();
    await page.getByLabel('Uw antwoord').waitFor({ state: 'detached' });
    expect(await bezoeker.look('gesprek-gesloten')).toEqual([]);
    await knop('Trek uw vraag in').click();
    await bezoeker.hasFocus('De tekst gaat voorgoed weg.');
    await knop('Ja, trek in').click();
    await page.getByRole('heading', { name: 'Ingetrokken vraag', level: 1 }).waitFor();
    expect(await bezoeker.look('gesprek-ingetrokken')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('are answered by keyboard alone, with a member named, and the asker chooses what helped', async () => {
    await join();
    const { id } = await call('ondernemer', `communities/${communityId}/gesprekken`, KREDIET);
    await answer(id, 'Bij ons duurde het zes weken.');
    await signIn('ondernemer', 'Dagmar Visser', pad(id));
    await page.getByText('Bij ons duurde het zes weken.').waitFor();
    await bezoeker.tabTo('Uw antwoord');
    await page.keyboard.type('Dank, @');
    await page.getByLabel('Wie wilt u noemen?').waitFor();
    await bezoeker.hasFocus('Wie wilt u noemen?');
    await page.keyboard.type('kat');
    await page.getByRole('option', { name: 'Katrien' }).waitFor();
    expect(await bezoeker.look('gesprek-noemen')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('en de rest.');
    expect(await page.getByLabel('Uw antwoord').inputValue()).toBe('Dank, @Katrien en de rest.');
    await bezoeker.tabTo('Plaats antwoord');
    await page.keyboard.press('Enter');
    await page.getByText('Uw antwoord staat er. U volgt dit gesprek.').waitFor();
    await page.locator('b', { hasText: '@Katrien' }).waitFor();
    await knop(/^Dit beantwoordt mijn vraag.*Katrien/).click();
    await page.getByText('U koos dit antwoord.').waitFor();
    await page.getByText('Dit beantwoordde de vraag').waitFor();
    expect(await bezoeker.look('gesprek-beantwoord')).toEqual([]);
    await knop('Volg dit gesprek niet meer').click();
    await page.getByText('U volgt dit gesprek niet meer.').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('This answered the question').waitFor();
    expect(await bezoeker.look('gesprek-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('are found in other words, and one becomes a hulpvraag with its words', async () => {
    await join();
    const { id } = await ask();
    await answer(id, 'Vraag ook naar zonnepanelen.');
    await ask({ titel: 'Wie kent een goede schilder?', tekst: 'Voor buiten.', themas: [] }, KVK_2);
    await signIn('ondernemer', 'Dagmar Visser', pad());
    await page.getByRole('link', { name: 'Wie kent een goede schilder?' }).waitFor();
    expect(await bezoeker.look('gesprekken')).toEqual([]);
    await page.getByLabel('Toon', { exact: true }).selectOption('zonder-antwoord');
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    await page.getByRole('link', { name: 'Wie leende er met microkrediet?' }).waitFor({ state: 'detached' });
    await bezoeker.type('Zoek in gesprekken', 'geld lenen');
    await page.keyboard.press('Enter');
    await page.getByText('1 gesprek gevonden').waitFor();
    await bezoeker.hasFocus('1 gesprek gevonden');
    await page.locator('mark', { hasText: 'financiering' }).waitFor();
    expect(await bezoeker.look('gesprekken-gevonden')).toEqual([]);
    await page.getByRole('link', { name: 'Wie leende er met microkrediet?' }).click();
    await page.getByText('Speelt dit ook bij u?').waitFor();
    await knop('Maak er een hulpvraag van').click();
    await page.waitForURL(/\/hulpvraag\/nieuw$/);
    const vlak = page.getByRole('textbox').first();
    await eventually(async () =>
      expect(await vlak.inputValue()).toContain(
        'Ik las in een community over: Wie leende er met microkrediet?',
      ),
    );
    expect(bezoeker.klachten).toEqual([]);
  });

  it('are read along by the coördinator, and tell when they cannot be fetched', async () => {
    const { id } = await ask();
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/communities/${communityId}`);
    await page.getByRole('link', { name: KREDIET.titel }).click();
    await page.getByText('U leest mee omdat u deze community onderhoudt.').waitFor();
    expect(await bezoeker.look('werkbank-gesprek')).toEqual([]);
    await page.route(`**/api/v1/gesprekken/${id}/antwoorden*`, (route) => route.abort());
    await page.reload();
    await page.getByText('Er is geen verbinding', { exact: true }).waitFor();
    expect(await bezoeker.look('gesprek-mislukt')).toEqual([]);
  });
});
