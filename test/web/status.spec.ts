// SPDX-License-Identifier: EUPL-1.2
import type { Page, Route } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { codesAt } from '../support/inlogcode.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { startZaken, type Zaak, type Zaken } from './zaken.js';

const LIMIETEN = [
  ...['aanmelden=1000/60', 'aangemeld=1000/60', 'hulpvraag-indienen=1000/60', 'inlogcode-vragen=1000/60'],
  'inlogcode-inwisselen=1000/60',
].join(',');
const NIETS_OPGEHAALD = /status of (404|409)|ERR_INTERNET_DISCONNECTED|Failed to load resource/;

describe('the status page', () => {
  let wereld: Webwereld;
  let zaken: Zaken;
  let bezoeker: Bezoeker;
  let page: Page;

  beforeAll(async () => {
    wereld = await startWebwereld({ LIMIETEN });
    zaken = await startZaken(wereld);
  });
  afterAll(() => wereld?.stop());
  beforeEach(async () => {
    bezoeker = await wereld.newBezoeker();
    page = bezoeker.page;
  });
  afterEach(() => bezoeker.close());

  const kop = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
  const knop = (name: string | RegExp) => page.getByRole('button', { name });
  const open = async ({ link }: Pick<Zaak, 'link'>): Promise<void> => {
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: /Uw hulpvraag|Your request/ }).waitFor();
    await page.locator('#beurt').waitFor();
  };
  const newCode = (email: string, eerder: number): Promise<string> =>
    eventually(async () => {
      const codes = await codesAt(wereld.mail, email);
      if (codes.length <= eerder) throw new Error('Er is nog geen code gekomen.');
      return codes[0] ?? '';
    });
  /** Shows that the mailbox is his, in the dialog that asks for it. */
  const giveCode = async ({ email }: Zaak): Promise<void> => {
    const eerder = (await codesAt(wereld.mail, email)).length;
    await page.getByLabel('Uw e-mailadres').fill(email);
    await knop('Stuur mij een code').click();
    await page.getByLabel('Code uit de e-mail').fill(await newCode(email, eerder));
    await knop('Ga verder').click();
  };
  /** Lays something over what the API tells of a hulpvraag, for states that take weeks. */
  const showAs = (anders: object): Promise<unknown> =>
    page.route(/\/api\/v1\/hulpvragen\/[\da-f-]{36}$/, async (route: Route) => {
      const antwoord = await route.fetch();
      await route.fulfill({ response: antwoord, json: { ...(await antwoord.json()), ...anders } });
    });

  it('tells whose turn it is, until when, what was found and why, and is without a fault', async () => {
    const zaak = await zaken.submit();
    await open(zaak);
    await kop('De coördinator is aan zet');
    await bezoeker.hasTitle(`Uw hulpvraag ${zaak.kenmerk} - Schakel`);
    await page.getByText(/Dat doet die uiterlijk op \d+ \w+ \d{4}/).waitFor();
    await page.getByText(`Kenmerk ${zaak.kenmerk}`).waitFor();
    await page.getByText('Mijn gasrekening is verdubbeld').waitFor();
    const aanbod = page.locator('section[aria-labelledby=aanbod] > ol > li');
    expect(await aanbod.count()).toBeLessThanOrEqual(5);
    const eerste = aanbod.first();
    expect(await eerste.locator('.redenen li').count()).toBeGreaterThan(0);
    expect(await eerste.textContent()).not.toMatch(/score/i);
    await page.locator('li[aria-current=step]', { hasText: 'Kiezen wie u helpt' }).waitFor();
    await kop(/^Uw gegevens$/);
    await page.waitForLoadState('networkidle');
    expect(await bezoeker.look('status-gematcht')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('shows that the system is at it, and says so when it is done', async () => {
    const zaak = await zaken.submit();
    const anders = { status: 'ingediend', stap: 'matchen', aanZet: 'systeem', matches: [] };
    await showAs(anders);
    await open(zaak);
    await kop('Wij zoeken');
    expect(await bezoeker.look('status-net-verstuurd')).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
    await kop('De coördinator is aan zet');
    await page
      .getByRole('status')
      .filter({ hasText: /Wij vonden|Wij zijn klaar/ })
      .first()
      .waitFor({ state: 'attached' });
  });

  it.each<[string, object, string | RegExp]>([
    [
      'vastgehouden',
      { status: 'vastgehouden', stap: 'nakijken', matches: [] },
      /kijkt uw hulpvraag eerst na/,
    ],
    [
      'niets-gevonden',
      { status: 'geen-passend-aanbod', stap: 'verder-zoeken', matches: [] },
      'Wij vonden geen aanbod dat past',
    ],
    ['afgewezen', { status: 'afgewezen' }, /nemen wij niet in behandeling/],
    ['verlopen', { status: 'verlopen', eindeReden: 'niet-bereikbaar' }, /hoorden lang niets/],
    ['ingetrokken', { status: 'ingetrokken', eindeReden: 'niet-meer-nodig' }, /geen hulp meer nodig/],
    ['geholpen', { status: 'afgerond', eindeReden: 'geholpen' }, 'U bent geholpen. Fijn!'],
    ['vol', { status: 'afgerond', eindeReden: 'vol' }, 'Er was nergens plaats.'],
    ['gewist', { status: 'gewist', tekst: null, contact: null, matches: [] }, /gegevens zijn gewist/],
    [
      'dubbel',
      { status: 'afgerond', eindeReden: 'dubbel', samengevoegdMet: crypto.randomUUID() },
      /verder in een andere hulpvraag/,
    ],
  ])('in the state %s says what that means', async (naam, anders, tekst) => {
    const zaak = await zaken.submit();
    const isOpen = 'stap' in anders;
    await showAs(isOpen ? anders : { ...anders, stap: 'geen', aanZet: 'niemand', uiterlijkOp: null });
    await open(zaak);
    await page.getByText(tekst).first().waitFor();
    if (!isOpen) expect(await knop('Trek uw hulpvraag in').count()).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(await bezoeker.look(`status-${naam}`)).toEqual([]);
  });

  it('by keyboard alone: answers the question that decides, with a code from the mailbox', async () => {
    const zaak = await zaken.submit();
    await showAs({
      vraag: { feit: 'werkzamePersonen', vraag: 'Hoeveel personen werken er bij u, uzelf meegeteld?' },
    });
    await open(zaak);
    await bezoeker.tabTo('Hoeveel personen');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Vul een antwoord in.' }).waitFor();
    await bezoeker.hasTitle(/^Fout: /);
    expect(await bezoeker.look('status-vraag-fout')).toEqual([]);
    await bezoeker.press('Vul een antwoord in.');
    await bezoeker.hasFocus('Hoeveel personen');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await bezoeker.look('status-code')).toEqual([]);
    await page.keyboard.type(zaak.email);
    await page.keyboard.press('Enter');
    await page.getByLabel('Code uit de e-mail').waitFor();
    await page.keyboard.type(await newCode(zaak.email, 0));
    await page.keyboard.press('Enter');
    await page.getByText('Dank u wel. Wij zoeken opnieuw.').waitFor();
    expect((await zaken.read(zaak)).onderneming.werkzamePersonen).toBe(6);
    // A link within the page did not cost the key.
    expect(page.url()).toBe(zaak.link);
  });

  it('says that a code is wrong, and does nothing when none is given', async () => {
    const zaak = await zaken.submit();
    const streng = await wereld.newBezoeker({ verwacht: /status of 403/ });
    page = streng.page;
    await open(zaak);
    await knop('Trek uw hulpvraag in').click();
    await page.getByLabel('Ik ben al geholpen').check();
    await page.locator('form').getByRole('button', { name: 'Trek uw hulpvraag in' }).click();
    await page.getByLabel('Uw e-mailadres').fill(zaak.email);
    await knop('Stuur mij een code').click();
    await page.getByLabel('Code uit de e-mail').fill('00000000');
    await knop('Ga verder').click();
    await page.getByRole('link', { name: /code is niet goed/ }).waitFor();
    expect(await streng.look('status-code-fout')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await zaken.read(zaak)).status).toBe('gematcht');
    expect(streng.klachten).toEqual([]);
    await streng.close();
  });

  it('from consent to the end: what was chosen, and whether it helped', async () => {
    const zaak = await zaken.submit();
    const toewijzingId = await zaken.assign(zaak);
    await zaken.seen(zaak, 'toestemmen');
    await open(zaak);
    await kop('U bent aan zet');
    await page.waitForLoadState('networkidle');
    expect(await bezoeker.look('status-toestemmen')).toEqual([]);
    await knop('Ja, mijn vraag mag hierheen').click();
    await giveCode(zaak);
    await page.getByText(/Uw vraag is naar .* Die is nu aan zet/).waitFor();
    await zaken.seen(zaak, 'besluiten');
    await kop('De aanbieder is aan zet');
    await zaken.provide(toewijzingId, 'acceptatie', 'levering');
    await zaken.seen(zaak, 'bevestigen');
    await page.reload();
    await knop('Zeg of dit u hielp').click();
    const formulier = page.locator('form', { hasText: 'Bent u geholpen?' });
    await formulier.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await page.getByRole('link', { name: 'Kies of u geholpen bent.' }).waitFor();
    await formulier.getByLabel('Voor een deel').check();
    await formulier.getByLabel('Kennis').check();
    await formulier.getByLabel(/Hoeveel euro/).fill('1.500');
    expect(await bezoeker.look('status-uitkomst')).toEqual([]);
    await formulier.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await page.getByText('Dank u wel, uw antwoord is bewaard.').waitFor();
    const { eindeReden, toewijzingen } = await zaken.seen(zaak, 'geen');
    expect([eindeReden, toewijzingen[0].uitkomsten[0].ondernemer.bedragInCenten]).toEqual([
      'geholpen-zonder-resultaat',
      150_000,
    ]);
    await kop('Deze hulpvraag is gesloten');
    expect(await bezoeker.look('status-afgerond')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('what does not fit is refused with a reason, which the coordinator reads', async () => {
    const zaak = await zaken.submit();
    await zaken.assign(zaak);
    await zaken.seen(zaak, 'toestemmen');
    await open(zaak);
    await page.getByRole('button', { name: 'Past niet', exact: true }).click();
    await page.getByLabel('Iets anders').check();
    await knop('Verstuur').last().click();
    await page.getByRole('link', { name: 'Vertel wat de reden is.' }).waitFor();
    expect(await bezoeker.look('status-past-niet')).toEqual([]);
    await page.getByLabel(/Wilt u er iets bij vertellen/).fill('Wij bakken op hout.');
    await knop('Verstuur').last().click();
    await giveCode(zaak);
    await page.getByText('Dit gaat niet door. Uw coördinator ziet waarom.').waitFor();
    expect((await zaken.read(zaak)).toewijzingen).toEqual([
      expect.objectContaining({ status: 'gestopt', besluitReden: 'anders' }),
    ]);
  });

  it('what was only suggested does not fit: it goes away with its reason, and comes back when one wants that', async () => {
    const zaak = await zaken.submit();
    const titel = 'Energiescan voor bakkers';
    await open(zaak);
    const aanbod = page.getByRole('region', { name: 'Aanbod dat bij u past' });
    await aanbod.getByRole('heading', { name: titel }).waitFor();
    await bezoeker.press(`Past niet (${titel})`);
    await bezoeker.hasFocus(`Past niet: ${titel}`);
    await knop('Verstuur').last().click();
    await page.getByRole('link', { name: 'Kies een reden.' }).waitFor();
    await page.getByLabel('Iets anders').check();
    await page.getByLabel(/Wilt u er iets bij vertellen/).fill('Wij bakken op hout.');
    expect(await bezoeker.look('status-voorstel-past-niet')).toEqual([]);
    await knop('Verstuur').last().click();
    await giveCode(zaak);
    await page.getByText('Wij onthouden dat dit niet past. Uw coördinator ziet waarom.').waitFor();
    await aanbod.getByRole('heading', { name: titel }).waitFor({ state: 'detached' });
    await page.getByText('Past niet bij u (1)').click();
    await page.getByText('Iets anders: “Wij bakken op hout.”').waitFor();
    expect(await bezoeker.look('status-voorstel-afgewezen')).toEqual([]);
    const collega = await wereld.newBezoeker();
    await collega.page.goto(
      `${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(`/werkbank?weergave=alles&hulpvraag=${zaak.id}`)}`,
    );
    await collega.page.getByRole('button', { name: 'Tijn Wolters' }).click();
    await collega.page.getByText('Past niet, zegt de ondernemer').waitFor();
    await collega.page.getByText(/Anders: “Wij bakken op hout\.”/).waitFor();
    expect(await collega.look('werkbank-past-niet')).toEqual([]);
    await collega.close();
    await knop(/Past toch wel/).click();
    await page.getByText('Dit staat weer bij het aanbod dat bij u past.').waitFor();
    await aanbod.getByRole('heading', { name: titel }).waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('tells who comes second what changed, and does not do it', async () => {
    const zaak = await zaken.submit();
    const toewijzingId = await zaken.assign(zaak);
    await zaken.seen(zaak, 'toestemmen');
    const tweede = await wereld.newBezoeker({ verwacht: NIETS_OPGEHAALD });
    page = tweede.page;
    await open(zaak);
    const { toewijzingen } = await zaken.read(zaak);
    const pad = `hulpvragen/${zaak.id}/toewijzingen/${toewijzingId}/toestemming`;
    await zaken.coordinator('POST', pad, { versie: toewijzingen[0].versie, hoe: 'telefoon' });
    await knop('Ja, mijn vraag mag hierheen').click();
    await giveCode(zaak);
    await kop('Iemand anders was u voor');
    await page.getByText(/Energiescan voor bakkers: de aanbieder kijkt of hij u kan helpen/).waitFor();
    expect(await tweede.look('status-409')).toEqual([]);
    await tweede.close();
  });

  it('messages go back and forth, with a file', async () => {
    const zaak = await zaken.submit();
    await zaken.coordinator('POST', `hulpvragen/${zaak.id}/berichten`, { tekst: 'Welke ovens hebt u?' });
    await open(zaak);
    await page.getByText('Welke ovens hebt u?').waitFor();
    await knop('Ik heb alles gelezen').click();
    await page.getByText('Alle berichten staan als gelezen.').waitFor();
    await page
      .locator('section[aria-labelledby=berichten]')
      .getByRole('button', { name: 'Schrijf een bericht' })
      .click();
    await page.getByLabel('Uw bericht').fill('Twee, van gas.');
    expect(await bezoeker.look('status-bericht')).toEqual([]);
    await knop('Verstuur het bericht').click();
    await giveCode(zaak);
    await page.getByText('Uw bericht is verstuurd.').waitFor();
    await page.getByText('Twee, van gas.').waitFor();
    await knop('Trek dit bericht in').click();
    await page.getByText('Uw bericht is ingetrokken.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('an appointment is made, and put in a calendar', async () => {
    const zaak = await zaken.submit();
    // At a time of its own: the coordinator cannot have two moments at once.
    const begin = new Date(Date.now() + 72 * 3_600_000 + Math.floor(Math.random() * 3_000) * 60_000);
    const eind = new Date(begin.getTime() + 3_600_000);
    await zaken.coordinator('POST', 'afspraakmomenten', {
      ...{ begin: begin.toISOString(), eind: eind.toISOString(), vorm: 'telefonisch' },
    });
    await open(zaak);
    await knop('Maak een afspraak met de coördinator').click();
    await page
      .getByLabel(/per telefoon/)
      .first()
      .check();
    expect(await bezoeker.look('status-afspraak')).toEqual([]);
    await knop('Leg de afspraak vast').click();
    await giveCode(zaak);
    await page.getByText('Uw afspraak staat.').waitFor();
    const [bestand] = await Promise.all([page.waitForEvent('download'), knop('Zet in mijn agenda').click()]);
    expect(bestand.suggestedFilename()).toBe('afspraak.ics');
    await knop('Annuleer de afspraak').click();
    await page.getByLabel('Ik ben verhinderd').check();
    await knop('Annuleer').last().click();
    await page.getByText('Uw afspraak is geannuleerd.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is taken back with a reason', async () => {
    const zaak = await zaken.submit();
    await open(zaak);
    await knop('Trek uw hulpvraag in').click();
    await page.getByLabel('Ik heb geen hulp meer nodig').check();
    await page.locator('form').getByRole('button', { name: 'Trek uw hulpvraag in' }).click();
    await giveCode(zaak);
    await page.getByText('Uw hulpvraag is ingetrokken.').waitFor();
    expect(await zaken.read(zaak)).toMatchObject({ status: 'ingetrokken', eindeReden: 'niet-meer-nodig' });
  });

  it('facts are corrected, and refused with all causes', async () => {
    const zaak = await zaken.submit();
    const streng = await wereld.newBezoeker({ verwacht: /status of 400/ });
    page = streng.page;
    await open(zaak);
    await knop('Wijzig uw bedrijf').click();
    await page.getByLabel(/Branche/).fill('00');
    await page.getByLabel(/Plaats of gemeente/).fill('Nergenshuizen');
    await knop('Bewaar').click();
    await giveCode(zaak);
    const fouten = page.getByRole('group', { name: /niet goed ingevuld/ }).getByRole('listitem');
    await fouten.first().waitFor();
    expect(await fouten.count()).toBe(2);
    expect(await streng.look('status-gegevens-fout')).toEqual([]);
    await page.getByLabel(/Branche/).fill('1071');
    await page.getByLabel(/Plaats of gemeente/).fill('Hengelo');
    await page.getByLabel(/Werkzame personen/).fill('6');
    await knop('Bewaar').click();
    await page.getByText('Bewaard. Wij zoeken opnieuw').waitFor();
    expect((await zaken.read(zaak)).onderneming).toMatchObject({
      gemeentecode: 'GM0164',
      werkzamePersonen: 6,
    });
    await streng.close();
  });

  it('comes in the language of the hulpvraag, and in the other when one chooses that', async () => {
    const zaak = await zaken.submit({ taal: 'en' });
    await open(zaak);
    await page.waitForURL(/\/en\/hulpvraag#id=/);
    await kop('The coordinator acts next');
    await page.waitForLoadState('networkidle');
    expect(await bezoeker.look('status-en')).toEqual([]);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await kop('De coördinator is aan zet');
    expect(bezoeker.klachten).toEqual([]);
  });

  it('without a link, with a wrong one and without a connection says what to do', async () => {
    const streng = await wereld.newBezoeker({ verwacht: NIETS_OPGEHAALD });
    page = streng.page;
    await page.goto(`${wereld.url}/hulpvraag`);
    await kop('Deze link is niet compleet');
    expect(await streng.look('status-zonder-link')).toEqual([]);
    const zaak = await zaken.submit();
    await page.goto(zaak.link.slice(0, -3));
    await kop('Wij vinden deze hulpvraag niet');
    expect(await streng.look('status-verkeerd')).toEqual([]);
    await page.goto(zaak.link);
    await page.locator('#beurt').waitFor();
    await page.route(/\/api\/v1\/hulpvragen\//, (route) => route.abort());
    await page.reload();
    await kop('Er is geen verbinding');
    expect(await streng.look('status-offline')).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
    await knop('Probeer opnieuw').click();
    await kop('De coördinator is aan zet');
    await streng.close();
  });

  it('on paper has what one wants to keep, and no buttons', async () => {
    await open(await zaken.submit());
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    for (const weg of ['Trek uw hulpvraag in', 'Schrijf een bericht', 'Stel hier een vraag over'])
      for (const een of await knop(new RegExp(weg)).all()) expect(await een.isVisible()).toBe(false);
    expect(await page.getByText('Kenmerk HV-').isVisible()).toBe(true);
    await bezoeker.picture('status-print');
  });
});
