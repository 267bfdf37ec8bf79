// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { codesAt } from '../support/inlogcode.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { startZaken, type Zaak, type Zaken } from './zaken.js';

const KVK = '69599084';
/** Builders: no competitors of the bakery that asks. */
const FIRMA = { kvkNummer: KVK, sbi: '4120', plaats: 'Hengelo' };
const TEKST = 'Onze gasrekening is verdubbeld. Hoe kan ik energie besparen in de werkplaats?';

let wereld: Webwereld;
let zaken: Zaken;
let bezoeker: Bezoeker;
let page: Page;
let opgelost: Zaak;

beforeAll(async () => {
  wereld = await startWebwereld({
    LIMIETEN: 'aanmelden=1000/60,aangemeld=1000/60,inlogcode-vragen=1000/60,inlogcode-inwisselen=1000/60',
  });
  zaken = await startZaken(wereld);
  opgelost = await solve();
}, 120_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0349]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const must = async (token: string, pad: string, body: object): Promise<Record<string, unknown>> => {
  const antwoord = await wereld.call('POST', `/api/v1/${pad}`, { token, body });
  expect([pad, antwoord.body?.redenen, antwoord.status < 300]).toEqual([pad, undefined, true]);
  return antwoord.body;
};
/** A hulpvraag of Dagmar's firm for which she says that it helped. */
const solve = async (): Promise<Zaak> => {
  const token = await wereld.tokenFor('ondernemer');
  const zaak = await zaken.submit({ onderneming: FIRMA, tekst: TEKST, themas: ['energie'] }, { token });
  const id = await zaken.assign(zaak, { toestemming: 'telefoon' });
  await zaken.provide(id, 'acceptatie', 'levering');
  const { toewijzingen } = await zaken.seen(zaak, 'bevestigen');
  const { versie } = toewijzingen[0];
  await must(token, `hulpvragen/${zaak.id}/toewijzingen/${id}/bevestiging`, { versie, reden: 'geholpen' });
  return zaak;
};
const knop = (name: string | RegExp) => page.getByRole('button', { name });
const tekst = (woorden: string | RegExp) => page.getByText(woorden).first().waitFor();
const signIn = async (als: 'ondernemer' | 'medewerker', naam: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=${als}`);
  await page.getByText(naam).first().click();
  await page.waitForURL(`${wereld.url}/**`);
};
/** In the dialog that asks for it. */
const giveCode = async ({ email }: Zaak): Promise<void> => {
  const eerder = (await codesAt(wereld.mail, email)).length;
  await page.getByLabel('Uw e-mailadres').fill(email);
  await knop('Stuur mij een code').click();
  const code = await eventually(async () => {
    const codes = await codesAt(wereld.mail, email);
    if (codes.length <= eerder) throw new Error('Er is nog geen code gekomen.');
    return codes[0] ?? '';
  });
  await page.getByLabel('Code uit de e-mail').fill(code);
  await knop('Ga verder').click();
};
const vrager = () => zaken.submit({ themas: ['energie'] });
const vak = () => page.getByRole('region', { name: 'Ervaringsdeskundigen' });

describe('ervaringsdeskundigen', () => {
  it('are nobody at first, and a member of a community offers himself', async () => {
    const zaak = await vrager();
    await page.goto(zaak.link);
    await tekst('Nog niemand met deze ervaring');
    expect(await bezoeker.look('deskundigen-leeg')).toEqual([]);
    await signIn('ondernemer', 'Dagmar Visser');
    await page.goto(`${wereld.url}/mijn`);
    await tekst('Niemand kan u nu iets vragen');
    await page.goto(`${wereld.url}/hulpvraag#id=${opgelost.id}`);
    await tekst('Word dan eerst lid van een community');
    expect(await bezoeker.look('ervaring-geen-lid')).toEqual([]);
    const coordinator = await wereld.tokenFor('coordinator-twente');
    const { id } = await must(coordinator, 'communities', {
      ...{ soort: 'thema', thema: 'energie', naam: 'Zuinig met energie', toegang: 'open' },
      ...{ beschrijving: 'Proef.', huisregels: 'Proef.' },
    });
    await must(await wereld.tokenFor('ondernemer'), `communities/${String(id)}/leden`, {
      ...{ weergavenaam: 'D. Visser', email: 'dagmar@example.nl' },
    });
    await page.reload();
    await bezoeker.press('Anderen mogen mij hierover vragen');
    await bezoeker.hasFocus('Anderen mogen mij hierover vragen');
    const veld = page.getByLabel('Waar ging uw vraag over?');
    expect(await veld.inputValue()).toBe(TEKST);
    await veld.fill('');
    await knop('Ja, ik mag gevraagd worden').click();
    await page.getByRole('link', { name: 'Schrijf waar uw vraag over ging.' }).waitFor();
    expect(await bezoeker.look('ervaring-aanbieden')).toEqual([]);
    await veld.fill(TEKST);
    await bezoeker.press('Ja, ik mag gevraagd worden');
    await tekst('Dank u. Andere ondernemers mogen u nu over deze hulpvraag vragen.');
    await tekst('Bekijk of wijzig dit in uw omgeving');
    expect(await bezoeker.look('ervaring-aangeboden')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('are asked with a code from the mail, say yes, and both know each other; then thanks', async () => {
    const zaak = await vrager();
    await page.goto(zaak.link);
    await vak().getByText('Had een vraag die').waitFor();
    expect(await page.getByText('Visser').count()).toBe(0);
    expect(await bezoeker.look('deskundigen')).toEqual([]);
    await bezoeker.press('Vraag deze ondernemer');
    await bezoeker.hasFocus('Vraag ondernemer 1');
    await knop('Verstuur uw vraag').click();
    await page.getByRole('link', { name: 'Schrijf wat u wilt weten.' }).waitFor();
    expect(await bezoeker.look('deskundigen-vraag-fout')).toEqual([]);
    await bezoeker.type('Wat wilt u weten?', 'Welke maatregel hielp het meest?');
    await bezoeker.press('Verstuur uw vraag');
    await giveCode(zaak);
    await tekst('Uw vraag is verstuurd.');
    await vak().getByText('Wacht op antwoord').waitFor();
    expect(await bezoeker.look('deskundigen-gevraagd')).toEqual([]);
    const link = page.url();

    const ander = await wereld.newBezoeker();
    [bezoeker, page] = [ander, ander.page];
    await signIn('ondernemer', 'Dagmar Visser');
    await page.goto(`${wereld.url}/mijn#ervaringen`);
    await tekst('Een ondernemer vraagt:');
    await tekst('Welke maatregel hielp het meest?');
    expect(await page.getByText('M. Voorbeeld').count()).toBe(0);
    expect(await bezoeker.look('ervaringen-verzoek')).toEqual([]);
    await bezoeker.press('Ja, ik help');
    await tekst('U zei ja.');
    await bezoeker.hasFocus('U zei ja.');
    await page.getByRole('link', { name: zaak.email }).waitFor();
    expect(await bezoeker.look('ervaringen-ja')).toEqual([]);
    await eventually(async () => {
      const post = (await wereld.mail.read(zaak.email)).map(({ onderwerp }) => onderwerp);
      expect(post).toContain('De ondernemer die u iets vroeg, zegt ja');
    });

    const eigen = await wereld.newBezoeker();
    [bezoeker, page] = [eigen, eigen.page];
    await page.goto(link);
    await page.getByRole('link', { name: 'dagmar@example.nl' }).waitFor();
    expect(await bezoeker.look('deskundigen-kennismaking')).toEqual([]);
    await bezoeker.press('Bedank D. Visser');
    await bezoeker.type('Uw bedankje', 'Dat scheelde veel.');
    await page.locator('form').getByRole('button', { name: 'Bedank', exact: true }).click();
    await giveCode(zaak);
    await tekst('Uw bedankje is verstuurd.');
    await tekst(/U bedankte op/);
    expect(await bezoeker.look('deskundigen-bedankt')).toEqual([]);
    await eigen.close();
    bezoeker = ander;
    page = ander.page;
    await page.goto(`${wereld.url}/en/mijn`);
    await tekst('One entrepreneur thanked you.');
    await tekst('Dat scheelde veel.');
    expect(await bezoeker.look('ervaringen-bedankt-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('set their own limits, change their words and stop', async () => {
    await signIn('ondernemer', 'Dagmar Visser');
    await page.goto(`${wereld.url}/mijn`);
    await page.getByLabel('Hoogstens per maand').selectOption('1');
    await page.getByLabel(/Vraag mij nu niets/).check();
    const grenzen = page.locator('form', { hasText: 'Hoogstens per maand' });
    await grenzen.getByRole('button', { name: 'Bewaar' }).click();
    await tekst('Bewaard.');
    expect(await bezoeker.look('ervaringen-grenzen')).toEqual([]);
    await bezoeker.press('Andere woorden');
    await bezoeker.hasFocus('Waar ging uw vraag over?');
    await page.getByLabel('Waar ging uw vraag over?').fill('');
    const vorm = page.locator('form', { hasText: 'Waar ging uw vraag over?' });
    await vorm.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('link', { name: 'Schrijf waar uw vraag over ging.' }).waitFor();
    await bezoeker.hasTitle('Fout: Mijn omgeving - Schakel');
    expect(await bezoeker.look('ervaringen-woorden-fout')).toEqual([]);
    await page.getByLabel('Waar ging uw vraag over?').fill('Over gas.');
    await vorm.getByRole('button', { name: 'Bewaar' }).click();
    await tekst('Uw woorden zijn bewaard.');
    await bezoeker.press('Niet meer vragen');
    await bezoeker.hasFocus('Wilt u hierover niet meer gevraagd worden?');
    expect(await bezoeker.look('ervaringen-stop')).toEqual([]);
    await bezoeker.press('Ja, stop hiermee');
    await tekst('U wordt hierover niet meer gevraagd.');
    await page.getByText('Over gas.').waitFor({ state: 'detached' });
    expect(bezoeker.klachten).toEqual([]);
  });

  it('are not asked any more about help that did not help after all', async () => {
    const token = await wereld.tokenFor('ondernemer');
    const eigen = async (): Promise<unknown[]> =>
      (await wereld.call('GET', '/api/v1/ervaringen', { token })).body.ervaringen as unknown[];
    await must(token, `hulpvragen/${opgelost.id}/ervaring`, { tekst: TEKST });
    expect(await eigen()).toHaveLength(1);
    const { toewijzingen } = await zaken.seen(opgelost, 'geen');
    const { id, versie } = toewijzingen[0];
    const pad = `hulpvragen/${opgelost.id}/toewijzingen/${id as string}/betwisting`;
    await must(token, pad, { versie, reden: 'niet-geholpen' });
    await eventually(async () => expect(await eigen()).toEqual([]));
  });

  it('are seen by the coordinator, who asks nobody; and a list that fails is asked for again', async () => {
    const zaak = await vrager();
    await page.route('**/ervaringsdeskundigen', (route) => route.abort());
    await page.goto(zaak.link);
    await vak().getByText('Er is geen verbinding', { exact: true }).waitFor();
    expect(await bezoeker.look('deskundigen-mislukt')).toEqual([]);
    await page.unroute('**/ervaringsdeskundigen');
    await knop('Probeer opnieuw').click();
    await tekst('Nog niemand met deze ervaring');
    await signIn('medewerker', 'Tijn Wolters');
    await page.goto(`${wereld.url}/werkbank?weergave=alles&hulpvraag=${zaak.id}`);
    await page.getByRole('heading', { name: 'Ervaringsdeskundigen' }).waitFor();
    expect(await knop('Vraag deze ondernemer').count()).toBe(0);
  });
});
