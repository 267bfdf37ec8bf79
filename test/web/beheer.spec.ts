// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
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

  it('sees that the queues run, and has what failed tried again', async () => {
    await bezoeker.page.getByRole('link', { name: 'Wachtrijen' }).click();
    await bezoeker.page.getByText('Alles loopt. U hoeft niets te doen.').waitFor();
    expect(await bezoeker.look('beheer-wachtrijen')).toEqual([]);
    await makeMislukt(wereld);
    await bezoeker.page.getByText(/^2 taken zijn opgegeven\. 1 taak wordt vanzelf herhaald\.$/).waitFor();
    await bezoeker.page.getByText('Een dienst van een ander antwoordde niet').first().waitFor();
    expect(await bezoeker.look('beheer-wachtrijen-mislukt')).toEqual([]);
    const mail = bezoeker.page.getByRole('region', { name: 'Misgegaan: Mail klaarzetten' }).first();
    await mail.getByRole('button', { name: /Probeer opnieuw/ }).click();
    await bezoeker.page.getByText('1 taak opnieuw naar de wachtrij').waitFor();
    expect(await bezoeker.focus()).toContain('1 taak opnieuw');
    await bezoeker.page.getByText(/^1 taak is opgegeven\./).waitFor();
    await bezoeker.press('Probeer alles opnieuw');
    await bezoeker.page.getByText('Er ging niets mis wat nog openstaat.').waitFor();
    expect(await bezoeker.look('beheer-wachtrijen-opnieuw')).toEqual([]);
    await bezoeker.page.getByText('Alles loopt. U hoeft niets te doen.').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });
});

/** A hulpvraag whose mail and matching were given up; of another event the matching failed and is tried again. */
async function makeMislukt(wereld: Webwereld): Promise<void> {
  const body = {
    tekst: 'Wie kijkt mee naar mijn energierekening?',
    contact: { naam: 'Proef', email: 'proef@example.nl' },
    onderneming: { naam: 'Proef', sbi: '1071', gemeentecode: 'GM0153' },
  };
  const { status } = await wereld.call('POST', '/api/v1/hulpvragen', { body });
  expect(status).toBe(201);
  await withClient(wereld.beheerUrl, async (client) => {
    await eventually(async () => {
      const { rowCount } =
        await client.query(`SELECT FROM platform.aflevering a JOIN platform.event e ON e.id = a.event_id
        WHERE e.type = 'hulpvraag-gematcht' AND a.queue = 'aanbodmatching' AND a.verwerkt_op IS NOT NULL`);
      expect(rowCount).toBe(1);
    });
    await client.query(`UPDATE platform.aflevering a SET verwerkt_op = NULL, pogingen = 12, mislukt_op = now(),
        fout = 'verbinding', opgegeven_op = CASE WHEN e.type = 'hulpvraag-ingediend' THEN now() END
      FROM platform.event e WHERE e.id = a.event_id
        AND (e.type, a.queue) IN (('hulpvraag-ingediend', 'aanbodmatching'), ('hulpvraag-ingediend', 'aanbodmatching-mail'),
          ('hulpvraag-gematcht', 'aanbodmatching'))`);
  });
}
