// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, PERIODES, SYSTEEM, beginVanPeriode, datumVan, eindeVanPeriode } from '#libs/kernel';
import { readCatalogus } from '../src/aanbod/catalogus.js';
import { EEN_PERIODE_TERUG } from './plaats.support.js';
import { Plaatsproef } from './wachtlijst.support.js';

describe('places per period', () => {
  let p: Plaatsproef;
  beforeAll(async () => {
    p = await Plaatsproef.start();
  });
  beforeEach(() => void (p.proef.nu = new Date()));
  afterAll(() => p.stop());

  const nextPeriod = (): Promise<void> => p.proef.asSuperuser(EEN_PERIODE_TERUG);
  const van = async (id: string): Promise<string | null> =>
    (
      await p.proef.sql<{ van: string | null }>(
        'SELECT capaciteit_van::text AS van FROM aanbodmatching.aanbod WHERE id = $1',
        [id],
      )
    )[0]?.van ?? null;
  const capaciteit = async (id: string): Promise<unknown> =>
    (await p.aanbod.read(ANONIEM, id)).voorwaarden.capaciteit;
  const zet = (id: string, versie: number, anders: object) =>
    p.aanbod.change(p.aanbieder(id), id, {
      versie,
      voorwaarden: { capaciteit: anders as { totaal: number } },
    });

  it('begin on the same day for the database as for the rules', async () => {
    const rijen = await p.proef.sql<Record<string, string>>(
      `SELECT d::date::text AS dag, ${PERIODES.map((een) => `aanbodmatching.begin_van_periode('${een}', d::date)::text AS ${een}`).join(', ')}
       FROM generate_series('2025-01-01'::timestamp, '2028-12-31', '1 day') d`,
    );
    expect(rijen).toHaveLength(1461);
    for (const { dag = '', ...begin } of rijen)
      for (const periode of PERIODES) expect(begin[periode]).toBe(beginVanPeriode(periode, dag));
  });

  it.each(PERIODES)('are there again in the next %s, though the worker did not look yet', async (periode) => {
    const id = await p.publish(1, periode);
    await p.take(id);
    await expect(p.take(id)).rejects.toMatchObject({ soort: 'conflict' });
    const vandaag = datumVan(p.proef.nu);
    const periodeTot = eindeVanPeriode(periode, vandaag);
    expect(await capaciteit(id)).toEqual({ totaal: 1, bezet: 1, periode, periodeTot });
    await nextPeriod();
    expect(await p.bezet(id)).toBe(1);
    expect(await capaciteit(id)).toEqual({ totaal: 1, bezet: 0, periode, periodeTot });
    await p.take(id);
    expect([await p.bezet(id), await van(id)]).toEqual([1, beginVanPeriode(periode, vandaag)]);
    await expect(p.take(id)).rejects.toMatchObject({ soort: 'conflict' });
  });

  it('do not come back from an earlier period', async () => {
    const id = await p.publish(1, 'maand');
    const eerder = await p.take(id);
    await nextPeriod();
    const later = await p.take(id);
    await p.end(eerder);
    expect(await p.bezet(id)).toBe(1);
    await p.end(later);
    expect(await p.bezet(id)).toBe(0);
    // Nor before the count turned over: then it is for the next claim to begin at none.
    const nog = await p.take(id);
    await nextPeriod();
    await p.end(nog);
    expect(await p.bezet(id)).toBe(1);
    await p.take(id);
    expect(await p.bezet(id)).toBe(1);
  });

  it('are turned over by the worker, once, and every index hears of it', async () => {
    const id = await p.publish(1, 'maand');
    const voorgoed = await p.publish(1);
    await Promise.all([p.take(id), p.take(voorgoed)]);
    await nextPeriod();
    const { cursor } = await p.proef.db.as(SYSTEEM, (tx) => readCatalogus(tx, null));
    await Promise.all([p.ronde.run(), p.ronde.run(), p.ronde.run()]);
    const { aanbod } = await p.proef.db.as(SYSTEEM, (tx) => readCatalogus(tx, cursor));
    expect(aanbod.find((een) => een.id === id)?.voorwaarden.capaciteit).toEqual({
      ...{ totaal: 1, bezet: 0, periode: 'maand' },
    });
    expect([await p.bezet(id), await p.bezet(voorgoed)]).toEqual([0, 1]);
    const begin = 'SELECT aanbodmatching.begin_perioden()';
    await expect(p.write(p.coordinator(), begin)).rejects.toThrow('perioden begint de worker');
  });

  it('are offered to who waits as soon as a period begins', async () => {
    const id = await p.publish(2, 'kwartaal');
    await Promise.all([p.take(id), p.take(id)]);
    const rij = [await p.wait(id), await p.wait(id), await p.wait(id)];
    expect(await p.ronde.run()).toBe(0);
    await nextPeriod();
    expect(await p.ronde.run()).toBe(2);
    expect((await p.statussen(rij)).filter((status) => status === 'wachtlijst')).toHaveLength(1);
    expect(await p.bezet(id)).toBe(2);
  });

  it('are counted anew when the period is another one, or none', async () => {
    const id = await p.publish(2, 'maand', 1);
    await p.take(id);
    await nextPeriod();
    await p.take(id);
    expect(await p.bezet(id)).toBe(1);
    // For good: those of both months that a toewijzing holds. What was taken outside of them was of the first month.
    await expect(zet(id, 1, { totaal: 1, periode: null })).rejects.toMatchObject({ soort: 'ongeldig' });
    expect(await zet(id, 1, { totaal: 3, periode: null })).toMatchObject({
      voorwaarden: { capaciteit: { totaal: 3, bezet: 2, periode: null } },
    });
    expect([await p.bezet(id), await van(id)]).toEqual([2, null]);
    expect(await zet(id, 2, { totaal: 1, periode: 'maand' })).toMatchObject({
      voorwaarden: { capaciteit: { totaal: 1, bezet: 1, periode: 'maand' } },
    });
    expect(await p.bezet(id)).toBe(1);
    // Only the total is sent: the period stays.
    expect(await zet(id, 3, { totaal: 5 })).toMatchObject({
      voorwaarden: { capaciteit: { totaal: 5, bezet: 1, periode: 'maand' } },
    });
    const { gegevens } = await p.aanbod.versies(p.aanbieder(id), id);
    expect(gegevens.map(({ voorwaarden }) => voorwaarden.capaciteit)).toMatchObject([
      { totaal: 5, bezet: null, periode: 'maand' },
      { totaal: 1, periode: 'maand' },
      { totaal: 3, periode: null },
      { totaal: 2, periode: 'maand' },
    ]);
    await p.aanbod.change(p.aanbieder(id), id, { versie: 4, voorwaarden: { capaciteit: null } });
    expect([await p.bezet(id), await van(id)]).toEqual([null, null]);
  });
});
