// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { Aanbod } from '../src/aanbod/aanbod.entity.js';
import { claimPlaats } from '../src/aanbod/plaats.js';
import { nieuw, start, type Opstelling } from './aanbod.support.js';

describe('the places of an offer', () => {
  let o: Opstelling;
  beforeAll(async () => {
    o = await start();
  });
  afterAll(() => o.close());

  const published = async (capaciteit: { totaal: number; bezet?: number } | null): Promise<string> => {
    const { id } = await o.aanbod.create(o.aanbieder, nieuw({ voorwaarden: { gebied: ['NL'], capaciteit } }));
    await o.aanbod.setStatus(o.aanbieder, id, 1, 'gepubliceerd');
    return id;
  };
  const bezet = async (id: string): Promise<number | null | undefined> =>
    o.db.as(SYSTEEM, async (tx) => (await tx.findOneBy(Aanbod, { id }))?.capaciteitBezet);
  const claim = (id: string, actor: Actor = o.coordinator): Promise<boolean> =>
    o.db.as(actor, (tx) => claimPlaats(tx, id));
  const sql = (actor: Actor, set: string, id: string): Promise<number> =>
    o.db.as(actor, async (tx: Tx) => {
      const [, aantal]: [unknown, number] = await tx.query(
        `UPDATE aanbodmatching.aanbod SET ${set} WHERE id = $1`,
        [id],
      );
      return aantal;
    });

  const giveBack = (id: string): Promise<number> =>
    sql(o.coordinator, 'capaciteit_bezet = capaciteit_bezet - 1', id);

  it('are never given out twice, however many ask at once', async () => {
    const id = await published({ totaal: 3, bezet: 1 });
    const uitkomsten = await Promise.all(Array.from({ length: 8 }, () => claim(id)));
    expect(uitkomsten.filter(Boolean)).toHaveLength(2);
    expect(await bezet(id)).toBe(3);
  });

  it('have one winner each of a hundred times that two coordinators want the last one', async () => {
    const id = await published({ totaal: 1 });
    const winnaars: number[] = [];
    for (let keer = 0; keer < 100; keer += 1) {
      const beide = await Promise.all([
        claim(id),
        claim(id, { ...o.coordinator, subject: 'kor', regio: 'ZWO' }),
      ]);
      winnaars.push(beide.filter(Boolean).length);
      await giveBack(id);
    }
    expect(new Set(winnaars)).toEqual(new Set([1]));
    expect(await bezet(id)).toBe(0);
  });

  it('come back when the transaction that took one fails', async () => {
    const id = await published({ totaal: 1 });
    const poging = o.db.as(o.coordinator, async (tx) => {
      expect(await claimPlaats(tx, id)).toBe(true);
      throw new Error('de toewijzing mislukt');
    });
    await expect(poging).rejects.toThrow('de toewijzing mislukt');
    expect(await claim(id)).toBe(true);
  });

  it('are there without end when the offer has no limit, and are not counted', async () => {
    const id = await published(null);
    expect(await claim(id)).toBe(true);
    await giveBack(id);
    expect(await bezet(id)).toBeNull();
  });

  it('are not taken in an offer that is paused, and are given back there', async () => {
    const id = await published({ totaal: 2 });
    expect(await claim(id)).toBe(true);
    await o.aanbod.setStatus(o.aanbieder, id, 2, 'gepauzeerd');
    expect(await claim(id)).toBe(false);
    await giveBack(id);
    expect(await bezet(id)).toBe(0);
    await expect(sql(o.coordinator, 'capaciteit_bezet = 1', id)).rejects.toThrow(/een plaats tegelijk/);
  });

  it('make no new version, and are told to whoever follows the catalogue', async () => {
    const id = await published({ totaal: 2 });
    const xid = (): Promise<{ x: string }[]> =>
      o.db.as(SYSTEEM, (tx) =>
        tx.query('SELECT gewijzigd_xid::text x FROM aanbodmatching.aanbod WHERE id = $1', [id]),
      );
    const voor = await xid();
    await claim(id);
    expect(await xid()).not.toEqual(voor);
    expect(await o.aanbod.read(ANONIEM, id)).toMatchObject({
      versie: 2,
      voorwaarden: { capaciteit: { bezet: 1 } },
    });
  });

  it('are all that a coordinator can change, one at a time and within the total', async () => {
    const id = await published({ totaal: 2 });
    for (const set of [
      "titel = 'Gekaapt'",
      'versie = versie + 1',
      'aanbieder_id = gen_random_uuid()',
      'capaciteit_totaal = 9',
    ])
      await expect(sql(o.coordinator, set, id)).rejects.toThrow(/alleen bezette plaatsen/);
    await expect(sql(o.coordinator, 'capaciteit_bezet = 2', id)).rejects.toThrow(/een plaats tegelijk/);
    await expect(sql(o.coordinator, 'capaciteit_bezet = -1', id)).rejects.toThrow(/check constraint/);
    await claim(id);
    await claim(id);
    await expect(sql(o.coordinator, 'capaciteit_bezet = 3', id)).rejects.toThrow(/check constraint/);
    expect(await bezet(id)).toBe(2);
  });

  it('are nobody else’s to change', async () => {
    const id = await published({ totaal: 2 });
    const vreemden: Actor[] = [
      ANONIEM,
      o.ander,
      { rol: 'ondernemer', subject: 'x', kvkNummer: '12345678' },
      { rol: 'analist', subject: 'a' },
    ];
    for (const actor of vreemden) {
      expect(await claim(id, actor)).toBe(false);
      expect(await sql(actor, "titel = 'Gekaapt', versie = versie + 1", id)).toBe(0);
    }
    expect(await o.aanbod.read(ANONIEM, id)).toMatchObject({ titel: 'Energiescan' });
  });

  it('leave no way to change content without a version, nor to delete or to make an offer of another', async () => {
    const id = await published({ totaal: 2 });
    await expect(sql(o.beheerder, "titel = 'Stil'", id)).rejects.toThrow(/volgende versie/);
    await expect(o.db.as(o.beheerder, (tx) => tx.delete(Aanbod, { id }))).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      sql(o.aanbieder, `aanbieder_id = '${o.ander.organisatieId ?? ''}', versie = versie + 1`, id),
    ).rejects.toThrow(/row-level security/);
  });
});
