// SPDX-License-Identifier: EUPL-1.2
import { eventually } from '../support/eventually.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

describe('a beheerder at his own pages', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;

  beforeAll(async () => {
    wereld = await startWebwereld();
  }, 90_000);
  afterAll(() => wereld?.stop(), 30_000);
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

  it('reads what the retention did, and the machines', async () => {
    await bezoeker.page.getByRole('link', { name: 'Bewaartermijnen' }).click();
    await bezoeker.page
      .getByText(/Ronde van|nog geen ronde/)
      .first()
      .waitFor();
    expect(await bezoeker.look('beheer-bewaren')).toEqual([]);
    await bezoeker.page.getByRole('link', { name: 'Machines' }).click();
    await bezoeker.page
      .getByText(/nog geen machine|Bevestig eerst/)
      .first()
      .waitFor();
    expect(await bezoeker.look('beheer-machines')).toEqual([]);
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
    await page.getByRole('link', { name: 'energiebesparing', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'energiebesparing' }).waitFor();
    await page.getByLabel('Woord of zinsdeel').fill('x*');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('link', { name: /ten minste 3 letters/ }).waitFor();
    expect(await page.title()).toContain('Fout: ');
    expect(await bezoeker.look('thesaurus-begrip-fout')).toEqual([]);
    await page.getByLabel('Woord of zinsdeel').fill('kwibuszolder');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('‘kwibuszolder’ staat in het concept').waitFor();
    await page.getByRole('button', { name: /^Haal weg: energie besparen$/ }).click();
    await page.getByRole('button', { name: 'Zet terug: energie besparen' }).waitFor();
    await eventually(async () => expect(await bezoeker.focus()).toContain('Zet terug'));
    expect(await bezoeker.look('thesaurus-begrip')).toEqual([]);
    await page.getByRole('button', { name: 'Zet terug: energie besparen' }).click();
    await page.getByRole('link', { name: 'Concept (1)' }).click();
    await page.getByLabel(/Zinnen om te proberen/).fill('Onze kwibuszolder hapert');
    await page.getByRole('button', { name: 'Doe de proef' }).click();
    await page.getByRole('heading', { name: 'Uitslag van de proef' }).waitFor({ timeout: 60_000 });
    expect(await bezoeker.focus()).toContain('Uitslag van de proef');
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

/** The reasons that a new hulpvraag gets from the worker. */
async function matchOf(wereld: Webwereld): Promise<string> {
  const body = {
    tekst: 'Onze kwibuszolder hapert',
    contact: { naam: 'Proef', email: 'proef@example.nl' },
    onderneming: { naam: 'Proef', sbi: '1071', gemeentecode: 'GM0153', werkzamePersonen: 4 },
  };
  const { body: nieuw } = await wereld.call('POST', '/api/v1/hulpvragen', { body });
  return eventually(
    async () => {
      const { body: nu } = await wereld.call('GET', `/api/v1/hulpvragen/${nieuw.id}`, {
        sleutel: nieuw.statussleutel,
      });
      expect(nu.matches.length).toBeGreaterThan(0);
      return JSON.stringify(nu.matches);
    },
    { binnenMs: 20_000 },
  );
}
