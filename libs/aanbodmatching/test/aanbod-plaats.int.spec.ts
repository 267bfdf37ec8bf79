// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import { Plaatsproef } from './wachtlijst.support.js';

describe('the places of an offer', () => {
  let p: Plaatsproef;
  beforeAll(async () => {
    p = await Plaatsproef.start();
  });
  afterAll(() => p.stop());

  const redenVan = (fout: unknown): string =>
    (fout as { redenen: { melding: string }[] }).redenen[0]?.melding ?? '';
  const inPlaats = (id: string, set: string): string =>
    `UPDATE aanbodmatching.aanbod SET ${set} WHERE id = '${id}'`;

  it('are never given out twice, however many ask at once, and who comes too late hears why', async () => {
    const id = await p.publish(3, null, 1);
    const hulpvragen = [];
    for (let i = 0; i < 8; i += 1) hulpvragen.push(await p.submit(i % 2 ? 'TWE' : 'ZWO'));
    const uitkomsten = await Promise.allSettled(hulpvragen.map((hulpvraag) => p.assign(hulpvraag, id)));
    const geweigerd = uitkomsten.flatMap((een) => (een.status === 'rejected' ? [redenVan(een.reason)] : []));
    expect(geweigerd).toHaveLength(6);
    for (const reden of geweigerd) expect(reden).toMatch(/zojuist vol geraakt|alle plaatsen zijn bezet/);
    expect(await p.bezet(id)).toBe(3);
  });

  it('come back when who has one goes, and when the transaction that took one fails', async () => {
    const id = await p.publish(1);
    const eerste = await p.take(id);
    expect(await p.bezet(id)).toBe(1);
    await p.end(eerste);
    expect(await p.bezet(id)).toBe(0);
    const hulpvraag = await p.submit();
    await expect(
      p.assign(hulpvraag, id, { aanbodIds: [id, '00000000-0000-4000-8000-000000000000'] }),
    ).rejects.toThrow();
    expect(await p.bezet(id)).toBe(0);
    await p.assign(hulpvraag, id);
    expect(await p.bezet(id)).toBe(1);
  });

  it('are there without end when the offer has no limit, and are not counted', async () => {
    const id = await p.publish(null);
    const eerste = await p.take(id);
    expect(await p.read(eerste)).toMatchObject({ plaatsBezet: false });
    await p.take(id);
    await p.end(eerste);
    expect(await p.bezet(id)).toBeNull();
  });

  it('are not taken in an offer that is paused, and are given back there', async () => {
    const id = await p.publish(2);
    const eerste = await p.take(id);
    await p.aanbod.setStatus(p.aanbieder(id), id, 1, 'gepauzeerd');
    const ander = await p.submit();
    await expect(p.assign(ander, id)).rejects.toMatchObject({ soort: 'conflict' });
    await expect(p.copy(eerste, ander, {})).rejects.toThrow('dit aanbod is niet open');
    await p.end(eerste);
    expect(await p.bezet(id)).toBe(0);
  });

  it('make no new version, and are told to whoever follows the catalogue', async () => {
    const id = await p.publish(2);
    const xid = () =>
      p.proef.sql('SELECT gewijzigd_xid::text x FROM aanbodmatching.aanbod WHERE id = $1', [id]);
    const voor = await xid();
    await p.take(id);
    expect(await xid()).not.toEqual(voor);
    expect(await p.aanbod.read(ANONIEM, id)).toMatchObject({
      versie: 1,
      voorwaarden: { capaciteit: { totaal: 2, bezet: 1, periode: null, periodeTot: null } },
    });
  });

  it('are counted by nobody but the database', async () => {
    const id = await p.publish(2);
    const alle: Actor[] = [
      ...[ANONIEM, SYSTEEM, p.coordinator(), p.aanbieder(id)],
      ...([{ rol: 'beheerder', subject: 'bea' }] as const),
    ];
    for (const actor of alle)
      for (const set of ['capaciteit_bezet = 1', 'capaciteit_van = NULL'])
        await expect(p.write(actor, inPlaats(id, set))).rejects.toThrow(/permission denied/);
    for (const actor of [ANONIEM, p.coordinator(), p.aanbieder(await p.publish(1))])
      expect(await p.write(actor, inPlaats(id, "titel = 'Gekaapt', versie = versie + 1"))).toBe(0);
  });

  it('belong to a toewijzing of an offer that counts them, whoever writes it', async () => {
    const [krap, ruim] = [await p.publish(2), await p.publish(null)];
    const [metPlaats, zonder] = [await p.take(krap), await p.take(ruim)];
    const tel = 'een toewijzing heeft een plaats waar plaatsen tellen';
    await expect(p.copy(metPlaats, await p.submit(), { plaats_bezet: false })).rejects.toThrow(tel);
    await expect(p.copy(zonder, await p.submit(), { plaats_bezet: true })).rejects.toThrow(tel);
    await p.copy(metPlaats, await p.submit(), {});
    expect(await p.bezet(krap)).toBe(2);
    await expect(p.copy(metPlaats, await p.submit(), {})).rejects.toThrow('aanbod_check5');
  });

  it('stay taken when the limit is off for a while', async () => {
    const id = await p.publish(1);
    await p.take(id);
    const zet = (versie: number, capaciteit: { totaal: number } | null) =>
      p.aanbod.change(p.aanbieder(id), id, { versie, voorwaarden: { capaciteit } });
    await zet(1, null);
    await p.take(id);
    expect(await p.bezet(id)).toBeNull();
    expect(await zet(2, { totaal: 1 })).toMatchObject({
      voorwaarden: { capaciteit: { totaal: 1, bezet: 1 } },
    });
    expect(await p.bezet(id)).toBe(1);
    await expect(zet(3, { totaal: 0 })).rejects.toMatchObject({
      redenen: [{ pad: 'voorwaarden.capaciteit.bezet' }],
    });
  });

  it('leave no way to change content without a version, nor to delete or to make an offer of another', async () => {
    const [id, ander] = [await p.publish(2), await p.publish(2)];
    await expect(p.write(SYSTEEM, inPlaats(id, "titel = 'Stil'"))).rejects.toThrow(/volgende versie/);
    await expect(p.write(SYSTEEM, `DELETE FROM aanbodmatching.aanbod WHERE id = '${id}'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      p.write(p.aanbieder(id), inPlaats(id, `aanbieder_id = '${ander}', versie = versie + 1`)),
    ).rejects.toThrow(/row-level security/);
  });
});
