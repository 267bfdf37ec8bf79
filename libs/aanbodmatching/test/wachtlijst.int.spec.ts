// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { WijzigingService } from '../src/hulpvraag/wijziging.service.js';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { TermijnService } from '../src/termijn/termijn.service.js';
import { BesluitService } from '../src/toewijzing/besluit.service.js';
import { HeraanbodService } from '../src/toewijzing/heraanbod.service.js';
import { ToewijzingLezer } from '../src/toewijzing/toewijzing.lezer.js';
import { bewerkerVan } from './persoon.support.js';
import { Plaatsproef } from './wachtlijst.support.js';

const DAG = 86_400_000;
const VRAAGT = 'wacht-op-toestemming';

describe('the waiting list of an offer', () => {
  let p: Plaatsproef;
  beforeAll(async () => {
    p = await Plaatsproef.start();
  });
  beforeEach(() => void (p.proef.nu = new Date('2026-03-02T10:00:00Z'))); // a Monday
  afterAll(() => p.stop());

  /** An offer with one place that is taken, and who wait for it, of two regions. */
  const full = async (aantal: number): Promise<{ id: string; houder: string; rij: string[] }> => {
    const id = await p.publish(1);
    const houder = await p.take(id);
    const rij = [];
    for (let i = 0; i < aantal; i += 1) rij.push(await p.wait(id, i % 2 ? 'TWE' : 'ZWO'));
    return { id, houder, rij };
  };
  const plek = async (id: string): Promise<unknown> => {
    const { hulpvraagId } = await p.read(id);
    return (await p.proef.read(hulpvraagId)).toewijzingen[0]?.wachtplek;
  };
  const events = async (id: string): Promise<string[]> =>
    (
      await p.proef.sql<{ wat: string }>(
        `SELECT concat_ws(' ', type, data ->> 'aanleiding', data ->> 'reden') AS wat FROM platform.event
         WHERE data ->> 'toewijzingId' = $1 ORDER BY volgnummer`,
        [id],
      )
    ).map(({ wat }) => wat);

  it('tells everybody his number, of how many, and nobody else’s', async () => {
    const { id, houder, rij } = await full(3);
    expect(await Promise.all(rij.map(plek))).toEqual(
      [1, 2, 3].map((positie) => ({ positie, wachtenden: 3 })),
    );
    expect(await plek(houder)).toBeNull();
    const [eerste = '', tweede = ''] = rij;
    const lezer = p.proef.app.get(ToewijzingLezer);
    expect(await lezer.read(p.coordinator('TWE'), tweede)).toMatchObject({
      wachtplek: { positie: 2, wachtenden: 3 },
    });
    const { hulpvraagId } = await p.read(tweede);
    await p.proef.sql(`UPDATE aanbodmatching.hulpvraag SET kvk_nummer = '69599084' WHERE id = $1`, [
      hulpvraagId,
    ]);
    const firma = (kvkNummer: string): Actor => ({ rol: 'ondernemer', subject: 'o', kvkNummer });
    const gezien = async (actor: Actor, van: string): Promise<unknown> =>
      (
        await p.proef.db.as<unknown[]>(actor, (tx) =>
          tx.query('SELECT positie, wachtenden FROM aanbodmatching.wachtplek($1)', [van]),
        )
      )[0];
    const GEEN = { positie: null, wachtenden: null };
    expect(await gezien(firma('69599084'), tweede)).toEqual({ positie: 2, wachtenden: 3 });
    for (const [actor, van] of [
      ...([
        [firma('69599084'), eerste],
        [firma('68750110'), tweede],
        [ANONIEM, eerste],
      ] as const),
      ...([
        [bewerkerVan(hulpvraagId), eerste],
        [p.coordinator('TWE'), eerste],
      ] as const),
      [p.aanbieder(id), eerste] as const,
    ])
      expect(await gezien(actor, van)).toEqual(GEEN);
  });

  it('tells its provider and staff how many wait, and nobody else', async () => {
    const { id } = await full(2);
    const wachtenden = async (actor: Actor): Promise<number | null> =>
      (await p.aanbod.read(actor, id)).wachtenden;
    for (const actor of [p.aanbieder(id), p.coordinator('TWE'), { rol: 'beheerder', subject: 'b' } as const])
      expect(await wachtenden(actor)).toBe(2);
    for (const actor of [ANONIEM, p.aanbieder(await p.publish(1))])
      expect(await wachtenden(actor)).toBeNull();
  });

  it('gets a place that comes free in order, however many look at once', async () => {
    const { id, houder, rij } = await full(3);
    const [eerste = '', tweede = '', derde = ''] = rij;
    expect(await p.ronde.run()).toBe(0);
    await p.end(houder);
    const gegeven = await Promise.all(Array.from({ length: 4 }, () => p.ronde.run()));
    expect(gegeven.reduce((som, een) => som + een, 0)).toBe(1);
    expect(await p.statussen(rij)).toEqual([VRAAGT, 'wachtlijst', 'wachtlijst']);
    expect(await p.read(eerste)).toMatchObject({ plaatsBezet: true });
    expect(await events(eerste)).toEqual(['toewijzing-op-wachtlijst', 'toestemming-gevraagd plaats-vrij']);
    expect(await Promise.all([tweede, derde].map(plek))).toEqual([
      { positie: 1, wachtenden: 2 },
      { positie: 2, wachtenden: 2 },
    ]);
    await p.end(eerste);
    await p.ronde.run();
    expect(await p.statussen(rij)).toEqual(['gestopt', VRAAGT, 'wachtlijst']);
    expect(await p.bezet(id)).toBe(1);
  });

  it('keeps a place for five working days with one reminder, and then asks the next', async () => {
    const { houder, rij } = await full(2);
    const [eerste = '', tweede = ''] = rij;
    const klok = p.proef.app.get(Klok);
    const heraanbod = new HeraanbodService(p.proef.config, klok, p.proef.app.get(Sleutelkast));
    const termijnen = new TermijnService(p.proef.db, klok, p.proef.app.get(BesluitService), heraanbod);
    const day = async (nummer: number): Promise<void> => {
      p.proef.nu = new Date(Date.parse('2026-03-02T12:00:00Z') + nummer * DAG);
      for (const termijn of await termijnen.coming(p.proef.nu, 1000))
        if (rij.includes(termijn.id)) await termijnen.take(termijn);
      await p.ronde.run();
    };
    await p.end(houder);
    await day(0);
    expect((await p.read(eerste)).uiterlijkOp).toEqual(new Date('2026-03-09T22:59:59.999Z'));
    for (const nummer of [1, 2]) await day(nummer);
    expect(await events(eerste)).not.toContain('termijn-herinnerd');
    for (const nummer of [3, 4, 5, 6, 7]) await day(nummer);
    expect((await events(eerste)).filter((een) => een.startsWith('termijn'))).toEqual(['termijn-herinnerd']);
    expect(await p.statussen(rij)).toEqual([VRAAGT, 'wachtlijst']);
    await day(8);
    expect(await p.read(eerste)).toMatchObject({
      status: 'gestopt',
      reden: 'niet-gereageerd',
      plaatsBezet: false,
    });
    expect(await p.read(tweede)).toMatchObject({ status: VRAAGT, plaatsBezet: true });
    // After a standstill whoever is reminded late still gets some days.
    await day(40);
    expect(await p.read(tweede)).toMatchObject({ status: VRAAGT });
    await day(41);
    expect(await p.read(tweede)).toMatchObject({ status: VRAAGT });
    await day(44);
    expect(await p.read(tweede)).toMatchObject({ status: 'gestopt', reden: 'niet-gereageerd' });
  });

  it('is left with the hulpvraag, also when nobody told the toewijzing yet', async () => {
    const { id, houder, rij } = await full(3);
    const [eerste = '', tweede = '', derde = ''] = rij;
    const { hulpvraagId } = await p.read(eerste);
    await p.proef.app
      .get(WijzigingService)
      .withdraw(bewerkerVan(hulpvraagId), hulpvraagId, { versie: 2, reden: 'niet-meer-nodig' });
    expect(await plek(tweede)).toEqual({ positie: 2, wachtenden: 3 });
    await p.end(houder);
    await p.ronde.run();
    expect(await p.read(eerste)).toMatchObject({ status: 'gestopt', reden: 'hulpvraag-gesloten' });
    expect(await p.statussen([tweede, derde])).toEqual([VRAAGT, 'wachtlijst']);
    expect(await plek(derde)).toEqual({ positie: 1, wachtenden: 1 });
    expect(await p.bezet(id)).toBe(1);
  });

  it('gets several places at once, all of them without a limit, and none of an offer that is shut', async () => {
    const { id, houder, rij } = await full(5);
    const zet = (versie: number, totaal: number | null) =>
      p.aanbod.change(p.aanbieder(id), id, {
        versie,
        voorwaarden: { capaciteit: totaal === null ? null : { totaal } },
      });
    const aanbieder = p.aanbieder(id);
    await zet(1, 3);
    expect(await p.ronde.run()).toBe(2);
    expect(await p.statussen(rij)).toEqual([VRAAGT, VRAAGT, 'wachtlijst', 'wachtlijst', 'wachtlijst']);
    await p.aanbod.setStatus(aanbieder, id, 2, 'gepauzeerd');
    await p.end(houder);
    expect(await p.ronde.run()).toBe(0);
    await p.aanbod.setStatus(aanbieder, id, 3, 'gepubliceerd');
    expect(await p.ronde.run()).toBe(1);
    await zet(4, null);
    expect(await p.ronde.run()).toBe(2);
    expect(await p.statussen(rij)).toEqual(rij.map(() => VRAAGT));
    expect(await p.read(rij[4] ?? '')).toMatchObject({ plaatsBezet: false });
  });

  it('is asked nothing while nobody can apply', async () => {
    const { id, houder, rij } = await full(1);
    const open = (tot: string): Promise<number> =>
      p.write(
        SYSTEEM,
        `UPDATE aanbodmatching.aanbod SET openstelling_tot = $2, versie = versie + 1 WHERE id = $1`,
        [id, tot],
      );
    await open('2026-03-01');
    await p.end(houder);
    await p.ronde.run();
    expect(await p.statussen(rij)).toEqual(['wachtlijst']);
    await open('2026-03-02');
    await p.ronde.run();
    expect(await p.statussen(rij)).toEqual([VRAAGT]);
  });
});
