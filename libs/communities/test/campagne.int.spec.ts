// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService } from '#libs/platform';
import { CAMPAGNE, Campagneproef, KOP, lijst, regel } from './campagne.support.js';
import { tijn } from './communities.support.js';

const DAG = 86_400_000;
const MBR: Actor = { rol: 'coordinator', subject: 'maud', regio: 'MBR' };
const bestand = (...regels: string[]): Buffer => Buffer.from([KOP, ...regels].join('\n'));
const klik = (post: { koppen?: Readonly<Record<string, string>> } | undefined): string =>
  new URL(post?.koppen?.['List-Unsubscribe']?.slice(1, -1) ?? '').searchParams.get('sleutel') ?? '';

describe('campaigns', () => {
  let c: Campagneproef;
  beforeEach(async () => {
    c = await Campagneproef.start();
  });
  afterEach(() => c?.p.stop());

  const refuses = (werk: Promise<unknown>, deel: object): Promise<void> =>
    expect(werk).rejects.toMatchObject(deel);
  const stored = (sql: string): Promise<Record<string, unknown>[]> => c.p.sql(sql);

  it('takes in a list whole or not at all, with every fault by its line', async () => {
    const verslag = await c.import(
      bestand(
        regel(1),
        regel(2, { email: 'geen adres', gemeentecode: 'GM9999', sbi: '00.00' }),
        regel(3, { grondslag: 'zomaar', grondslag_op: '2999-01-01', themas: 'bestaatniet' }),
        regel(1, { email: 'BEDRIJF1@lijst.example' }),
      ),
    );
    expect(verslag).toMatchObject({ toegevoegd: 0, aantalFouten: 7 });
    expect(verslag.fouten.map(({ regel: nr, veld }) => [nr, veld])).toEqual([
      [3, 'sbi'],
      [3, 'email'],
      [3, 'gemeentecode'],
      [4, 'themas'],
      [4, 'grondslag'],
      [4, 'grondslag_op'],
      [5, ''],
    ]);
    expect(await stored('SELECT FROM communities.relatie')).toEqual([]);
    await refuses(c.import(Buffer.from('')), { code: 'ongeldige-invoer' });
    const zonder = await c.import(Buffer.from('naam;email\nx;y'));
    expect(zonder.fouten).toContainEqual({ regel: 1, veld: 'kvk_nummer', melding: 'deze kolom ontbreekt' });
  });

  it('brings a firm up to date that is on the list, keeps nothing readable, and gives it back as it came', async () => {
    expect(await c.import(lijst(3))).toMatchObject({ toegevoegd: 3, aantalFouten: 0 });
    const naar = regel(2, { naam: '=Bedrijf 2', sbi: '56.30' });
    expect(await c.import(bestand(regel(1), naar))).toMatchObject({ gewijzigd: 1, ongewijzigd: 1 });
    const alles = JSON.stringify(await stored('SELECT r::text FROM communities.relatie r'));
    expect(alles).not.toContain('lijst.example');
    expect(alles).not.toContain('Bedrijf');
    const csv = (await c.lijst.export(tijn)).toString();
    expect(csv).toContain(`'=Bedrijf 2`);
    expect(await c.import(Buffer.from(csv))).toMatchObject({ ongewijzigd: 3, aantalFouten: 0 });
    expect(await c.lijst.overview(tijn)).toMatchObject({ bedrijven: 3, adressen: 3, afgemeld: 0 });
    const [een] = await c.lijst.find(tijn, { email: 'bedrijf2@lijst.example' });
    expect(een).toMatchObject({ kvkNummer: '90000002', naam: '=Bedrijf 2' });
    await c.relaties.remove(tijn, een?.id ?? '');
    expect(await c.lijst.find(tijn, { kvkNummer: '90000002' })).toEqual([]);
  });

  it('is of its own region: the list, and a campaign until it was measured', async () => {
    await c.import(lijst(3));
    const [een] = await c.lijst.find(tijn, { kvkNummer: '90000001' });
    expect(await c.lijst.overview(MBR)).toMatchObject({ bedrijven: 0 });
    expect(await c.lijst.find(MBR, { kvkNummer: '90000001' })).toEqual([]);
    await refuses(c.relaties.remove(MBR, een?.id ?? ''), { code: 'niet-gevonden' });
    const id = await c.campagnes.make(tijn, CAMPAGNE);
    await refuses(c.lezer.read(MBR, id), { code: 'niet-gevonden' });
    await refuses(c.campagnes.change(MBR, id, { ...CAMPAGNE, versie: 1 }), { code: 'niet-gevonden' });
    await refuses(c.campagnes.stop(MBR, id, 1), { code: 'niet-gevonden' });
    expect((await c.lezer.list(MBR, { wiens: 'alle', aantal: 10 })).gegevens).toEqual([]);
  });

  it('is planned only when it can measure something, changed only as a concept, and by one version', async () => {
    await c.import(lijst(60));
    const id = await c.campagnes.make(tijn, CAMPAGNE);
    expect(await c.campagnes.reach(tijn, CAMPAGNE)).toMatchObject({
      bedrijven: 60,
      genodigd: 48,
      controle: 12,
    });
    const op = new Date(Date.now() + DAG).toISOString();
    await refuses(c.campagnes.plan(tijn, id, { versie: 1, op }), {
      redenen: [{ pad: 'segment', melding: expect.stringContaining('ten minste 20') as string }],
    });
    await refuses(c.campagnes.plan(tijn, id, { versie: 1, op: '2020-01-01T00:00:00Z' }), {
      redenen: [{ pad: 'op' }, { pad: 'segment' }],
    });
    await c.campagnes.change(tijn, id, { ...CAMPAGNE, controleProcent: 40, versie: 1 });
    await refuses(c.campagnes.change(tijn, id, { ...CAMPAGNE, versie: 1 }), { code: 'versie-verouderd' });
    await c.campagnes.plan(tijn, id, { versie: 2, op });
    await refuses(c.campagnes.change(tijn, id, { ...CAMPAGNE, versie: 3 }), { code: 'campagne-kan-niet' });
    await c.campagnes.takeBack(tijn, id, 3);
    await c.campagnes.stop(tijn, id, 4);
    expect(await c.lezer.read(tijn, id)).toMatchObject({ status: 'gestopt', effect: null });
    await refuses(
      c.campagnes.make(tijn, { ...CAMPAGNE, thema: null, controleProcent: 0, gemeenten: ['GM9999'] }),
      {
        redenen: [{ pad: 'gemeenten' }, { pad: 'thema' }, { pad: 'controleReden' }],
      },
    );
  });

  it('draws once, keeps it, and mails everybody who is invited once, also with two workers', async () => {
    await c.import(lijst(120));
    const id = await c.draw();
    await Promise.all([c.trekker.drawNext(), c.trekker.drawNext()]);
    const eenheden = await c.armen(id);
    expect(eenheden).toHaveLength(120);
    const controle = new Set(await c.kvkIn(id, 'controle'));
    expect(controle.size).toBe(24);
    await refuses(
      c.p.sql(`UPDATE communities.campagne_eenheid SET arm = 'genodigd' WHERE campagne_id = $1`, [id]),
      { driverError: { code: '42501' } },
    );
    await refuses(c.p.sql('UPDATE communities.campagne SET venster_dagen = 7 WHERE id = $1', [id]), {
      driverError: { code: '42501' },
    });
    c.p.nu = new Date(Date.now() + 600_000);
    await Promise.all([c.sendAll(), c.sendAll()]);
    const adressen = c.post.map(({ aan }) => aan);
    expect(adressen).toHaveLength(96);
    expect(new Set(adressen).size).toBe(96);
    for (const aan of adressen) {
      const nr = Number(/\d+/.exec(aan)?.[0]);
      expect(controle.has(String(90_000_000 + nr))).toBe(false);
    }
    expect(await c.lezer.read(tijn, id)).toMatchObject({
      status: 'verstuurd',
      effect: { mails: 96, verzonden: 96, uitkomst: 'nog-niet', genodigd: { bedrijven: 96, vroegen: null } },
    });
  });

  it('writes the mail in the language of who gets it, with a way to ask and a way to stop', async () => {
    await c.import(lijst(120));
    const id = await c.draw();
    c.p.nu = new Date(Date.now() + 600_000);
    await c.sendAll();
    const engels = c.post.find(({ onderwerp }) => onderwerp === 'Help with your energy bill');
    expect(engels?.tekst).toContain(`/en/hulpvraag/nieuw?campagne=${id}`);
    const nederlands = c.post.find(({ onderwerp }) => onderwerp === 'Hulp bij uw energierekening');
    expect(nederlands?.tekst).toContain('Wilt u minder stroom verbruiken?\n\nVraag hulp.');
    expect(nederlands?.tekst).toContain(`/campagne-afmelding#sleutel=${klik(nederlands)}`);
    expect(nederlands?.koppen?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('goes on after a mail server that is down, with the same Message-ID, and gives up on a refusal', async () => {
    await c.import(lijst(100));
    await c.draw();
    c.antwoord = () => Promise.reject(new Error('geen gehoor'));
    expect(await c.worker().sendNext()).toBe('geen-gehoor');
    c.antwoord = () => Promise.resolve({ aangenomen: false, code: 550 });
    expect(await c.worker().sendNext()).toBe('gedaan');
    c.antwoord = () => Promise.resolve({ aangenomen: true, code: 250 });
    c.p.nu = new Date(Date.now() + 3_600_000);
    await c.sendAll();
    expect(new Set(c.post.map(({ berichtId }) => berichtId)).size).toBe(80);
    const standen = await stored(
      'SELECT status, count(*)::int FROM communities.campagne_mail GROUP BY 1 ORDER BY 1',
    );
    expect(standen).toEqual([
      { status: 'geweigerd', count: 1 },
      { status: 'verzonden', count: 79 },
    ]);
  });

  it('never mails who said no: not the rest of it, not the next one, and not when the list comes again', async () => {
    await c.import(lijst(120));
    await c.draw();
    await c.worker().sendNext();
    const [eerste] = c.post;
    const sleutel = klik(eerste);
    await refuses(c.afmelding.unsubscribe(sleutel, ''), { code: 'ongeldige-invoer' });
    await refuses(c.afmelding.unsubscribe(`${sleutel}x`, 'List-Unsubscribe=One-Click'), {
      code: 'niet-gevonden',
    });
    await c.afmelding.unsubscribe(sleutel, 'List-Unsubscribe=One-Click');
    await c.afmelding.unsubscribe(sleutel, 'List-Unsubscribe=One-Click');
    expect(await c.lijst.overview(tijn)).toMatchObject({ afgemeld: 1 });
    const [rij] = await c.lijst.find(tijn, { email: eerste?.aan ?? '' });
    await c.relaties.remove(tijn, rij?.id ?? '');
    expect(await c.import(lijst(120))).toMatchObject({ toegevoegd: 1, ongewijzigd: 119, afgemeld: 1 });
    const bereik = await c.campagnes.reach(tijn, { thema: 'financiering' });
    expect(bereik).toMatchObject({ bedrijven: 119, afgemeld: 1 });
    c.post.length = 0;
    await c.draw({ thema: 'financiering' });
    c.p.nu = new Date(Date.now() + 3_600_000);
    await c.sendAll();
    expect(c.post.map(({ aan }) => aan)).not.toContain(eerste?.aan);
  });

  it('lets firms that share a mailbox go the same way, with one mail', async () => {
    const gedeeld = [201, 202].map((nr) => regel(nr, { email: 'samen@lijst.example' }));
    await c.import(Buffer.from([lijst(100).toString(), ...gedeeld].join('\n')));
    const id = await c.draw();
    const samen = (await c.armen(id)).filter(({ kvk_nummers }) => kvk_nummers.length > 1);
    expect(samen).toMatchObject([{ kvk_nummers: ['90000201', '90000202'] }]);
  });

  it('leaves firms alone that take part in another measurement of the same theme', async () => {
    await c.import(lijst(120));
    const een = await c.draw();
    expect(await c.campagnes.reach(tijn, CAMPAGNE)).toMatchObject({ bedrijven: 0, bezet: 120 });
    await c.import(lijst(120, 201));
    const twee = await c.draw();
    const eerder = new Set((await c.armen(een)).flatMap(({ kvk_nummers }) => kvk_nummers));
    expect(
      (await c.armen(twee)).flatMap(({ kvk_nummers }) => kvk_nummers).filter((kvk) => eerder.has(kvk)),
    ).toEqual([]);
    expect(await c.campagnes.reach(tijn, { thema: 'financiering' })).toMatchObject({ bedrijven: 240 });
  });

  it('measures by the arm that was drawn, whatever the herkomst, within the window and once', async () => {
    await c.import(lijst(120));
    const id = await c.draw({ vensterDagen: 30 });
    const nu = Date.now();
    const [genodigd, controle] = [await c.kvkIn(id, 'genodigd'), await c.kvkIn(id, 'controle')];
    const vraag = (kvkNummer: string | undefined, na: number): Promise<void> =>
      c.facade.noteVraag({ kvkNummer: kvkNummer ?? '', op: new Date(nu + na * DAG) });
    for (const kvk of genodigd.slice(0, 40)) await vraag(kvk, 3);
    await vraag(genodigd[0], 5);
    for (const kvk of controle.slice(0, 2)) await vraag(kvk, 29);
    await vraag(controle[2], 31);
    await vraag(controle[3], -1);
    await vraag('12345678', 3);
    expect(await c.trekker.measureNext()).toBe(false);
    c.p.nu = new Date(nu + 31 * DAG);
    expect(await c.trekker.measureNext()).toBe(true);
    expect(await c.trekker.measureNext()).toBe(false);
    await vraag(controle[4], 3);
    expect(await c.lezer.read(tijn, id)).toMatchObject({
      status: 'gemeten',
      effect: {
        genodigd: { bedrijven: 96, vroegen: 40 },
        controle: { bedrijven: 24, vroegen: 2 },
        uitkomst: 'meer',
      },
    });
    const events = await stored(
      `SELECT type, data FROM platform.event WHERE type LIKE 'campagne%' ORDER BY volgnummer`,
    );
    expect(events).toMatchObject([
      { type: 'campagne-verstuurd', data: { genodigd: 96, controle: 24, thema: 'energie' } },
      { type: 'campagne-gemeten', data: { genodigdVroeg: 40, controleVroeg: 2 } },
    ]);
    // Another region may learn from it, but not about so few that one knows who they are.
    expect(await c.lezer.read(MBR, id)).toMatchObject({
      eigen: false,
      effect: {
        genodigd: { bedrijven: 96, vroegen: 40 },
        controle: { bedrijven: 24, vroegen: null },
        ...{ uitkomst: 'afgeschermd', mails: null },
      },
    });
    expect((await c.lezer.list(MBR, { wiens: 'alle', aantal: 10 })).gegevens).toHaveLength(1);
    expect((await c.lezer.list(MBR, { aantal: 10 })).gegevens).toEqual([]);
  });

  it('mails nobody any more when it was stopped, and closes without a measurement when nobody is held out', async () => {
    await c.import(lijst(100));
    const id = await c.draw();
    await c.campagnes.stop(tijn, id, 3);
    c.p.nu = new Date(Date.now() + 600_000);
    await c.sendAll();
    expect(c.post).toEqual([]);
    expect(await c.lezer.read(tijn, id)).toMatchObject({ effect: { uitkomst: 'gestopt', verzonden: 0 } });
    const ander = await c.draw({
      controleProcent: 0,
      controleReden: 'Iedereen moet het weten.',
      vensterDagen: 7,
    });
    c.p.nu = new Date(Date.now() + 9 * DAG);
    await c.trekker.measureNext();
    expect(await c.lezer.read(tijn, ander)).toMatchObject({
      status: 'afgesloten',
      effect: { uitkomst: 'zonder-controle' },
    });
  });

  it('gives somebody what is kept of him and erases it, and the count of its arm stays', async () => {
    await c.import(lijst(100));
    const id = await c.draw();
    const verzoeken = c.p.app.get(GegevensverzoekService);
    const wie = { email: 'bedrijf1@lijst.example' };
    const inzage = await verzoeken.askFor(tijn, { soort: 'inzage', ...wie } as never);
    expect(inzage.gegevens?.['relaties']).toMatchObject([
      { kvkNummer: '90000001', naam: 'Bedrijf 1', ...wie },
    ]);
    const wissing = await verzoeken.askFor(tijn, { soort: 'wissing', ...wie } as never);
    await c.p.db.as(SYSTEEM, (tx) => verzoeken.erase(tx, wissing.id));
    expect(await c.lijst.overview(tijn)).toMatchObject({ bedrijven: 99 });
    expect(await stored(`SELECT FROM platform.betrokkene WHERE gewist_op IS NOT NULL`)).toHaveLength(1);
    const eenheden = await c.armen(id);
    expect(eenheden).toHaveLength(100);
    expect(eenheden.flatMap(({ kvk_nummers }) => kvk_nummers)).not.toContain('90000001');
    c.p.nu = new Date(Date.now() + 600_000);
    await c.sendAll();
    expect(c.post.map(({ aan }) => aan)).not.toContain(wie.email);
  });

  it('forgets whom it measured a year after, and who is on no list any more after two', async () => {
    await c.import(lijst(100));
    const id = await c.draw();
    c.p.nu = new Date(Date.now() + 370 * DAG);
    await c.p.round();
    expect((await c.armen(id)).flatMap(({ kvk_nummers }) => kvk_nummers)).toEqual([]);
    expect(await c.armen(id)).toHaveLength(100);
    expect(await stored('SELECT FROM communities.campagne_mail')).toEqual([]);
    c.p.nu = new Date(Date.now() + 740 * DAG);
    await c.p.round();
    expect(await stored('SELECT FROM communities.relatie')).toEqual([]);
  });
});
