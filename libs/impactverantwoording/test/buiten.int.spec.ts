// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { SYSTEEM, type Klok } from '#libs/kernel';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { BronService } from '../src/bron/bron.service.js';
import { Effectlezer } from '../src/effect/effectlezer.js';
import type { Effectuitspraak } from '../src/effect/uitspraak.rules.js';
import { EffectontwerpService } from '../src/effectontwerp/effectontwerp.service.js';
import type { NieuwEffectontwerpDto } from '../src/effectontwerp/effectontwerp.dto.js';
import { IndicatorLezer } from '../src/indicator/indicator.lezer.js';
import { IndicatorService } from '../src/indicator/indicator.service.js';
import { EFFECT_EURO, EXTERN, PERIODEN, bestandVan, buitenwereld, hulpVan } from './buiten.support.js';
import { ANALIST, Feitenproef } from './feiten.support.js';

const CENT = 100;
const FIRMAS = buitenwereld(400);
const VOOR = PERIODEN.slice(0, 2);
const ONTWERP: NieuwEffectontwerpDto = {
  ...{ thema: 'digitalisering', indicator: EXTERN, schijnuitkomst: null, uitkomst: 'de omzet per jaar' },
  ...{ eenheid: 'cent', opzet: 'bedrijven-buiten', periodenVoor: 2, periodenNa: 1, perioden: PERIODEN },
  ...{ wachtdagen: 300, kenmerken: ['regio', 'sectie', 'grootteklasse', 'startwaarde'] },
  ...{ minimumBehandeld: 100, minimumVergelijking: 200, minimumClusters: 100, minimumEffect: 100_000 },
};

describe('firms outside, by files of others', () => {
  let p: Feitenproef;
  const op = (dag: string): Klok => ({ nu: () => new Date(`${dag}T12:00:00Z`) });
  const facade = (): StamgegevensFacade => p.app.get(StamgegevensFacade, { strict: false });
  const bronnen = (dag: string): BronService =>
    new BronService(p.db, op(dag), p.app.get(IndicatorLezer), facade());
  const fix = (dag: string, anders: Partial<NieuwEffectontwerpDto> = {}): Promise<string> =>
    new EffectontwerpService(p.db, op(dag), facade()).fix(ANALIST, { ...ONTWERP, ...anders });
  const upload = async (dag: string, naam: string, inhoud: string): Promise<string> => {
    const { bron, fouten } = await bronnen(dag).readIn(ANALIST, { naam }, 'csv', Buffer.from(inhoud));
    expect(fouten).toEqual([]);
    return bron?.id ?? '';
  };
  const laatste = async (): Promise<number> => {
    const [rij] = await p.sql<{ nr: number }>('SELECT max(volgnummer)::integer AS nr FROM platform.event');
    return rij?.nr ?? 0;
  };
  const assess = (tot: number): Promise<Effectuitspraak> => {
    const lezer = p.app.get(Effectlezer);
    return p.db.as(SYSTEEM, async (tx) => {
      const [vast] = await lezer.fixed(tx, tot);
      if (!vast) throw new Error('Er ligt niets vast.');
      return lezer.assess(tx, vast, tot);
    });
  };
  const context = async (tot: number): Promise<unknown> =>
    p.db.as(SYSTEEM, (tx) => p.app.get(Effectlezer).context(tx, 'digitalisering', tot));
  const asBeheer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: p.database.beheerUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  let [voorNa, naafloop] = [0, 0];
  let bronNa = '';

  beforeAll(async () => {
    p = await Feitenproef.start();
    await p.sql(`INSERT INTO stamgegevens.regio (code, naam) VALUES ('TWE', 'Twente')`, [], {
      ...{ rol: 'beheerder', subject: 'b' },
    });
    await upload('2027-01-03', 'CBS', bestandVan(FIRMAS, VOOR));
  });
  afterAll(() => p?.stop());

  it('are compared by a design of the calendar, fixed before its figures can be known to anybody', async () => {
    await expect(fix('2027-01-04', { perioden: ['2025', '2027', '2028'] })).rejects.toMatchObject({
      redenen: [{ pad: 'perioden' }],
    });
    await expect(fix('2027-01-04', { indicator: 'omzet-maand' })).rejects.toMatchObject({
      redenen: [{ pad: 'indicator' }],
    });
    await expect(fix('2027-01-04', { opzet: 'gekoppeld' })).rejects.toMatchObject({
      redenen: [{ pad: 'perioden' }, { pad: 'indicator' }],
    });
    await expect(fix('2028-01-01')).rejects.toThrow('is al voorbij');
    await fix('2027-01-04');
  });

  it('tell nothing yet while the figures of afterwards are not there', async () => {
    const nummers = FIRMAS.filter(({ isGeholpen }) => isGeholpen);
    const paren = await p.sql<{ kvkNummer: string; bedrijf: string }>(
      `SELECT kvk_nummer AS "kvkNummer", pseudoniem AS bedrijf FROM aanbodmatching.bedrijfspseudoniem`,
    );
    const pseudoniem = new Map(paren.map((een) => [een.kvkNummer, een.bedrijf]));
    const geholpen = hulpVan(
      nummers.map((een) => ({ ...een, bedrijf: pseudoniem.get(een.kvkNummer) ?? '' })),
    );
    await p.log(geholpen);
    await p.take(geholpen, 50);
    voorNa = await laatste();
    expect(await assess(voorNa)).toMatchObject({ soort: 'nog-niet-te-zeggen', wanneer: '2028-10-27' });
  });

  it('shows what a file is before it is kept, and of how many firms that asked, by tens', async () => {
    const { bron, samenvatting } = await bronnen('2028-02-01').readIn(
      ANALIST,
      { naam: 'CBS', proef: 'ja' },
      'csv',
      Buffer.from(bestandVan(FIRMAS, ['2027'])),
    );
    expect([bron, samenvatting]).toEqual([
      null,
      {
        ...{ soort: 'bedrijf', regels: 400, eenheden: 400, metAard: 400, hulpvragers: 120 },
        ...{ indicatoren: [EXTERN], perioden: ['2027'] },
      },
    ]);
    expect(await laatste()).toBe(voorNa);
  });

  it('give the effect that there was, at level 3 and by two ways of matching', async () => {
    bronNa = await upload('2028-02-01', 'CBS', bestandVan(FIRMAS, ['2027']));
    naafloop = await laatste();
    const uitspraak = await assess(naafloop);
    expect(uitspraak).toMatchObject({ soort: 'effect', richting: 'meer', sms: 3 });
    if (uitspraak.soort !== 'effect') throw new Error(uitspraak.woorden);
    expect(uitspraak.redenen).toEqual(['Er is niet geloot wie hulp kreeg.']);
    expect([uitspraak.laag < EFFECT_EURO * CENT, uitspraak.hoog > EFFECT_EURO * CENT]).toEqual([true, true]);
    expect(uitspraak.hoog - uitspraak.laag).toBeLessThan(1200 * CENT);
    expect(uitspraak.n).toBeGreaterThan(350);
  });

  it('cannot be designed for any more', async () => {
    await expect(fix('2027-06-01', { thema: 'export' })).rejects.toThrow('Er zijn al uitkomsten bekend');
    await expect(
      p.sql(
        `INSERT INTO impactverantwoording.effectontwerp SELECT gen_random_uuid(), 'export', indicator,
          jsonb_set(ontwerp, '{thema}', '"export"'), hash, vastgelegd_door, now() FROM impactverantwoording.effectontwerp`,
        [],
        ANALIST,
      ),
    ).rejects.toThrow('Er zijn al uitkomsten bekend');
  });

  it('have groups of firms around them, of what the theory of change names', async () => {
    const secties = 'ABCDEFGHIJKL'.split('');
    const regels = secties.map((sectie, i) => `TWE;${sectie};micro;2027;${EXTERN};${String(1000 * (i + 1))}`);
    // One fewer than may be told of.
    const weinig = secties.slice(0, 9).map((sectie) => `TWE;${sectie};micro;2026;${EXTERN};1000`);
    await upload(
      '2028-03-01',
      'Groepen',
      ['regio;sectie;grootteklasse;periode;indicator;waarde', ...regels, ...weinig].join('\n'),
    );
    expect(await context(naafloop)).toEqual([]);
    expect(await context(await laatste())).toEqual([]);
    const { schakels, versie } = await p.app.get(IndicatorLezer).aanpak(ANALIST, 'digitalisering');
    const impact = { soort: 'impact' as const, tekst: 'De omzet groeit', indicatoren: [EXTERN] };
    const reden = 'De omzet komt uit cijfers van anderen';
    await p.app
      .get(IndicatorService)
      .renewAanpak(ANALIST, 'digitalisering', { versie, reden, schakels: [...schakels, impact] });
    expect(await context(await laatste())).toEqual([
      expect.objectContaining({
        ...{ indicator: EXTERN, eenheid: 'centen', periode: '2027', groepen: 12 },
        ...{ laagste: 100_000, midden: 600_000, hoogste: 1_200_000 },
      }),
    ]);
  });

  it('no longer count once their file was taken back, and still do at an earlier number of the log', async () => {
    const toen = JSON.stringify(await assess(naafloop));
    const ingetrokken = await bronnen('2028-04-01').retract(ANALIST, bronNa, 'Verkeerd jaar geleverd');
    expect(ingetrokken).toMatchObject({ id: bronNa, intrekreden: 'Verkeerd jaar geleverd' });
    await expect(bronnen('2028-04-02').retract(ANALIST, bronNa, 'Nog een keer')).rejects.toMatchObject({
      code: 'bestand-al-ingetrokken',
    });
    expect((await assess(await laatste())).soort).toBe('nog-niet-te-zeggen');
    expect(JSON.stringify(await assess(naafloop))).toBe(toen);
    await upload('2028-04-03', 'CBS', bestandVan(FIRMAS, ['2027']));
    expect((await assess(await laatste())).soort).toBe('effect');
    // Told anew for a year before, it counts from then on.
    const anders = FIRMAS.map((een) => ({
      ...een,
      omzet: een.omzet.map((euro) => (een.isGeholpen ? euro + 3000 : euro)),
    }));
    await upload('2028-04-04', 'CBS', bestandVan(anders, ['2026']));
    expect(JSON.stringify(await assess(naafloop))).toBe(toen);
  });

  it('give no figure when a value was changed after it was read', async () => {
    expect(await context(await laatste())).toHaveLength(1);
    await asBeheer(`UPDATE impactverantwoording.externe_waarde SET waarde = waarde + 1 WHERE regel = 2`);
    expect(await context(await laatste())).toEqual([]);
    const { soort, woorden } = await assess(naafloop);
    expect(soort).toBe('nog-niet-te-zeggen');
    expect(woorden).toContain('De cijfers van CBS, versie 1, zijn anders dan zij zijn ingelezen.');
  });
});
