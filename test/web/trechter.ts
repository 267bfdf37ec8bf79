// SPDX-License-Identifier: EUPL-1.2
import type { Bezoeker } from '../support/bezoeker.js';
import type { Webwereld } from './browser.js';

/** What there is when a test begins: hulpvragen that came by telephone. */
interface Toestand {
  wereld: Webwereld;
  bezoeker: Bezoeker;
  signIn: (wie: Bezoeker, naam: string, pad?: string) => Promise<void>;
  submit: (nr: number, herkomst?: string) => Promise<string>;
}

/** Tests of the page of the funnel, in the world of the workbench. */
export function tryTrechter(geef: () => Toestand): void {
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
    expect(await groepen.getByRole('rowheader').allTextContents()).toEqual(['Telefoon', 'Bijeenkomst']);
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
    expect(await groepen.getByRole('rowheader').allTextContents()).toEqual(['Bijeenkomst', 'Telefoon']);
    const kop = groepen.getByRole('columnheader', { name: 'Herkomst' });
    expect(await kop.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sorteer=-naam/);
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
