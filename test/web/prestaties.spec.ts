// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { EZ } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../../checks/grenzen/grens.js';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

const VANDAAG = new Date().toISOString().slice(0, 10);
const JAAR = VANDAAG.slice(0, 4);
const TOEN = `${JAAR}-01-01T10:00:00Z`;
const HASH = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
const [PROG, AFSPRAAK, SPR, BEV] = Array.from({ length: 4 }, () => randomUUID());
const GETROKKEN = randomUUID();

const DOOR = { aangemaakt_door: 'f', aangemaakt_op: TOEN, gewijzigd_door: 'f', gewijzigd_op: TOEN };
const LOOPTIJD = { van: `${JAAR}-01-01`, tot: `${JAAR}-12-31` };
const indicator = (id: string, code: string, naam: string, mijlpaal: string, tarief: number): object => ({
  ...{ id, afspraak_id: AFSPRAAK, versie: 1, volgorde: code === 'SPR' ? 1 : 2, code, naam, mijlpaal },
  ...{ definitie: `${naam}, zoals afgesproken.`, eenheid: 'spreekuur', tarief_in_centen: tarief },
  ...{ hoogstens_aantal: 40, minstens_aantal: 0, bewijs: ['presentielijst'], venster_dagen: 365 },
  ...{
    bonus_in_centen: code === 'BEV' ? 5_000 : 0,
    bonus_groepen: code === 'BEV' ? ['starter', 'micro'] : [],
  },
});
const uitKeten = (id: string, anders: object): object => ({
  ...{ id, programma_id: PROG, afspraak_id: AFSPRAAK, afspraakversie: 1, indicator_id: BEV, regio: 'TWE' },
  ...{ thema: 'energie', toewijzing_id: randomUUID(), mijlpaal: 'bevestigd', prestatiedatum: VANDAAG },
  ...{ gebleken_op: VANDAAG, aantal: 1, tarief_in_centen: 20_000, bonus_in_centen: 5_000 },
  ...{ bonus_groepen: ['starter'], bedrag_in_centen: 25_000, herkomst: 'keten', status: 'aanvaard' },
  ...{
    reden: 'ondernemer-bevestigde',
    versie: 1,
    gemeld_door: 'systeem',
    gemeld_op: new Date().toISOString(),
  },
  ...{
    besloten_door: 'systeem',
    besloten_op: new Date().toISOString(),
    declarabel_vanaf: VANDAAG,
    ...anders,
  },
});
const VERVALLEN = { status: 'vervallen', reden: 'ondernemer-betwistte', declarabel_vanaf: null };

/** A programme of EZ with one agreement with Novel-T, under which the loop brought something. */
const rijen = (ez: string, novelt: string): [tabel: string, rij: object][] => [
  [
    'programma',
    {
      ...{ id: PROG, code: 'WEB-1', naam: 'Regionale dienstverlening', omschrijving: '', regios: ['TWE'] },
      ...{ themas: [], rechtsgrond: 'proef', is_de_minimis: false, ...LOOPTIJD, status: 'vastgesteld' },
      ...{ penvoerder_id: ez, versie: 1, ...DOOR },
    },
  ],
  ['programmafinancier', { programma_id: PROG, organisatie_id: ez, aandeel: 10_000 }],
  [
    'prestatieafspraak',
    {
      ...{ id: AFSPRAAK, nummer: 'WEB-1-001', programma_id: PROG, partij: 'aanbieder', aanbieder_id: novelt },
      ...{ titel: 'Proef', status: 'van-kracht', aangeboden_op: TOEN, versie: 1, ...DOOR },
    },
  ],
  [
    'afspraakversie',
    {
      ...{ afspraak_id: AFSPRAAK, versie: 1, id: randomUUID(), ...LOOPTIJD, geldig_van: LOOPTIJD.van },
      ...{ plafond_in_centen: 10_000_000, toelichting: '', status: 'getekend', getekend_op: TOEN },
      ...{ inhoud: '{}', hash: HASH, opgesteld_door: 'f', opgesteld_op: TOEN },
    },
  ],
  ['indicator', indicator(SPR ?? '', 'SPR', 'Spreekuur in de wijk', 'gemeld', 15_000)],
  ['indicator', indicator(BEV ?? '', 'BEV', 'Ondernemer geholpen', 'bevestigd', 20_000)],
  ['prestatie', uitKeten(GETROKKEN, { aanbieder_id: novelt })],
  ['prestatie', uitKeten(randomUUID(), { aanbieder_id: novelt, ...VERVALLEN })],
  [
    'prestatiecontrole',
    { prestatie_id: GETROKKEN, programma_id: PROG, aanleiding: 'steekproef', getrokken_op: TOEN },
  ],
];

describe('prestaties at the pages of who delivers and who pays', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;
  let page: Page;

  beforeAll(async () => {
    wereld = await startWebwereld();
  }, 180_000);
  afterAll(() => wereld?.stop());
  beforeEach(async () => {
    bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
    page = bezoeker.page;
  });
  afterEach(() => bezoeker.close());

  const put = (): Promise<void> =>
    withClient(wereld.beheerUrl, async (client) => {
      const ofNaam = async (naam: string): Promise<string> => {
        const vraag = 'SELECT id FROM stamgegevens.organisatie WHERE naam = $1';
        return (await client.query<{ id: string }>(vraag, [naam])).rows[0]?.id ?? '';
      };
      const alle = rijen(await ofNaam(EZ), await ofNaam('Novel-T / Saxion'));
      await client.query('SET session_replication_role = replica');
      for (const [tabel, rij] of alle) await client.query(insertOf(`prestatiefinanciering.${tabel}`, rij));
    });
  const signIn = async (als: string, pad: string, wie: RegExp): Promise<void> => {
    await page.goto(`${wereld.url}/aanmelden?als=${als}&terug=${encodeURIComponent(pad)}`);
    await page.getByText(wie).first().click();
    await page.waitForURL(`${wereld.url}${pad}`);
  };
  const asAanbieder = (pad: string): Promise<void> => signIn('aanbieder', pad, /Noor ten Velde/);
  const asFinancier = (pad: string): Promise<void> => signIn('medewerker', pad, /Fenna Iedema/);
  const looks = async (naam: string): Promise<void> => expect(await bezoeker.look(naam)).toEqual([]);
  const knop = (name: string) => page.getByRole('button', { name });

  it('are reported by the keyboard, with every fault at once and evidence after it', async () => {
    await asAanbieder('/aanbieder/prestaties');
    await page.getByText('Er zijn nog geen prestaties.').waitFor();
    await looks('prestaties-leeg');
    await put();
    await page.reload();
    await page.getByText('Waarvoor wordt betaald').waitFor();
    await page
      .getByRole('link', { name: /BEV · Ondernemer geholpen/ })
      .first()
      .waitFor();
    await looks('prestaties');
    await bezoeker.press('Meld een prestatie');
    await page.getByLabel('Hoeveel?').waitFor();
    await page.getByLabel('Hoeveel?').fill('41');
    await page.getByLabel('Dag waarop het klaar was').fill('2099-01-01');
    await page.getByLabel('Regio').selectOption('TWE');
    await page.getByLabel('Wat deed u?').fill('Bel 06-12345678.');
    await bezoeker.press('Meld deze prestatie');
    await page.getByText('Er zijn dingen niet goed ingevuld').waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    await looks('prestatie-melden-fout');
    await page.getByLabel('Hoeveel?').fill('3');
    await page.getByLabel('Dag waarop het klaar was').fill(VANDAAG);
    await page.getByLabel('Wat deed u?').fill('Drie spreekuren in de wijk.');
    await bezoeker.press('Meld deze prestatie');
    await page.getByText('Er is nog geen bewijs.').waitFor();
    await page.locator('#bewijs').setInputFiles({
      ...{ name: 'presentielijst.txt', mimeType: 'text/plain' },
      buffer: Buffer.from('Presentielijst van drie spreekuren'),
    });
    await page.getByRole('list', { name: 'Bewijs bij deze prestatie' }).waitFor();
    await looks('prestatie-gemeld');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('are judged on their evidence, after who does it showed again who he is', async () => {
    await asFinancier('/financiering/prestaties');
    const link = page.getByRole('link', { name: /SPR · Spreekuur in de wijk/ });
    await link.waitFor();
    await looks('financiering-prestaties');
    await link.click();
    await page.getByRole('heading', { name: 'Uw besluit' }).waitFor();
    await page.getByLabel('Afwijzen').check();
    await bezoeker.press('Leg vast');
    await page.getByText('Dat is niet gelukt').or(page.getByText('Er is iets niet goed ingevuld')).waitFor();
    await looks('prestatie-besluit-fout');
    await page.getByLabel('Afwijzen').focus();
    await page.keyboard.press('ArrowUp');
    await bezoeker.press('Leg vast');
    await page.getByText('Aanvaard: een financier bekeek het bewijs.').waitFor();
    await bezoeker.hasFocus('Uw besluit is vastgelegd.');
    await looks('prestatie-aanvaard');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('are looked at again, and refused when that finds them wrong', async () => {
    await asFinancier('/financiering/prestaties?lijst=controles');
    await page.getByText('Niemand kiest welke').waitFor();
    const open = page.getByRole('region', { name: 'Open controles' });
    await open.waitFor();
    await looks('prestatiecontroles');
    await open.getByRole('link', { name: /BEV/ }).click();
    await page.getByRole('heading', { name: 'Controle', exact: true }).waitFor();
    await looks('prestatie-controle');
    await page.getByLabel(/^Fout/).check();
    await page.getByLabel('Wat u bekeek en vond').fill('Dit bedrijf bestond toen nog niet.');
    await knop('Rond de controle af').click();
    await page.getByText('Afgewezen na controle.').waitFor();
    await looks('prestatie-na-controle');
    await page.goto(`${wereld.url}/financiering/prestaties?lijst=alle`);
    await page.getByLabel('Status', { exact: true }).selectOption('afgewezen');
    await page.getByText('1 prestatie in deze lijst').waitFor();
    expect(page.url()).toContain('status=afgewezen');
    await looks('financiering-prestaties-alle');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);
});
