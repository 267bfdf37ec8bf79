// SPDX-License-Identifier: EUPL-1.2
import { toEvaluatiesleutel } from '#libs/communities';
import { readConfig } from '#libs/platform';
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { baseEnv } from '../support/processes.js';
import { startWebwereld, type Webwereld } from './browser.js';

const KVK = '69599084';
const DAG = 86_400_000;
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

const open = (pad: string) => page.goto(`${wereld.url}${pad}`);
const knop = (name: string) => page.getByRole('button', { name });
const signIn = async (als: 'ondernemer' | 'medewerker', naam: string, pad: string): Promise<void> => {
  await open(`/aanmelden?als=${als}&terug=${encodeURIComponent(pad)}`);
  await knop(naam).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const call = async <T = { id: string }>(
  account: string,
  methode: 'GET' | 'POST' | 'PUT',
  pad: string,
  body?: object,
): Promise<T> => {
  const token = await wereld.tokenFor(account, account === 'ondernemer' ? { kvkNummer: KVK } : {});
  const antwoord = await wereld.call(methode, `/api/v1/${pad}`, { token, ...(body && { body }) });
  if (antwoord.status >= 400) throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
  return antwoord.body as T;
};
/** A community with Dagmar in it, who signed up for a bijeenkomst that begins and ends so many seconds from now. */
const plan = async (naam: string, begin: number, eind: number): Promise<string> => {
  const { id: community } = await call('coordinator-twente', 'POST', 'communities', {
    ...{ soort: 'thema', thema: 'energie', naam, toegang: 'open' },
    ...{ beschrijving: 'Wij vergelijken.', huisregels: 'Wees eerlijk.' },
  });
  await call('ondernemer', 'POST', `communities/${community}/leden`, {
    ...{ weergavenaam: 'D. Visser', email: 'dagmar@example.nl' },
  });
  const op = (seconden: number): string => new Date(Date.now() + seconden * 1000).toISOString();
  const { id } = await call('coordinator-twente', 'POST', `communities/${community}/bijeenkomsten`, {
    ...{ titel: 'Rekeningen vergelijken', programma: 'Neem uw rekening mee.', plaats: 'Dorpsplein 1' },
    ...{ begin: op(begin), eind: op(eind) },
  });
  await call('ondernemer', 'POST', `bijeenkomsten/${id}/aanmelding`, {});
  return id;
};

describe('a bijeenkomst while it is there', () => {
  it('shows a code on a screen, that who signed up enters', async () => {
    const id = await plan('Met een code', 900, 8000);
    await open(`/bijeenkomsten/${id}/code`);
    await page.getByText('Alleen wie de community beheert').waitFor();
    expect(await bezoeker.look('code-niet-van-u')).toEqual([]);
    await signIn('medewerker', 'Tijn Wolters', `/bijeenkomsten/${id}`);
    await page.getByRole('link', { name: 'Toon een code op een scherm' }).click();
    await page.getByText('Er is geen code open.').waitFor();
    expect(await bezoeker.look('code-geen')).toEqual([]);
    await bezoeker.press('Open een code');
    await page.getByText('De code is open.').waitFor();
    await bezoeker.hasFocus('De code is open.');
    const { code } = await call<{ code: string }>(
      ...(['coordinator-twente', 'GET', `bijeenkomsten/${id}/aanwezigheidscode`] as const),
    );
    await page.getByText([...code].join(' ')).waitFor();
    expect(await bezoeker.look('code-open')).toEqual([]);
    await bezoeker.press('Nieuwe code');
    await page.getByText([...code].join(' ')).waitFor({ state: 'detached' });
    const nieuw = await call<{ code: string }>(
      ...(['coordinator-twente', 'GET', `bijeenkomsten/${id}/aanwezigheidscode`] as const),
    );
    const lid = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
    try {
      await enter(lid, id, code, nieuw.code);
    } finally {
      await lid.close();
    }
    await page.reload();
    await page.getByText('1 deelnemer is er').waitFor();
    await bezoeker.press('Sluit de code');
    await page.getByText('De code is gesloten.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  const enter = async (lid: Bezoeker, id: string, oud: string, code: string): Promise<void> => {
    const eerder = page;
    page = lid.page;
    await signIn('ondernemer', 'Dagmar Visser', `/bijeenkomsten/${id}`);
    await page.getByRole('heading', { name: 'Bent u er?' }).waitFor();
    expect(await lid.look('bijeenkomst-er')).toEqual([]);
    await lid.press('Ik ben er');
    await page.getByRole('link', { name: 'Vul de code in die op het scherm staat.' }).waitFor();
    await lid.type('Code van het scherm', oud);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Deze code is niet goed. Kijk nog eens op het scherm.' }).waitFor();
    await lid.hasTitle(/^Fout: /);
    expect(await lid.look('bijeenkomst-er-fout')).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByLabel('Code on the screen').fill(oud);
    await knop('I am here').click();
    await page
      .getByRole('link', { name: 'This code is not right. Have another look at the screen.' })
      .waitFor();
    expect(await lid.look('bijeenkomst-er-en')).toEqual([]);
    await page.getByLabel('Code on the screen').fill(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`);
    await knop('I am here').click();
    await page.getByRole('heading', { name: 'You are noted as present.' }).waitFor();
    expect(await lid.look('bijeenkomst-aanwezig')).toEqual([]);
    expect(lid.klachten).toEqual([]);
    page = eerder;
  };
});

describe('a bijeenkomst afterwards', () => {
  it('is evaluated on its page and by the link of the mail, and leads to a question', async () => {
    const id = await plan('Is geweest', 3, 5);
    await new Promise((klaar) => setTimeout(klaar, 5500));
    const { gegevens } = await call<{ gegevens: { id: string }[] }>(
      ...(['coordinator-twente', 'GET', `bijeenkomsten/${id}/aanmeldingen`] as const),
    );
    const aanmeldingId = gegevens[0]?.id ?? '';
    await call('coordinator-twente', 'PUT', `bijeenkomsten/${id}/aanwezigheid`, {
      deelnemers: [{ aanmeldingId, aanwezig: true }],
    });
    await signIn('ondernemer', 'Dagmar Visser', '/mijn');
    await page.getByRole('link', { name: 'Vertel wat u ervan vond' }).waitFor();
    expect(await bezoeker.look('mijn-bijeenkomsten')).toEqual([]);
    await page.getByRole('link', { name: 'Vertel wat u ervan vond' }).click();
    await bezoeker.press('Verstuur');
    await page.getByRole('link', { name: 'Kies hoeveel u eraan had.' }).waitFor();
    expect(await bezoeker.look('evaluatie-fout')).toEqual([]);
    await page.getByLabel('Redelijk veel').check();
    await page.getByLabel('2. Wat neemt u mee').fill('Meer tijd.');
    await bezoeker.press('Verstuur');
    await page.getByText('Dank u wel. Uw antwoord is bewaard.').waitFor();
    await bezoeker.hasFocus('Dank u wel.');
    expect(await bezoeker.look('evaluatie-gegeven')).toEqual([]);
    const sleutel = toEvaluatiesleutel(
      aanmeldingId,
      readConfig({ ...baseEnv(), ...wereld.env }).statussleutelGeheim,
    );
    await open(`/evaluatie#taal=en&sleutel=${sleutel}`);
    await page.getByText('You have answered already.').waitFor();
    expect(await page.getByLabel('A fair amount').isChecked()).toBe(true);
    await page.getByLabel('Very much').check();
    await bezoeker.press('Save your answer');
    await page.getByText('Thank you. Your answer is saved.').waitFor();
    expect(await bezoeker.look('evaluatie-mail-en')).toEqual([]);
    await open('/evaluatie#sleutel=gok');
    await page.reload();
    await page.getByRole('heading', { name: 'Wij vinden deze vragen niet' }).waitFor();
    expect(await bezoeker.look('evaluatie-weg')).toEqual([]);
    await signIn('medewerker', 'Tijn Wolters', `/bijeenkomsten/${id}`);
    await page.getByText('Er zijn nog te weinig antwoorden om te tonen.').waitFor();
    expect(await bezoeker.look('evaluaties-te-weinig')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('leads to a question in one click: what goes along can be changed or dropped', async () => {
    const id = await plan('Roept een vraag op', 900, 8000);
    await open(`/bijeenkomsten/${id}`);
    await page.getByRole('link', { name: 'Stel uw vraag' }).click();
    await page.getByText('Dit namen wij voor u mee.').waitFor();
    const vak = page.getByLabel('Uw vraag in uw eigen woorden');
    expect(await vak.inputValue()).toBe('Deze vraag kwam op bij de bijeenkomst “Rekeningen vergelijken”.');
    expect(page.url()).not.toContain('Rekeningen');
    expect(await bezoeker.look('vraag-meegebracht')).toEqual([]);
    await page.reload();
    await page.getByText('Dit namen wij voor u mee.').waitFor();
    await page.keyboard.press('Home');
    await vak.fill(`${await vak.inputValue()}\nWie kijkt mee?`);
    await bezoeker.press('Haal dit weg');
    await eventually(async () => expect(await vak.inputValue()).toBe('Wie kijkt mee?'));
    await bezoeker.hasFocus('Uw vraag');
    await page.getByText('Dit namen wij voor u mee.').waitFor({ state: 'detached' });
    const bewaard = await page.evaluate<string>(`sessionStorage.getItem('schakel:vraag')`);
    expect(bewaard).toContain('"herkomst":"web"');
    expect(bezoeker.klachten).toEqual([]);
  });
});

describe('a series of bijeenkomsten', () => {
  it('is planned, changed from one on and called off from one on, in the werkbank', async () => {
    const { id } = await call('coordinator-twente', 'POST', 'communities', {
      ...{ soort: 'thema', thema: 'energie', naam: 'Komt vaker bijeen', toegang: 'open' },
      ...{ beschrijving: 'Wij vergelijken.', huisregels: 'Wees eerlijk.' },
    });
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/communities/${id}`);
    await bezoeker.press('Plan een bijeenkomst');
    await page.getByLabel('Titel').fill('Elke week koffie');
    await page.getByLabel('Dag').fill(new Date(Date.now() + 7 * DAG).toISOString().slice(0, 10));
    await page.getByLabel('Begin').fill('10:00');
    await page.getByLabel('Einde').fill('11:00');
    await page.getByLabel('Adres (niet').fill('Dorpsplein 1');
    await page.getByLabel('Programma').fill('Koffie.');
    await page.getByLabel('Hoe vaak?').selectOption('week');
    await bezoeker.press('Plan');
    await page.getByRole('link', { name: 'Kies tot en met wanneer, of hoe vaak.' }).waitFor();
    expect(await bezoeker.look('reeks-fout')).toEqual([]);
    await bezoeker.type('Of hoe vaak in totaal', '3');
    await bezoeker.press('Plan');
    await page.getByText('Er zijn 3 bijeenkomsten gepland.').waitFor();
    await page.getByRole('link', { name: 'Elke week koffie' }).nth(2).waitFor();
    expect(await page.getByRole('link', { name: 'Elke week koffie' }).count()).toBe(3);
    expect(await bezoeker.look('reeks-gepland')).toEqual([]);
    await page.getByRole('link', { name: 'Elke week koffie' }).nth(1).click();
    await page.getByText('Deze hoort bij een reeks. Hierna komt er nog 1.').waitFor();
    await knop('Wijzig').click();
    await page.getByLabel('Adres (niet').fill('Kerkstraat 2');
    await page.getByLabel('Deze en de ene hierna in de reeks').check();
    expect(await bezoeker.look('reeks-wijzigen')).toEqual([]);
    await bezoeker.press('Bewaar');
    await page.getByText('De wijziging is bewaard.').waitFor();
    await knop('Gelast af').click();
    await page.getByLabel('Waarom gaat het niet door?').fill('Geen koffie.');
    await page.getByLabel('Deze en de ene hierna in de reeks').check();
    expect(await bezoeker.look('reeks-afgelasten')).toEqual([]);
    await knop('Ja, gelast af').click();
    await page.getByText('De reden: Geen koffie.').waitFor();
    await page.getByRole('link', { name: 'Naar de community' }).click();
    await page.getByText('Kerkstraat 2').first().waitFor();
    await page.getByText('Gaat niet door').nth(1).waitFor();
    expect(await page.getByText('Gaat niet door').count()).toBe(2);
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);
});
