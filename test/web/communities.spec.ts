// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';

const [KVK_1, KVK_2] = ['68750110', '68727720'];
const ENERGIE = {
  ...{ soort: 'thema', thema: 'energie', naam: 'Zuinig met energie', toegang: 'open' },
  beschrijving: 'Wij vergelijken rekeningen.\nEn wij vertellen wat hielp.',
  huisregels: 'Wat u hier hoort, blijft hier.',
};

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
/** As a script would: the answer, or what was refused. */
const call = async <T = { id: string; versie: number }>(
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
const found = (anders: object = {}) => call('coordinator-twente', 'communities', { ...ENERGIE, ...anders });
/** The coordinator gives that role to the one with this name, or takes it. */
const giveRole = async (id: string, naam: string, rol: 'lid' | 'beheerder'): Promise<void> => {
  const token = await wereld.tokenFor('coordinator-twente');
  const { body } = await wereld.call('GET', `/api/v1/communities/${id}/leden`, { token });
  const { gegevens } = body as unknown as {
    gegevens: { id: string; versie: number; weergavenaam: string }[];
  };
  const lid = gegevens.find(({ weergavenaam }) => weergavenaam === naam);
  const opties = { token, body: { versie: lid?.versie, rol } };
  expect((await wereld.call('PUT', `/api/v1/lidmaatschappen/${lid?.id}/rol`, opties)).status).toBe(200);
};
/** As somebody who moderates it: he decides about the others, and does not leave as the last. */
const asBeheerder = async (id: string): Promise<void> => {
  await giveRole(id, 'D. Visser', 'beheerder');
  await page.reload();
  await page.getByText('U bent lid en beheerder als D. Visser.').waitFor();
  await knop('Verwijder Bakkerij Donald').waitFor();
  expect(await bezoeker.look('community-beheerder')).toEqual([]);
  await knop('Vertrek uit deze community').click();
  await knop('Ja, ik vertrek').click();
  await page.getByText('U bent de laatste beheerder. Maak eerst een ander lid beheerder.').waitFor();
  expect(await bezoeker.look('community-laatste')).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText('You are a member and moderator as D. Visser.').waitFor();
  expect(await bezoeker.look('community-beheerder-en')).toEqual([]);
  await giveRole(id, 'D. Visser', 'lid');
};
const join = (id: string, kvkNummer: string, weergavenaam: string) =>
  call(
    'ondernemer',
    `communities/${id}/leden`,
    { weergavenaam, email: `lid-${kvkNummer}@example.nl` },
    { kvkNummer },
  );

describe('communities for ondernemers', () => {
  it('are a list to search in, also in English, that says so when nothing is there', async () => {
    await found({ naam: 'Alles over zonnepanelen' });
    await found({ naam: 'Bakkers onder elkaar', soort: 'branche', thema: undefined, sectie: 'C' });
    await open('/');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText('Communities').click();
    await page.getByRole('heading', { name: 'Bakkers onder elkaar' }).waitFor();
    expect(await bezoeker.look('communities')).toEqual([]);
    await bezoeker.type('Zoek op woorden', 'zonnepanelen');
    await page.keyboard.press('Enter');
    await page.getByText('1 community', { exact: true }).waitFor();
    await bezoeker.hasFocus('1 community');
    await page.getByLabel('Thema').selectOption('personeel');
    await knop('Zoek').click();
    await page.getByText('Er is nog geen community die hierbij past').waitFor();
    expect(await bezoeker.look('communities-leeg')).toEqual([]);
    await knop('Toon alle communities').click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Entrepreneurs learn most from each other').waitFor();
    await page.getByLabel('Theme').selectOption({ label: 'Staff' });
    expect(await bezoeker.look('communities-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('that cannot be fetched are asked for again, and one that is not there says so', async () => {
    await page.route('**/api/v1/communities?*', (route) => route.abort());
    await open('/communities');
    await page.getByText('Er is geen verbinding', { exact: true }).waitFor();
    expect(await bezoeker.look('communities-mislukt')).toEqual([]);
    await page.unroute('**/api/v1/communities?*');
    await knop('Probeer opnieuw').click();
    await page.getByText(/^\d+ communit/).waitFor();
    await open('/communities/00000000-0000-4000-8000-000000000000');
    await page.getByRole('heading', { name: 'Deze community is er niet' }).waitFor();
    expect(await bezoeker.look('community-weg')).toEqual([]);
  });

  it('are joined by name, shown to members only, and left', async () => {
    const { id } = await found({ naam: 'Open voor u' });
    await join(id, KVK_1, 'Bakkerij Donald');
    await open(`/communities/${id}`);
    await page.getByText('Wie er lid is, zien alleen leden.').waitFor();
    expect(await page.getByText('Bakkerij Donald').count()).toBe(0);
    expect(await bezoeker.look('community-openbaar')).toEqual([]);
    await page.getByRole('link', { name: 'Meld u aan om lid te worden' }).click();
    await knop('Dagmar Visser').click();
    await knop('Word lid').click();
    await knop('Word lid').click();
    await page.getByRole('link', { name: 'Vul een naam in.' }).waitFor();
    await bezoeker.hasFocus('Vul een e-mailadres in');
    await bezoeker.hasTitle('Fout: Open voor u - Schakel');
    expect(await bezoeker.look('community-fout')).toEqual([]);
    await bezoeker.type('Onder welke naam', 'Dagmar');
    await bezoeker.type('Uw e-mailadres', 'dagmar@example.nl');
    await bezoeker.press('Word lid');
    await page.getByText('Welkom! U bent nu lid.').waitFor();
    await bezoeker.hasTitle('Open voor u - Schakel');
    await bezoeker.hasFocus('Welkom');
    await page.getByText('Bakkerij Donald').waitFor();
    expect(await bezoeker.look('community-lid')).toEqual([]);
    await knop('Wijzig uw naam').click();
    await page.getByLabel('Onder welke naam').fill('D. Visser');
    await knop('Bewaar').click();
    await page.getByText('U bent lid als D. Visser.').waitFor();
    await asBeheerder(id);
    await open('/mijn');
    await page.getByRole('heading', { name: 'Open voor u' }).waitFor();
    expect(await bezoeker.look('mijn-communities')).toEqual([]);
    await page.getByRole('link', { name: 'Open voor u' }).click();
    await page.getByText('U bent lid als D. Visser.').waitFor();
    await bezoeker.press('Vertrek uit deze community');
    await page.getByText('Wilt u vertrekken?').waitFor();
    expect(await bezoeker.look('community-vertrek')).toEqual([]);
    await bezoeker.press('Ja, ik vertrek');
    await page.getByText('U bent vertrokken.').waitFor();
    await page.getByText('Wie er lid is, zien alleen leden.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('on invitation are entered by the link of the mail, once, after signing in', async () => {
    const { id } = await found({ naam: 'Op uitnodiging', toegang: 'op-uitnodiging' });
    await call('coordinator-twente', `communities/${id}/uitnodigingen`, { email: 'genodigd@example.nl' });
    const link = await eventually(async () => {
      const [mail] = await wereld.mail.read('genodigd@example.nl');
      const gevonden = /\/communities\/uitnodiging#\S+/.exec(mail?.tekst ?? '')?.[0];
      if (gevonden === undefined) throw new Error('Nog geen mail.');
      return gevonden;
    });
    await open(link);
    await page.getByRole('heading', { name: 'U bent uitgenodigd' }).waitFor();
    expect(await bezoeker.look('uitnodiging')).toEqual([]);
    await page.getByRole('link', { name: 'Meld u aan om de uitnodiging aan te nemen' }).click();
    await knop('Dagmar Visser').click();
    await knop('Neem de uitnodiging aan').click();
    await page.getByRole('link', { name: 'Vul een naam in.' }).waitFor();
    await page.getByLabel('Onder welke naam').fill('Genodigde');
    await knop('Neem de uitnodiging aan').click();
    await page.getByText('U bent lid als Genodigde.').waitFor();
    await open('/');
    await open(link);
    await page.getByLabel('Onder welke naam').fill('Nog eens');
    await knop('Neem de uitnodiging aan').click();
    await page.getByText(/Deze uitnodiging werkt niet/).waitFor();
    expect(await bezoeker.look('uitnodiging-gebruikt')).toEqual([]);
    await open('/communities/uitnodiging');
    await page.getByRole('heading', { name: /Deze uitnodiging werkt niet/ }).waitFor();
  });
});

const DAG = 86_400_000;
const plan = (communityId: string, anders: object = {}) =>
  call('coordinator-twente', `communities/${communityId}/bijeenkomsten`, {
    ...{ titel: 'Rekeningen naast elkaar', programma: 'Neem uw rekening mee.\nWij vergelijken.' },
    ...{ plaats: 'Voorbeeldplein 3, Almelo', begin: new Date(Date.now() + 9 * DAG).toISOString() },
    ...{ eind: new Date(Date.now() + 9 * DAG + 7_200_000).toISOString(), ...anders },
  });
const signUp = (id: string, kvkNummer: string) =>
  call('ondernemer', `bijeenkomsten/${id}/aanmelding`, {}, { kvkNummer });

describe('bijeenkomsten of a community', () => {
  it('are read by everybody; members sign up, wait for a place and sign off', async () => {
    const { id } = await found({ naam: 'Komt bijeen' });
    await open(`/communities/${id}`);
    await page.getByText('Er is nog geen bijeenkomst gepland.').waitFor();
    const { id: bijeen } = await plan(id, { capaciteit: 1, link: 'https://video.example/zaal' });
    await join(id, KVK_1, 'Donald');
    await signUp(bijeen, KVK_1);
    await page.reload();
    await page.getByText('Vol', { exact: true }).waitFor();
    expect(await bezoeker.look('community-bijeenkomsten')).toEqual([]);
    await page.getByRole('link', { name: 'Rekeningen naast elkaar' }).click();
    await page.getByText('Alleen leden van de community kunnen zich aanmelden.').waitFor();
    await page.getByText('De link ziet u als u bent aangemeld.').waitFor();
    expect(await bezoeker.look('bijeenkomst-openbaar')).toEqual([]);
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Zet in uw agenda (.ics)' }).click(),
    ]);
    expect(bestand.suggestedFilename()).toBe('bijeenkomst.ics');
    await join(id, '69599084', 'Dagmar');
    await signIn('ondernemer', 'Dagmar Visser', `/bijeenkomsten/${bijeen}`);
    await page.getByText(/Alle plaatsen zijn bezet/).waitFor();
    await bezoeker.press('Zet mij op de wachtlijst');
    await page
      .getByText('U staat op de wachtlijst. U bent nummer 1. Komt er een plaats vrij, dan krijgt u een mail.')
      .waitFor();
    expect(await bezoeker.look('bijeenkomst-wachtlijst')).toEqual([]);
    const token = await wereld.tokenFor('ondernemer', { kvkNummer: KVK_1 });
    await wereld.call('DELETE', `/api/v1/bijeenkomsten/${bijeen}/aanmelding`, { token });
    await eventually(async () => {
      const [mail] = await wereld.mail.read('lid-69599084@example.nl');
      expect(mail?.onderwerp).toContain('Er is plaats voor u');
    });
    await page.reload();
    await page.getByRole('link', { name: 'https://video.example/zaal' }).waitFor();
    expect(await bezoeker.look('bijeenkomst-aangemeld')).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('You are signed up. You get a mail').waitFor();
    expect(await bezoeker.look('bijeenkomst-en')).toEqual([]);
    await bezoeker.press('Sign off');
    await page.getByText('You are signed off.').waitFor();
    await bezoeker.press('Sign up');
    await page.getByText('You are signed up.', { exact: true }).waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('that are not there, or cannot be fetched, say so', async () => {
    await open('/bijeenkomsten/00000000-0000-4000-8000-000000000000');
    await page.getByRole('heading', { name: 'Deze bijeenkomst is er niet' }).waitFor();
    expect(await bezoeker.look('bijeenkomst-weg')).toEqual([]);
    const { id } = await found({ naam: 'Zonder verbinding' });
    const { id: bijeen } = await plan(id);
    await page.route('**/api/v1/bijeenkomsten/*', (route) => route.abort());
    await open(`/bijeenkomsten/${bijeen}`);
    await page.getByText('Er is geen verbinding', { exact: true }).waitFor();
    expect(await bezoeker.look('bijeenkomst-mislukt')).toEqual([]);
    await page.unroute('**/api/v1/bijeenkomsten/*');
    await knop('Probeer opnieuw').click();
    await page.getByText('Neem uw rekening mee.').waitFor();
  });

  it('are planned, changed and called off in the werkbank, with all that is wrong at once', async () => {
    const { id } = await found({ naam: 'Plant een bijeenkomst' });
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/communities/${id}`);
    await bezoeker.press('Plan een bijeenkomst');
    await bezoeker.press('Plan');
    for (const fout of ['Vul een titel in', 'Kies een dag.', 'Vul een adres in, of een link'])
      await page.getByRole('link', { name: fout }).waitFor();
    expect(await bezoeker.look('bijeenkomst-fout')).toEqual([]);
    await page.getByLabel('Titel').fill('Ontbijt');
    await page.getByLabel('Dag', { exact: true }).fill('2020-01-06');
    await page.getByLabel('Begin', { exact: true }).fill('08:00');
    await page.getByLabel('Einde', { exact: true }).fill('09:30');
    await page.getByLabel(/^Adres/).fill('Voorbeeldplein 3, Almelo');
    await page.getByLabel('Programma').fill('Vier leden brengen een vraag in.');
    await knop('Plan').click();
    await page.getByRole('link', { name: 'Kies een begin dat nog moet komen.' }).waitFor();
    await page.getByLabel('Dag', { exact: true }).fill('2098-01-06');
    await knop('Plan').click();
    await page.getByText('De bijeenkomst is gepland.').waitFor();
    expect(await bezoeker.look('werkbank-bijeenkomsten')).toEqual([]);
    await page.getByRole('link', { name: 'Ontbijt' }).click();
    await page.getByText('Er is nog niemand aangemeld.').waitFor();
    await page.getByText('maandag 6 januari 2098 van 08:00 tot 09:30 uur').waitFor();
    await knop('Wijzig').click();
    await page.getByLabel('Hoeveel leden kunnen komen?').fill('12');
    await knop('Bewaar').click();
    await page.getByText('De wijziging is bewaard.').waitFor();
    await page.getByText('0 van 12 bezet').waitFor();
    expect(await bezoeker.look('werkbank-bijeenkomst')).toEqual([]);
    await knop('Gelast af').click();
    await bezoeker.hasFocus('Waarom gaat het niet door?');
    await knop('Ja, gelast af').click();
    await page.getByRole('link', { name: 'Vul een reden in.' }).waitFor();
    expect(await bezoeker.look('bijeenkomst-afgelasten')).toEqual([]);
    await page.getByLabel('Waarom gaat het niet door?').fill('De spreker is ziek.');
    await knop('Ja, gelast af').click();
    await page.getByText('De reden: De spreker is ziek.').waitFor();
    expect(await bezoeker.look('bijeenkomst-afgelast')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('have their presence noted by a member who moderates, once they began', async () => {
    const { id } = await found({ naam: 'Noteert wie er was' });
    await join(id, KVK_1, 'Donald');
    await join(id, '69599084', 'D. Visser');
    await giveRole(id, 'D. Visser', 'beheerder');
    const [straks, eind] = [4_000, DAG].map((ms) => new Date(Date.now() + ms).toISOString());
    const { id: bijeen } = await plan(id, { begin: straks, eind });
    await signUp(bijeen, KVK_1);
    await signUp(bijeen, '69599084');
    await new Promise((klaar) => setTimeout(klaar, 4_500));
    await signIn('ondernemer', 'Dagmar Visser', `/bijeenkomsten/${bijeen}`);
    await page.getByText('Wie er komt (2)').waitFor();
    await page.getByLabel('D. Visser').check();
    expect(await bezoeker.look('bijeenkomst-presentie')).toEqual([]);
    await bezoeker.press('Bewaar wie er was');
    await page.getByText('Genoteerd wie er was.').waitFor();
    await page.getByText('U was erbij').waitFor();
    await page.reload();
    expect(await page.getByLabel('D. Visser').isChecked()).toBe(true);
    expect(bezoeker.klachten).toEqual([]);
  });
});

describe('communities in the werkbank', () => {
  it('are made, and all that is missing is told at once', async () => {
    await signIn('medewerker', 'Tijn Wolters', '/werkbank/communities');
    await bezoeker.press('Richt een community op');
    await bezoeker.press('Richt op');
    for (const fout of [
      'Vul een naam in van ten minste 3 tekens.',
      'Kies een thema.',
      'Vul de huisregels in.',
    ])
      await page.getByRole('link', { name: fout }).waitFor();
    expect(await bezoeker.look('werkbank-community-fout')).toEqual([]);
    await page.getByLabel('Naam', { exact: true }).fill('Van de werkbank');
    await page.getByLabel('Waar gaat de community over?').selectOption('branche');
    await page.getByLabel('Branche', { exact: true }).selectOption('I');
    await page.getByLabel('Beschrijving').fill('Voor horeca.');
    await page.getByLabel('Huisregels').fill('Wees eerlijk.');
    await page.getByLabel('Wie kan lid worden?').selectOption('op-uitnodiging');
    await knop('Richt op').click();
    await page.getByRole('heading', { name: 'Van de werkbank' }).waitFor();
    await page.getByText('Er wacht niemand op een antwoord.').waitFor();
    expect(await bezoeker.look('werkbank-community-nieuw')).toEqual([]);
    await page.getByRole('link', { name: 'Alle communities van uw regio' }).click();
    await page.getByRole('link', { name: 'Van de werkbank' }).waitFor();
    expect(await bezoeker.look('werkbank-communities')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('have requests that are let in or refused, members that are removed, and invitations', async () => {
    const { id } = await found({ naam: 'Vol verzoeken', toegang: 'op-uitnodiging' });
    await join(id, KVK_1, 'Donald');
    await join(id, KVK_2, 'Katrien');
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/communities/${id}`);
    await page.getByText('Verzoeken om lid te worden (2)').waitFor();
    expect(await bezoeker.look('werkbank-verzoeken')).toEqual([]);
    await bezoeker.press('Laat toe Donald');
    await page.getByText('Donald is toegelaten.').waitFor();
    await bezoeker.hasFocus('Donald is toegelaten.');
    await knop('Weiger Katrien').click();
    await bezoeker.hasFocus('Waarom? Katrien leest dit.');
    await knop('Weiger').click();
    await page.getByRole('link', { name: 'Vul een reden in.' }).waitFor();
    expect(await bezoeker.look('werkbank-reden')).toEqual([]);
    await page.getByLabel('Waarom?').fill('U bent geen horeca.');
    await knop('Weiger').click();
    await page.getByText('Katrien is geweigerd en krijgt de reden per e-mail.').waitFor();
    await eventually(async () => {
      const [mail] = await wereld.mail.read(`lid-${KVK_2}@example.nl`);
      expect(mail?.tekst).toContain('U bent geen horeca.');
    });
    await knop('Maak beheerder Donald').click();
    await page.getByText('De rol van Donald is gewijzigd.').waitFor();
    await knop('Verwijder Donald').click();
    await page.getByLabel('Waarom?').fill('Op eigen verzoek.');
    await knop('Verwijder').click();
    await page.getByText('Verwijderd (1)').waitFor();
    await page.getByLabel('E-mailadres').fill('nieuw@example.nl');
    await knop('Verstuur uitnodiging').click();
    await page.getByText('De uitnodiging is verstuurd.').waitFor();
    await knop('Trek in nieuw@example.nl').waitFor();
    expect(await bezoeker.look('werkbank-leden')).toEqual([]);
    await knop('Trek in nieuw@example.nl').click();
    await page.getByText('De uitnodiging is ingetrokken.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('are changed at the version that was seen, and go to the archive and back', async () => {
    const { id } = await found({ naam: 'Straks in het archief' });
    await signIn('medewerker', 'Tijn Wolters', `/werkbank/communities/${id}`);
    await knop('Wijzig').click();
    const token = await wereld.tokenFor('coordinator-twente');
    await wereld.call('PATCH', `/api/v1/communities/${id}`, {
      ...{ token, body: { versie: 1, beschrijving: 'Net veranderd.' } },
    });
    await page.getByLabel('Naam', { exact: true }).fill('Te laat');
    await knop('Bewaar').click();
    await page.getByText(/dit (zelf )?net gewijzigd/).waitFor();
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Te laat');
    expect(await bezoeker.look('werkbank-community-409')).toEqual([]);
    await knop('Bewaar').click();
    await page.getByText('De wijziging is bewaard.').waitFor();
    await knop('Zet in het archief').click();
    await page.getByText('De community staat in het archief.').waitFor();
    await open(`/communities/${id}`);
    await page.getByText(/Deze community staat in het archief/).waitFor();
    await page.getByRole('button', { name: /lid/ }).waitFor({ state: 'detached' });
    expect(await bezoeker.look('community-archief')).toEqual([]);
    await open(`/werkbank/communities/${id}`);
    await knop('Haal uit het archief').click();
    await page.getByText('De community is uit het archief gehaald.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });
});
