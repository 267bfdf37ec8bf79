// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { EZ } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import { Prestatieproef } from '../../libs/prestatiefinanciering/test/prestatie.support.js';
import { achieve, book, grant } from '../../libs/prestatiefinanciering/test/verantwoording.support.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { FINANCIERS } from '../support/financiers.js';
import { startWebwereld, type Webwereld } from './browser.js';

const NAAM = 'Sterk ondernemen in de regio';
const reeks = (van: number, aantal: number): number[] => Array.from({ length: aantal }, (_, nr) => van + nr);

let wereld: Webwereld;
let bezoeker: Bezoeker;
let page: Page;
let programmaId = '';

/** Twelve firms in Twente, four in Brabant and eleven more for another thema; and an afspraak with the regio itself. */
async function fill(proef: Prestatieproef): Promise<void> {
  const penvoerder_id = FINANCIERS[EZ];
  const programma = { naam: NAAM, code: 'STERK-2026', sisa_code: 'A16', penvoerder_id };
  const ids = await proef.agree([{ code: 'A', mijlpaal: 'geleverd' }], { programma, nummer: 'STERK-001' });
  ({ programmaId } = ids);
  await proef.put(
    [
      'prestatiefinanciering.programmafinancier',
      { programma_id: programmaId, organisatie_id: penvoerder_id, aandeel: 1 },
    ],
    [
      'prestatiefinanciering.programmajaar',
      { programma_id: programmaId, jaar: 2026, budget_in_centen: 9_000_000 },
    ],
  );
  const partij = { programma_id: programmaId, partij: 'regio', aanbieder_id: null, regio: 'TWE' };
  const regio = await proef.agree([{ code: 'B', mijlpaal: 'geleverd' }], { partij, nummer: 'STERK-002' });
  await proef.exec(`DELETE FROM prestatiefinanciering.programmafinancier WHERE programma_id = '${regio.programmaId}';
    DELETE FROM prestatiefinanciering.programma WHERE id = '${regio.programmaId}'`);
  const boeking = {
    soort: 'vordering',
    jaar: 2026,
    van: 'verplicht',
    naar: 'te-betalen',
    centen: 1_234_550,
  } as const;
  await book(proef, { ...regio, programmaId }, boeking);
  const groepen = [
    { regio: 'TWE', thema: 'energie', firmas: reeks(1, 12), centen: 75_000, bevestigd: 8 },
    { regio: 'MBR', thema: 'energie', firmas: reeks(101, 4), centen: 50_001, bevestigd: 1 },
    { regio: 'TWE', thema: 'financiering', firmas: reeks(201, 11), centen: 10_000, bevestigd: 3 },
  ];
  for (const groep of groepen) await grant(proef, ids, await achieve(proef, ids, groep), { minuten: 60 });
}

beforeAll(async () => {
  wereld = await startWebwereld();
  const proef = await Prestatieproef.on(wereld.database);
  await fill(proef);
  await proef.close();
}, 180_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[0-49]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const knop = (name: string | RegExp) => page.getByRole('button', { name });
const signIn = async (naam: string, pad: string): Promise<void> => {
  await page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
  await knop(naam).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const look = async (naam: string): Promise<void> => {
  expect(await bezoeker.look(naam)).toEqual([]);
  expect(bezoeker.klachten).toEqual([]);
};
const fetchAs = async (account: string, pad: string): Promise<number> => {
  const token = await wereld.tokenFor(account, { organisatieId: randomUUID() });
  return (await wereld.call('GET', `/api/v1/programmas/${programmaId}/${pad}`, { token })).status;
};
const save = async (name: string): Promise<string> => {
  const [bestand] = await Promise.all([page.waitForEvent('download'), knop(name).click()]);
  return fs.readFileSync(await bestand.path(), 'utf8');
};

describe('what each euro of a programme bought', () => {
  it('is read by who pays, with the files that account for it', async () => {
    await signIn('Fenna Iedema', '/financiering/verantwoording');
    // 12 x 750.00, 4 x 500.01 and 11 x 100.00 by 27 results and 12 confirmations.
    await page.getByText(/€\s12\.100,04 toegekend voor 27 prestaties bij 27 ondernemingen/).waitFor();
    await page.getByText(/€\s448,15 per prestatie en €\s1\.008,34 per keer/).waitFor();
    await page.getByText('volgens 3 van de 3 declaraties').waitFor();
    expect(await page.getByText('niet getoond').count()).toBe(0);
    await page.getByRole('row', { name: /A16\/01/ }).waitFor();
    expect(await page.getByRole('row', { name: /A16\/01/ }).innerText()).toContain('12.346');
    await look('verantwoording');
    const csv = (await save('Download als CSV')).replaceAll(`"`, '');
    expect(csv).toContain('Midden-Brabant;4;4;1;2000,04;500,01;2000,04;nee');
    expect(await save('Download de SiSa-regels als CSV')).toContain('A16/01;Besteding in het jaar;12346');
    const indigo = JSON.parse(await save('Download voor INDIGO (JSON)')) as { id: string };
    expect(indigo.id).toBe('STERK-2026');
  });

  it('is read by an analist without what would tell of few firms', async () => {
    await signIn('Emre Zwart', '/cijfers/verantwoording');
    await page.getByText(/€\s12\.100,04 toegekend/).waitFor();
    await page.getByRole('heading', { name: 'Sommige cijfers staan er niet' }).waitFor();
    // Brabant has four firms; the eleven of financiering go with it, or the total would give them away.
    expect(await page.getByText('niet getoond', { exact: true }).count()).toBe(2);
    expect(await page.getByRole('main').innerText()).not.toMatch(/2\.000,04|1\.100,00/);
    await look('verantwoording-analist');
    expect(await save('Download als CSV')).not.toMatch(/2000,04|1100,00/);
  });

  it('is of the own regio for a coördinator', async () => {
    await signIn('Tijn Wolters', `/werkbank/verantwoording?programma=${programmaId}&jaar=2026`);
    await page.getByText(/€\s10\.100,00 toegekend voor 23 prestaties/).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Midden-Brabant');
    await look('verantwoording-werkbank');
  });

  it('is for nobody else', async () => {
    for (const account of ['aanbieder-rvo', 'beheerder', 'ondernemer'])
      for (const pad of ['verantwoording?jaar=2026', 'sisa?jaar=2026', 'indigo'])
        expect(`${account} ${pad} ${await fetchAs(account, pad)}`).toBe(`${account} ${pad} 403`);
    expect(await fetchAs('analist', 'sisa?jaar=2026')).toBe(403);
    expect(await fetchAs('analist', 'verantwoording')).toBe(400);
  });
});
