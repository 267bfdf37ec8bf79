// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { EZ } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../../checks/grenzen/grens.js';
import { rekeningId } from '#libs/prestatiefinanciering';
import type { Bezoeker } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

const VANDAAG = new Date().toISOString().slice(0, 10);
const JAAR = VANDAAG.slice(0, 4);
const TOEN = `${JAAR}-01-01T10:00:00Z`;
const HASH = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
const [PROG, AFSPRAAK, IND] = [randomUUID(), randomUUID(), randomUUID()];
const DOOR = { aangemaakt_door: 'f', aangemaakt_op: TOEN, gewijzigd_door: 'f', gewijzigd_op: TOEN };
const LOOPTIJD = { van: `${JAAR}-01-01`, tot: `${JAAR}-12-31` };

const prestatie = (aanbieder_id: string, anders: object): [string, object] => [
  'prestatie',
  {
    ...{ id: randomUUID(), programma_id: PROG, afspraak_id: AFSPRAAK, afspraakversie: 1, indicator_id: IND },
    ...{ aanbieder_id, regio: 'TWE', mijlpaal: 'gemeld', prestatiedatum: VANDAAG, gebleken_op: VANDAAG },
    ...{
      aantal: 1,
      tarief_in_centen: 15_000,
      bonus_in_centen: 0,
      bonus_groepen: [],
      bedrag_in_centen: 15_000,
    },
    ...{ herkomst: 'gemeld', status: 'aanvaard', reden: 'bewijs-goed', versie: 1, gemeld_door: 'a' },
    ...{ gemeld_op: TOEN, besloten_door: 'f', besloten_op: TOEN, declarabel_vanaf: VANDAAG, ...anders },
  },
];
const OPEN = { status: 'gemeld', reden: 'wacht-op-beoordeling', besloten_door: null, besloten_op: null };

/** A programme of EZ with one agreement with Novel-T, of which two results were accepted. */
function rijen(ez: string, novelt: string): [tabel: string, rij: object][] {
  const organisatieId = novelt;
  const rekening = rekeningId(PROG, {
    soort: 'verplicht',
    jaar: Number(JAAR),
    organisatieId,
    afspraakId: AFSPRAAK,
  });
  const programma = {
    ...{ id: PROG, code: 'WEB-1', naam: 'Regionale dienstverlening', omschrijving: '', regios: ['TWE'] },
    ...{ themas: [], rechtsgrond: 'proef', is_de_minimis: false, ...LOOPTIJD, status: 'vastgesteld' },
    ...{ penvoerder_id: ez, versie: 1, ...DOOR },
  };
  const versie = {
    ...{ afspraak_id: AFSPRAAK, versie: 1, id: randomUUID(), ...LOOPTIJD, geldig_van: LOOPTIJD.van },
    ...{ plafond_in_centen: 1_000_000, toelichting: '', status: 'getekend', getekend_op: TOEN },
    ...{ inhoud: '{}', hash: HASH, opgesteld_door: 'f', opgesteld_op: TOEN },
  };
  const indicator = {
    ...{ id: IND, afspraak_id: AFSPRAAK, versie: 1, volgorde: 1, code: 'SPR', naam: 'Spreekuur in de wijk' },
    ...{
      definitie: 'Zoals afgesproken.',
      mijlpaal: 'gemeld',
      eenheid: 'spreekuur',
      tarief_in_centen: 15_000,
    },
    ...{ hoogstens_aantal: 40, minstens_aantal: 0, bewijs: ['presentielijst'], venster_dagen: 365 },
    ...{ bonus_in_centen: 0, bonus_groepen: [] },
  };
  const afspraak = {
    ...{ id: AFSPRAAK, nummer: 'WEB-1-001', programma_id: PROG, partij: 'aanbieder', aanbieder_id: novelt },
    ...{ titel: 'Spreekuren', status: 'van-kracht', aangeboden_op: TOEN, versie: 1, ...DOOR },
  };
  const verplicht = {
    id: rekening,
    soort: 'verplicht',
    programma_id: PROG,
    jaar: JAAR,
    afspraak_id: AFSPRAAK,
  };
  return [
    ['programma', programma],
    ['programmafinancier', { programma_id: PROG, organisatie_id: ez, aandeel: 10_000 }],
    ['prestatieafspraak', afspraak],
    ['afspraakversie', versie],
    ['afspraakjaar', { afspraak_id: AFSPRAAK, versie: 1, jaar: JAAR, plafond_in_centen: 1_000_000 }],
    ['indicator', indicator],
    ['grootboekrekening', { ...verplicht, organisatie_id: novelt }],
    ['saldo', { rekening_id: rekening, saldo_in_centen: 1_000_000 }],
    ...[prestatie(novelt, {}), prestatie(novelt, {}), prestatie(novelt, { ...OPEN, declarabel_vanaf: null })],
  ];
}

describe('declaraties at the pages of who delivers and who pays', () => {
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
  const looks = async (naam: string): Promise<void> => expect(await bezoeker.look(naam)).toEqual([]);

  it('are collected by the keyboard and sent in', async () => {
    await put();
    await signIn('aanbieder', '/aanbieder/declaraties', /Noor ten Velde/);
    await page.getByText('U hebt nog niets gedeclareerd.').waitFor();
    await looks('declaraties-leeg');
    await bezoeker.press('Maak een declaratie');
    await page.getByLabel('Eerste dag').waitFor();
    await bezoeker.press('Bekijk wat u kunt declareren');
    await page.getByText('2 prestaties voor samen').waitFor();
    await page.getByText('Deze prestatie wordt nog beoordeeld.').waitFor();
    await looks('declaratie-voorbeeld');
    await bezoeker.press('Declareer');
    await page.getByText('Uw declaratie is ingediend.').waitFor();
    await looks('declaratie-ingediend');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('are assessed line by line, and not approved by the same one', async () => {
    await signIn('medewerker', '/financiering/declaraties', /Fenna Iedema/);
    await page.getByRole('heading', { name: 'Wacht op u (1)' }).waitFor();
    await looks('financiering-declaraties');
    await page.getByRole('link', { name: 'WEB-1-001-D1' }).click();
    await page.getByLabel('Weigeren').first().check();
    await bezoeker.press('Leg de beoordeling vast');
    await page.getByText('Er zijn dingen niet goed ingevuld').waitFor();
    await looks('declaratie-beoordelen-fout');
    await page.getByLabel('Toekennen').nth(1).check();
    await page.getByLabel('Waarom weigert u regel 1?').selectOption('niet-geleverd');
    await page.getByLabel('Uitleg bij regel 1').fill('De presentielijst is leeg.');
    await bezoeker.press('Leg de beoordeling vast');
    await page.getByText('De beoordeling is vastgelegd.').waitFor();
    await page.getByText('U beoordeelde deze declaratie.').waitFor();
    await looks('declaratie-beoordeeld');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('are approved by a colleague, exactly as he sees it', async () => {
    await signIn('medewerker', '/financiering/declaraties', /financier van EZ, die ziet/);
    await page.getByRole('link', { name: 'WEB-1-001-D1' }).click();
    await page.getByText('Hash van de beoordeling').waitFor();
    await looks('declaratie-goedkeuren');
    await page.getByRole('button', { name: /Keur .*150,00 goed/ }).click();
    await page.getByText('Het besluit is genomen.').waitFor();
    await looks('declaratie-goedgekeurd');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);

  it('are objected to, and interests are declared and read', async () => {
    await signIn('aanbieder', '/aanbieder/declaraties', /Noor ten Velde/);
    await page.getByRole('link', { name: 'WEB-1-001-D1' }).click();
    await page.getByLabel('Waarom bent u het er niet mee eens?').fill('De lijst zat in de bijlage.');
    await looks('declaratie-bezwaar');
    await bezoeker.press('Maak bezwaar');
    await page.getByText('Uw bezwaar is ontvangen.').waitFor();
    await bezoeker.close();
    bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
    page = bezoeker.page;
    await signIn('medewerker', '/financiering/belangen', /Fenna Iedema/);
    await page.getByText('U meldde geen belangen.').waitFor();
    await bezoeker.press('Meld dit belang');
    await page.getByText('Er zijn dingen niet goed ingevuld').waitFor();
    await looks('belangen-fout');
    await page.getByLabel('Aanbieder').selectOption({ label: 'Novel-T / Saxion' });
    await page.getByLabel('Wat is het belang?').fill('Ik zit in de raad van advies.');
    await page.getByLabel('Vanaf welke dag?').fill(LOOPTIJD.van);
    await bezoeker.press('Meld dit belang');
    await page.getByText('Uw belang is gemeld.').waitFor();
    await looks('belangen');
    expect(bezoeker.klachten).toEqual([]);
  }, 180_000);
});
