// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { eventually } from '../support/eventually.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { newPaar } from '../support/machine.js';
import { KLAAR, TERUGGEKOMEN, THESAURUSPAGINAS, hold, makeMislukt, matchOf } from './beheer-toestanden.js';
import { startWebwereld, type Webwereld } from './browser.js';

describe('a beheerder at his own pages', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;

  beforeAll(async () => {
    wereld = await startWebwereld();
  });
  afterAll(() => wereld?.stop());
  beforeEach(async () => {
    bezoeker = await wereld.newBezoeker();
    await bezoeker.page.goto(`${wereld.url}/beheer`);
    await bezoeker.page.getByRole('link', { name: 'Aanmelden' }).click();
    await bezoeker.page.getByText('Bo Hendriks').first().click();
    await bezoeker.page.getByRole('heading', { level: 1, name: 'Regio’s' }).waitFor();
  });
  afterEach(() => bezoeker.close());

  it('sees the regions, and sets when people of one are reminded', async () => {
    await bezoeker.page.getByRole('link', { name: 'Twente' }).waitFor();
    expect(await bezoeker.look('beheer-regios')).toEqual([]);
    await bezoeker.page.getByRole('link', { name: 'Twente' }).click();
    const eerste = bezoeker.page.getByLabel(/Eerste herinnering/);
    await eerste.waitFor();
    await eerste.fill('');
    await bezoeker.page.getByRole('button', { name: 'Bewaar' }).click();
    await bezoeker.page.getByRole('link', { name: /Eerste herinnering: vul/ }).waitFor();
    expect(await bezoeker.look('beheer-regio-fout')).toEqual([]);
    await eerste.fill('30');
    await bezoeker.page.getByRole('button', { name: 'Bewaar' }).click();
    await bezoeker.page.getByRole('alert').waitFor();
    await eerste.fill('7');
    await bezoeker.page.getByRole('button', { name: 'Bewaar' }).click();
    await bezoeker.page.getByText('De regio stelde dit zelf in.').waitFor();
    const { body } = await wereld.call('GET', '/api/v1/regio-instellingen/TWE', {
      token: await wereld.tokenFor('beheerder'),
    });
    expect(body.herinnerDagen).toEqual([7, 21, 45]);
  });

  it('moves nothing while it comes (layout shift under 0.1)', async () => {
    await bezoeker.page.addInitScript(`window.schuif = 0;
      new PerformanceObserver((lijst) => { for (const een of lijst.getEntries()) window.schuif += een.value; })
        .observe({ type: 'layout-shift', buffered: true });`);
    for (const pad of ['/beheer', '/beheer/wachtrijen']) {
      await bezoeker.page.goto(wereld.url + pad, { waitUntil: 'networkidle' });
      await bezoeker.page.getByRole('main').getByRole('table').first().waitFor();
      expect(await bezoeker.page.evaluate<number>('window.schuif')).toBeLessThan(0.1);
    }
  });

  it('adds an organisatie, and finds in the log that he did', async () => {
    await bezoeker.page.getByRole('link', { name: 'Organisaties' }).click();
    await bezoeker.page.getByRole('row').nth(1).waitFor();
    expect(await bezoeker.look('beheer-organisaties')).toEqual([]);
    await bezoeker.page.getByLabel('Naam', { exact: true }).fill('Stichting Proef');
    await bezoeker.page.getByLabel(/KVK-nummer/).fill('123');
    await bezoeker.page.getByRole('button', { name: 'Voeg toe' }).click();
    await bezoeker.page.getByRole('link', { name: 'Een KVK-nummer heeft 8 cijfers.' }).waitFor();
    await bezoeker.page.getByLabel(/KVK-nummer/).fill('');
    await bezoeker.page.getByRole('button', { name: 'Voeg toe' }).click();
    await bezoeker.page.getByText('Toegevoegd').waitFor();
    await bezoeker.page.getByLabel('Zoek op naam').fill('Stichting Proef');
    await bezoeker.page.getByText('1 organisatie', { exact: true }).waitFor();
    await bezoeker.page.getByRole('link', { name: 'Auditlog' }).click();
    await bezoeker.page.getByRole('heading', { level: 1, name: 'Auditlog' }).waitFor();
    await bezoeker.page.getByLabel(/Soort/).fill('organisatie');
    await bezoeker.page.getByRole('button', { name: 'Zoek' }).click();
    await bezoeker.page.waitForURL(/soort=organisatie/);
    await bezoeker.page.getByRole('cell', { name: 'beheerder' }).first().waitFor();
    expect(await bezoeker.look('beheer-audit')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  /** Signing in now and then later: what is sensitive asks for it again after five minutes. */
  const expireConfirmation = (): Promise<void> =>
    withClient(wereld.beheerUrl, async (client) => {
      await client.query(`UPDATE platform.sessie SET aangemeld_op = now() - interval '1 hour'`);
    });

  it('registers a machine, and comes back to what he typed when he must confirm first', async () => {
    const { page } = bezoeker;
    await page.getByRole('link', { name: 'Machines' }).click();
    await page.getByText('nog geen machine').waitFor();
    expect(await bezoeker.look('beheer-machines-leeg')).toEqual([]);
    await page.getByRole('link', { name: 'Registreer een machine' }).click();
    await page.getByRole('button', { name: 'Registreer' }).click();
    await page.getByRole('link', { name: 'Kies wat het systeem mag lezen.' }).waitFor();
    await bezoeker.hasTitle(/^Fout: /);
    expect(await bezoeker.look('beheer-machine-nieuw-fout')).toEqual([]);
    const { jwk } = await newPaar('EC', 'sleutel-1');
    const sleutels = page.getByLabel('Openbare sleutels', { exact: true });
    await sleutels.fill(JSON.stringify({ keys: [{ ...jwk, d: 'geheim' }] }));
    await page.locator('.veld__fout', { hasText: 'Dit is een geheime sleutel' }).waitFor();
    await eventually(async () => expect(await sleutels.inputValue()).toBe(''));
    expect(await bezoeker.look('beheer-machine-geheim')).toEqual([]);
    await page.getByLabel('Naam van het systeem').fill('CRM Proef');
    await page.getByLabel('Organisatie').fill('Regio Proef');
    await page.getByRole('checkbox', { name: /Hulpvragen lezen/ }).check();
    await page.getByLabel('Regio', { exact: true }).selectOption({ label: 'Twente' });
    await sleutels.fill(JSON.stringify({ keys: [jwk] }));
    await expireConfirmation();
    await page.getByRole('button', { name: 'Registreer' }).click();
    await page.getByText('Bevestig eerst dat u het bent').waitFor();
    expect(await bezoeker.look('beheer-machine-bevestigen')).toEqual([]);
    await page.getByRole('link', { name: 'Bevestig en ga verder' }).click();
    await page.getByText('Bo Hendriks').first().click();
    await page.getByRole('heading', { level: 1, name: 'Registreer een machine' }).waitFor();
    const naam = page.getByLabel('Naam van het systeem');
    await eventually(async () => expect(await naam.inputValue()).toBe('CRM Proef'));
    expect(await page.getByRole('checkbox', { name: /Hulpvragen lezen/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Registreer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Machine CRM Proef' }).waitFor();
    await page.getByRole('cell', { name: 'Machine geregistreerd' }).waitFor();
    expect(await bezoeker.look('beheer-machine')).toEqual([]);
    await page.getByRole('link', { name: 'Terug naar de machines' }).click();
    await page.getByRole('link', { name: 'CRM Proef' }).waitFor();
    expect(await bezoeker.look('beheer-machines')).toEqual([]);
    expect(bezoeker.klachten.filter((klacht) => !klacht.includes('403'))).toEqual([]);
  });

  it('changes the keys of a machine and withdraws it, by keyboard alone', async () => {
    const { page } = bezoeker;
    const [oud, nieuw] = [await newPaar('EC', 'oud'), await newPaar('EC', 'nieuw')];
    const { body } = await wereld.call('POST', '/api/v1/machineclients', {
      token: await wereld.tokenFor('beheerder'),
      body: {
        ...{ naam: 'CRM Toetsen', organisatie: 'Proef', scopes: ['aanbod:lezen'] },
        jwks: { keys: [oud.jwk] },
      },
    });
    const press = async (naam: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name: naam }).focus();
      await page.keyboard.press('Enter');
    };
    await page.goto(`${wereld.url}/beheer/machines/${body.id}`);
    await page.getByRole('button', { name: 'Nieuwe sleutels' }).waitFor();
    await press('Nieuwe sleutels');
    await page.getByRole('dialog', { name: 'Nieuwe sleutels' }).waitFor();
    await press('Bewaar de sleutels');
    await page.getByRole('link', { name: /Plak de openbare sleutels/ }).waitFor();
    expect(await bezoeker.look('beheer-machine-sleutels')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(JSON.stringify({ keys: [nieuw.jwk] }));
    await press('Bewaar de sleutels');
    await page.getByText('De sleutels zijn gewisseld.').waitFor();
    expect(await bezoeker.look('beheer-machine-twee-sleutels')).toEqual([]);
    await press('Trek in: sleutel oud');
    await page.getByRole('dialog', { name: 'Sleutel intrekken' }).waitFor();
    await press('Trek de sleutel in');
    await page.getByText('De sleutel oud is ingetrokken.').waitFor();
    await press('Schort op');
    await page.getByLabel('Reden').focus();
    await page.keyboard.type('Vreemde verzoeken');
    await press('Schort deze machine op');
    await page.getByText('De machine is opgeschort.').waitFor();
    await page.getByText('Vreemde verzoeken').waitFor();
    expect(await bezoeker.look('beheer-machine-opgeschort')).toEqual([]);
    await press('Hervat');
    await press('Hervat deze machine');
    await page.getByText('De machine is hervat.').waitFor();
    await press('Trek deze machine in');
    await page.getByRole('dialog', { name: 'Machine intrekken' }).waitFor();
    await press('Trek deze machine voorgoed in');
    await page.getByRole('link', { name: /Vul in waarom/ }).waitFor();
    expect(await bezoeker.look('beheer-machine-intrekken')).toEqual([]);
    await page.getByLabel('Reden').focus();
    await page.keyboard.type('Het contract is afgelopen');
    await press('Trek deze machine voorgoed in');
    await page.getByText('De machine is ingetrokken.').waitFor();
    await page.getByText('Het contract is afgelopen').waitFor();
    expect(await bezoeker.look('beheer-machine-ingetrokken')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  /** Somebody tries to come in, so that there is a row; answers whether he got in. */
  const signIn = async (account: string): Promise<boolean> =>
    (await wereld.newBrowser().signIn('medewerker', account)).status === 303;

  it('gives a role to who is not known yet, who then comes in', async () => {
    const { page } = bezoeker;
    await page.getByRole('link', { name: 'Medewerkers' }).click();
    await page.getByRole('link', { name: 'Bo Hendriks' }).waitFor();
    await page.getByText('Er wacht niemand').waitFor();
    expect(await bezoeker.look('beheer-medewerkers')).toEqual([]);
    await page.getByRole('link', { name: 'Geef iemand een rol' }).click();
    await page.getByRole('button', { name: 'Geef de rol' }).click();
    await page.getByRole('link', { name: 'Kies een rol.' }).waitFor();
    await bezoeker.hasTitle(/^Fout: /);
    expect(await bezoeker.look('beheer-rol-fout')).toEqual([]);
    await page.getByLabel('E-mailadres').fill('bo@example');
    await page.getByRole('radio', { name: /Coördinator/ }).check();
    await page.getByRole('button', { name: 'Geef de rol' }).click();
    await page.getByRole('link', { name: 'Kies de regio van de coördinator.' }).waitFor();
    await page.getByLabel('E-mailadres').fill('beheerder@example.nl');
    await page.getByLabel('Regio', { exact: true }).selectOption({ label: 'Twente' });
    await page.getByRole('checkbox', { name: /Hoofdcoördinator/ }).check();
    expect(await bezoeker.look('beheer-rol')).toEqual([]);
    await page.getByRole('button', { name: 'Geef de rol' }).click();
    await page.getByText('Dit bent u zelf').first().waitFor();
    await page.getByLabel('E-mailadres').fill('medewerker-nieuw@example.nl');
    await expireConfirmation();
    await page.getByRole('button', { name: 'Geef de rol' }).click();
    await page.getByRole('link', { name: 'Bevestig en ga verder' }).click();
    await page.getByText('Bo Hendriks').first().click();
    await page.getByRole('heading', { level: 1, name: 'Geef een rol' }).waitFor();
    const adres = page.getByLabel('E-mailadres');
    await eventually(async () => expect(await adres.inputValue()).toBe('medewerker-nieuw@example.nl'));
    await page.getByRole('button', { name: 'Geef de rol' }).click();
    await page.getByRole('cell', { name: 'medewerker-nieuw@example.nl', exact: true }).waitFor();
    expect(await bezoeker.look('beheer-medewerkers-uitgenodigd')).toEqual([]);
    await eventually(async () => {
      const [mail] = await wereld.mail.read('medewerker-nieuw@example.nl');
      expect(mail?.tekst).toContain('hoofdcoördinator van de regio Twente');
    });
    expect(await signIn('medewerker-nieuw')).toBe(true);
    await page.reload();
    await page.getByRole('link', { name: 'Sanne Nieuwland' }).click();
    await page.getByText('hier gegeven').waitFor();
    await page.getByRole('button', { name: 'Trek de rol in' }).click();
    await page.getByRole('dialog', { name: 'Rol intrekken' }).waitFor();
    expect(await bezoeker.look('beheer-rol-intrekken')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Trek de rol in' }).click();
    await page.getByText('De rol is ingetrokken.').waitFor();
    await page.getByText('Deze persoon is nu niet aangemeld.').waitFor();
    expect(await signIn('medewerker-nieuw')).toBe(false);
    expect(bezoeker.klachten.filter((klacht) => !/40[39]/.test(klacht))).toEqual([]);
  });

  it('finds somebody, signs him out, keeps him out and lets him in again, by keyboard alone', async () => {
    const { page } = bezoeker;
    expect(await signIn('analist')).toBe(true);
    const press = async (naam: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name: naam }).focus();
      await page.keyboard.press('Enter');
    };
    await page.goto(`${wereld.url}/beheer/medewerkers`);
    await page.getByLabel('Naam of e-mail').focus();
    await page.keyboard.type('zwart');
    await page.keyboard.press('Enter');
    await page.getByText('1 medewerker', { exact: true }).waitFor();
    expect(page.url()).toContain('zoek=zwart');
    await page.getByRole('link', { name: 'Emre Zwart' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Emre Zwart' }).waitFor();
    expect(await bezoeker.look('beheer-medewerker')).toEqual([]);
    await press('Meld overal af');
    await press('Meld deze persoon overal af');
    await page.getByText('Deze persoon is overal afgemeld.').waitFor();
    await press('Blokkeer');
    await press('Blokkeer deze persoon');
    await page.getByRole('link', { name: /Vul in waarom/ }).waitFor();
    expect(await bezoeker.look('beheer-medewerker-blokkeren')).toEqual([]);
    await page.getByLabel('Reden').focus();
    await page.keyboard.type('Uit dienst');
    await press('Blokkeer deze persoon');
    await page.getByText('Deze persoon is geblokkeerd').waitFor();
    await page.getByRole('cell', { name: 'Medewerker geblokkeerd' }).waitFor();
    expect(await bezoeker.look('beheer-medewerker-geblokkeerd')).toEqual([]);
    expect(await signIn('analist')).toBe(false);
    await press('Laat weer toe');
    await press('Laat deze persoon weer toe');
    await page.getByText('Deze persoon kan zich weer aanmelden.').waitFor();
    expect(await signIn('analist')).toBe(true);
    await page.goto(`${wereld.url}/beheer/medewerkers?rol=financier`);
    await page.getByText('Niemand past hierbij.').waitFor();
    expect(await bezoeker.look('beheer-medewerkers-leeg')).toEqual([]);
    await page.goto(`${wereld.url}/beheer/medewerkers?zoek=hendriks`);
    await page.getByRole('link', { name: 'Bo Hendriks' }).click();
    await page.getByText('Dit bent u zelf.').waitFor();
    expect(await bezoeker.look('beheer-medewerker-zelf')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('reads what the retention did', async () => {
    await bezoeker.page.getByRole('link', { name: 'Bewaartermijnen' }).click();
    await bezoeker.page
      .getByText(/Ronde van|nog geen ronde/)
      .first()
      .waitFor();
    expect(await bezoeker.look('beheer-bewaren')).toEqual([]);
  });

  it('sees that the queues run, and has what failed tried again', async () => {
    await bezoeker.page.getByRole('link', { name: 'Wachtrijen' }).click();
    await bezoeker.page.getByText('Alles loopt. U hoeft niets te doen.').waitFor();
    await bezoeker.page.getByText(/^Alle mail van de laatste 30 dagen kwam aan/).waitFor();
    expect(await bezoeker.look('beheer-wachtrijen')).toEqual([]);
    await makeMislukt(wereld);
    await bezoeker.page.getByText(/^2 taken zijn opgegeven\. 1 taak wordt vanzelf herhaald\.$/).waitFor();
    await bezoeker.page.getByText('Een dienst van een ander antwoordde niet').first().waitFor();
    expect(await bezoeker.look('beheer-wachtrijen-mislukt')).toEqual([]);
    const mail = bezoeker.page.getByRole('region', { name: 'Misgegaan: Mail klaarzetten' }).first();
    await mail.getByRole('button', { name: /Probeer opnieuw/ }).click();
    await bezoeker.page.getByText('1 taak opnieuw naar de wachtrij').waitFor();
    await bezoeker.hasFocus('1 taak opnieuw');
    await bezoeker.page.getByText(/^1 taak is opgegeven\./).waitFor();
    await bezoeker.press('Probeer alles opnieuw');
    await bezoeker.page.getByText('Er ging niets mis wat nog openstaat.').waitFor();
    expect(await bezoeker.look('beheer-wachtrijen-opnieuw')).toEqual([]);
    await bezoeker.page.getByText('Alles loopt. U hoeft niets te doen.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });

  it('tells which mail did not arrive and why, and not to whom', async () => {
    const { page } = bezoeker;
    await withClient(wereld.beheerUrl, (client) => client.query(TERUGGEKOMEN));
    await page.getByRole('link', { name: 'Wachtrijen' }).click();
    await page.getByText(/dagen kwamen er 2 niet aan/).waitFor();
    await page
      .getByRole('row', { name: /Ontvangst de ondernemer De mail kwam terug: het adres bestaat niet/ })
      .waitFor();
    expect(await page.locator('[aria-labelledby=niet-aangekomen]').innerText()).not.toContain('@');
    expect(await bezoeker.look('beheer-wachtrijen-mail')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is told that the thesaurus comes, and when it could not be fetched', async () => {
    const stuk = await wereld.newBezoeker({ verwacht: /503|thesaurus/ });
    await stuk.page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=/beheer`);
    await stuk.page.getByText('Bo Hendriks').first().click();
    await stuk.page.getByRole('heading', { level: 1, name: 'Regio’s' }).waitFor();
    for (const [naam, adres, pad] of THESAURUSPAGINAS) {
      const refuse = await hold(stuk.page, adres);
      await stuk.page.goto(`${wereld.url}${pad}`);
      await stuk.page.getByRole('navigation', { name: 'Thesaurus' }).waitFor();
      await stuk.page.locator('.skelet').waitFor();
      expect(await stuk.look(`thesaurus-${naam}-laden`)).toEqual([]);
      refuse();
      await stuk.page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor({ timeout: 20_000 });
      expect(await stuk.look(`thesaurus-${naam}-mislukt`)).toEqual([]);
      await stuk.page.unroute(adres);
      await stuk.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await stuk.page.getByText(KLAAR).first().waitFor();
    }
    expect(stuk.klachten).toEqual([]);
    await stuk.close();
  });

  it('adds a word to the thesaurus, tries it, publishes it, and both processes read with it', async () => {
    const { page } = bezoeker;
    const hints = async (): Promise<string[]> => {
      const body = { tekst: 'Onze kwibuszolder hapert' };
      const antwoord = await wereld.call('POST', '/api/v1/themahints', { body });
      return (antwoord.body.themas as { code: string }[]).map(({ code }) => code);
    };
    expect(await hints()).toEqual([]);
    await page.getByRole('link', { name: 'Thesaurus' }).click();
    await page.getByText(/\d+ begrippen$/).waitFor();
    expect(await bezoeker.look('thesaurus-begrippen')).toEqual([]);
    await page.getByLabel('Zoek een woord').fill('energie besparen');
    await page.waitForURL(/zoek=/);
    await page.getByRole('link', { name: 'Energiebesparing', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Energiebesparing' }).waitFor();
    await page.getByLabel('Woord of zinsdeel').fill('x*');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('link', { name: /ten minste 3 letters/ }).waitFor();
    await bezoeker.hasTitle(/^Fout: /);
    expect(await bezoeker.look('thesaurus-begrip-fout')).toEqual([]);
    await page.getByLabel('Woord of zinsdeel').fill('kwibuszolder');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('‘kwibuszolder’ staat in het concept').waitFor();
    await page.getByRole('button', { name: /^Haal weg: energie besparen$/ }).click();
    await page.getByRole('button', { name: 'Zet terug: energie besparen' }).waitFor();
    await bezoeker.hasFocus('Zet terug');
    expect(await bezoeker.look('thesaurus-begrip')).toEqual([]);
    await page.getByRole('button', { name: 'Zet terug: energie besparen' }).click();
    await page.getByRole('link', { name: 'Concept (1)' }).click();
    await page.getByLabel(/Zinnen om te proberen/).fill('Onze kwibuszolder hapert');
    await page.getByRole('button', { name: 'Doe de proef' }).click();
    await page.getByRole('heading', { name: 'Uitslag van de proef' }).waitFor({ timeout: 60_000 });
    await bezoeker.hasFocus('Uitslag van de proef');
    await page.getByRole('row', { name: /kwibuszolder hapert geen thema energie/ }).waitFor();
    await page.getByRole('button', { name: 'Publiceer' }).click();
    await page.getByRole('link', { name: 'Schrijf waarom u dit wijzigt.' }).waitFor();
    expect(await bezoeker.look('thesaurus-concept')).toEqual([]);
    await page.getByLabel('Waarom wijzigt u dit?').fill('Ondernemers noemen het zo.');
    await page.getByRole('button', { name: 'Publiceer' }).click();
    await page.getByText('Versie 1 is gepubliceerd').waitFor();
    await eventually(async () => expect(await hints()).toEqual(['energie']));
    await eventually(async () => expect(await matchOf(wereld)).toContain('kwibuszolder'), {
      binnenMs: 60_000,
    });
    // What was refused on purpose.
    const klachten = bezoeker.klachten.filter((klacht) => !/400 .*thesaurus.concept/.test(klacht));
    expect(klachten).toEqual([]);
  }, 180_000);

  it('goes back to the list of the product by keyboard alone, and is told when a colleague was first', async () => {
    const { page } = bezoeker;
    await page.goto(`${wereld.url}/beheer/thesaurus/versies`);
    await page.getByText('Ondernemers noemen het zo.').waitFor();
    expect(await bezoeker.look('thesaurus-versies')).toEqual([]);
    await bezoeker.press('Ga terug naar de meegeleverde lijst');
    await page.getByRole('heading', { level: 1, name: 'Concept van de thesaurus' }).waitFor();
    const token = await wereld.tokenFor('beheerder');
    const { body } = await wereld.call('GET', '/api/v1/thesaurus', { token });
    const { versie } = body.concept as { versie: number };
    await wereld.call('PUT', '/api/v1/thesaurus/concept', { token, body: { versie, wijzigingen: [] } });
    await bezoeker.press('Doe de proef');
    await page.getByText(/heeft het concept net gewijzigd/).waitFor();
    expect(await bezoeker.look('thesaurus-concept-verouderd')).toEqual([]);
    await bezoeker.press('Doe de proef');
    await page.getByRole('heading', { name: 'Uitslag van de proef' }).waitFor({ timeout: 60_000 });
    await bezoeker.type('Waarom wijzigt u dit?', 'Toch niet.');
    await bezoeker.press('Publiceer');
    await page.getByText('Versie 2 is gepubliceerd').waitFor();
    expect(await bezoeker.look('thesaurus-gepubliceerd')).toEqual([]);
    await bezoeker.press('Versies');
    await page.getByText('Toch niet.').waitFor();
  }, 180_000);
});
