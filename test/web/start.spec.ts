// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

const WEB = path.resolve('dist/web');

describe('the shell and the start page', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;

  beforeAll(async () => {
    wereld = await startWebwereld();
  });
  afterAll(() => wereld?.stop());
  beforeEach(async () => {
    bezoeker = await wereld.newBezoeker();
  });
  afterEach(() => bezoeker.close());

  it('is looked at by eyes that see a fault', async () => {
    await bezoeker.page.setContent('<title>x</title><img src="data:,"><p style="width:900px">breed</p>');
    const gezien = (await bezoeker.look('tegenproef')).join('\n');
    expect(gezien).toMatch(/image-alt/);
    expect(gezien).toMatch(/tegenproef-320: \d+ px te breed/);
  });

  it('is there in both languages, without a fault', async () => {
    await bezoeker.page.goto(wereld.url);
    await bezoeker.page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    expect(await bezoeker.look('start')).toEqual([]);
    await bezoeker.page.getByRole('link', { name: 'English' }).click();
    await bezoeker.page.getByRole('heading', { level: 1, name: /in your own words/ }).waitFor();
    await bezoeker.hasTitle('Support for your business - Schakel');
    expect(await bezoeker.page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await bezoeker.look('start-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is read before any script came, and taken over without being drawn anew', async () => {
    const html = await (await fetch(wereld.url)).text();
    expect(html).toContain('<h1 class="nl-heading nl-heading--level-1">Vraag hulp in uw eigen woorden');
    await bezoeker.page.addInitScript(`addEventListener('DOMContentLoaded', () => {
      window.eerste = document.querySelector('h1');
    })`);
    await bezoeker.page.goto(wereld.url);
    await bezoeker.page.locator('html[data-js=aan]').waitFor();
    expect(await bezoeker.page.evaluate(`window.eerste === document.querySelector('h1')`)).toBe(true);
  });

  it('is used by keyboard: skip link first, the ring is seen, the focus goes along', async () => {
    await bezoeker.page.goto(wereld.url);
    await bezoeker.tabTo('Naar de inhoud');
    expect(await bezoeker.ring()).toBeGreaterThanOrEqual(2);
    await bezoeker.page.keyboard.press('Enter');
    expect(await bezoeker.page.evaluate('document.activeElement.id')).toBe('inhoud');
    await bezoeker.tabTo('Stel uw vraag');
    expect(await bezoeker.ring()).toBe(3);
  });

  it('says that a page is not there, as a page and not as a file', async () => {
    const antwoord = await bezoeker.page.goto(`${wereld.url}/over/iets-anders`);
    expect(antwoord?.status()).toBe(404);
    await bezoeker.page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
    expect(await bezoeker.look('niet-gevonden')).toEqual([]);
    const bestand = await fetch(`${wereld.url}/assets/index-weg.js`);
    expect([bestand.status, bestand.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  it('serves each page that was drawn beforehand at its own address', async () => {
    const namen = fs.readdirSync(path.join(WEB, 'paginas')).filter((naam) => naam.endsWith('.html'));
    const paden = namen.map((naam) => `/${naam.replace(/^nl\.html$|\.html$/, '').replaceAll('--', '/')}`);
    expect(paden).toContain('/impact');
    for (const pad of paden) {
      const antwoord = await fetch(`${wereld.url}${pad}`);
      expect([pad, antwoord.status]).toEqual([pad, 200]);
    }
  });

  it('tells that there is no connection, and that it is back', async () => {
    await bezoeker.page.goto(wereld.url);
    await bezoeker.page.locator('html[data-js=aan]').waitFor();
    await bezoeker.page.context().setOffline(true);
    await bezoeker.page.getByText('U hebt geen internetverbinding').waitFor();
    expect(await bezoeker.look('offline')).toEqual([]);
    await bezoeker.page.context().setOffline(false);
    await bezoeker.page.getByText('U hebt geen internetverbinding').waitFor({ state: 'detached' });
  });

  it('moves nothing while it comes (layout shift under 0.1)', async () => {
    await bezoeker.page.addInitScript(`window.schuif = 0;
      new PerformanceObserver((lijst) => { for (const een of lijst.getEntries()) window.schuif += een.value; })
        .observe({ type: 'layout-shift', buffered: true });`);
    await bezoeker.page.goto(wereld.url, { waitUntil: 'networkidle' });
    expect(await bezoeker.page.evaluate<number>('window.schuif')).toBeLessThan(0.1);
  });

  it('has nothing inline, so its policy lets nothing inline in', async () => {
    const antwoord = await fetch(wereld.url);
    expect(antwoord.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self'/);
    expect(await antwoord.text()).not.toMatch(/ style=| on[a-z]+="|<style|<script(?![^>]* src=)/);
  });

  it('keeps its files for ever by their name, and asks again for its pages', async () => {
    const script = fs.readdirSync(path.join(WEB, 'assets')).find((naam) => /^index-.*\.js$/.test(naam));
    const bestand = await fetch(`${wereld.url}/assets/${script}`, { headers: { 'Accept-Encoding': 'br' } });
    expect(bestand.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(bestand.headers.get('content-encoding')).toBe('br');
    expect((await fetch(wereld.url)).headers.get('cache-control')).toBe('no-cache');
  });
});

interface Deel {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  isEntry?: boolean;
}

describe('what a page weighs', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(WEB, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Deel
  >;

  /** A part and all that it always needs. */
  const partsOf = (sleutel: string, gezien = new Set<string>()): Set<string> => {
    if (!gezien.has(sleutel)) {
      gezien.add(sleutel);
      manifest[sleutel]?.imports?.forEach((een) => partsOf(een, gezien));
    }
    return gezien;
  };
  const sizeOf = (bestanden: Iterable<string>, meet: (bestand: string) => number): number =>
    [...bestanden].reduce((som, bestand) => som + meet(path.join(WEB, bestand)), 0);
  const begin = Object.keys(manifest).find((sleutel) => manifest[sleutel]?.isEntry) ?? '';
  const laterVan = (sleutel: string): string[] => manifest[sleutel]?.dynamicImports ?? [];
  const werk = laterVan(begin).find((sleutel) => sleutel.includes('werkroutes')) ?? '';
  const openbaar = laterVan(begin).filter((sleutel) => sleutel !== werk);
  /** Each with what must be there before it. */
  const paginas = [
    ...openbaar.map((pagina) => [pagina, [begin]] as const),
    ...laterVan(werk).map((pagina) => [pagina, [begin, werk]] as const),
  ];

  it('has pages to weigh', () => {
    expect(openbaar.length).toBeGreaterThan(5);
    expect(paginas.length).toBeGreaterThan(openbaar.length + 10);
  });

  it.each(paginas)(
    '%s: scripts within 110 kB (staff 130) brotli, styles within 22 kB gzip',
    (pagina, vooraf) => {
      const delen = [...new Set([...vooraf, pagina].flatMap((deel) => [...partsOf(deel)]))].map(
        (sleutel) => manifest[sleutel],
      );
      const js = new Set(delen.flatMap((deel) => deel?.file ?? []));
      const css = new Set(delen.flatMap((deel) => deel?.css ?? []));
      const grens = /werkbank|beheer|campagnes|financiering|impact\/(dashboard|rapport\/)/.test(pagina)
        ? 130_000
        : 110_000;
      expect(sizeOf(js, (bestand) => fs.statSync(`${bestand}.br`).size)).toBeLessThanOrEqual(grens);
      expect(sizeOf(css, (bestand) => gzipSync(fs.readFileSync(bestand)).length)).toBeLessThanOrEqual(22_000);
    },
  );
});
