// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { SYSTEEM, type Klok } from '#libs/kernel';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Effectlezer } from '../src/effect/effectlezer.js';
import { hashOntwerp, type VastgelegdOntwerp } from '../src/effect/ontwerp.rules.js';
import type { Effectuitspraak } from '../src/effect/uitspraak.rules.js';
import { EffectontwerpLezer } from '../src/effectontwerp/effectontwerp.lezer.js';
import { EffectontwerpService } from '../src/effectontwerp/effectontwerp.service.js';
import { LotingLezer } from '../src/loting/loting.lezer.js';
import { LotingService } from '../src/loting/loting.service.js';
import {
  AANBOD,
  EFFECT,
  Effectwereld,
  INDICATOR,
  SCHIJN,
  ontwerpVan,
  wachtlijstwereld,
} from './effect.support.js';
import { ANALIST, Feitenproef } from './feiten.support.js';

const DAG = 86_400_000;
const BEGIN = Date.now() + DAG;
const klokOp = (dag: number): Klok => ({ nu: () => new Date(BEGIN + dag * DAG) });

async function asBeheer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('an effect from the log', () => {
  let p: Feitenproef;
  let lezer: Effectlezer;
  let voorMeting = 0;
  const laatste = async (): Promise<number> => {
    const [rij] = await p.sql<{ nr: number }>('SELECT max(volgnummer)::integer AS nr FROM platform.event');
    return rij?.nr ?? 0;
  };
  const fixed = (tot: number): Promise<VastgelegdOntwerp[]> => p.db.as(SYSTEEM, (tx) => lezer.fixed(tx, tot));
  const assess = async (thema: string, tot: number): Promise<Effectuitspraak> => {
    const vast = (await fixed(tot)).find(({ ontwerp }) => ontwerp.thema === thema);
    if (!vast) throw new Error('Er ligt niets vast.');
    return p.db.as(SYSTEEM, (tx) => lezer.assess(tx, vast, tot));
  };
  const fix = (anders: Parameters<typeof ontwerpVan>[0]): Promise<string> =>
    p.app.get(EffectontwerpService).fix(ANALIST, ontwerpVan(anders));

  beforeAll(async () => {
    p = await Feitenproef.start();
    lezer = p.app.get(Effectlezer);
    await fix({});
    await fix({ thema: 'export', opzet: 'loting', periodenVoor: 1, minimumBehandeld: 20 });
    const { vragen, metingen } = wachtlijstwereld(BEGIN);
    await p.log(vragen);
    voorMeting = await laatste();
    await p.log(metingen);
  });
  afterAll(() => p?.stop());

  describe('of who was helped and who waited', () => {
    it('has its figure, by how much, and level 3', async () => {
      const uitspraak = await assess('digitalisering', await laatste());
      expect(uitspraak).toMatchObject({ soort: 'effect', richting: 'meer', sms: 3, n: 120, clusters: 120 });
      if (uitspraak.soort !== 'effect') throw new Error(uitspraak.woorden);
      expect([uitspraak.laag < EFFECT, uitspraak.hoog > EFFECT]).toEqual([true, true]);
      expect(uitspraak.hoog - uitspraak.laag).toBeLessThan(1.5);
      expect(uitspraak.redenen).toEqual(['Er is niet geloot wie hulp kreeg.']);
      expect(uitspraak.woorden).toContain('Het effect van de hulp op de omzet is');
    });

    it('is the same for the same number of the log, whatever comes after', async () => {
      const tot = await laatste();
      const toen = JSON.stringify(await assess('digitalisering', tot));
      const later = new Effectwereld('digitalisering later', BEGIN + 900 * DAG);
      later.measure(later.ask(), null);
      // Also of a firm that counts: what it says later was not known then.
      for (const firma of wachtlijstwereld(BEGIN).firmas.slice(0, 1)) later.measure(firma, null);
      await p.log(later.events);
      expect(JSON.stringify(await assess('digitalisering', tot))).toBe(toen);
    });

    it('cannot be told yet before it was measured, and says when', async () => {
      const uitspraak = await assess('digitalisering', voorMeting);
      expect(uitspraak).toMatchObject({ soort: 'nog-niet-te-zeggen', wanneer: expect.any(String) });
      expect(uitspraak.woorden).toMatch(
        /^Nog niet te zeggen\. Van 0 bedrijven met hulp .* Naar verwachting kan dat/,
      );
    });
  });

  describe('of a lottery', () => {
    const wereld = new Effectwereld('export', BEGIN);
    let id = '';
    const loting = (dag: number): LotingService =>
      new LotingService(p.db, klokOp(dag), p.app.get(StamgegevensFacade, { strict: false }));
    const lagen = (): { laag: string; plaatsen: number; hulpvragen: string[] }[] =>
      ['a', 'b'].map((laag, i) => ({
        ...{ laag, plaatsen: 15 },
        hulpvragen: wereld.firmas.slice(40 * i, 40 * (i + 1)).map(({ hulpvraagId }) => hulpvraagId),
      }));
    const nieuw = (): Parameters<LotingService['announce']>[1] => ({
      ...{ thema: 'export', aanbodId: AANBOD, bron: 'De slotkoers van een index op die dag' },
      ...{ trekkenVanaf: new Date(BEGIN + 20 * DAG).toISOString(), lagen: lagen() },
    });

    beforeAll(async () => {
      for (let i = 0; i < 80; i += 1) wereld.ask();
      await p.log(wereld.events);
      await p.take(wereld.events);
    });

    it('is of who waits, and not of anybody else', async () => {
      const [eerste, tweede] = lagen();
      const fout = {
        ...nieuw(),
        lagen: [
          { ...eerste!, plaatsen: 40 },
          { ...tweede!, hulpvragen: [eerste!.hulpvragen[0]!, BUITEN] },
        ],
      };
      await expect(loting(10).announce(ANALIST, fout)).rejects.toMatchObject({
        redenen: [
          { pad: 'lagen[0].plaatsen' },
          { pad: 'lagen[1].plaatsen' },
          { melding: `De hulpvraag ${BUITEN} is niet gevonden.` },
          { melding: 'Een hulpvraag staat twee keer op de lijst.' },
        ],
      });
      const elders = { rol: 'coordinator', subject: 'c', regio: 'MBR' } as const;
      await expect(loting(10).announce(elders, nieuw())).rejects.toMatchObject({ soort: 'ongeldig' });
      const nu = { ...nieuw(), trekkenVanaf: new Date(BEGIN + 10.5 * DAG).toISOString() };
      await expect(loting(10).announce(ANALIST, nu)).rejects.toMatchObject({
        redenen: [{ pad: 'trekkenVanaf' }],
      });
    });

    it('binds who holds it before the value is known, and shows no secret and nobody', async () => {
      id = await loting(10).announce(ANALIST, nieuw());
      const protocol = await p.app.get(LotingLezer).protocol(id);
      expect(protocol).toMatchObject({ uitslag: null, inzet: expect.stringMatching(/^[0-9a-f]{64}$/) });
      const [{ geheim } = { geheim: '' }] = await p.sql<{ geheim: string }>(
        'SELECT geheim FROM impactverantwoording.loting',
      );
      expect(geheim).toHaveLength(64);
      expect(JSON.stringify(protocol)).not.toContain(geheim);
      for (const { hulpvraagId, bedrijf } of wereld.firmas)
        expect(JSON.stringify(protocol)).not.toMatch(new RegExp(`${hulpvraagId}|${bedrijf}`));
      await expect(loting(15).draw(ANALIST, id, { publiekeWaarde: '912,34' })).rejects.toMatchObject({
        code: 'loting-te-vroeg',
      });
    });

    it('is drawn once, so that anybody gets the same', async () => {
      await loting(21).draw(ANALIST, id, { publiekeWaarde: '912,34' });
      await expect(loting(22).draw(ANALIST, id, { publiekeWaarde: '1' })).rejects.toMatchObject({
        code: 'loting-getrokken',
      });
      const { uitslag } = await p.app.get(LotingLezer).protocol(id);
      expect(uitslag?.klopt).toBe(true);
      expect(uitslag?.volgorde.filter(({ plaats }) => plaats)).toHaveLength(30);
      const { gegevens } = await p.app.get(LotingLezer).deelnemers(ANALIST, id);
      expect(gegevens.filter(({ plaats }) => plaats)).toHaveLength(30);
      const lijst = await p.app.get(LotingLezer).list({ aantal: 10 });
      expect(lijst.gegevens.map((een) => een.id)).toEqual([id]);
    });

    it('gives a figure of level 5, and of level 2 when it cannot be done again', async () => {
      const { gegevens } = await p.app.get(LotingLezer).deelnemers(ANALIST, id);
      const plaats = new Map(gegevens.map((een) => [een.hulpvraagId, een.plaats]));
      const na = wereld.events.length;
      for (const firma of wereld.firmas) {
        const dag = plaats.get(firma.hulpvraagId) === true ? 30 : null;
        if (dag !== null) wereld.help(firma, dag);
        wereld.measure(firma, dag);
      }
      await p.log(wereld.events.slice(na));
      const tot = await laatste();
      const uitspraak = await assess('export', tot);
      expect(uitspraak).toMatchObject({ soort: 'effect', sms: 5, n: 80, redenen: [] });
      if (uitspraak.soort !== 'effect') throw new Error(uitspraak.woorden);
      expect([uitspraak.laag < EFFECT, uitspraak.hoog > EFFECT]).toEqual([true, true]);
      await asBeheer(p.database.beheerUrl, (client) =>
        client.query(
          `UPDATE platform.event SET data = jsonb_set(data, '{publiekeWaarde}', '"912,35"') WHERE type = 'loting-getrokken'`,
        ),
      );
      expect(await assess('export', tot)).toMatchObject({ sms: 2 });
    });
  });

  describe('of a design', () => {
    it('is refused when an outcome is known, and when there is one already', async () => {
      await expect(fix({ indicator: SCHIJN, schijnuitkomst: null })).rejects.toThrow(
        'Er zijn al uitkomsten bekend',
      );
      await expect(fix({ thema: 'onzin', indicator: 'niets', minimumEffect: 0 })).rejects.toThrow(
        'Zeg welk effect minstens te zien moet zijn. Dit thema bestaat niet. Deze indicator bestaat niet.',
      );
      await fix({ thema: 'energie' });
      await expect(fix({ thema: 'energie' })).rejects.toMatchObject({ code: 'effectontwerp-bestaat' });
    });

    it('is refused by the database as well', async () => {
      const rij = `INSERT INTO impactverantwoording.effectontwerp SELECT gen_random_uuid(), thema, $1,
        jsonb_set(ontwerp, '{indicator}', to_jsonb($1::text)), hash, $2, now() FROM impactverantwoording.effectontwerp
        WHERE thema = 'digitalisering'`;
      await expect(p.sql(rij, [SCHIJN, ANALIST.subject], ANALIST)).rejects.toThrow(
        'Er zijn al uitkomsten bekend',
      );
      await p.sql(rij, ['afvalkosten', ANALIST.subject], ANALIST);
      await expect(
        asBeheer(p.database.beheerUrl, (client) =>
          client.query('DELETE FROM impactverantwoording.effectontwerp'),
        ),
      ).rejects.toThrow('verandert niet meer');
    });

    it('that was changed gives no figure, also when its hash was changed along', async () => {
      const tot = await laatste();
      const change = (sql: string): Promise<unknown> =>
        asBeheer(p.database.beheerUrl, async (client) => {
          await client.query('ALTER TABLE impactverantwoording.effectontwerp DISABLE TRIGGER bewaken');
          await client.query(
            `UPDATE impactverantwoording.effectontwerp SET ${sql} WHERE thema = 'digitalisering' AND indicator = '${INDICATOR}'`,
          );
        });
      const ontwerpen = p.app.get(EffectontwerpLezer);
      const klopt = async (): Promise<boolean[]> =>
        (await ontwerpen.list(ANALIST)).gegevens
          .filter(({ indicator }) => indicator === INDICATOR)
          .map((een) => een.klopt);
      expect(await klopt()).toEqual([true, true, true]);
      await change(`ontwerp = jsonb_set(ontwerp, '{minimumBehandeld}', '10')`);
      expect(await klopt()).toContain(false);
      const { woorden } = await assess('digitalisering', tot);
      expect(woorden).toContain('lag niet vast');
      const [vast] = (await fixed(tot)).filter(({ ontwerp }) => ontwerp.thema === 'digitalisering');
      if (!vast) throw new Error('Er ligt niets vast.');
      await change(`hash = '${hashOntwerp(vast.ontwerp)}'`);
      expect((await assess('digitalisering', tot)).woorden).toBe(woorden);
    });
  });
});

const BUITEN = '00000000-0000-4000-8000-00000000dead';
