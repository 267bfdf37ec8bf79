// SPDX-License-Identifier: EUPL-1.2
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';

const TEKST =
  'Mijn gasrekening is verdubbeld en de bakovens zijn oud. Welke subsidie is er om te verduurzamen?';
const VRAAG = {
  tekst: TEKST,
  contact: { naam: 'Bo Proef', email: 'bo@example.nl', telefoon: '0612345678' },
  onderneming: { naam: 'Bakkerij Proef', sbi: '1071', werkzamePersonen: 6, gemeentecode: 'GM0153' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};

describe('an aanbieder at his own pages', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;
  let coordinator: string;

  beforeAll(async () => {
    wereld = await startWebwereld();
    coordinator = await wereld.tokenFor('coordinator-twente');
  });
  afterAll(() => wereld?.stop());
  beforeEach(async () => {
    bezoeker = await wereld.newBezoeker();
  });
  afterEach(() => bezoeker.close());

  /** A hulpvraag of which the coordinator assigns an offer of RVO; answers its id. */
  async function assignToRvo(): Promise<string> {
    const { body } = await wereld.call('POST', '/api/v1/hulpvragen', { body: VRAAG });
    const gezien = await eventually(async () => {
      const antwoord = await wereld.call('GET', `/api/v1/hulpvragen/${body.id}`, { token: coordinator });
      expect(antwoord.body.matches.length).toBeGreaterThan(0);
      return antwoord.body;
    });
    const match = gezien.matches.find(({ aanbieder }: { aanbieder: string }) => aanbieder === 'RVO');
    const keuze = { versie: gezien.versie, aanbodIds: [match.aanbodId], redenAfwijking: 'Past beter.' };
    const gemaakt = await wereld.call('POST', `/api/v1/hulpvragen/${body.id}/toewijzingen`, {
      ...{ token: coordinator, body: keuze },
    });
    expect(gemaakt.status).toBe(201);
    return body.id as string;
  }

  async function signIn(): Promise<void> {
    await bezoeker.page.goto(`${wereld.url}/aanbieder`);
    await bezoeker.page.getByRole('heading', { name: 'Meld u aan als aanbieder' }).waitFor();
    await bezoeker.page.getByRole('link', { name: 'Aanmelden' }).click();
    await bezoeker.page.getByText('aanbieder RVO').first().click();
    await bezoeker.page.getByRole('heading', { level: 1, name: 'Vragen aan u' }).waitFor();
  }

  it('must sign in first, and sees then that there is nothing yet', async () => {
    await bezoeker.page.goto(`${wereld.url}/aanbieder`);
    await bezoeker.page.getByRole('heading', { name: 'Meld u aan als aanbieder' }).waitFor();
    expect(await bezoeker.look('aanbieder-aanmelden')).toEqual([]);
    await signIn();
    await bezoeker.page.getByText('Er zijn geen nieuwe vragen voor u').waitFor();
    expect(await bezoeker.look('aanbieder-leeg')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('takes a vraag, begins, and reports what the help brought', async () => {
    await assignToRvo();
    await signIn();
    await bezoeker.page.getByText(TEKST).waitFor();
    expect(await bezoeker.look('aanbieder-postvak')).toEqual([]);
    await bezoeker.page.getByRole('link', { name: /Bakkerij Proef vraagt/ }).click();
    await bezoeker.page.getByText('U ziet wie u kunt bereiken').waitFor();
    expect(await bezoeker.look('aanbieder-toewijzing')).toEqual([]);
    await bezoeker.page.getByRole('button', { name: 'Neem aan' }).click();
    await bezoeker.page.getByRole('link', { name: 'bo@example.nl' }).waitFor();
    await bezoeker.page.getByRole('button', { name: 'Ik ben begonnen' }).click();
    await bezoeker.page.getByText('Hulp loopt').waitFor();
    await bezoeker.page.getByRole('button', { name: 'De hulp is gegeven' }).click();
    await bezoeker.page.getByLabel(/Hoeveel uren/).fill('anderhalf');
    await bezoeker.page.getByRole('button', { name: 'Meld dat de hulp is gegeven' }).click();
    await bezoeker.page.getByRole('link', { name: /Vul de uren in kwartieren in/ }).click();
    await bezoeker.hasFocus('Hoeveel uren');
    expect(await bezoeker.look('aanbieder-levering-fout')).toEqual([]);
    await bezoeker.page.keyboard.press('Control+A');
    await bezoeker.page.keyboard.type('1,5');
    await bezoeker.page.getByLabel('Kennis').check();
    await bezoeker.page.getByRole('button', { name: 'Meld dat de hulp is gegeven' }).click();
    await bezoeker.page.getByText('Gemeld: wacht op de ondernemer').waitFor();
    await bezoeker.page.getByRole('heading', { name: 'Uw verslag' }).waitFor();
    expect(await bezoeker.look('aanbieder-geleverd')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('refuses with a reason, by keyboard alone', async () => {
    await assignToRvo();
    await signIn();
    await bezoeker.page.getByText(TEKST).first().waitFor();
    await bezoeker.press('Bakkerij Proef vraagt');
    await bezoeker.page.getByRole('button', { name: 'Neem niet aan' }).waitFor();
    await bezoeker.press('Neem niet aan');
    await bezoeker.press('Neem niet aan');
    await bezoeker.page.getByRole('link', { name: 'Kies een reden.' }).waitFor();
    expect(await bezoeker.look('aanbieder-weigeren')).toEqual([]);
    await bezoeker.tabTo('Kies een reden.');
    await bezoeker.page.keyboard.press('Enter');
    await bezoeker.page.keyboard.press('Space');
    await bezoeker.press('Neem niet aan');
    await bezoeker.page.getByText('U nam deze niet aan').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('sets his places and pauses what he offers, and the version before stays to be read', async () => {
    await signIn();
    await bezoeker.page.getByRole('link', { name: 'Ons aanbod' }).click();
    await bezoeker.page.getByRole('heading', { level: 1, name: 'Ons aanbod' }).waitFor();
    await bezoeker.page.locator('.postrij').first().waitFor();
    expect(await bezoeker.look('aanbieder-aanbod')).toEqual([]);
    await bezoeker.page.locator('.postrij a').first().click();
    await bezoeker.page.getByLabel(/Hoeveel plaatsen/).fill('veel');
    await bezoeker.page.getByRole('button', { name: 'Bewaar' }).click();
    await bezoeker.page.getByRole('link', { name: /een heel getal/ }).waitFor();
    await bezoeker.page.getByLabel(/Hoeveel plaatsen/).fill('5000');
    await bezoeker.page.getByLabel(/Komen die plaatsen/).selectOption('kwartaal');
    await bezoeker.page.getByRole('button', { name: 'Bewaar' }).click();
    await bezoeker.page.getByText('Bewaard als versie').waitFor();
    await bezoeker.page.getByText('van 5.000 plaatsen bezet per kwartaal').waitFor();
    await bezoeker.page.getByRole('row').nth(2).waitFor();
    await bezoeker.page.getByRole('button', { name: 'Pauzeer' }).click();
    await bezoeker.page.getByText('Gepauzeerd').first().waitFor();
    expect(await bezoeker.look('aanbieder-aanbod-een')).toEqual([]);
    await bezoeker.page.getByRole('button', { name: 'Publiceer' }).click();
    await bezoeker.page.getByRole('button', { name: 'Pauzeer' }).waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('makes an offer as a concept after all that was wrong, and publishes it', async () => {
    const { page } = bezoeker;
    await signIn();
    await page.getByRole('link', { name: 'Ons aanbod' }).click();
    await page.getByRole('link', { name: 'Maak nieuw aanbod' }).click();
    await page.getByLabel(/^Gebied/).fill('Atlantis');
    await page.getByLabel('Werkzame personen, ten hoogste').fill('veel');
    await page.getByLabel('Kosten', { exact: true }).selectOption('eigen-bijdrage');
    await page.getByLabel(/^Bedrag/).fill('duur');
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByRole('link', { name: 'Titel: vul dit in.' }).waitFor();
    await page.getByRole('link', { name: 'Gebied: wij kennen “Atlantis” niet.' }).waitFor();
    await page.getByRole('link', { name: /^Bedrag: vul een bedrag in/ }).waitFor();
    await bezoeker.hasTitle(/^Fout: Nieuw aanbod/);
    expect(await bezoeker.look('aanbieder-aanbod-nieuw-fout')).toEqual([]);
    await page.getByRole('link', { name: /^Werkzame personen, ten hoogste: vul een heel/ }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('50');
    await page.getByLabel(/^Titel/).fill('Spreekuur energie besparen');
    await page.getByLabel(/^Gebied/).fill('Twente (regio)\nZwolle');
    await page.getByLabel(/^Bedrag/).fill('12,50');
    await page.getByLabel(/^Wachttijd/).fill('8');
    await page.getByLabel(/^Wie helpt/).fill('Bel 06 1234 5678');
    await page.getByLabel('Energie en verduurzaming').check();
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByRole('link', { name: /^Wie helpt: mag geen telefoonnummer/ }).waitFor();
    await page.getByLabel(/^Wie helpt/).fill('Team energie');
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByText('Uw aanbod is bewaard als concept').waitFor();
    await page.getByText(/€\s12,50 per keer/).waitFor();
    expect(await bezoeker.look('aanbieder-aanbod-nieuw')).toEqual([]);
    await page.getByRole('button', { name: 'Publiceer' }).click();
    await page.getByRole('button', { name: 'Pauzeer' }).waitFor();
    expect(bezoeker.klachten.filter((een) => !/400/.test(een))).toEqual([]);
  });

  it('changes an offer by keyboard alone, and what a colleague changed meanwhile stays', async () => {
    const { page } = bezoeker;
    await signIn();
    await page.getByRole('link', { name: 'Ons aanbod' }).click();
    await page.locator('.postrij a').first().click();
    await bezoeker.press('Wijzig dit aanbod');
    await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).waitFor();
    expect(await bezoeker.look('aanbieder-aanbod-wijzigen')).toEqual([]);
    await bezoeker.press('Bewaar als nieuwe versie');
    await page.getByText('U wijzigde nog niets.').waitFor();
    const id = /aanbod\/([0-9a-f-]+)\/wijzigen/.exec(page.url())?.[1] ?? '';
    const beheerder = await wereld.tokenFor('beheerder');
    const lees = async () => (await wereld.call('GET', `/api/v1/aanbod/${id}`, { token: beheerder })).body;
    const versie = Number((await lees()).versie);
    const body = { versie, samenvatting: 'Intussen anders.' };
    expect((await wereld.call('PATCH', `/api/v1/aanbod/${id}`, { token: beheerder, body })).status).toBe(200);
    await bezoeker.tabTo('Titel');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Een nieuwe titel');
    await page.keyboard.press('Enter');
    await page.getByText(/net gewijzigd door .*Wat u invulde, staat er nog/).waitFor();
    expect(await bezoeker.look('aanbieder-aanbod-verouderd')).toEqual([]);
    await bezoeker.press('Bewaar als nieuwe versie');
    await page.getByText(`Bewaard als versie ${versie + 2}.`).waitFor();
    expect(await lees()).toMatchObject({ titel: 'Een nieuwe titel', samenvatting: 'Intussen anders.' });
    expect(bezoeker.klachten.filter((een) => !/409/.test(een))).toEqual([]);
  });

  it('shows beside the form whom a change would reach, before it is kept', async () => {
    const { page } = bezoeker;
    for (let nr = 0; nr < 12; nr += 1) {
      const body = { ...VRAAG, tekst: 'Wie helpt mij met een digiscan van kwantumfietsen?' };
      await wereld.call('POST', '/api/v1/hulpvragen', {
        ...{ token: coordinator },
        body: { ...body, contact: { ...VRAAG.contact, email: `fiets-${nr}@example.nl` } },
      });
    }
    await signIn();
    await page.getByRole('link', { name: 'Ons aanbod' }).click();
    await page.getByRole('link', { name: 'Maak nieuw aanbod' }).click();
    await page.getByLabel(/^Titel/).fill('Digiscan kwantumfietsen');
    await page.getByLabel(/^Omschrijving/).fill('Wij doen een digiscan van uw kwantumfietsen.');
    await page.getByLabel(/^Gebied/).fill('Heel Nederland');
    await page.getByRole('button', { name: 'Bekijk wie dit bereikt' }).click();
    await page.getByText(/Zo past dit aanbod bij ongeveer 1\d hulpvragen/).waitFor();
    expect(await bezoeker.look('aanbieder-bereik-nieuw')).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByText('Uw aanbod is bewaard als concept').waitFor();
    await page.getByRole('cell', { name: 'ongeveer 10' }).first().waitFor();
    await page.getByRole('link', { name: 'Wijzig dit aanbod' }).click();
    await page.getByLabel('Werkzame personen, ten minste').fill('50');
    await page.getByRole('button', { name: 'Bekijk wat uw wijziging doet' }).click();
    await page.getByText(/Met uw wijziging bereikt u minder ondernemers: minder dan 5 hulpvragen/).waitFor();
    await page.getByRole('rowheader', { name: 'op het aantal werkzame personen' }).waitFor();
    expect(await bezoeker.look('aanbieder-bereik')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('offers moments of every week, and takes one back', async () => {
    await signIn();
    await bezoeker.page.getByRole('link', { name: 'Afspraakmomenten' }).click();
    await bezoeker.page.getByText('U biedt nog geen momenten aan.').waitFor();
    await bezoeker.page.getByRole('button', { name: 'Bied dit aan' }).click();
    await bezoeker.page.getByRole('link', { name: 'Kies een dag.' }).waitFor();
    expect(await bezoeker.look('aanbieder-momenten-fout')).toEqual([]);
    const dag = (dagen: number): string =>
      new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);
    await bezoeker.page.getByLabel('Dag', { exact: true }).fill(dag(8));
    await bezoeker.page.getByLabel('Begin').fill('14:30');
    await bezoeker.page.getByLabel('Waar?').fill('Hengelosestraat 500, Enschede');
    await bezoeker.page.getByLabel(/Elke week/).fill(dag(24));
    await bezoeker.page.getByRole('button', { name: 'Bied dit aan' }).click();
    await bezoeker.page.getByText('Uw momenten staan klaar.').waitFor();
    await bezoeker.page.getByText('om 14:30').nth(2).waitFor();
    expect(await bezoeker.look('aanbieder-momenten')).toEqual([]);
    const eerst = await bezoeker.page.locator('.postrij').count();
    await bezoeker.page
      .getByRole('button', { name: /Trek in/ })
      .first()
      .click();
    await eventually(async () => expect(await bezoeker.page.locator('.postrij').count()).toBe(eerst - 1));
    expect(bezoeker.klachten).toEqual([]);
  });
});
