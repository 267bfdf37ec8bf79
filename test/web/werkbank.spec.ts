// SPDX-License-Identifier: EUPL-1.2
import type { Bezoeker } from '../support/bezoeker.js';
import { eventually } from '../support/eventually.js';
import type { Antwoord } from '../support/flow.js';
import { startWebwereld, type Webwereld } from './browser.js';
import { itsBijzonder } from './werkbank-bijzonder.js';
import { itsCijfers } from './werkbank-cijfers.js';

const TEKSTEN = [
  'Mijn gasrekening is verdubbeld, wie kijkt mee hoe mijn bakkerij energie kan besparen?',
  'Ik zoek hulp bij het vinden van personeel en een leerwerkplek voor een lasser.',
  'Hoe begin ik met een webwinkel voor mijn speelgoedwinkel?',
  'Wie helpt mij met exporteren naar Duitsland?',
];

interface Hulpvraag {
  id: string;
  kenmerk: string;
  status: string;
  versie: number;
  eigenaar: string;
  toewijzingen: { aanbodId: string; status: string }[];
  matches: { aanbodId: string; titel: string; rang: number }[];
}

describe('the workbench', () => {
  let wereld: Webwereld;
  let bezoeker: Bezoeker;
  let tijn: string;
  let hanna: string;
  let ids: string[];

  const call = async (
    token: string,
    methode: string,
    pad: string,
    body?: unknown,
    goed = 300,
  ): Promise<Antwoord['body']> => {
    const antwoord = await wereld.call(methode, `/api/v1${pad}`, { token, body });
    if (antwoord.status >= goed) throw new Error(`${methode} ${pad}: ${JSON.stringify(antwoord.body)}`);
    return antwoord.body;
  };
  const read = (id: string): Promise<Hulpvraag> => call(tijn, 'GET', `/hulpvragen/${id}`);
  const submit = async (nr: number, herkomst = 'telefoon'): Promise<string> => {
    const body = {
      tekst: TEKSTEN[nr % TEKSTEN.length],
      contact: { naam: `M. Voorbeeld ${nr}`, email: `m${nr}@example.nl`, telefoon: '0612345678' },
      onderneming: { naam: `Voorbeeld ${nr}`, sbi: '1071', gemeentecode: 'GM0153', werkzamePersonen: 4 },
      herkomst,
      toestemming: { delenMetAanbieders: nr % 2 === 0, onderzoek: false },
    };
    const { id } = await call(tijn, 'POST', '/hulpvragen', body);
    return id as string;
  };
  const matched = async (id: string): Promise<Hulpvraag> => {
    for (let keer = 0; keer < 200; keer += 1) {
      const nu = await read(id);
      if (nu.status !== 'ingediend') return nu;
      await new Promise((klaar) => setTimeout(klaar, 100));
    }
    throw new Error('nog niet gematcht');
  };

  beforeAll(async () => {
    wereld = await startWebwereld({
      LIMIETEN: 'hulpvraag-indienen=1000/60,aanmelden=1000/60,aangemeld=1000/60',
      VASTHOUDEN_VANAF: '60',
    });
    [tijn, hanna] = [
      await wereld.tokenFor('coordinator-twente'),
      await wereld.tokenFor('hoofdcoordinator-twente'),
    ];
    await call(tijn, 'PUT', '/behandelaars/ik', { naam: 'Tijn Wolters', email: 'tijn@example.nl' });
    await call(hanna, 'PUT', '/behandelaars/ik', { naam: 'Hanna Oude Voort', email: 'hanna@example.nl' });
  }, 120_000);
  afterAll(() => wereld?.stop());
  beforeEach(async () => {
    // What is refused is told by the browser too, and here it is asked for.
    bezoeker = await wereld.newBezoeker({ verwacht: /status of (400|409)/ });
  });
  afterEach(async () => {
    const { klachten } = bezoeker;
    await bezoeker.close();
    expect(klachten).toEqual([]);
  });

  const { hasSession, signIn } = {
    hasSession: async (wie: Bezoeker): Promise<void> => {
      await wie.page.getByRole('heading', { level: 1, name: /^Werkbank/ }).waitFor();
    },
    signIn: async (wie: Bezoeker, naam: string, pad = '/werkbank'): Promise<void> => {
      await wie.page.goto(`${wereld.url}/aanmelden?als=medewerker&terug=${encodeURIComponent(pad)}`);
      await wie.page.getByRole('button', { name: naam }).click();
      await wie.page.waitForURL(`${wereld.url}${pad}`);
    },
  };
  const start = async (
    wie = bezoeker,
    naam = 'Tijn Wolters',
    pad = '/werkbank?weergave=alles',
  ): Promise<void> => {
    await signIn(wie, naam, pad);
    await hasSession(wie);
    await wie.page.locator('.wl__rij').first().waitFor();
  };
  const rij = (id: string, wie = bezoeker) => wie.page.locator(`#rij-${id}`);
  const hasFocusId = (id: string): Promise<void> =>
    eventually(async () => expect(await bezoeker.page.evaluate('document.activeElement.id')).toBe(id));
  const toast = (tekst: string | RegExp, wie = bezoeker) => wie.page.locator('.toast', { hasText: tekst });

  describe('for who may not', () => {
    it('says that one has to sign in, and comes back where one was', async () => {
      await bezoeker.page.goto(`${wereld.url}/werkbank?weergave=te-laat`);
      await bezoeker.page.getByRole('heading', { name: 'Meld u aan voor de werkbank' }).waitFor();
      expect(await bezoeker.look('werkbank-niet-aangemeld')).toEqual([]);
      await bezoeker.page.getByRole('main').getByRole('link', { name: 'Aanmelden' }).click();
      await bezoeker.page.getByRole('button', { name: 'Tijn Wolters' }).click();
      await bezoeker.page.waitForURL(`${wereld.url}/werkbank?weergave=te-laat`);
      await bezoeker.page.locator('button[aria-current]', { hasText: 'Te laat' }).waitFor();
    });

    it('says what it is for to somebody of another role, and signs out', async () => {
      await signIn(bezoeker, 'Fenna Iedema');
      await bezoeker.page.getByRole('heading', { name: 'De werkbank is voor regiocoördinatoren' }).waitFor();
      expect(await bezoeker.look('werkbank-andere-rol')).toEqual([]);
    });
  });

  it('says so when there is nothing', async () => {
    await signIn(bezoeker, 'Maud Brands');
    await bezoeker.page.getByText('Hier staat niets').waitFor();
    expect(await bezoeker.look('werkbank-leeg')).toEqual([]);
  });

  describe('with hulpvragen', () => {
    beforeAll(async () => {
      ids = [];
      for (let nr = 0; nr < 4; nr += 1) ids.push(await submit(nr));
      for (const id of ids) await matched(id);
    });

    it('shows them oldest first, with one opened beside them, and its state in the address', async () => {
      await start();
      await bezoeker.page.getByText(/^\d+ hulpvragen/).waitFor();
      const volgorde = await bezoeker.page
        .locator('.wl__rij > button')
        .evaluateAll((alle) => alle.map(({ id }) => id));
      expect(volgorde.slice(0, 4)).toEqual(ids.map((id) => `rij-${id}`));
      expect(await bezoeker.look('werkbank-lijst')).toEqual([]);
      await rij(ids[0]!).click();
      await bezoeker.page.getByRole('heading', { name: /Voorgesteld aanbod/ }).waitFor();
      expect(bezoeker.page.url()).toContain(`hulpvraag=${ids[0]}`);
      await bezoeker.page.getByText('M. Voorbeeld 0').waitFor();
      expect(await bezoeker.look('werkbank-detail')).toEqual([]);
      await bezoeker.page.reload();
      await bezoeker.page.getByText('M. Voorbeeld 0').waitFor();
    });

    it('filters by the address and by what is chosen', async () => {
      const { kenmerk } = await read(ids[1]!);
      await start();
      await bezoeker.page.getByLabel('Zoek op kenmerk').fill(kenmerk);
      await bezoeker.page.getByText('1 hulpvraag', { exact: true }).waitFor();
      expect(bezoeker.page.url()).toContain(`kenmerk=${kenmerk}`);
      await bezoeker.page.getByLabel('Zoek op kenmerk').fill('');
      await bezoeker.page.getByLabel('Behandelaar', { exact: true }).selectOption('ik');
      await bezoeker.page
        .getByText('Hier staat niets')
        .or(bezoeker.page.locator('.wl__rij').first())
        .waitFor();
      expect(bezoeker.page.url()).toContain('eigenaar=ik');
    });

    it('assigns by mouse, tells it and undoes it', async () => {
      await start();
      await rij(ids[0]!).click();
      await bezoeker.page.getByRole('button', { name: /^Toewijzen/ }).click();
      const venster = bezoeker.page.getByRole('dialog');
      await venster.getByText((await read(ids[0]!)).kenmerk).waitFor();
      expect(await bezoeker.look('werkbank-toewijzen')).toEqual([]);
      await venster.getByRole('button', { name: 'Toewijzen' }).click();
      await toast(/^Toegewezen/).waitFor();
      expect((await read(ids[0]!)).toewijzingen).toHaveLength(1);
      expect(await bezoeker.look('werkbank-toegewezen')).toEqual([]);
      await bezoeker.page.getByRole('button', { name: /Ongedaan maken/ }).click();
      await toast(/^Ongedaan gemaakt/).waitFor();
      expect((await read(ids[0]!)).toewijzingen.map(({ status }) => status)).toEqual(['gestopt']);
    });

    it('by keyboard alone acts on the row that is chosen now, however fast', async () => {
      await start();
      for (const toets of ['j', 'j', 'k', 'j', 'j', 't']) await bezoeker.page.keyboard.press(toets);
      const gekozen = await read(ids[2]!);
      const venster = bezoeker.page.getByRole('dialog');
      await venster.getByText(gekozen.kenmerk).waitFor();
      await bezoeker.press('Toewijzen');
      await toast(/^Toegewezen/).waitFor();
      const na = await Promise.all(ids.map(read));
      expect(
        na.map(({ toewijzingen }) => toewijzingen.filter(({ status }) => status !== 'gestopt').length),
      ).toEqual([...[0, 0, 1, 0]]);
      await hasFocusId(`rij-${ids[2]}`);
      await bezoeker.page.keyboard.press('z');
      await toast(/^Ongedaan gemaakt/).waitFor();
      await bezoeker.page.keyboard.press('Enter');
      await hasFocusId('detail');
      await bezoeker.page.keyboard.press('Escape');
      await hasFocusId(`rij-${ids[2]}`);
      expect(await bezoeker.ring()).toBe(3);
    });

    it('goes along the list with the arrows, also when letters are off', async () => {
      await start();
      await bezoeker.page.keyboard.press('?');
      await bezoeker.page.getByRole('heading', { name: 'Sneltoetsen' }).waitFor();
      expect(await bezoeker.look('werkbank-sneltoetsen')).toEqual([]);
      await bezoeker.page.getByLabel('Letters en tekens als sneltoets').click();
      await bezoeker.page.keyboard.press('Escape');
      await bezoeker.page.getByRole('dialog').waitFor({ state: 'detached' });
      await bezoeker.page.keyboard.press('j');
      expect(bezoeker.page.url()).not.toContain('hulpvraag=');
      await rij(ids[0]!).focus();
      await bezoeker.page.keyboard.press('ArrowDown');
      expect(bezoeker.page.url()).toContain(`hulpvraag=${ids[1]}`);
      await bezoeker.page.reload();
      await rij(ids[1]!).waitFor();
      await bezoeker.page.keyboard.press('t');
      expect(await bezoeker.page.getByRole('dialog').count()).toBe(0);
    });

    it('asks why when it is not the first of the list, with all that is wrong at once', async () => {
      await start();
      await rij(ids[1]!).click();
      await bezoeker.page
        .getByRole('button', { name: /^Kies: / })
        .nth(1)
        .click();
      const venster = bezoeker.page.getByRole('dialog');
      await venster.getByLabel('Waarom niet het eerste van de lijst?').waitFor();
      await venster.getByRole('button', { name: 'Toewijzen' }).click();
      await venster.getByRole('link', { name: /Geef daarvoor een reden/ }).waitFor();
      await bezoeker.hasFocus('niet goed ingevuld');
      await bezoeker.hasTitle(/^Fout: Werkbank/);
      expect(await bezoeker.look('werkbank-reden')).toEqual([]);
      await venster.getByLabel('Waarom niet het eerste van de lijst?').fill('De ondernemer kent deze al.');
      await venster.getByRole('button', { name: 'Toewijzen' }).click();
      await toast(/^Toegewezen/).waitFor();
      await bezoeker.page.keyboard.press('z');
      await toast(/^Ongedaan gemaakt/).waitFor();
    });

    it('tells who was first when a colleague changed it, and shows how it is now', async () => {
      await start();
      await rij(ids[3]!).click();
      await bezoeker.page.getByRole('button', { name: /^Afronden/ }).click();
      const { versie, eigenaar } = await read(ids[3]!);
      // Whose it is, is settled by who has the least to do: giving it to who has it would change nothing.
      const behandelaar = eigenaar === 'hoofdcoordinator-twente' ? 'team' : 'ik';
      await call(hanna, 'POST', `/hulpvragen/${ids[3]}/eigenaar`, { versie, behandelaar });
      const venster = bezoeker.page.getByRole('dialog');
      await venster.getByLabel('Reden').selectOption('niet-bereikbaar');
      await venster.getByRole('button', { name: 'Afronden' }).click();
      await venster.getByText(/Hanna Oude Voort heeft dit net gewijzigd/).waitFor();
      await venster.getByRole('button', { name: 'Afronden' }).click();
      await toast(/is afgerond/).waitFor();
      await bezoeker.page.getByRole('button', { name: 'Weer openen' }).click();
      await toast(/weer open/).waitFor();
    });

    it('hears at once what a colleague does in another browser, and leaves what is open as it was', async () => {
      const collega = await wereld.newBezoeker();
      await start();
      await rij(ids[1]!).click();
      await bezoeker.page.getByText('M. Voorbeeld 1').waitFor();
      await start(collega, 'Hanna Oude Voort');
      await rij(ids[1]!, collega).click();
      const { eigenaar } = await read(ids[1]!);
      await collega.page.getByLabel('Geef aan').selectOption({ label: 'het team (niemand)' });
      await collega.page.getByRole('button', { name: 'Geven' }).click();
      await toast(/nu van het team/, collega).waitFor();
      await bezoeker.page.getByText('Net gewijzigd door Hanna Oude Voort.').waitFor();
      await rij(ids[1]!).filter({ hasText: 'Net gewijzigd' }).waitFor();
      expect(eigenaar).not.toBe('regio:TWE');
      await bezoeker.page.locator('.wl__eigenaar').first().filter({ hasNotText: 'het team' }).waitFor();
      expect(await bezoeker.look('werkbank-net-gewijzigd')).toEqual([]);
      await bezoeker.page.getByRole('button', { name: 'Toon de wijziging' }).click();
      await bezoeker.page.locator('.wl__eigenaar', { hasText: 'Van het team' }).waitFor();
      await bezoeker.page.getByText('Net gewijzigd').first().waitFor({ state: 'detached' });
      expect(collega.klachten).toEqual([]);
      await collega.close();
    });

    it('keeps a note for colleagues, and writes to the entrepreneur', async () => {
      await start();
      await rij(ids[0]!).click();
      await bezoeker.page.keyboard.press('f');
      const venster = bezoeker.page.getByRole('dialog');
      await venster.getByLabel('Tekst').fill('Belt morgen terug.');
      await venster.getByRole('button', { name: 'Bewaren' }).click();
      await toast('De notitie is bewaard.').waitFor();
      await bezoeker.page.getByText('Belt morgen terug.').waitFor();
      await bezoeker.page.keyboard.press('f');
      await venster.getByText('Bericht aan de ondernemer').click();
      await venster.getByLabel('Tekst').fill('Wanneer kan ik u bellen?');
      await venster.getByRole('button', { name: 'Versturen' }).click();
      await bezoeker.page.getByText('Wanneer kan ik u bellen?').waitFor();
      await bezoeker.page.getByText('Logboek: wie wat wanneer deed').click();
      await bezoeker.page.locator('.wl__logboek li').first().waitFor();
      expect(await bezoeker.look('werkbank-gesprek')).toEqual([]);
    });

    it('hands over to another region, which accepts it; not without a receiver and a note', async () => {
      const id = await submit(8);
      await matched(id);
      await start();
      await rij(id).click();
      await bezoeker.page.keyboard.press('o');
      const venster = bezoeker.page.getByRole('dialog');
      await venster.getByRole('button', { name: 'Overdragen' }).click();
      await venster.getByRole('link', { name: 'Kies aan welke regio u overdraagt.' }).waitFor();
      expect(await bezoeker.look('werkbank-overdragen')).toEqual([]);
      await venster.getByLabel('Regio', { exact: true }).selectOption('MBR');
      await venster.getByLabel('Notitie voor de ontvanger').fill('Verhuist volgende maand naar Tilburg.');
      await venster.getByRole('button', { name: 'Overdragen' }).click();
      await toast(/^Overgedragen aan/).waitFor();
      const maud = await wereld.newBezoeker();
      await signIn(maud, 'Maud Brands', '/werkbank/overdrachten');
      await maud.page.getByText('Verhuist volgende maand naar Tilburg.').waitFor();
      expect(await maud.look('overdrachten')).toEqual([]);
      await maud.page.getByRole('button', { name: 'Aanvaarden' }).click();
      await toast(/nu van uw regio/, maud).waitFor();
      expect(maud.klachten).toEqual([]);
      await maud.close();
    });

    it('gives many to a colleague at once, and takes that back as one', async () => {
      await start();
      for (const id of ids.slice(0, 3))
        await bezoeker.page.getByLabel(`${(await read(id)).kenmerk} aanvinken`).check();
      await bezoeker.page.getByText('3 hulpvragen aangevinkt').waitFor();
      expect(await bezoeker.look('werkbank-aangevinkt')).toEqual([]);
      const voor = await Promise.all(ids.map(async (id) => (await read(id)).eigenaar));
      await bezoeker.page
        .getByLabel('Geef aan', { exact: true })
        .selectOption({ label: 'het team (niemand)' });
      await bezoeker.page.getByRole('button', { name: 'Geven', exact: true }).click();
      await toast(/gegeven aan het team/).waitFor();
      expect((await read(ids[0]!)).eigenaar).toBe('regio:TWE');
      await bezoeker.page.keyboard.press('z');
      await toast(/weer terug/).waitFor();
      expect(await Promise.all(ids.map(async (id) => (await read(id)).eigenaar))).toEqual(voor);
    });

    it('keeps what is shown under a name', async () => {
      await start();
      await bezoeker.page.getByLabel('Herkomst').selectOption('telefoon');
      await bezoeker.page.getByText(/^Bewaarde weergaven/).click();
      await bezoeker.page.getByRole('button', { name: 'Bewaar wat u nu ziet' }).click();
      await bezoeker.page.getByRole('dialog').getByLabel('Naam').fill('Mijn telefoontjes');
      await bezoeker.page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
      await toast(/is bewaard/).waitFor();
      await bezoeker.page.getByRole('button', { name: /^Alles open/ }).click();
      expect(bezoeker.page.url()).not.toContain('herkomst');
      await bezoeker.page.getByRole('button', { name: 'Mijn telefoontjes', exact: true }).click();
      await bezoeker.page.waitForFunction(`location.search.includes('herkomst=telefoon')`);
    });

    itsBijzonder(() => ({ wereld, bezoeker, tijn, ids, call, submit, matched, start, rij, toast }));

    it('tells that the list could not be fetched, and fetches it again', async () => {
      const stuk = await wereld.newBezoeker({ verwacht: /503|werklijst/ });
      await stuk.page.route('**/api/v1/werklijst?*', (route) => route.fulfill({ status: 503, body: '{}' }));
      await signIn(stuk, 'Tijn Wolters', '/werkbank');
      await stuk.page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor({ timeout: 20_000 });
      expect(await stuk.look('werkbank-mislukt')).toEqual([]);
      await stuk.page.unroute('**/api/v1/werklijst?*');
      await stuk.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await stuk.page.locator('.wl__rij').first().waitFor();
      expect(stuk.klachten).toEqual([]);
      await stuk.close();
    });

    describe('the figures', () => itsCijfers(() => ({ wereld, bezoeker, signIn, submit })));

    it('keeps when somebody is away and who stands in', async () => {
      await signIn(bezoeker, 'Tijn Wolters', '/werkbank/afwezigheid');
      await bezoeker.page.getByLabel('Eerste dag').fill('2099-08-01');
      await bezoeker.page.getByLabel('Laatste dag').fill('2099-07-01');
      await bezoeker.page.getByRole('button', { name: 'Bewaren' }).first().click();
      await bezoeker.page.getByRole('group', { name: /niet goed ingevuld/ }).waitFor();
      await bezoeker.hasTitle(/^Fout: /);
      expect(await bezoeker.look('afwezigheid-fout')).toEqual([]);
      await bezoeker.page.getByLabel('Laatste dag').fill('2099-08-14');
      await bezoeker.page.getByLabel('Wie neemt het werk over?').selectOption({ label: 'Hanna Oude Voort' });
      await bezoeker.page.getByRole('button', { name: 'Bewaren' }).first().click();
      await toast('Uw afwezigheid is bewaard.').waitFor();
      await bezoeker.page.getByRole('cell', { name: /14 augustus 2099/ }).waitFor();
      expect(await bezoeker.look('afwezigheid')).toEqual([]);
    });
  });
});
