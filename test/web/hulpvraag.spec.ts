// SPDX-License-Identifier: EUPL-1.2
import { eventually } from '../support/eventually.js';
import type { Bezoeker, BezoekerOpties } from '../support/bezoeker.js';
import { startWebwereld, type Webwereld } from './browser.js';

const PAD = '/hulpvraag/nieuw';
const VRAAG = 'Mijn gasrekening is verdubbeld. Hoe kan ik verduurzamen?';

describe('asking a question', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;
  let nummer = 0;

  beforeAll(async () => {
    wereld = await startWebwereld({
      LIMIETEN: 'hulpvraag-indienen=1000/60,concept-bewaren=1000/60,kvk-opvraging=1000/60,themahint=1000/60',
    });
  }, 180_000);
  afterAll(() => wereld?.stop());
  afterEach(() => bezoeker.close());

  const visit = async (opties: Partial<BezoekerOpties> = {}, pad = PAD): Promise<void> => {
    bezoeker = await wereld.newBezoeker(opties);
    await bezoeker.page.goto(wereld.url + pad);
    if (opties.javaScript !== false) await bezoeker.page.locator('html[data-js=aan]').waitFor();
  };
  const newEmail = (): string => `vraag-${(nummer += 1)}@example.nl`;
  const at = (kop: string): Promise<void> =>
    bezoeker.page.getByRole('heading', { level: 1, name: kop, exact: true }).waitFor();
  const goOn = (): Promise<void> =>
    bezoeker.page.getByRole('button', { name: 'Verder', exact: true }).click();
  const fill = (label: string | RegExp, waarde: string): Promise<void> =>
    bezoeker.page.getByLabel(label).fill(waarde);
  const focusId = (): Promise<string> => bezoeker.page.evaluate<string>('document.activeElement.id');
  const onlySees = async (naam: string): Promise<void> => expect(await bezoeker.look(naam)).toEqual([]);

  const askAndSkipKvk = async (vraag = VRAAG): Promise<void> => {
    await fill(/^Uw vraag in/, vraag);
    await goOn();
    await at('Wat is uw KVK-nummer?');
    await goOn();
    await at('Over uw bedrijf');
  };
  const tellFirm = async (): Promise<void> => {
    const { page } = bezoeker;
    await fill('Naam van uw bedrijf', 'Kapsalon Voorbeeld');
    await fill('Wat doet uw bedrijf?', 'kapper');
    await page.getByRole('option', { name: 'Kapper, schoonheidssalon of nagels' }).click();
    await fill('Plaats of gemeente', 'Ensch');
    await page.getByRole('option', { name: 'Enschede' }).click();
    await goOn();
    await at('Hoe kunnen wij u bereiken?');
  };
  const tellContact = async (email: string): Promise<void> => {
    await fill('Uw naam', 'M. Voorbeeld');
    await fill('E-mailadres', email);
    await goOn();
    await at('Controleer uw antwoorden');
  };
  const sendIt = async (): Promise<string> => {
    await bezoeker.page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
    await at('Uw vraag is verstuurd');
    return (await bezoeker.page.locator('.verstuurd__kenmerk').textContent()) ?? '';
  };
  const read = async (): Promise<Record<string, unknown>> => {
    const href =
      (await bezoeker.page.getByRole('link', { name: 'Bekijk hoe het staat' }).getAttribute('href')) ?? '';
    const velden = new URLSearchParams(href.split('#')[1]);
    const { body } = await wereld.call('GET', `/api/v1/hulpvragen/${velden.get('id')}`, {
      sleutel: velden.get('sleutel') ?? '',
    });
    return body as Record<string, unknown>;
  };

  it('goes page by page, by mouse: looked up, checked, changed and sent, and every page is without fault', async () => {
    await visit();
    const { page } = bezoeker;
    await at('Waar wilt u hulp bij?');
    await page.getByText('Stap 1 van 5').waitFor();
    await onlySees('vraag-leeg');
    await fill(/^Uw vraag in/, VRAAG);
    await page.getByRole('checkbox', { name: /Energie en verduurzaming.*“gasrekening”/ }).waitFor();
    await onlySees('vraag-hint');
    await goOn();

    await at('Wat is uw KVK-nummer?');
    await bezoeker.hasTitle('Wat is uw KVK-nummer? - Schakel');
    await onlySees('vraag-kvk');
    await fill('KVK-nummer', '6959 9084');
    await goOn();
    await at('Over uw bedrijf');
    await page.getByText('Dit staat bij de KVK').waitFor();
    expect(await page.getByLabel('Naam van uw bedrijf').inputValue()).toBe('Test EMZ Dagobert');
    expect(await page.getByLabel('Plaats of gemeente').inputValue()).toBe('Amsterdam');
    await onlySees('vraag-bedrijf');
    await fill('Plaats of gemeente', 'Ensch');
    await page.getByRole('option', { name: 'Enschede' }).waitFor();
    await onlySees('vraag-zoekveld');
    await page.getByRole('option', { name: 'Enschede' }).click();
    await goOn();

    await at('Hoe kunnen wij u bereiken?');
    const email = newEmail();
    await fill('Uw naam', 'M. Voorbeeld');
    await fill('E-mailadres', email);
    await page.getByText('U mag mijn vraag en contactgegevens delen').click();
    await onlySees('vraag-contact');
    await goOn();
    await at('Controleer uw antwoorden');
    await onlySees('vraag-controle');

    await page.getByRole('link', { name: 'Wijzig Uw gegevens' }).click();
    await at('Hoe kunnen wij u bereiken?');
    expect(await page.getByLabel('Uw naam').inputValue()).toBe('M. Voorbeeld');
    await fill('Telefoonnummer', '06 12345678');
    await goOn();
    await at('Controleer uw antwoorden');
    await page.getByText('06 12345678').waitFor();
    const kenmerk = await sendIt();
    await onlySees('vraag-verstuurd');
    expect(await read()).toMatchObject({
      ...{ kenmerk, tekst: VRAAG, regio: 'TWE', themas: ['energie'] },
      ...{ delenMetAanbieders: true, onderzoek: false },
      onderneming: { kvkNummer: '69599084', naam: 'Test EMZ Dagobert', gemeentecode: 'GM0153' },
    });
    const [mail] = await eventually(async () => {
      const mails = await wereld.mail.read(email);
      expect(mails).toHaveLength(1);
      return mails;
    });
    const href = await page.getByRole('link', { name: 'Bekijk hoe het staat' }).getAttribute('href');
    expect(mail?.tekst).toContain(href);
    // What was sent does not stand in the form again, and Back does not lead to the check.
    await page.getByRole('link', { name: 'Stel nog een vraag' }).click();
    await at('Waar wilt u hulp bij?');
    expect(await page.getByLabel(/^Uw vraag in/).inputValue()).toBe('');
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('is done by keyboard alone, without a KVK-nummer', async () => {
    await visit();
    await bezoeker.type('Uw vraag in uw eigen woorden', 'Ik kan geen personeel vinden.');
    await bezoeker.page.getByRole('checkbox', { name: /Personeel/ }).waitFor();
    await bezoeker.press('Verder');
    await at('Wat is uw KVK-nummer?');
    // The heading has the focus, so that what is asked is heard.
    await bezoeker.hasFocus('Wat is uw KVK-nummer?');
    await bezoeker.press('Verder');
    await at('Over uw bedrijf');
    await bezoeker.type('Naam van uw bedrijf', 'Kapsalon Voorbeeld');
    await bezoeker.type('Wat doet uw bedrijf?', 'kapper');
    expect(await bezoeker.ring()).toBe(3);
    await bezoeker.page.getByRole('option', { name: 'Kapper, schoonheidssalon of nagels' }).waitFor();
    await bezoeker.page.keyboard.press('ArrowDown');
    await bezoeker.page.keyboard.press('Enter');
    expect(await bezoeker.page.getByLabel('Wat doet uw bedrijf?').inputValue()).toMatch(/^Kapper/);
    await bezoeker.type('Plaats of gemeente', 'Enschede');
    await bezoeker.page.getByRole('option', { name: 'Enschede' }).waitFor();
    await bezoeker.page.keyboard.press('Escape');
    await bezoeker.press('Verder');
    await at('Hoe kunnen wij u bereiken?');
    await bezoeker.type('Uw naam', 'M. Voorbeeld');
    await bezoeker.type('E-mailadres', newEmail());
    await bezoeker.press('Verder');
    await at('Controleer uw antwoorden');
    await bezoeker.press('Verstuur uw vraag');
    await at('Uw vraag is verstuurd');
    expect(await read()).toMatchObject({
      ...{ regio: 'TWE', themas: ['personeel'] },
      onderneming: { sbi: '9602', gemeentecode: 'GM0153', kvkNummer: null },
    });
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('says what is not right, above and beside the field, and leads there', async () => {
    await visit();
    await goOn();
    const { page } = bezoeker;
    await page.getByRole('group', { name: /niet goed ingevuld/ }).waitFor();
    await bezoeker.hasTitle('Fout: Waar wilt u hulp bij? - Schakel');
    await bezoeker.hasFocus('Vertel waar u hulp bij wilt');
    await onlySees('vraag-fout');
    await bezoeker.press('Vertel waar u hulp bij wilt');
    await eventually(async () => expect(await focusId()).toBe('tekst'));
    await askAndSkipKvk();
    await bezoeker.hasTitle('Over uw bedrijf - Schakel');
    await goOn();
    for (const veld of ['naam', 'sbi', 'plaats'])
      await page.locator(`.foutsamenvatting a[href="#${veld}"]`).waitFor();
    await onlySees('vraag-fouten');
    // What only the API knows comes back to its page.
    await fill('Naam van uw bedrijf', 'Kapsalon Voorbeeld');
    await fill('Wat doet uw bedrijf?', 'kapper');
    await page.getByRole('option', { name: /^Kapper/ }).click();
    await fill('Plaats of gemeente', 'Nergenshuizen');
    await goOn();
    await at('Hoe kunnen wij u bereiken?');
    await tellContact(newEmail());
    await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
    await at('Over uw bedrijf');
    await bezoeker.hasFocus('Deze plaats kennen wij niet');
    await fill('Plaats of gemeente', 'Enschede');
    await goOn();
    await at('Controleer uw antwoorden');
    expect(await sendIt()).toMatch(/^HV-\d{4}-\d{5}$/);
  }, 120_000);

  it('goes on when the trade register knows nothing or is away', async () => {
    await visit({ verwacht: /404/ });
    const { page } = bezoeker;
    await fill(/^Uw vraag in/, VRAAG);
    await goOn();
    await fill('KVK-nummer', '12345678');
    await goOn();
    await page.getByText('De KVK kent dit nummer niet').waitFor();
    await onlySees('vraag-kvk-onbekend');
    await page.goBack();
    await page.route('**/kvk-opvragingen', (route) => route.abort());
    await fill('KVK-nummer', '6959 9084');
    await goOn();
    await page.getByText('De KVK is nu niet te bereiken').waitFor();
    await goOn();
    await at('Hoe kunnen wij u bereiken?');
  });

  it('keeps what was typed: before our code came, when loaded again, when going back', async () => {
    bezoeker = await wereld.newBezoeker();
    const { page } = bezoeker;
    let laat: () => void = () => undefined;
    const wacht = new Promise<void>((klaar) => (laat = klaar));
    await page.route('**/assets/index-*.js', async (route) => {
      await wacht;
      await route.continue();
    });
    await page.goto(wereld.url + PAD, { waitUntil: 'commit' });
    await fill(/^Uw vraag in/, VRAAG);
    expect(await page.getByLabel('Uw naam').isVisible()).toBe(false);
    await page.evaluate(`window.vlak = document.querySelector('textarea')`);
    laat();
    await page.locator('html[data-js=aan]').waitFor();
    await goOn();
    await at('Wat is uw KVK-nummer?');
    await page.goBack();
    await at('Waar wilt u hulp bij?');
    expect(await page.getByLabel(/^Uw vraag in/).inputValue()).toBe(VRAAG);
    await page.goForward();
    await at('Wat is uw KVK-nummer?');
    await goOn();
    await tellFirm();
    await fill('Uw naam', 'M. Voorbeeld');
    await page.reload();
    await at('Hoe kunnen wij u bereiken?');
    expect(await page.getByLabel('Uw naam').inputValue()).toBe('M. Voorbeeld');
    await page.getByRole('link', { name: 'Vorige vraag' }).click();
    await at('Over uw bedrijf');
    expect(await page.getByLabel('Plaats of gemeente').inputValue()).toBe('Enschede');
    // Nobody comes to the check before what it needs is there.
    await page.goto(`${wereld.url}${PAD}?stap=controle`);
    await at('Hoe kunnen wij u bereiken?');
    expect(bezoeker.klachten).toEqual([]);
  }, 120_000);

  it('is taken over as it was drawn, and moves nothing while it comes', async () => {
    bezoeker = await wereld.newBezoeker();
    const { page } = bezoeker;
    await page.addInitScript(`window.schuif = 0;
      new PerformanceObserver((lijst) => { for (const een of lijst.getEntries()) window.schuif += een.value; })
        .observe({ type: 'layout-shift', buffered: true });
      addEventListener('DOMContentLoaded', () => { window.vlak = document.querySelector('textarea'); });`);
    await page.goto(wereld.url + PAD, { waitUntil: 'networkidle' });
    await at('Waar wilt u hulp bij?');
    expect(await page.evaluate(`window.vlak === document.querySelector('textarea')`)).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate<number>('window.schuif')).toBeLessThan(0.1);
    expect(bezoeker.klachten).toEqual([]);
  });

  it('is sent once: by a double click, and again after the connection was gone', async () => {
    await visit({ verwacht: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });
    const { page } = bezoeker;
    await askAndSkipKvk();
    await tellFirm();
    const email = newEmail();
    await tellContact(email);
    // The question arrives, and the answer is lost on its way back.
    await page.route('**/api/v1/hulpvragen', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
    await page.getByText('Uw vraag is nog niet verstuurd').waitFor();
    await onlySees('vraag-mislukt');
    await page.unroute('**/api/v1/hulpvragen');
    await page.getByRole('button', { name: 'Verstuur uw vraag' }).dblclick();
    await at('Uw vraag is verstuurd');
    const { kenmerk } = await read();
    await page.reload();
    await at('Uw vraag is verstuurd');
    expect((await read())['kenmerk']).toBe(kenmerk);
    await eventually(async () => expect(await wereld.mail.read(email)).toHaveLength(1));
  }, 120_000);

  it('is kept by a link from the mail, goes on elsewhere, and every change after it is kept too', async () => {
    await visit();
    const email = newEmail();
    await askAndSkipKvk();
    await fill('Naam van uw bedrijf', 'Kapsalon Voorbeeld');
    await bezoeker.page.getByRole('button', { name: 'Bewaar en ga later verder' }).click();
    await at('Bewaar en ga later verder');
    await onlySees('vraag-bewaren');
    await bezoeker.page.getByRole('button', { name: 'Bewaar en stuur mij de link' }).click();
    await bezoeker.hasFocus('Vul uw e-mailadres in');
    await fill('E-mailadres', email);
    await bezoeker.page.getByRole('button', { name: 'Bewaar en stuur mij de link' }).click();
    await at('Uw antwoorden zijn bewaard');
    await onlySees('vraag-bewaard');
    await bezoeker.page.getByRole('button', { name: 'Ga verder met uw vraag' }).click();
    await at('Over uw bedrijf');
    await tellFirm();
    const [mail] = await eventually(async () => {
      const mails = await wereld.mail.read(email);
      expect(mails).toHaveLength(1);
      return mails;
    });
    const link = /^http\S+\/verder#\S+$/m.exec(mail?.tekst ?? '')?.[0] ?? '';
    const { hash } = new URL(link);
    const houder = new URLSearchParams(hash.slice(1));
    await eventually(async () => {
      const { body } = await wereld.call('GET', `/api/v1/concepten/${houder.get('id')}`, {
        headers: { Conceptsleutel: houder.get('sleutel') ?? '' },
      });
      expect(body.inhoud.onderneming).toMatchObject({ sbi: '9602', gemeentecode: 'GM0153' });
    });
    const eerste = bezoeker;

    bezoeker = await wereld.newBezoeker({ verwacht: /404|409/ });
    await bezoeker.page.goto(link);
    await at('Hoe kunnen wij u bereiken?');
    // The address that stays in the history opens nothing, and nobody is asked for his mailbox twice.
    expect(bezoeker.page.url()).not.toContain('sleutel');
    expect(await bezoeker.page.getByLabel('E-mailadres').inputValue()).toBe(email);
    await fill('Uw naam', 'M. Voorbeeld');
    await bezoeker.page.getByText(/^Bewaard om/).waitFor();
    await goOn();
    await bezoeker.page.getByText('Kapsalon Voorbeeld').waitFor();

    // The first one is told that it was changed elsewhere, and takes it over.
    await eerste.page.getByLabel('Uw naam').fill('Iemand Anders');
    await eerste.page.getByText('Deze vraag is ook ergens anders gewijzigd').waitFor();
    expect(await eerste.look('vraag-elders')).toEqual([]);
    await eerste.page.getByRole('button', { name: 'Neem de andere over' }).click();
    await eventually(async () =>
      expect(await eerste.page.getByLabel('Uw naam').inputValue()).toBe('M. Voorbeeld'),
    );
    await eerste.close();

    await sendIt();
    expect(await read()).toMatchObject({ regio: 'TWE', onderneming: { sbi: '9602' } });
    await bezoeker.page.goto(link);
    await at('Deze link werkt niet meer');
    await onlySees('verder-weg');
  }, 180_000);

  describe('without our code', () => {
    const fillAll = async (email: string): Promise<void> => {
      const { page } = bezoeker;
      await fill(/^Uw vraag in/, VRAAG);
      await fill(/^Naam van uw bedrijf/, 'Kapsalon Voorbeeld');
      await page
        .getByLabel(/^Wat doet uw bedrijf/)
        .selectOption({ label: 'Kapper, schoonheidssalon of nagels' });
      await fill(/^Plaats of gemeente/, 'Enschede');
      await fill('Uw naam', 'M. Voorbeeld');
      await fill('E-mailadres', email);
    };

    it('is one plain form, that comes back with its faults and is then sent', async () => {
      await visit({ javaScript: false, verwacht: /400/ });
      await at('Stel uw vraag');
      await fillAll('geen adres');
      await bezoeker.page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
      await bezoeker.page.getByRole('link', { name: /Vul een geldig e-mailadres in/ }).waitFor();
      await bezoeker.hasTitle('Fout: Stel uw vraag - Schakel');
      expect(await bezoeker.page.getByLabel(/^Uw vraag in/).inputValue()).toBe(VRAAG);
      await fill('E-mailadres', newEmail());
      await bezoeker.page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
      await at('Uw vraag is verstuurd');
      expect(await read()).toMatchObject({ regio: 'TWE', onderneming: { sbi: '9602' } });
    }, 120_000);

    it('is that form too when the scripts do not come, by keyboard', async () => {
      bezoeker = await wereld.newBezoeker({ verwacht: /ERR_FAILED|400/ });
      await bezoeker.page.route('**/assets/index-*.js', (route) => route.abort());
      await bezoeker.page.goto(wereld.url + PAD);
      await bezoeker.page.locator('html:not([data-js])').waitFor();
      await at('Stel uw vraag');
      await onlySees('vraag-kaal');
      await fillAll('geen adres');
      await bezoeker.page.getByLabel('E-mailadres').focus();
      await bezoeker.press('Verstuur uw vraag');
      await bezoeker.page.getByRole('link', { name: /Vul een geldig e-mailadres in/ }).waitFor();
      // The page that came has no code either, and still the summary has the focus.
      await bezoeker.hasFocus('Vul een geldig e-mailadres in');
      await onlySees('vraag-kaal-fout');
      await fill('E-mailadres', newEmail());
      await bezoeker.page.getByLabel('E-mailadres').focus();
      await bezoeker.press('Verstuur uw vraag');
      await at('Uw vraag is verstuurd');
      await onlySees('vraag-kaal-verstuurd');
      expect((await read())['kenmerk']).toMatch(/^HV-/);
    }, 120_000);
  });

  it('is asked in English too', async () => {
    await visit({}, `/en${PAD}`);
    const { page } = bezoeker;
    await at('What do you need help with?');
    await fill(/^Your question in/, 'I cannot find staff for my shop.');
    await page.getByRole('checkbox', { name: /Staff/ }).waitFor();
    await onlySees('vraag-en');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await at('Wat is uw KVK-nummer?');
    await page.getByRole('link', { name: 'Vorige vraag' }).click();
    expect(await page.getByLabel(/^Uw vraag in/).inputValue()).toBe('I cannot find staff for my shop.');
    expect(bezoeker.klachten).toEqual([]);
  });
});
