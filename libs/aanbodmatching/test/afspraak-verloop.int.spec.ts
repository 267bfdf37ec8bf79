// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { momentOp } from '#libs/kernel';
import { GegevensverzoekService } from '#libs/platform';
import { WijzigingService } from '../src/hulpvraag/wijziging.service.js';
import { BesluitService } from '../src/toewijzing/besluit.service.js';
import { Afspraakproef, type Dossier } from './afspraak.support.js';

const RONDES = 40;
const TEGELIJK = 4;
const MOMENTEN = `INSERT INTO aanbodmatching.afspraakmoment (id, organisatie_id, begin, eind, vorm, plaatsen, versie,
    gewijzigd_door, gewijzigd_op)
  SELECT id, $2, $3::timestamptz + nr * interval '1 hour', $3::timestamptz + nr * interval '1 hour' + interval '30 minutes',
    'telefonisch', 1, 1, 'a', $3 FROM unnest($1::uuid[]) WITH ORDINALITY AS n (id, nr)`;

describe('what becomes of an appointment', () => {
  let p: Afspraakproef;

  beforeAll(async () => {
    p = await Afspraakproef.start();
  });

  beforeEach(() => {
    p.proef.nu = new Date();
  });

  afterAll(() => p?.proef.stop());

  const code = (code: string): object => ({ soort: 'conflict', code });
  const verhinderd = (versie: number) => ({ versie, reden: 'verhinderd' as const });

  it(`is that one of ${TEGELIJK} who want the last place gets it, ${RONDES} times over`, async () => {
    const ids = Array.from({ length: RONDES }, () => randomUUID() as string);
    await p.proef.sql(MOMENTEN, [ids, p.aanbiederId, p.over(100)]);
    const aanbodId = await p.aanbod();
    const dossiers: Dossier[] = [];
    for (let i = 0; i < TEGELIJK; i += 1) dossiers.push(await p.dossier({ aanbodId }));
    const anders: string[] = [];
    for (const momentId of ids) {
      const uitkomsten = await Promise.allSettled(dossiers.map((d) => p.book(d, momentId)));
      const codes = uitkomsten.map((een) =>
        een.status === 'fulfilled' ? 'geboekt' : (een.reason as { code: string }).code,
      );
      const goed = ['geboekt', ...Array.from({ length: TEGELIJK - 1 }, () => 'afspraakmoment-vol')];
      if (codes.toSorted().join() !== goed.toSorted().join() || (await p.bezet(momentId)) !== 1)
        anders.push(`${momentId}: ${codes.join()}`);
      for (const een of uitkomsten)
        if (een.status === 'fulfilled')
          await p.afspraken.cancel(p.aanbieder, een.value.id, verhinderd(een.value.versie));
    }
    expect(anders).toEqual([]);
    const [rij] = await p.proef.sql(
      'SELECT sum(bezet)::int AS bezet FROM aanbodmatching.afspraakmoment WHERE id = ANY ($1)',
      [ids],
    );
    expect(rij).toEqual({ bezet: 0 });
  }, 240_000);

  it('is that a move gives the one place and takes the other, with a number that goes up', async () => {
    const [van, naar, vol] = [await p.moment(), await p.moment(), await p.moment()];
    const afspraak = await p.book(await p.dossier(), van.id);
    await p.book(await p.dossier(), vol.id);
    const ondernemer = p.wieVan(afspraak.hulpvraagId);
    await expect(
      p.afspraken.move(ondernemer, afspraak.id, { versie: 1, momentId: vol.id }),
    ).rejects.toMatchObject(code('afspraakmoment-vol'));
    expect([await p.bezet(van.id), await p.bezet(vol.id)]).toEqual([1, 1]);
    await p.afspraken.move(ondernemer, afspraak.id, { versie: 1, momentId: naar.id });
    expect([await p.bezet(van.id), await p.bezet(naar.id)]).toEqual([0, 1]);
    const gelezen = await p.lezer.read(ondernemer, afspraak.id);
    expect(gelezen).toMatchObject({ status: 'verplaatst', versie: 2, begin: naar.begin, eind: naar.eind });
    const [, event] = await p.events(afspraak.id);
    expect(event).toMatchObject({
      type: 'afspraak-verplaatst',
      data: { versie: 2, begin: naar.begin.toISOString(), vorigBegin: van.begin.toISOString() },
    });
    await expect(
      p.afspraken.move(ondernemer, afspraak.id, { versie: 2, momentId: naar.id }),
    ).rejects.toMatchObject(code('afspraak-kan-niet'));
  });

  it('is that two who swap their moments at once both keep one, and never lose a place', async () => {
    for (let ronde = 0; ronde < 8; ronde += 1) {
      const [een, twee] = [await p.moment({ plaatsen: 2 }), await p.moment({ plaatsen: 2 })];
      const a = await p.book(await p.dossier(), een.id);
      const b = await p.book(await p.dossier(), twee.id);
      await Promise.all([
        p.afspraken.move(p.aanbieder, a.id, { versie: 1, momentId: twee.id }),
        p.afspraken.move(p.aanbieder, b.id, { versie: 1, momentId: een.id }),
      ]);
      expect([await p.bezet(een.id), await p.bezet(twee.id)]).toEqual([1, 1]);
    }
  }, 120_000);

  it('is that of moving it and cancelling it at once one happens', async () => {
    for (let ronde = 0; ronde < 8; ronde += 1) {
      const [van, naar] = [await p.moment(), await p.moment()];
      const afspraak = await p.book(await p.dossier(), van.id);
      const uitkomsten = await Promise.allSettled([
        p.afspraken.move(p.wieVan(afspraak.hulpvraagId), afspraak.id, { versie: 1, momentId: naar.id }),
        p.afspraken.cancel(p.aanbieder, afspraak.id, verhinderd(1)),
      ]);
      expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { status } = await p.lezer.read(p.aanbieder, afspraak.id);
      const verwacht = status === 'verplaatst' ? [0, 1] : [0, 0];
      expect([await p.bezet(van.id), await p.bezet(naar.id)]).toEqual(verwacht);
    }
  }, 120_000);

  it('is that either side cancels with a reason until it begins, and the place is free again', async () => {
    const moment = await p.moment();
    const d = await p.dossier();
    const eerste = await p.book(d, moment.id);
    await p.afspraken.cancel(d.bewerker, eerste.id, {
      ...{ versie: 1, reden: 'anders', toelichting: 'Mijn oven is stuk.' },
    });
    expect(await p.lezer.read(p.aanbieder, eerste.id)).toMatchObject({
      ...{ status: 'geannuleerd', annuleerreden: 'anders', annuleertoelichting: 'Mijn oven is stuk.' },
      geannuleerdDoor: 'ondernemer',
    });
    const tweede = await p.book(d, moment.id);
    p.proef.nu = new Date(moment.begin.getTime() - 1);
    await p.afspraken.cancel(p.aanbieder, tweede.id, verhinderd(1));
    expect((await p.lezer.read(d.bewerker, tweede.id)).geannuleerdDoor).toBe('gastheer');
    expect(await p.bezet(moment.id)).toBe(0);
    expect((await p.events(tweede.id)).at(-1)).toMatchObject({
      ...{ type: 'afspraak-geannuleerd', data: { reden: 'verhinderd', door: 'gastheer' } },
    });
    await expect(p.afspraken.cancel(p.aanbieder, tweede.id, verhinderd(2))).rejects.toMatchObject(
      code('afspraak-kan-niet'),
    );
  });

  it('is told by the host once it began, and by nobody else', async () => {
    const moment = await p.moment({ plaatsen: 2 });
    const [een, twee] = [
      await p.book(await p.dossier(), moment.id),
      await p.book(await p.dossier(), moment.id),
    ];
    const gehouden = { versie: 1, uitkomst: 'gehouden' as const };
    await expect(p.afspraken.finish(p.aanbieder, een.id, gehouden)).rejects.toMatchObject(
      code('afspraak-kan-niet'),
    );
    p.proef.nu = moment.begin;
    await expect(p.afspraken.finish(p.ander, een.id, gehouden)).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    await expect(p.afspraken.finish(p.coordinator, een.id, gehouden)).rejects.toMatchObject(
      code('afspraak-kan-niet'),
    );
    await p.afspraken.finish(p.aanbieder, een.id, gehouden);
    await p.afspraken.finish(p.aanbieder, twee.id, { versie: 1, uitkomst: 'niet-verschenen' });
    expect((await p.events(twee.id)).at(-1)).toMatchObject({ data: { verschenen: false } });
    expect((await p.lezer.read(p.coordinator, twee.id)).status).toBe('niet-verschenen');
    const gesprek = await p.moment({}, p.coordinator);
    const bij = await p.book(await p.dossier(), gesprek.id, { toewijzingId: undefined });
    p.proef.nu = gesprek.begin;
    await p.afspraken.finish(p.coordinator, bij.id, gehouden);
  });

  it('is seen by the organisatie and the region that it is of, by time, and by no other', async () => {
    const zonder = await p.dossier({ delen: false });
    await expect(p.book(zonder, (await p.moment()).id)).rejects.toMatchObject(code('afspraak-kan-niet'));
    const metToestemming = await p.book(await p.dossier(), (await p.moment()).id);
    const ids = async (wie = p.aanbieder): Promise<string[]> =>
      (await p.lezer.list(wie, { aantal: 200, status: 'geboekt' })).gegevens.map(({ id }) => id);
    expect(await ids()).toContain(metToestemming.id);
    expect(await ids(p.coordinator)).toContain(metToestemming.id);
    expect(await ids(p.ander)).toEqual([]);
    expect(await ids({ ...p.coordinator, regio: 'TWE' })).toEqual([]);
    const { gegevens } = await p.lezer.list(p.aanbieder, { aantal: 200 });
    const tijden = gegevens.map(({ begin }) => begin.getTime());
    expect(tijden).toEqual(tijden.toSorted((a, b) => a - b));
  });

  it('is that it is reminded of once, on the working day before, unless it was moved or cancelled', async () => {
    p.proef.nu = momentOp('2027-03-01', '10:00');
    const opMaandag = (uur: string): Promise<{ id: string }> =>
      p.moment({ begin: momentOp('2027-03-29', uur).toISOString() });
    const paasmaandag = await opMaandag('10:00');
    const afspraak = await p.book(await p.dossier(), paasmaandag.id);
    const weg = await p.book(await p.dossier(), (await opMaandag('11:00')).id);
    await p.afspraken.cancel(p.aanbieder, weg.id, verhinderd(1));
    const herinnerd = async (id: string): Promise<number> =>
      (await p.events(id)).filter(({ type }) => type === 'afspraak-herinnerd').length;
    p.proef.nu = new Date(momentOp('2027-03-26', '09:00').getTime() - 1);
    await p.ronde.run();
    expect(await herinnerd(afspraak.id)).toBe(0);
    p.proef.nu = momentOp('2027-03-26', '09:00');
    await Promise.all([p.ronde.run(), p.ronde.run(), p.ronde.run()]);
    await p.ronde.run();
    expect([await herinnerd(afspraak.id), await herinnerd(weg.id)]).toEqual([1, 0]);
  });

  it('is that it is called off by itself when its toewijzing or hulpvraag ended', async () => {
    const [d, ander] = [await p.dossier(), await p.dossier()];
    const [een, twee] = [await p.moment(), await p.moment({}, p.coordinator)];
    const geweigerd = await p.book(d, een.id);
    const ingetrokken = await p.book(ander, twee.id, { toewijzingId: undefined });
    const { besluit, vraag } = {
      besluit: p.proef.app.get(BesluitService),
      vraag: p.proef.app.get(WijzigingService),
    };
    await besluit.giveBack(p.aanbieder, d.toewijzingId, { versie: 2, reden: 'niet-passend' });
    const [rij] = await p.proef.sql<{ versie: number }>(
      'SELECT versie FROM aanbodmatching.hulpvraag WHERE id = $1',
      [ander.id],
    );
    await vraag.withdraw(ander.bewerker, ander.id, { versie: rij?.versie ?? 0, reden: 'niet-meer-nodig' });
    await expect(p.book(d, (await p.moment()).id)).rejects.toMatchObject(code('afspraak-kan-niet'));
    await expect(p.book(ander, (await p.moment()).id)).rejects.toMatchObject(code('hulpvraag-gesloten'));
    await p.ronde.run();
    expect(await p.lezer.read(p.aanbieder, geweigerd.id)).toMatchObject({
      ...{ status: 'geannuleerd', annuleerreden: 'toewijzing-beeindigd', geannuleerdDoor: 'systeem' },
    });
    expect((await p.lezer.read(p.coordinator, ingetrokken.id)).annuleerreden).toBe('hulpvraag-gesloten');
    expect([await p.bezet(een.id), await p.bezet(twee.id)]).toEqual([0, 0]);
    expect((await p.lezer.read(d.bewerker, geweigerd.id)).begin).toEqual(een.begin);
  });

  it('is that its words are given to and erased for whoever they are about', async () => {
    const moment = await p.moment();
    const d = await p.dossier();
    const afspraak = await p.book(d, moment.id, { notitie: 'Kanarie komt met zijn zus.' });
    await p.afspraken.cancel(p.aanbieder, afspraak.id, {
      ...{ versie: 1, reden: 'anders', toelichting: 'Kanarie belde af.' },
    });
    const betrokkene = { ...d.bewerker, betrokkeneId: await p.proef.betrokkeneOf(d.id) };
    const verzoeken = p.proef.app.get(GegevensverzoekService);
    const { gegevens } = await verzoeken.askOwn(betrokkene, 'inzage');
    const [inzage] = gegevens?.['hulpvragen'] as { afspraken: object[] }[];
    expect(inzage?.afspraken).toEqual([
      expect.objectContaining({
        ...{ notitie: 'Kanarie komt met zijn zus.', annuleertoelichting: 'Kanarie belde af.' },
        status: 'geannuleerd',
      }),
    ]);
    expect(inzage?.afspraken[0]).not.toHaveProperty('gewijzigdDoor');
    await p.proef.erase(await verzoeken.askOwn(betrokkene, 'wissing'));
    const [rij] = await p.proef.sql(
      'SELECT notitie, annuleertoelichting, status FROM aanbodmatching.afspraak WHERE id = $1',
      [afspraak.id],
    );
    expect(rij).toEqual({ notitie: null, annuleertoelichting: null, status: 'geannuleerd' });
    expect(await p.proef.leftOf(d.id)).toEqual([]);
  });
});
