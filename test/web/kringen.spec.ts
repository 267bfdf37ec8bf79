// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';

const VAKKEN = ['1071', '4120', '4321', '4520', '4941', '56101', '6201'];
const DAGMAR = '69599084';

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
const knop = (name: string | RegExp) => page.getByRole('button', { name });
const signIn = async (als: 'ondernemer' | 'medewerker', naam: string, pad: string): Promise<void> => {
  await open(`/aanmelden?als=${als}&terug=${encodeURIComponent(pad)}`);
  await page.getByRole('button', { name: naam }).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
interface Rij {
  id: string;
  versie: number;
  status: string;
  gegevens: { id: string; naam: string }[];
}
/** As a script would: the answer, or what was refused. */
const call = async (
  methode: string,
  account: string,
  pad: string,
  { body, kvkNummer }: { body?: object; kvkNummer?: string } = {},
): Promise<Rij> => {
  const token = await wereld.tokenFor(account, kvkNummer === undefined ? {} : { kvkNummer });
  const antwoord = await wereld.call(methode, `/api/v1/${pad}`, { token, ...(body && { body }) });
  if (antwoord.status >= 400) throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
  return antwoord.body;
};
const TIJN = 'coordinator-twente';
const found = async (naam: string): Promise<string> => {
  const tekst = { beschrijving: 'Wij leren van elkaar.', huisregels: 'Wees eerlijk.' };
  const body = { soort: 'regio', naam, toegang: 'open', ...tekst };
  return (await call('POST', TIJN, 'communities', { body })).id;
};
const join = (id: string, kvkNummer: string, weergavenaam: string): Promise<Rij> => {
  const body = { weergavenaam, email: `lid-${kvkNummer}@example.nl` };
  return call('POST', 'ondernemer', `communities/${id}/leden`, { kvkNummer, body });
};
const say = (id: string, kvkNummer: string, nr: number, anders: object = {}): Promise<Rij> => {
  const feiten = { sbi: [VAKKEN[nr]], gemeentecode: 'GM0153', werkgebied: 'regionaal', talen: ['nl'] };
  const body = { ...feiten, begonnenIn: 2000 + nr, werkzamePersonen: nr, ...anders };
  return call('PUT', 'ondernemer', `communities/${id}/kringaanmelding`, { kvkNummer, body });
};
/** So many members by number who said yes. */
const fill = async (id: string, aantal: number): Promise<void> => {
  for (let nr = 1; nr <= aantal; nr += 1) {
    await join(id, String(90_000_200 + nr), `Lid ${nr}`);
    await say(id, String(90_000_200 + nr), nr);
  }
};
const propose = async (id: string, regels: object): Promise<Rij> => {
  const ronde = await call('POST', TIJN, `communities/${id}/kringrondes`, { body: regels });
  await eventually(async () => {
    expect((await call('GET', TIJN, `kringrondes/${ronde.id}`)).status).toBe('voorstel');
  });
  return call('GET', TIJN, `kringrondes/${ronde.id}`);
};
/** A kring that is real, with Dagmar in it. */
const form = async (id: string, regels: object): Promise<string> => {
  const { id: ronde, versie } = await propose(id, regels);
  await call('POST', TIJN, `kringrondes/${ronde}/bevestiging`, { body: { versie } });
  return (await call('GET', TIJN, `communities/${id}/kringen`)).gegevens[0]?.id ?? '';
};

describe('kringen for members', () => {
  it('are joined by saying yes, filled in by the KVK, changed, and withdrawn', async () => {
    const id = await found('Zegt ja tegen een kring');
    await join(id, DAGMAR, 'D. Visser');
    await join(id, '90000201', 'Lid 1');
    await signIn('ondernemer', 'Dagmar Visser', `/communities/${id}`);
    await page.getByText('Een kring is een vaste groep').waitFor();
    expect(await bezoeker.look('kring-nog-niet')).toEqual([]);
    await bezoeker.press('Ik wil in een kring');
    await page.getByText('Wij vulden in wat de KVK').waitFor();
    expect(await page.getByLabel('Welk werk doet uw bedrijf?').inputValue()).toMatch(/^\d+$/);
    await page.getByLabel('In welke plaats').fill('');
    await knop('Meld mij aan').click();
    for (const fout of ['Vul in waar uw bedrijf is.', 'Kies waar uw klanten zitten.'])
      await page.getByRole('link', { name: fout }).waitFor();
    expect(await bezoeker.look('kring-vorm-fout')).toEqual([]);
    await page.getByLabel('In welke plaats').fill('Nergenshuizen');
    await page.getByText('In de regio', { exact: true }).click();
    await page.getByText('Met wie liever niet? (niet verplicht)').first().click();
    await page.getByLabel('Lid 1').check();
    await knop('Meld mij aan').click();
    await page.getByRole('link', { name: /Deze plaats kennen wij niet/ }).waitFor();
    await page.getByLabel('In welke plaats').fill('Almelo');
    await knop('Meld mij aan').click();
    await page.getByText('Bij de volgende ronde zoeken wij een kring voor u.').waitFor();
    await bezoeker.hasFocus('U staat op de lijst');
    expect(await bezoeker.look('kring-wacht')).toEqual([]);
    await knop('Wijzig wat u invulde').click();
    expect(await page.getByLabel('Lid 1').isChecked()).toBe(true);
    await page.getByLabel('In het hele land, of online').check();
    await knop('Bewaar').click();
    await page.getByText('De wijziging is bewaard.').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('You are on the list for a circle.').first().waitFor();
    expect(await bezoeker.look('kring-wacht-en')).toEqual([]);
    await knop('Withdraw').click();
    await bezoeker.hasFocus('Would you like to withdraw?');
    await knop('Yes, withdraw').click();
    await page.getByText('You have withdrawn. What you filled in has been erased.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('show who the others are and why, agree on a rhythm, and are left', async () => {
    const id = await found('Komt elke maand bij elkaar');
    await fill(id, 3);
    await join(id, DAGMAR, 'D. Visser');
    await say(id, DAGMAR, 0);
    const kring = await form(id, { minst: 4, meest: 4, maxKm: 35 });
    await signIn('ondernemer', 'Dagmar Visser', '/mijn');
    await page.getByRole('link', { name: 'U zit in kring 1.' }).waitFor();
    expect(await bezoeker.look('mijn-kring')).toEqual([]);
    await open(`/communities/${id}`);
    await page.getByRole('link', { name: 'Naar uw kring' }).click();
    await page.getByText('U bent met 4 ondernemers uit één gemeente.').waitFor();
    await page.getByText('D. Visser (u)').waitFor();
    expect(await bezoeker.look('kring')).toEqual([]);
    await bezoeker.press('Spreek af');
    await knop('Bewaar').click();
    await page.getByRole('link', { name: 'Vul in hoe laat u begint.' }).waitFor();
    expect(await bezoeker.look('kring-ritme-fout')).toEqual([]);
    await page.getByLabel('Begin', { exact: true }).fill('19:30');
    await page.getByLabel('Adres').fill('Voorbeeldplein 3, Almelo');
    await knop('Bewaar').click();
    await page.getByText('Elke tweede dinsdag van de maand om 19:30 uur').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Every second Tuesday of the month').waitFor();
    expect(await bezoeker.look('kring-en')).toEqual([]);
    await open(`/kringen/${kring}`);
    await page.getByText('Elke tweede dinsdag').waitFor();
    await bezoeker.press('Verlaat de kring');
    await bezoeker.hasFocus('Wilt u de kring verlaten?');
    expect(await bezoeker.look('kring-verlaten')).toEqual([]);
    await page.getByLabel('Waarom? (niet verplicht)').fill('Te druk.');
    await knop('Ja, ik verlaat de kring').click();
    await page.getByText('U hebt de kring verlaten.').waitFor();
    expect(await bezoeker.look('kring-verlaten-gedaan')).toEqual([]);
    await open(`/kringen/${kring}`);
    await page.getByRole('heading', { name: 'Deze kring is er niet' }).waitFor();
    expect(await bezoeker.look('kring-weg')).toEqual([]);
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/kringen/${kring}`);
    await page.getByText('Deze kring is te klein').waitFor();
    await page.getByText('Reden: Te druk.').waitFor();
    await page.getByText('Er wacht nu niemand die in deze kring past.').waitFor();
    expect(await bezoeker.look('werkbank-kring-te-klein')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('offer a place that came free, by a mail, to who says yes', async () => {
    const id = await found('Zoekt een invaller');
    await fill(id, 3);
    const kring = await form(id, { minst: 3, meest: 4, maxKm: 35 });
    await join(id, DAGMAR, 'D. Visser');
    await say(id, DAGMAR, 5);
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/kringen/${kring}`);
    await page.getByText('Is van niemand in de kring een concurrent.').waitFor();
    expect(await bezoeker.look('werkbank-invallers')).toEqual([]);
    await bezoeker.press('Vraag D. Visser als invaller');
    await page.getByText('D. Visser is gevraagd en krijgt mail.').waitFor();
    expect(await bezoeker.look('werkbank-genodigd')).toEqual([]);
    await eventually(async () => {
      const [mail] = await wereld.mail.read(`lid-${DAGMAR}@example.nl`);
      expect(mail?.tekst).toContain(`/kringen/${kring}`);
    });
    await signIn('ondernemer', 'Dagmar Visser', `/communities/${id}`);
    await page.getByRole('link', { name: 'Bekijk en antwoord' }).click();
    await page.getByText('In deze kring zitten nu 3 ondernemers.').waitFor();
    expect(await page.getByText('Lid 1').count()).toBe(0);
    expect(await bezoeker.look('kring-plaats')).toEqual([]);
    await bezoeker.press('Ja, graag');
    await page.getByText(/^Welkom in de kring/).waitFor();
    await page.getByText('Lid 1').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);
});

describe('kringen in the werkbank', () => {
  it('are proposed by a round, thrown away with a reason, and confirmed', async () => {
    const id = await found('Vormt kringen');
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/communities/${id}`);
    await page.getByText('Nog niemand zei ja tegen een kring').waitFor();
    await fill(id, 6);
    await say(id, '90000206', 6, { versie: 1, gemeentecode: 'GM0935' });
    await page.reload();
    await page.getByText('6 leden willen in een kring, 6 wachten').click();
    expect(await bezoeker.look('werkbank-kringen')).toEqual([]);
    await bezoeker.press('Vraag een ronde');
    await page.getByLabel('Ten minste zoveel leden').fill('x');
    await knop('Maak een voorstel').click();
    await page.getByRole('link', { name: 'Vul een aantal van 3 tot 20 in.' }).waitFor();
    expect(await bezoeker.look('werkbank-ronde-fout')).toEqual([]);
    await page.getByLabel('Ten minste zoveel leden').fill('4');
    await page.getByLabel('Ten hoogste zoveel leden').fill('5');
    await knop('Maak een voorstel').click();
    await page.getByRole('heading', { name: 'Nieuwe kring 1' }).waitFor();
    await page.getByText(/Binnen 35 kilometer/).waitFor();
    expect(await bezoeker.look('werkbank-voorstel')).toEqual([]);
    await bezoeker.press('Gooi dit voorstel weg');
    await bezoeker.hasFocus('Waarom gaat dit voorstel niet door?');
    await page.getByLabel('Waarom gaat dit voorstel niet door?').fill('Eerst meer deelnemers.');
    await knop('Gooi weg').click();
    await page.getByText('De reden: Eerst meer deelnemers.').waitFor();
    expect(await bezoeker.look('werkbank-voorstel-weg')).toEqual([]);
    await knop('Vraag een nieuwe ronde').click();
    await knop('Maak een voorstel').click();
    await page.getByRole('heading', { name: 'Nieuwe kring 1' }).waitFor();
    await say(id, '90000201', 1, { versie: 1, werkzamePersonen: 9 });
    await knop('Bevestig deze kringen').click();
    await page.getByText(/Eén deelnemer heeft zich intussen teruggetrokken of andere gegevens/).waitFor();
    expect(await bezoeker.look('werkbank-voorstel-409')).toEqual([]);
    await knop('Gooi dit voorstel weg').click();
    await page.getByLabel('Waarom gaat dit voorstel niet door?').fill('De lijst veranderde.');
    await knop('Gooi weg').click();
    await knop('Vraag een nieuwe ronde').click();
    await knop('Maak een voorstel').click();
    await page.getByRole('heading', { name: 'Nieuwe kring 1' }).waitFor();
    await bezoeker.press('Bevestig deze kringen');
    await page.getByText('De kringen zijn er. Hun leden krijgen mail.').waitFor();
    await eventually(async () => {
      const [mail] = await wereld.mail.read('lid-90000202@example.nl');
      expect(mail?.onderwerp).toContain('U zit in een kring van Vormt kringen');
    });
    await page.getByRole('link', { name: 'Naar de community' }).click();
    await page.getByRole('link', { name: 'Kring 1' }).waitFor();
    expect(await bezoeker.look('werkbank-kringlijst')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);
});

describe('kringen for a member who keeps the community', () => {
  it('are asked for, thrown away, confirmed and looked after on its own page, also in English', async () => {
    const id = await found('Houdt zelf de kringen bij');
    const lid = await join(id, DAGMAR, 'D. Visser');
    await call('PUT', TIJN, `lidmaatschappen/${lid.id}/rol`, {
      body: { versie: lid.versie, rol: 'beheerder' },
    });
    await say(id, DAGMAR, 0);
    await fill(id, 4);
    await signIn('ondernemer', 'Dagmar Visser', `/communities/${id}`);
    await page.getByText('5 leden willen in een kring, 5 wachten').click();
    expect(await bezoeker.look('beheerder-kringen')).toEqual([]);
    await bezoeker.press('Vraag een ronde');
    await page.getByLabel('Ten minste zoveel leden').fill('3');
    await page.getByLabel('Ten hoogste zoveel leden').fill('4');
    await knop('Maak een voorstel').click();
    await page.waitForURL(/\/kringrondes\/[0-9a-f-]+$/);
    await page.getByRole('heading', { name: 'Nieuwe kring 1' }).waitFor();
    expect(await bezoeker.look('beheerder-voorstel')).toEqual([]);
    await bezoeker.press('Gooi dit voorstel weg');
    await page.getByLabel('Waarom gaat dit voorstel niet door?').fill('Liever nog even wachten.');
    await knop('Gooi weg').click();
    await page.getByText('De reden: Liever nog even wachten.').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await knop('Ask for a new round').click();
    await knop('Make a proposal').click();
    await page.waitForURL(/\/en\/kringrondes\/[0-9a-f-]+$/);
    await page.getByRole('heading', { name: 'New circle 1' }).waitFor();
    expect(await bezoeker.look('beheerder-voorstel-en')).toEqual([]);
    await bezoeker.press('Confirm these circles');
    await page.getByText('The circles are there. Their members get an email.').waitFor();
    await page.getByRole('link', { name: 'To the community' }).click();
    await page.getByRole('link', { name: 'Circle 1' }).click();
    await page.getByText('Has not met yet.').waitFor();
    await page.getByRole('heading', { name: 'Stand-ins' }).waitFor();
    await page.getByText('No place is free.').waitFor();
    expect(await bezoeker.look('beheerder-kring-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);
});
