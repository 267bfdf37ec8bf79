// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { BeoordelingService } from '../src/match/beoordeling.service.js';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { BesluitService } from '../src/toewijzing/besluit.service.js';
import { HeraanbodService } from '../src/toewijzing/heraanbod.service.js';
import { Plaatsproef } from './wachtlijst.support.js';

const MATCH = `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
  SELECT $1, $2, betrokkene_id, $3, 1, 'ja', b, b
  FROM (SELECT decode(repeat('00', 40), 'hex') AS b) x, aanbodmatching.hulpvraag WHERE id = $1`;

describe('de-minimis aid of an offer that is assigned', () => {
  let p: Plaatsproef;
  let nr = 0;
  beforeAll(async () => {
    p = await Plaatsproef.start();
  });
  afterAll(() => p?.stop());

  const kvk = (): string => String(91_000_000 + (nr += 1));
  const offer = async (euros: number, totaal: number | null = null): Promise<string> => {
    const id = await p.publish(totaal);
    await p.proef.sql(
      'UPDATE aanbodmatching.aanbod SET de_minimis_bedrag = $2, versie = versie + 1 WHERE id = $1',
      [id, euros],
    );
    return id;
  };
  /** Of that firm, which said itself how much it got. */
  const ask = async (
    kvkNummer: string | null,
    eigen: number | null = null,
    regio = 'TWE',
  ): Promise<string> => {
    const id = await p.submit(regio);
    await p.proef.sql(
      'UPDATE aanbodmatching.hulpvraag SET kvk_nummer = $2, de_minimis_gebruikt = $3 WHERE id = $1',
      [id, kvkNummer, eigen],
    );
    return id;
  };
  const steunVan = async (bronId: string): Promise<string | undefined> =>
    (
      await p.proef.sql<{ status: string }>('SELECT status FROM staatssteun.steun WHERE bron_id = $1', [
        bronId,
      ])
    )[0]?.status;
  const refuse = async (id: string, aanbodId: string): Promise<void> =>
    p.proef.app
      .get(BesluitService)
      .refuse(p.aanbieder(aanbodId), id, { versie: (await p.read(id)).versie, reden: 'vol' });
  const vol = { soort: 'conflict' };

  it('is reserved with it, and released when it ends without aid', async () => {
    const aanbod = await offer(200_000);
    const firma = kvk();
    const eerste = await p.assign(await ask(firma), aanbod);
    expect(await steunVan(eerste)).toBe('gereserveerd');
    // Another hulpvraag of the same firm, in another region.
    const tweede = await ask(firma, null, 'ZWO');
    await expect(p.assign(tweede, aanbod)).rejects.toMatchObject({
      redenen: expect.arrayContaining([
        { pad: 'aanbodIds', melding: expect.stringContaining('er is nog ruimte voor EUR 100.000') },
      ]),
    });
    await refuse(eerste, aanbod);
    expect(await steunVan(eerste)).toBe('vrijgegeven');
    const nu = await p.assign(tweede, aanbod);
    await p.end(nu);
    expect(await steunVan(nu)).toBe('vrijgegeven');
  });

  it('may be granted from the moment that the aanbieder takes it', async () => {
    const aanbod = await offer(1_000);
    const id = await p.assign(await ask(kvk()), aanbod);
    const aangenomen = async (): Promise<unknown> =>
      (await p.proef.sql('SELECT aangenomen_op FROM staatssteun.steun WHERE bron_id = $1', [id]))[0];
    expect(await aangenomen()).toEqual({ aangenomen_op: null });
    const { versie } = await p.read(id);
    await p.proef.app.get(BesluitService).accept(p.aanbieder(aanbod), id, { versie });
    expect(await aangenomen()).toEqual({ aangenomen_op: expect.any(Date) });
  });

  it('is nothing without a KVK-nummer, or of an offer that does not count', async () => {
    const zonder = await p.assign(await ask(null, 250_000), await offer(50_000));
    const telt = await p.assign(await ask(kvk()), await p.publish(null));
    expect([await steunVan(zonder), await steunVan(telt)]).toEqual([undefined, undefined]);
    await expect(p.assign(await ask(null, 250_001), await offer(50_000))).rejects.toMatchObject(vol);
  });

  it('goes by the own word of the ondernemer where nothing was declared, if that leaves less', async () => {
    const aanbod = await offer(50_000);
    await expect(p.assign(await ask(kvk(), 250_001), aanbod)).rejects.toMatchObject(vol);
    await p.assign(await ask(kvk(), 250_000), aanbod);
  });

  it('two coordinators at once for the last of it: one wins, and the places are right', async () => {
    const [een, ander] = [await offer(200_000, 5), await offer(200_000, 5)];
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const firma = kvk();
      const [a, b] = [await ask(firma), await ask(firma, null, 'ZWO')];
      const uitslag = await Promise.allSettled([p.assign(a, een), p.assign(b, ander)]);
      expect(uitslag.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const fout = uitslag.find((poging) => poging.status === 'rejected');
      expect(fout?.reason).toMatchObject(vol);
    }
    expect(((await p.bezet(een)) ?? 0) + ((await p.bezet(ander)) ?? 0)).toBe(5);
  });

  it('is looked at for the beoordeling by who may know, and not for who has only a key', async () => {
    const firma = kvk();
    await p.assign(await ask(firma), await offer(290_000));
    const [hulpvraag, aanbod] = [await ask(firma), await offer(20_000)];
    const oordeel = async (wie: Actor): Promise<string | undefined> =>
      (await p.proef.app.get(BeoordelingService).read(wie, hulpvraag, aanbod)).beoordeling.regels.find(
        ({ regel }) => regel === 'deMinimis',
      )?.oordeel;
    const indiener: Actor = { rol: 'indiener', subject: `indiener:${hulpvraag}`, hulpvraagId: hulpvraag };
    expect(await oordeel(indiener)).toBe('onbekend');
    expect(await oordeel(p.coordinator('TWE'))).toBe('onbekend');
    await p.assign(await ask(firma), await offer(10_000));
    expect(await oordeel(p.coordinator('TWE'))).toBe('nee');
    expect(await oordeel(indiener)).toBe('onbekend');
  });

  it('keeps the next best from being asked, and another is', async () => {
    const firma = kvk();
    await p.assign(await ask(firma), await offer(280_000));
    const hulpvraag = await ask(firma);
    const [teVeel, past] = [await offer(30_000, 1), await offer(20_000, 1)];
    await p.proef.sql(MATCH, [hulpvraag, teVeel, 1]);
    await p.proef.sql(MATCH, [hulpvraag, past, 2]);
    const heraanbod = new HeraanbodService(
      p.proef.config,
      p.proef.app.get(Klok),
      p.proef.app.get(Sleutelkast),
    );
    expect(await p.proef.db.as(SYSTEEM, (tx) => heraanbod.offerNext(tx, hulpvraag))).toBe(true);
    expect([await p.bezet(teVeel), await p.bezet(past)]).toEqual([0, 1]);
    const rijen = await p.proef.sql<{ status: string }>(
      'SELECT status FROM staatssteun.steun WHERE kvk_nummer = $1',
      [firma],
    );
    expect(rijen).toHaveLength(2);
  });
});
