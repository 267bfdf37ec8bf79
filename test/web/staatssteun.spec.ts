// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { startZaken, type Zaken } from './zaken.js';

/** Of Dagmar, and of a firm that hers belongs to. */
const [DAGMAR, ANDER] = ['69599084', '68750110'];

let wereld: Webwereld;
let zaken: Zaken;
let bezoeker: Bezoeker;
let page: Page;

beforeAll(async () => {
  wereld = await startWebwereld();
  zaken = await startZaken(wereld);
  const token = await wereld.tokenFor('beheerder');
  const pad = `/api/v1/aanbod/${zaken.aanbodId}`;
  const { versie } = (await wereld.call('GET', pad, { token })).body;
  const voorwaarden = { gebied: ['NL'], deMinimisBedrag: 5_000 };
  const antwoord = await wereld.call('PATCH', pad, { token, body: { versie, voorwaarden } });
  expect(antwoord.status).toBe(200);
}, 120_000);
afterAll(() => wereld?.stop(), 30_000);
beforeEach(async () => {
  bezoeker = await wereld.newBezoeker({ verwacht: /status of 40[01349]/ });
  page = bezoeker.page;
});
afterEach(() => bezoeker.close());

const open = (pad: string) => page.goto(`${wereld.url}${pad}`);
const knop = (name: string | RegExp) => page.getByRole('button', { name });
const signIn = async (als: string, naam: string, pad: string): Promise<void> => {
  await open(`/aanmelden?als=${als}&terug=${encodeURIComponent(pad)}`);
  await page.getByRole('button', { name: naam }).click();
  await page.waitForURL(`${wereld.url}${pad}`);
};
const dagenGeleden = (n: number): string => new Date(Date.now() - n * 86_400_000).toISOString().slice(0, 10);
/** A toewijzing that counts as aid to that firm. */
const reserve = async (kvkNummer: string): Promise<{ zaakId: string; toewijzingId: string }> => {
  const onderneming = { naam: 'Bakkerij Proef', sbi: '1071', gemeentecode: 'GM0153', kvkNummer };
  const token = await wereld.tokenFor('ondernemer', { kvkNummer });
  const zaak = await zaken.submit({ onderneming }, { token });
  return { zaakId: zaak.id, toewijzingId: await zaken.assign(zaak, { toestemming: 'telefoon' }) };
};
/** By the coordinator, as it was noted that long ago. */
const give = async (kvkNummer: string, dagen: number): Promise<string> => {
  const { toewijzingId } = await reserve(kvkNummer);
  await zaken.provide(toewijzingId, 'acceptatie');
  const token = await wereld.tokenFor('coordinator-twente');
  const { body } = await wereld.call('GET', `/api/v1/steun?toewijzingId=${toewijzingId}`, { token });
  const { id, versie } = body.gegevens[0];
  const steun = { versie, bedragInCenten: 125_000, datum: dagenGeleden(dagen) };
  await zaken.coordinator('POST', `steun/${id}/verlening`, {
    ...{ ...steun, instrument: 'dienst', verlener: 'Gemeente Voorbeeldstad' },
  });
  return id as string;
};

describe('the ondernemer and the aid of his firm', () => {
  it('sees his room, declares what he got elsewhere, and sees what counts until when', async () => {
    await signIn('ondernemer', 'Dagmar Visser', '/mijn');
    await page.getByRole('link', { name: 'Bekijk uw ruimte' }).click();
    await page.getByRole('heading', { name: /ten hoogste nog ruimte voor € 300.000/ }).waitFor();
    await page.getByText('U hebt nog niets verklaard.').waitFor();
    expect(await bezoeker.look('steun-nog-niet')).toEqual([]);
    await knop('Verstuur de verklaring').click();
    for (const fout of ['Kies ja of nee.', /Zet een vinkje/])
      await page.getByRole('link', { name: fout }).waitFor();
    expect(await bezoeker.look('steun-fout')).toEqual([]);
    await bezoeker.hasTitle(/^Fout: /);
    await page.getByLabel('Ja', { exact: true }).check();
    await knop('Nog een steun toevoegen').click();
    await knop('Haal weg Steun 1').click();
    await knop('Verstuur de verklaring').click();
    await page.getByRole('link', { name: 'Vul bij steun 1 de dag in.' }).waitFor();
    await page.getByLabel(/Dag waarop/).fill(dagenGeleden(400));
    await page.getByLabel('Bedrag in euro’s').fill('1.250,50');
    expect(await bezoeker.look('steun-formulier')).toEqual([]);
    await page.getByLabel(/dat het klopt/).check();
    await knop('Verstuur de verklaring').click();
    await page.getByRole('heading', { name: 'U hebt nog ruimte voor € 298.749,50' }).waitFor();
    await eventually(async () => expect(await bezoeker.focus()).toContain('Uw verklaring is ontvangen'));
    await page.getByText('Uw verklaring', { exact: false }).first().waitFor();
    expect(await bezoeker.look('steun-verklaard')).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'You have room for €298,749.50' }).waitFor();
    expect(await bezoeker.look('steun-verklaard-en')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('declares with the keyboard alone', async () => {
    await signIn('ondernemer', 'Dagmar Visser', '/mijn/staatssteun');
    await page.getByRole('heading', { name: /ruimte voor/ }).waitFor();
    await bezoeker.tabTo('Nee');
    await page.keyboard.press('Space');
    await bezoeker.tabTo('Ik verklaar');
    await page.keyboard.press('Space');
    await bezoeker.press('Verstuur de verklaring');
    await page.getByRole('heading', { name: 'U hebt nog ruimte voor € 300.000' }).waitFor();
    await page.getByText('Er telt nu niets mee').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });
});

describe('aid of a toewijzing', () => {
  it('is noted by who gives it, corrected, and seen in the werkbank', async () => {
    const { zaakId, toewijzingId } = await reserve(DAGMAR);
    await signIn('aanbieder', 'Ravi van Oers', `/aanbieder/toewijzingen/${toewijzingId}`);
    await page.getByText('Gereserveerd', { exact: true }).waitFor();
    expect(await knop('Steun verleend noteren').count()).toBe(0);
    await knop('Neem aan').click();
    await page.getByText('Aanbieder aan zet: noteer de steun').waitFor();
    expect(await bezoeker.look('steun-aanbieder')).toEqual([]);
    await knop('Steun verleend noteren').click();
    await knop('Noteer de steun').click();
    for (const fout of [/Vul de dag in/, /in welke vorm/])
      await page.getByRole('link', { name: fout }).waitFor();
    expect(await bezoeker.look('steun-aanbieder-fout')).toEqual([]);
    await page.getByLabel('Bedrag in euro’s').fill('400.000');
    await page.getByLabel('Verleend op').fill(dagenGeleden(1));
    await page.getByLabel('In welke vorm?').selectOption('dienst');
    await knop('Noteer de steun').click();
    await page
      .getByText(/Er is niet genoeg ruimte meer/)
      .first()
      .waitFor();
    await page.getByLabel('Bedrag in euro’s').fill('4.500');
    await knop('Noteer de steun').click();
    await page.getByText(/RVO verleende €.4\.500/).waitFor();
    await eventually(async () => expect(await bezoeker.focus()).toContain('De steun is genoteerd.'));
    expect(await bezoeker.look('steun-verleend')).toEqual([]);
    await bezoeker.close();
    bezoeker = await wereld.newBezoeker();
    page = bezoeker.page;
    await signIn('medewerker', 'Tijn Wolters', `/werkbank?hulpvraag=${zaakId}`);
    await page.getByText('Coördinator aan zet: zet in het register').waitFor();
    await page.getByText(/€.295\.500 van €.300\.000/).waitFor();
    expect(await bezoeker.look('steun-werkbank')).toEqual([]);
    await bezoeker.press('Toch niet verleend');
    await bezoeker.press('Ja, er is geen steun verleend');
    await page.getByText('Geen steun verleend').waitFor();
    expect(bezoeker.klachten).toEqual([]);
  });
});

describe('the register in the werkbank', () => {
  it('shows what is late first, is filled by hand and by file', async () => {
    await give(ANDER, 60);
    await give(ANDER, 23);
    await give(ANDER, 1);
    await signIn('medewerker', 'Tijn Wolters', '/werkbank/staatssteun');
    await page.getByText('U bent aan zet: 3 verleningen moeten nog in het register.').waitFor();
    await page.getByText('1 verlening is te laat').waitFor();
    expect(await bezoeker.look('register')).toEqual([]);
    await knop(/^Registreer steun aan/)
      .first()
      .click();
    await knop('Noteer de registratie').click();
    for (const fout of [/Vul de dag van registreren in/, /Vul het nummer/])
      await page.getByRole('link', { name: fout }).waitFor();
    expect(await bezoeker.look('register-fout')).toEqual([]);
    await page.getByLabel('Geregistreerd op').fill(dagenGeleden(0));
    await page.getByLabel('Nummer in het register').fill('NL-2026-1');
    await page.keyboard.press('Enter');
    await page.getByText('U bent aan zet: 2 verleningen').waitFor();
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      knop('Download het registerbestand').click(),
    ]);
    const delen: Buffer[] = [];
    for await (const deel of await bestand.createReadStream()) delen.push(deel as Buffer);
    const csv = Buffer.concat(delen).toString();
    expect(csv).toContain('Gemeente Voorbeeldstad');
    const stuur = async (inhoud: string): Promise<void> => {
      const buffer = Buffer.from(inhoud);
      await page.getByLabel(/Het bestand/).setInputFiles({ name: 'terug.csv', mimeType: 'text/csv', buffer });
      await knop('Lees in').click();
    };
    await knop('Lees in').click();
    await page.getByRole('link', { name: 'Kies een bestand.' }).waitFor();
    await stuur(csv.replace(/;;\n/, ';31-02-2026;\n'));
    await page.getByText('Er is niets ingelezen: 2 fouten').waitFor();
    expect(await bezoeker.look('register-bestand-fout')).toEqual([]);
    await stuur(csv.replace(/;;\n/, `;${dagenGeleden(0)};NL-2026-2\n`));
    await page.getByText('1 verlening geregistreerd').waitFor();
    await knop('In het register').click();
    await page.getByText('NL-2026-2').waitFor();
    expect(await bezoeker.look('register-gedaan')).toEqual([]);
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('finds the room of a firm, and notes and ends whom it belongs to', async () => {
    await signIn('medewerker', 'Tijn Wolters', '/werkbank/staatssteun/onderneming');
    await knop('Zoek').click();
    await page.getByRole('link', { name: 'Vul een KVK-nummer van 8 cijfers in.' }).waitFor();
    await page.getByLabel('KVK-nummer').fill('6959 9084');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Ruimte: / }).waitFor();
    await page.getByText('Er is geen verbonden onderneming genoteerd').waitFor();
    expect(await bezoeker.look('firma-leeg')).toEqual([]);
    await bezoeker.press('Noteer een verbonden onderneming');
    await page.getByRole('button', { name: 'Noteer', exact: true }).click();
    await page.getByRole('link', { name: 'Vul de eerste dag in.' }).waitFor();
    expect(await bezoeker.look('firma-fout')).toEqual([]);
    await page.getByLabel('KVK-nummer van de andere').fill(DAGMAR);
    await page.getByLabel('Eerste dag').fill('2026-01-01');
    await page.getByLabel('Bewijs').fill('uittreksel handelsregister van 3 maart 2026');
    await page.getByRole('button', { name: 'Noteer', exact: true }).click();
    await page.getByRole('link', { name: /moet een ander KVK-nummer zijn/ }).waitFor();
    await page.getByLabel('KVK-nummer van de andere').fill(ANDER);
    await page.getByRole('button', { name: 'Noteer', exact: true }).click();
    await page.getByText(/Vandaag samen één onderneming/).waitFor();
    expect(await bezoeker.look('firma')).toEqual([]);
    await knop(/Wijzig of beëindig/).click();
    await page.getByLabel('Laatste dag').fill('2026-06-30');
    await knop('Bewaar').click();
    await page.getByText('1 januari 2026 tot en met 30 juni 2026').waitFor();
    await page.getByText(/Vandaag samen één onderneming/).waitFor({ state: 'detached' });
    expect(bezoeker.klachten).toEqual([]);
  });
});
