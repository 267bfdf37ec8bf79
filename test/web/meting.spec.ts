// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { toMetingsleutel } from '#libs/kernel';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { baseEnv } from '../support/processes.js';
import { startWebwereld, type Webwereld } from './browser.js';

const METING = `INSERT INTO impactverantwoording.meting
    (id, hulpvraag_id, moment, situatie, regio, grootteklasse, thema, gevraagd_op, herinnerd, volgende_op, gesloten_op, reden)
  VALUES ($1, $1, $2, $4, 'TWE', 'micro', 'energie', now(), 0, CASE WHEN $3::text IS NULL THEN now() + interval '7 days' END,
    CASE WHEN $3::text IS NOT NULL THEN now() END, $3)`;
const VRAGEN = `INSERT INTO impactverantwoording.metingantwoord (meting_id, indicator, versie, bekend, vorige)
  VALUES ($1, 'omzet-maand', 1, NULL, 1200000), ($1, 'energiekosten-maand', 1, NULL, NULL), ($1, 'online-aandeel', 1, NULL, NULL),
    ($1, 'vertrouwen', 1, NULL, 7), ($1, 'werkzame-personen', 1, 6, NULL)`;
const WAARDEN = `SELECT indicator, waarde::float8 AS waarde FROM impactverantwoording.metingantwoord
  WHERE meting_id = $1 AND waarde IS NOT NULL ORDER BY indicator`;

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;

const sql = (text: string, waarden: unknown[]): Promise<Record<string, unknown>[]> =>
  withClient(
    wereld.beheerUrl,
    async (client) => (await client.query(text, waarden)).rows as Record<string, unknown>[],
  );
const makeMeting = async (
  moment = '6-maanden',
  reden: string | null = null,
  situatie = 'hulp',
): Promise<string> => {
  const id = randomUUID();
  await sql(METING, [id, moment, reden, situatie]);
  await sql(VRAGEN, [id]);
  return id;
};
const open = async (id: string, taal = 'nl'): Promise<void> => {
  const sleutel = toMetingsleutel(id, baseEnv()['STATUSSLEUTEL_GEHEIM'] ?? '');
  await page.goto(`${wereld.url}/meting#taal=${taal}&sleutel=${sleutel}`);
};

beforeAll(async () => {
  wereld = await startWebwereld();
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0149]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const looks = async (naam: string): Promise<void> => {
  expect(await bezoeker.look(naam)).toEqual([]);
  expect(bezoeker.klachten).toEqual([]);
};
const signIn = async (pad: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await knop('Emre Zwart').click();
  await page.waitForURL(`${wereld.url}${pad}`);
};

describe('the questions of a meting', () => {
  it('are kept one by one, stand there when one comes back, and end with thanks', async () => {
    const id = await makeMeting();
    await open(id);
    await page.getByText('Een half jaar geleden kreeg u hulp').waitFor();
    await page.getByText('Vorige keer vulde u in: 12.000 euro.').waitFor();
    expect(await page.getByLabel(/Hoeveel mensen werken er nu/).inputValue()).toBe('6');
    await looks('meting');
    await page.getByLabel(/betaalde uw bedrijf vorige maand voor energie/).fill('1.840,50');
    await page.getByLabel(/via internet/).fill('12,5');
    await page.getByLabel(/Hoe staat uw bedrijf er nu voor/).fill('elf');
    await page.getByLabel(/Hoeveel omzet had uw bedrijf/).focus();
    await page.getByText('Vul een getal in, bijvoorbeeld 12 of 12,5.').waitFor();
    await page.getByLabel(/Hoe staat uw bedrijf er nu voor/).fill('11');
    await page.getByLabel(/Hoeveel omzet had uw bedrijf/).focus();
    await page.getByText('het kan ten hoogste 10 zijn').waitFor();
    await looks('meting-fout');
    await eventually(async () =>
      expect(await sql(WAARDEN, [id])).toEqual([
        { indicator: 'energiekosten-maand', waarde: 184_050 },
        { indicator: 'online-aandeel', waarde: 0.125 },
      ]),
    );
    await page.reload();
    expect(await page.getByLabel(/voor energie/).inputValue()).toBe('1840,5');
    expect(await page.getByLabel(/via internet/).inputValue()).toBe('12,5');
    await page.getByLabel(/Hoe staat uw bedrijf er nu voor/).fill('8');
    await knop('Ik ben klaar').click();
    await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
    await looks('meting-dank');
    // What one was typing when one ended was kept too.
    expect(await sql(WAARDEN, [id])).toContainEqual({ indicator: 'vertrouwen', waarde: 8 });
    await page.reload();
    await page.getByRole('heading', { name: 'U kunt deze vragen niet meer beantwoorden' }).waitFor();
    await looks('meting-gesloten');
  });

  it('of who waits say why, that it changes no place, and nothing of help that he did not get', async () => {
    const id = await makeMeting('6-maanden', null, 'wacht');
    await open(id);
    await page.getByText('kwam op een wachtlijst. Hoe gaat het nu met uw bedrijf?').waitFor();
    await page.getByText('Uw plaats op de wachtlijst verandert niet').waitFor();
    expect(await page.getByText(/kreeg u hulp|Wie u hielp/).count()).toBe(0);
    await looks('meting-wacht');
    await knop('Ik wil deze vragen niet meer krijgen').click();
    await page.getByRole('heading', { name: 'Wilt u geen vragen meer over uw bedrijf?' }).waitFor();
    await looks('meting-wacht-stoppen');
    await knop('Ja, vraag mij niets meer').click();
    await page.getByText('Uw hulpvraag en uw plaats op de wachtlijst blijven zoals ze zijn.').waitFor();
    await open(await makeMeting('12-maanden', null, 'later'), 'en');
    await page.reload();
    await page.getByText('After that you got help. How is it going now?').waitFor();
  });

  it('are asked in English too, can be done without, and are for who has the key', async () => {
    const id = await makeMeting('start');
    await open(id, 'en');
    await page.getByRole('heading', { name: 'How is your business doing?' }).waitFor();
    await knop('I am done').click();
    await page.getByText('Please answer at least one question.').first().waitFor();
    await knop('I no longer want to get these questions').click();
    await page.getByRole('heading', { name: 'Would you like no more questions about this help?' }).waitFor();
    await looks('meting-stoppen');
    await knop('Yes, ask me nothing more').click();
    await page.getByRole('heading', { name: 'You will not get these questions any more' }).waitFor();
    await page.goto(`${wereld.url}/meting#sleutel=onzin`);
    await page.reload();
    await page.getByRole('heading', { name: 'Wij vinden deze vragen niet' }).waitFor();
    await looks('meting-weg');
  });
});

describe('what is measured', () => {
  it('is read and laid down anew by an analist, who also sees how many answered', async () => {
    for (const reden of ['beantwoord', 'deels', 'geen-antwoord']) await makeMeting('12-maanden', reden);
    await signIn('/cijfers/indicatoren');
    await page.getByText(/Er zijn \d+ indicatoren/).waitFor();
    await looks('indicatoren');
    await page.getByRole('link', { name: 'Nieuwe versie van Vertrouwen in het bedrijf' }).click();
    await page.getByText('Dit is versie 1').waitFor();
    await page.getByLabel('Naam').fill('');
    await knop('Stel nieuwe versie vast').click();
    await page.getByText('Moet van 1 tot 80 tekens lang zijn').first().waitFor();
    await looks('indicator-fout');
    await page.getByLabel('Naam').fill('Vertrouwen');
    await knop('Stel nieuwe versie vast').click();
    await page.getByText('Versie 2 is vastgesteld.').waitFor();
    await looks('indicator-gewijzigd');
    await page.getByRole('link', { name: 'Metingen' }).click();
    await page.getByText(/Wij vroegen \d+ keer hoe het met een bedrijf gaat/).waitFor();
    await page.getByRole('cell', { name: '67%' }).waitFor();
    await looks('metingen');
  });
});
