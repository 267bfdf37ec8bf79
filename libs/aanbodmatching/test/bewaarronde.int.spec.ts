// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Betrokkenen, readConfig, type Configuratie } from '#libs/platform';
import { baseEnv } from '../../../test/support/processes.js';
import { HulpvraagService } from '../src/hulpvraag/hulpvraag.service.js';
import { WijzigingService } from '../src/hulpvraag/wijziging.service.js';
import { Persoonsproef, bewerkerVan, vraagVan } from './persoon.support.js';

const beheerder: Actor = { rol: 'beheerder', subject: 'bea' };
interface Uitkomst {
  code: string;
  gevonden: number;
  verwerkt: number;
  mislukt: number;
}

const DAG = 86_400_000;
const MAAND = 30.5 * DAG;

/** As if a coordinator had rejected it: nothing is held here, so no step leads there. */
const rejected = (id: string): string => `BEGIN;
  SELECT set_config('app.rol', 'systeem', true);
  ALTER TABLE aanbodmatching.hulpvraag DISABLE TRIGGER overgang;
  UPDATE aanbodmatching.hulpvraag SET status = 'afgewezen', aan_zet = 'niemand', stap = 'geen', uiterlijk_op = NULL,
    herinner_op = NULL WHERE id = '${id}';
  ALTER TABLE aanbodmatching.hulpvraag ENABLE TRIGGER overgang;
  COMMIT`;

describe('the daily round of retention', () => {
  let proef: Persoonsproef;
  const begin = new Date();

  beforeEach(async () => {
    proef = await Persoonsproef.start();
    proef.nu = begin;
  });

  afterEach(() => proef?.stop());

  const later = (ms: number): void => void (proef.nu = new Date(begin.getTime() + ms));
  const configWith = (env: Record<string, string>): Configuratie =>
    readConfig({ ...baseEnv(), DATABASE_URL: proef.config.databaseUrl, ...env });
  const statusOf = async (id: string): Promise<string> => (await proef.read(id)).status;
  const rondes = (actor: Actor): Promise<{ uitkomsten: Uitkomst[] }[]> =>
    proef.db.as(actor, async (tx) => {
      const rijen: { uitkomsten: Uitkomst[] }[] = await tx.query(
        'SELECT uitkomsten FROM platform.bewaarronde ORDER BY begonnen_op DESC',
      );
      return rijen;
    });
  /** What the last round found, did and could not do, of what there was. */
  const verslag = async (): Promise<Record<string, [number, number, number]>> =>
    Object.fromEntries(
      ((await rondes(beheerder))[0]?.uitkomsten ?? [])
        .filter(({ gevonden }) => gevonden > 0)
        .map(({ code, gevonden, verwerkt, mislukt }) => [code, [gevonden, verwerkt, mislukt]]),
    );

  it('erases a hulpvraag when its time is over and not before, with the key of whom it was the last', async () => {
    const [oud, laatst] = [await proef.submit(vraagVan('oud')), await proef.submit(vraagVan('laatst'))];
    await proef.addAll(oud);
    const wie = await proef.betrokkeneOf(oud);
    later(23 * MAAND);
    expect(await proef.ronde().run()).toBe(true);
    expect([await statusOf(oud), await statusOf(laatst)]).toEqual(['ingediend', 'ingediend']);
    await proef.app
      .get(WijzigingService)
      .correct(bewerkerVan(laatst), laatst, { versie: 1, tekst: 'Nog steeds.' });
    later(25 * MAAND);
    expect(await proef.ronde().run()).toBe(true);
    expect([await statusOf(oud), await statusOf(laatst)]).toEqual(['gewist', 'ingediend']);
    expect(await proef.leftOf(oud)).toEqual([]);
    const [rij] = await proef.sql('SELECT sleutel FROM platform.betrokkene WHERE id = $1', [wie]);
    expect(rij?.['sleutel']).toBeNull();
    expect(await verslag()).toEqual({ hulpvraag: [1, 1, 0] });
    const [regel] = await proef.sql(
      `SELECT rol, reden FROM platform.auditregel WHERE onderwerp = $1 AND handeling = 'gewist'`,
      [oud],
    );
    expect(regel).toEqual({ rol: 'systeem', reden: 'bewaartermijn' });
  });

  it('counts a decision about an assignment as work on its hulpvraag', async () => {
    const id = await proef.submit();
    later(20 * MAAND);
    await proef.addAll(id);
    later(25 * MAAND);
    await proef.ronde().run();
    expect(await statusOf(id)).toBe('ingediend');
    later(45 * MAAND);
    await proef.ronde().run();
    expect(await statusOf(id)).toBe('gewist');
  });

  it('clears away what was held as spam, codes, keys, hashes and repeated requests, each in its own time', async () => {
    const id = await proef.submit();
    const held = await proef.submit(vraagVan('spam'));
    await proef.addAll(id);
    await proef.asOwner(rejected(held));
    await proef.app
      .get(HulpvraagService)
      .submit({ rol: 'anoniem', subject: 'anoniem' }, vraagVan('herhaald'), 'sleutel-van-deze-proef');
    later(2 * DAG);
    await proef.ronde().run();
    expect(await verslag()).toEqual({ 'spam-herkennen': [3, 3, 0], inlogcode: [1, 1, 0] });
    later(8 * DAG);
    await proef.ronde().run();
    expect(await verslag()).toEqual({ 'herhaalde-verzoeken': [1, 1, 0] });
    later(4 * MAAND);
    await proef.ronde().run();
    expect([await verslag(), await statusOf(held)]).toEqual([{ afgewezen: [1, 1, 0] }, 'gewist']);
  });

  it('forgets a mailbox of which nothing is left', async () => {
    const id = await proef.submit(vraagVan('eerst'));
    const wie = await proef.betrokkeneOf(id);
    const contact = { naam: 'M.', email: 'daarna@example.nl' };
    await proef.app.get(WijzigingService).correct(bewerkerVan(id), id, { versie: 1, contact });
    later(2 * DAG);
    await proef.ronde().run();
    expect(await verslag()).toMatchObject({ betrokkene: [1, 1, 0] });
    const [rij] = await proef.sql('SELECT sleutel FROM platform.betrokkene WHERE id = $1', [wie]);
    expect(rij?.['sleutel']).toBeNull();
    expect((await proef.read(id)).contact?.email).toBe('daarna@example.nl');
  });

  it('goes on when one cannot be done, and tells of it; the next day that one is tried again', async () => {
    const ids: string[] = [];
    for (let nr = 0; nr < 5; nr += 1) ids.push(await proef.submit(vraagVan(`vijf-${nr}`)));
    const weiger = (sql: string): Promise<unknown> => proef.asOwner(sql);
    await weiger(`CREATE FUNCTION aanbodmatching.weiger() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'nee'; END $$;
      CREATE TRIGGER weiger BEFORE DELETE ON aanbodmatching.contact FOR EACH ROW
        WHEN (OLD.hulpvraag_id = '${ids[2]}') EXECUTE FUNCTION aanbodmatching.weiger()`);
    later(25 * MAAND);
    await proef.ronde().run();
    expect(await verslag()).toMatchObject({ hulpvraag: [5, 4, 1] });
    const statussen = await Promise.all(ids.map(statusOf));
    expect(statussen).toEqual(ids.map((_, nr) => (nr === 2 ? 'ingediend' : 'gewist')));
    await weiger('DROP TRIGGER weiger ON aanbodmatching.contact');
    later(25 * MAAND + DAG);
    await proef.ronde().run();
    expect([await verslag(), await statusOf(ids[2] ?? '')]).toEqual([{ hulpvraag: [1, 1, 0] }, 'gewist']);
  });

  it('is held once a day, whoever comes, and again when it was broken off', async () => {
    const uitkomsten = await Promise.all(Array.from({ length: 4 }, () => proef.ronde().run()));
    expect(uitkomsten.filter(Boolean)).toHaveLength(1);
    expect(await proef.ronde().run()).toBe(false);
    later(DAG);
    const afgebroken = proef.ronde();
    await afgebroken.stop();
    expect(await afgebroken.run()).toBe(false);
    expect(await proef.ronde().run()).toBe(true);
    const klaar = await proef.sql<{ klaar: boolean }>(
      'SELECT afgerond_op IS NOT NULL AS klaar FROM platform.bewaarronde ORDER BY begonnen_op, 1',
    );
    expect(klaar.map((ronde) => ronde.klaar)).toEqual([true, false, true]);
  });

  it('follows the terms of the configuration, and refuses a purpose that has none', async () => {
    const id = await proef.submit();
    later(40 * DAG);
    await proef.ronde(configWith({ BEWAARTERMIJNEN: 'hulpvraag=1m, afgewezen=7d' })).run();
    expect(await statusOf(id)).toBe('gewist');
    for (const code of ['bestaat-niet', 'verantwoording', 'sleutelwissel'])
      expect(() => proef.ronde(configWith({ BEWAARTERMIJNEN: `${code}=1m` }))).toThrow(
        new RegExp(`BEWAARTERMIJNEN noemt ${code}; een termijn hebben afgewezen, behandelaars, betrokkene`),
      );
    for (const fout of ['hulpvraag', 'hulpvraag=1w', 'hulpvraag=0d', '=1m=2m'])
      expect(() => configWith({ BEWAARTERMIJNEN: fout })).toThrow(/BEWAARTERMIJNEN moet de vorm/);
  });

  it('puts the keys of people under the newest key, after which the old one is not needed', async () => {
    const ids = [await proef.submit(vraagVan('een')), await proef.submit(vraagVan('twee'))];
    const nieuw = randomBytes(32).toString('base64');
    const beide = configWith({
      PERSOONSGEGEVENS_SLEUTEL: `${nieuw} ${baseEnv()['PERSOONSGEGEVENS_SLEUTEL']}`,
    });
    const alleen = configWith({ PERSOONSGEGEVENS_SLEUTEL: nieuw });
    const klok = { nu: () => proef.nu };
    const opens = async (config: Configuratie): Promise<boolean> => {
      const betrokkenen = new Betrokkenen(config, klok);
      for (const id of ids) {
        const wie = await proef.betrokkeneOf(id);
        const open = proef.db.as(SYSTEEM, (tx) => betrokkenen.sleutelOf(tx, wie));
        if (!(await open.then(Boolean, () => false))) return false;
      }
      return true;
    };
    expect([await opens(proef.config), await opens(beide), await opens(alleen)]).toEqual([true, true, false]);
    expect(await rewrapAll(new Betrokkenen(beide, klok))).toBe(2);
    expect([await opens(proef.config), await opens(beide), await opens(alleen)]).toEqual([false, true, true]);
    expect(await rewrapAll(new Betrokkenen(beide, klok))).toBe(0);
  });

  const rewrapAll = (betrokkenen: Betrokkenen): Promise<number> =>
    proef.db.as(SYSTEEM, async (tx) => {
      const ids = await betrokkenen.withOldKey(tx, null, 100);
      await betrokkenen.rewrap(tx, ids);
      return ids.length;
    });

  it('does that by itself, at the first round after the configuration changed', async () => {
    const id = await proef.submit();
    // As if another key had wrapped it before: the round finds it, and cannot open it.
    await proef.sql(
      `UPDATE platform.betrokkene SET sleutel = overlay(sleutel PLACING '\\x0000000000000000' FROM 1 FOR 8)`,
    );
    await proef.ronde().run();
    expect(await verslag()).toEqual({ sleutelwissel: [1, 0, 1] });
    await expect(proef.read(id)).rejects.toThrow(/niet in de configuratie/);
  });

  it('is for a beheerder to read, and for nobody else', async () => {
    await proef.ronde().run();
    const seen = async (actor: Actor): Promise<number> => (await rondes(actor)).length;
    expect(await seen(beheerder)).toBe(1);
    expect(await seen({ rol: 'coordinator', subject: 'c', regio: 'LANDELIJK' })).toBe(0);
    expect(await seen({ rol: 'analist', subject: randomUUID() })).toBe(0);
  });
});
