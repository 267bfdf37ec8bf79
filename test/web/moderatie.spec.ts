// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { readConfig } from '#libs/platform';
import { toOverzichtsleutel } from '#libs/communities';
import type { Bezoeker } from '../support/bezoeker.js';
import { baseEnv } from '../support/processes.js';
import { startWebwereld, type Webwereld } from './browser.js';

const KVK = '68750110';
const COMMUNITY = {
  ...{ soort: 'thema', thema: 'energie', toegang: 'open' },
  ...{ beschrijving: 'Wij vergelijken rekeningen.', huisregels: 'Wat u hier hoort, blijft hier.' },
};
const VRAAG = { titel: 'Wie heeft een warmtepomp?', tekst: 'Wij zoeken ervaringen.', themas: ['energie'] };
const RECLAME = 'Bij mij koopt u de beste panelen.';
const ZIN = 'Reclame hoort hier niet.';

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;
let communityId: string;
let lidId: string;

beforeAll(async () => {
  wereld = await startWebwereld();
}, 120_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0139]/ });
  page = bezoeker.page;
  communityId = (
    await call('coordinator-twente', 'communities', { ...COMMUNITY, naam: `Zuinig ${Date.now()}` })
  ).id;
  const leden = `communities/${communityId}/leden`;
  lidId = (await call('ondernemer', leden, { weergavenaam: 'D. Visser', email: 'dagmar@example.nl' })).id;
  const ander = { weergavenaam: 'Bakkerij Donald', email: 'donald@example.nl' };
  await call('ondernemer', leden, ander, { kvkNummer: KVK });
});
afterEach(() => bezoeker.close());

const open = (pad: string) => page.goto(`${wereld.url}${pad}`);
const knop = (name: string | RegExp) => page.getByRole('button', { name });
const signIn = async (als: 'ondernemer' | 'medewerker', naam: string, pad: string): Promise<void> => {
  await open(`/aanmelden?als=${als}&terug=${encodeURIComponent(pad)}`);
  await knop(naam).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const call = async <T = { id: string }>(
  account: string,
  pad: string,
  body: object,
  claims: Record<string, unknown> = {},
): Promise<T> => {
  const token = await wereld.tokenFor(account, claims);
  const antwoord = await wereld.call('POST', `/api/v1/${pad}`, { token, body });
  if (antwoord.status >= 400) throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
  return antwoord.body as T;
};
/** A question of the other with an answer of Dagmar, or the other way round; as a script would. */
const talk = async (
  vanDagmar: 'vraag' | 'antwoord',
): Promise<{ pad: string; id: string; antwoordId: string }> => {
  const [vrager, gever] = vanDagmar === 'vraag' ? [{}, { kvkNummer: KVK }] : [{ kvkNummer: KVK }, {}];
  const { id } = await call('ondernemer', `communities/${communityId}/gesprekken`, VRAAG, vrager);
  await call('ondernemer', `gesprekken/${id}/antwoorden`, { tekst: RECLAME }, gever);
  const token = await wereld.tokenFor('ondernemer');
  const { body } = await wereld.call('GET', `/api/v1/gesprekken/${id}/antwoorden`, { token });
  const [antwoord] = (body as unknown as { gegevens: { id: string }[] }).gegevens;
  return { pad: `/communities/${communityId}/gesprekken/${id}`, id, antwoordId: antwoord?.id ?? '' };
};
/** By a colleague of who will decide about the appeal. */
const hide = async (id: string, antwoordId: string): Promise<void> => {
  const besluit = { antwoordId, versie: 0, uitkomst: 'verborgen', reden: 'reclame', uitleg: ZIN };
  await call('hoofdcoordinator-twente', `gesprekken/${id}/moderatiebesluiten`, besluit);
};
const COORDINATOR = 'Tijn Wolters';

describe('what should not stand in a community', () => {
  it('is reported by a member, once, with the keyboard alone', async () => {
    const { pad } = await talk('vraag');
    await signIn('ondernemer', 'Dagmar Visser', pad);
    await page.getByText(RECLAME).waitFor();
    await bezoeker.press('Meld dit bericht');
    await page.getByRole('heading', { name: 'Wat is er mis met dit bericht?' }).waitFor();
    await bezoeker.hasFocus('Wat is er mis');
    expect(await bezoeker.look('melden')).toEqual([]);
    await bezoeker.press('Stuur de melding');
    await page.getByRole('link', { name: 'Kies wat er mis is.' }).waitFor();
    await bezoeker.hasTitle(/^Fout: /);
    expect(await bezoeker.look('melden-fout')).toEqual([]);
    await page.getByLabel('De reden').selectOption('reclame');
    await bezoeker.type('Wilt u er iets bij zeggen?', 'Dit is een advertentie.');
    await bezoeker.press('Stuur de melding');
    await page.getByText('Dank u wel. Uw melding is verstuurd.').waitFor();
    await bezoeker.hasFocus('Dank u wel');
    await knop('Meld dit bericht').click();
    await page.getByLabel('De reden').selectOption('anders');
    await knop('Stuur de melding').click();
    await page.getByText('U hebt dit bericht al gemeld.').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What is wrong with this message?' }).waitFor();
    expect(await bezoeker.look('melden-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is decided about in the werkbank, with all that is missing at once', async () => {
    const { id, antwoordId } = await talk('antwoord');
    await call(
      'ondernemer',
      `gesprekken/${id}/meldingen`,
      { antwoordId, reden: 'reclame' },
      { kvkNummer: KVK },
    );
    await signIn('medewerker', COORDINATOR, `/werkbank/communities/${communityId}`);
    await page.getByRole('heading', { name: 'Meldingen (1)' }).waitFor();
    await page.getByText('gemeld door Bakkerij Donald').waitFor();
    expect(await bezoeker.look('meldingen')).toEqual([]);
    await knop('Laat staan').click();
    expect(await bezoeker.look('meldingen-laten')).toEqual([]);
    await knop('Annuleer').click();
    await bezoeker.press('Verberg');
    await page.getByRole('heading', { name: 'Waarom verbergt u dit bericht?' }).waitFor();
    await bezoeker.press('Verberg');
    await page.getByRole('link', { name: 'Kies wat er mis is.' }).waitFor();
    await page.getByRole('link', { name: 'Schrijf een zin aan de schrijver.' }).waitFor();
    expect(await bezoeker.look('meldingen-fout')).toEqual([]);
    await page.getByLabel('De reden').selectOption('reclame');
    await bezoeker.type('Een zin aan de schrijver', ZIN);
    await knop('Verberg').click();
    await page
      .getByText('Het bericht is verborgen. De schrijver en wie het meldde, krijgen een mail.')
      .waitFor();
    await page.getByText('Er zijn geen meldingen waarover nog iets te beslissen is.').waitFor();
    expect(await bezoeker.look('meldingen-leeg')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('tells its author why it is hidden, who objects, and another than who hid it decides', async () => {
    const { pad, id, antwoordId } = await talk('antwoord');
    await hide(id, antwoordId);
    await signIn('ondernemer', 'Dagmar Visser', pad);
    await page.getByText('Uw bericht is verborgen. Andere leden lezen het niet.').waitFor();
    await page.getByText(ZIN).waitFor();
    expect(await bezoeker.look('verborgen')).toEqual([]);
    await bezoeker.press('Maak bezwaar');
    await bezoeker.press('Stuur het bezwaar');
    await page.getByRole('link', { name: 'Schrijf waarom u het er niet mee eens bent.' }).waitFor();
    expect(await bezoeker.look('bezwaar-fout')).toEqual([]);
    await bezoeker.type('Waarom bent u het er niet mee eens?', 'Het was geen reclame.');
    await bezoeker.press('Stuur het bezwaar');
    await page.getByText('Uw bezwaar is verstuurd.').waitFor();
    await page.getByText(/U maakte bezwaar op/).waitFor();
    expect(await bezoeker.look('bezwaar-loopt')).toEqual([]);
    await page.context().clearCookies();
    await signIn('medewerker', COORDINATOR, '/werkbank/communities');
    await page.getByText('Het was geen reclame.').waitFor();
    expect(await bezoeker.look('bezwaren')).toEqual([]);
    await knop('Toon het weer').first().click();
    await page.getByLabel('Een zin aan de schrijver').fill('U had gelijk.');
    await knop('Toon het weer').click();
    await page.getByText('Het bericht is weer te lezen. De schrijver krijgt een mail.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });
});

describe('mail of a community', () => {
  it('is chosen by a member', async () => {
    await signIn('ondernemer', 'Dagmar Visser', `/communities/${communityId}`);
    await bezoeker.press('Kies welke mail u krijgt');
    await page.getByText('Een keer per week een overzicht').waitFor();
    expect(await bezoeker.look('overzichtkeuze')).toEqual([]);
    await page.getByLabel('Geen mail van nieuwe vragen').check();
    await bezoeker.press('Bewaar');
    await page.getByText('Uw keuze is bewaard.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is stopped with the link in it, without signing in', async () => {
    const sleutel = toOverzichtsleutel(
      lidId,
      readConfig({ ...baseEnv(), ...wereld.env }).statussleutelGeheim,
    );
    await open(`/overzicht#sleutel=${sleutel}`);
    await page.getByText('Wilt u het overzicht van deze community niet meer krijgen?').waitFor();
    expect(await bezoeker.look('overzicht-stoppen')).toEqual([]);
    await bezoeker.press('Stop het overzicht');
    await page.getByRole('heading', { name: 'U krijgt geen overzicht meer' }).waitFor();
    expect(await bezoeker.look('overzicht-gestopt')).toEqual([]);
    await open('/');
    await open(`/en/overzicht#sleutel=${sleutel}x`);
    await knop('Stop the overview').click();
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await open('/overzicht');
    await page.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor();
    expect(await bezoeker.look('overzicht-weg')).toEqual([]);
  });
});
