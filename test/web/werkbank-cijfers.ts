// SPDX-License-Identifier: EUPL-1.2
// What was not found and how far hulpvragen come, as staff see it; in the world of the workbench.
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import type { Bezoeker } from '../support/bezoeker.js';
import type { Webwereld } from './browser.js';

/** Of three hulpvragen of the region nothing was found: two from farms, one from a theatre. */
const ONVERVULD = `INSERT INTO aanbodmatching.onvervulde_vraag
  SELECT id, 'vol', 'open', 'TWE', '{}', CASE WHEN nr < 3 THEN 'A' ELSE 'R' END, NULL, now(), now(), NULL, gen_random_uuid()
  FROM (SELECT id, row_number() OVER (ORDER BY id) AS nr FROM aanbodmatching.hulpvraag WHERE regio = 'TWE') h
  WHERE nr <= 3`;

/** What there is when a test begins: hulpvragen that came by telephone. */
interface Toestand {
  wereld: Webwereld;
  bezoeker: Bezoeker;
  signIn: (wie: Bezoeker, naam: string, pad?: string) => Promise<void>;
  submit: (nr: number, herkomst?: string) => Promise<string>;
}

/** Registers them; `geef` is asked when one runs. */
export function itsCijfers(geef: () => Toestand): void {
  it('shows what was asked and not found, by what is chosen', async () => {
    const { bezoeker, signIn } = geef();
    await signIn(bezoeker, 'Tijn Wolters', '/werkbank/onvervuld?per=reden');
    await bezoeker.page.getByRole('heading', { level: 1, name: 'Onvervulde vraag' }).waitFor();
    await bezoeker.page.getByRole('table').first().or(bezoeker.page.getByText('Hier staat niets')).waitFor();
    expect(await bezoeker.page.getByLabel('Ingedeeld naar').inputValue()).toBe('reden');
    expect(await bezoeker.look('onvervuld')).toEqual([]);
    await bezoeker.page.getByLabel('Thema').selectOption('energie');
    await bezoeker.page.waitForFunction(`location.search.includes('thema=energie')`);
  });

  it('shows of what was not found what one branche asked, which stands in the address', async () => {
    const { wereld, bezoeker, signIn } = geef();
    await signIn(bezoeker, 'Tijn Wolters', '/werkbank/onvervuld?per=sectie');
    await withClient(wereld.beheerUrl, (client) => client.query(ONVERVULD));
    await bezoeker.page.reload();
    const branche = bezoeker.page.getByLabel('Branche', { exact: true });
    await bezoeker.page.getByRole('rowheader', { name: /^Cultuur/ }).waitFor();
    await branche.selectOption({ label: 'Landbouw, bosbouw en visserij (A)' });
    await bezoeker.page.waitForFunction(`location.search.includes('sectie=A')`);
    await bezoeker.page.getByText(/^2 hulpvragen gingen zonder hulp/).waitFor();
    expect(await bezoeker.page.getByRole('rowheader', { name: /^Cultuur/ }).count()).toBe(0);
    expect(await bezoeker.look('onvervuld-branche')).toEqual([]);
    await branche.selectOption({ label: 'Bouw (F)' });
    await bezoeker.page.getByText('Hier staat niets').waitFor();
  });

  it('shows how far hulpvragen come and what woke them, in words, a drawing and a table, and as a file', async () => {
    const { bezoeker, signIn, submit } = geef();
    await submit(9, 'bijeenkomst');
    await signIn(bezoeker, 'Tijn Wolters', '/werkbank/trechter');
    const { page } = bezoeker;
    await page.getByRole('heading', { level: 1, name: 'Trechter' }).waitFor();
    await page.getByText(/^Van \d+ hulpvragen kwam.* De meeste vragen komen via Telefoon: \d+\.$/).waitFor();
    await page.getByRole('rowheader', { name: 'Bijeenkomst', exact: true }).waitFor();
    expect(await page.getByLabel('Regio', { exact: true }).count()).toBe(0);
    expect(await bezoeker.look('trechter')).toEqual([]);
    const groepen = page.getByRole('table', { name: /^Naar herkomst/ });
    expect(await groepen.getByRole('rowheader').first().textContent()).toBe('Telefoon');
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download als CSV' }).click(),
    ]);
    expect(bestand.suggestedFilename()).toMatch(/^trechter-naar-herkomst-\d{4}-\d\d-\d\d\.csv$/);
    await page.getByText('Het bestand is opgehaald.').waitFor();
  });

  it('is sorted and filtered by keyboard alone, and the address keeps it', async () => {
    const { bezoeker, signIn } = geef();
    await signIn(bezoeker, 'Tijn Wolters', '/werkbank/trechter');
    const { page } = bezoeker;
    const groepen = page.getByRole('table', { name: /^Naar herkomst/ });
    await groepen.waitFor();
    await page.locator('#inhoud').focus();
    // The area that scrolls comes first, then the heads of its columns.
    await bezoeker.tabTo('Naar herkomst');
    await bezoeker.press('Herkomst');
    await page.waitForURL(/sorteer=naam/);
    const namen = groepen.getByRole('rowheader');
    await namen.first().filter({ hasText: 'Bijeenkomst' }).waitFor();
    const kop = groepen.getByRole('columnheader', { name: 'Herkomst' });
    expect(await kop.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sorteer=-naam/);
    await namen.last().filter({ hasText: 'Bijeenkomst' }).waitFor();
    await page.getByLabel('Herkomst', { exact: true }).focus();
    await page.keyboard.type('Bijeenkomst');
    await page.getByText(/^Van 1 hulpvraag kwam/).waitFor();
    expect(page.url()).toContain('herkomst=bijeenkomst');
    await page.reload();
    await page.getByText(/^Van 1 hulpvraag kwam/).waitFor();
    await page.getByLabel('Branche', { exact: true }).selectOption({ label: 'Bouw (F)' });
    await page.getByText('Hier staat niets').waitFor();
    expect(await bezoeker.look('trechter-leeg')).toEqual([]);
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    await groepen.waitFor();
  });

  it('tells of the funnel what is not right in the address, and that it could not be fetched', async () => {
    const { wereld, signIn } = geef();
    const stuk = await wereld.newBezoeker({ verwacht: /400|503|trechter/ });
    await signIn(stuk, 'Tijn Wolters', '/werkbank/trechter?thema=onzin&van=vandaag');
    await stuk.page.getByRole('heading', { name: 'Deze filters kloppen niet' }).waitFor();
    expect(await stuk.page.getByRole('alert').getByRole('listitem').count()).toBe(2);
    expect(await stuk.look('trechter-fout')).toEqual([]);
    await stuk.page.route('**/api/v1/trechter?*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await stuk.page.getByRole('button', { name: 'Wis de filters' }).click();
    await stuk.page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor({ timeout: 20_000 });
    await stuk.page.unroute('**/api/v1/trechter?*');
    await stuk.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await stuk.page.getByRole('table', { name: /^Naar herkomst/ }).waitFor();
    expect(stuk.klachten).toEqual([]);
    await stuk.close();
  });

  it('tells an analist of every region, and of no group of few', async () => {
    const { bezoeker, signIn } = geef();
    await signIn(bezoeker, 'Emre Zwart', '/cijfers?per=regio');
    const { page } = bezoeker;
    await page.getByText(/^Van \d+ hulpvragen kwam.* er minder dan 5 tot hulp;/).waitFor();
    await page.getByLabel('Regio', { exact: true }).waitFor();
    await page.getByText('Aantallen onder de 5 staan hier niet').waitFor();
    expect(await bezoeker.look('trechter-analist')).toEqual([]);
    await page.getByLabel('Herkomst', { exact: true }).selectOption({ label: 'Bijeenkomst' });
    await page.getByText('Er zijn minder dan 5 hulpvragen met deze filters.').waitFor();
    expect(await bezoeker.look('trechter-weinig')).toEqual([]);
  });
}
