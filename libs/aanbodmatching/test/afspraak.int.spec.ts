// SPDX-License-Identifier: EUPL-1.2
import { momentOp } from '#libs/kernel';
import { Afspraakproef, type Dossier } from './afspraak.support.js';

const MINUUT = 60_000;

describe('appointments', () => {
  let p: Afspraakproef;

  beforeAll(async () => {
    p = await Afspraakproef.start();
  });

  beforeEach(() => {
    p.proef.nu = new Date();
  });

  afterAll(() => p?.proef.stop());

  const code = (code: string): object => ({ soort: 'conflict', code });

  describe('the moments of a host', () => {
    it('never overlap, also not when two are made at once; right after each other they fit', async () => {
      const begin = p.over(30).toISOString();
      const eind = p.over(30, '11:00').toISOString();
      const uitkomsten = await Promise.allSettled(
        Array.from({ length: 6 }, () => p.momenten.publish(p.aanbieder, p.nieuw({ begin, eind }))),
      );
      expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const een of uitkomsten)
        if (een.status === 'rejected') expect(een.reason).toMatchObject(code('afspraakmoment-overlapt'));
      await expect(p.moment({ begin: p.over(30, '10:59').toISOString() })).rejects.toMatchObject(
        code('afspraakmoment-overlapt'),
      );
      await p.moment({ begin: eind });
      await p.moment({ begin }, p.ander);
      await p.moment({ begin }, p.coordinator);
    });

    it('are made as a series at once or not at all, and each that is in the way is told', async () => {
      await p.moment({ begin: p.over(47).toISOString() });
      await p.moment({ begin: p.over(54).toISOString() });
      const reeks = p.nieuw({ begin: p.over(40).toISOString(), reeksTot: '2099-01-01' });
      await expect(p.momenten.publish(p.aanbieder, reeks)).rejects.toMatchObject({ soort: 'ongeldig' });
      const vier = { ...reeks, reeksTot: p.over(61).toISOString().slice(0, 10) };
      await expect(p.momenten.publish(p.aanbieder, vier)).rejects.toMatchObject({
        ...code('afspraakmoment-overlapt'),
        redenen: [expect.anything(), expect.anything()],
      });
      const { gegevens } = await p.momentlezer.list(p.aanbieder, {
        ...{ van: p.over(40).toISOString().slice(0, 10), tot: p.over(40).toISOString().slice(0, 10) },
        aantal: 50,
      });
      expect(gegevens).toEqual([]);
      const ids = await p.momenten.publish(p.ander, vier);
      expect(ids).toHaveLength(4);
      const samen = await p.momentlezer.readAll(p.ander, ids);
      expect(new Set(samen.map(({ reeksId }) => reeksId)).size).toBe(1);
    });

    it('are for an offer of their own organisatie only', async () => {
      const vreemd = await p.aanbod(p.anderId);
      await expect(p.moment({ aanbodId: vreemd })).rejects.toMatchObject({ soort: 'ongeldig' });
      await expect(p.moment({ aanbodId: vreemd }, p.coordinator)).rejects.toMatchObject({
        soort: 'ongeldig',
      });
    });

    it('are taken back when nobody comes, and then their time is free again', async () => {
      const moment = await p.moment();
      await expect(p.momenten.takeBack(p.ander, moment.id, 1)).rejects.toMatchObject({
        soort: 'niet-gevonden',
      });
      await expect(p.momenten.takeBack(p.aanbieder, moment.id, 2)).rejects.toMatchObject(
        code('versie-verouderd'),
      );
      await p.momenten.takeBack(p.aanbieder, moment.id, 1);
      await expect(p.momenten.takeBack(p.aanbieder, moment.id, 2)).rejects.toMatchObject(
        code('afspraakmoment-vervallen'),
      );
      await expect(p.book(await p.dossier(), moment.id)).rejects.toMatchObject(code('afspraak-kan-niet'));
      await p.moment({ begin: moment.begin.toISOString() });
    });

    it('are not taken back while somebody has an appointment', async () => {
      const moment = await p.moment();
      await p.book(await p.dossier(), moment.id);
      await expect(p.momenten.takeBack(p.aanbieder, moment.id, 1)).rejects.toMatchObject(
        code('afspraakmoment-geboekt'),
      );
    });

    it('of a coordinator are his own: a colleague sees them and takes none back', async () => {
      const moment = await p.moment({}, p.coordinator);
      const collega = { ...p.coordinator, subject: 'collega' };
      expect((await p.momentlezer.read(collega, moment.id)).behandelaar).toBe(p.coordinator.subject);
      await expect(p.momenten.takeBack(collega, moment.id, 1)).rejects.toMatchObject(
        code('versie-verouderd'),
      );
    });
  });

  describe('what is free', () => {
    const vrij = async (d: Dossier, met = true): Promise<string[]> => {
      const query = { aantal: 200, ...(met ? { toewijzingId: d.toewijzingId } : {}) };
      return (await p.momentlezer.listVrij(d.bewerker, d.id, query)).gegevens.map(({ id }) => id);
    };

    it('is what the provider has for that offer and what the coordinator has, without links', async () => {
      const d = await p.dossier();
      const voorAlles = await p.moment({ vorm: 'video', link: 'https://beeld.example.nl/1' });
      const voorDit = await p.moment({ aanbodId: d.aanbodId });
      const voorAnder = await p.moment({ aanbodId: (await p.dossier()).aanbodId });
      const vanAnder = await p.moment({}, p.ander);
      const gesprek = await p.moment({}, p.coordinator);
      const bijToewijzing = await vrij(d);
      expect(bijToewijzing).toEqual(expect.arrayContaining([voorAlles.id, voorDit.id]));
      for (const { id } of [voorAnder, vanAnder, gesprek]) expect(bijToewijzing).not.toContain(id);
      expect(await vrij(d, false)).toContain(gesprek.id);
      expect(await vrij(d, false)).not.toContain(voorAlles.id);
      const { gegevens } = await p.momentlezer.listVrij(d.bewerker, d.id, {
        ...{ toewijzingId: d.toewijzingId, aantal: 200 },
      });
      expect(gegevens[0]).not.toHaveProperty('link');
    });

    it('is not what is full, has begun, or belongs to another hulpvraag', async () => {
      const [d, ander] = [await p.dossier(), await p.dossier()];
      const moment = await p.moment();
      expect(await vrij(d)).toContain(moment.id);
      await p.book(ander, moment.id);
      expect(await vrij(d)).not.toContain(moment.id);
      const straks = await p.moment();
      p.proef.nu = straks.begin;
      expect(await vrij(d)).not.toContain(straks.id);
      const query = { toewijzingId: ander.toewijzingId, aantal: 5 };
      await expect(p.momentlezer.listVrij(d.bewerker, d.id, query)).rejects.toMatchObject({
        soort: 'niet-gevonden',
      });
    });

    it('comes in pages, each moment once', async () => {
      const d = await p.dossier();
      for (let i = 0; i < 5; i += 1) await p.moment({ aanbodId: d.aanbodId });
      const alles = await vrij(d);
      const perTwee: string[] = [];
      let cursor: string | undefined;
      do {
        const pagina = await p.momentlezer.listVrij(d.bewerker, d.id, {
          ...{ toewijzingId: d.toewijzingId, aantal: 2, ...(cursor === undefined ? {} : { cursor }) },
        });
        perTwee.push(...pagina.gegevens.map(({ id }) => id));
        cursor = pagina.volgende ?? undefined;
      } while (cursor !== undefined);
      expect(perTwee).toEqual(alles);
    });
  });

  describe('booking', () => {
    it('takes a place, tells of it, and shows the host who comes when that was allowed', async () => {
      const moment = await p.moment({ vorm: 'video', link: 'https://beeld.example.nl/2' });
      const d = await p.dossier();
      const afspraak = await p.book(d, moment.id, { notitie: 'Het gaat om mijn oven.' });
      expect(afspraak).toMatchObject({ status: 'geboekt', link: 'https://beeld.example.nl/2', versie: 1 });
      expect(await p.bezet(moment.id)).toBe(1);
      const gezien = await p.lezer.read(p.aanbieder, afspraak.id);
      expect(gezien).toMatchObject({
        ...{ notitie: 'Het gaat om mijn oven.', ondernemingNaam: 'Bakkerij Kanarie' },
        contact: { naam: 'M. Kanarie' },
      });
      const [event] = await p.events(afspraak.id);
      expect(event).toMatchObject({ type: 'afspraak-geboekt', data: { momentId: moment.id, versie: 1 } });
      const ruw = await p.proef.sql('SELECT * FROM aanbodmatching.afspraak WHERE id = $1', [afspraak.id]);
      expect(JSON.stringify([ruw, event])).not.toMatch(/oven|Kanarie/);
    });

    it('is refused for a moment that begins or began, whichever way the clock is off', async () => {
      const d = await p.dossier();
      const moment = await p.moment();
      const op = async (verschil: number): Promise<unknown> => {
        p.proef.nu = new Date(moment.begin.getTime() + verschil);
        return p.book(d, moment.id).then(
          ({ status }) => status,
          (fout: unknown) => (fout as { code: string }).code,
        );
      };
      expect(await op(60 * MINUUT)).toBe('afspraak-kan-niet');
      expect(await op(0)).toBe('afspraak-kan-niet');
      expect(await op(-1)).toBe('geboekt');
    });

    it('in the night in which the clock goes back knows the two hours of the same name apart', async () => {
      p.proef.nu = new Date('2027-10-25T10:00:00Z');
      const [eerste, tweede] = ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'];
      expect(momentOp('2027-10-31', '02:30').toISOString()).toBe('2027-10-31T00:30:00.000Z');
      const [een, twee] = [await p.moment({ begin: eerste }), await p.moment({ begin: tweede })];
      p.proef.nu = new Date('2027-10-31T01:00:00Z');
      await expect(p.book(await p.dossier(), een.id)).rejects.toMatchObject(code('afspraak-kan-niet'));
      expect((await p.book(await p.dossier(), twee.id)).begin.toISOString()).toBe(
        new Date(tweede).toISOString(),
      );
    });

    it('in the night in which it goes forward is at the instant that was asked for', async () => {
      p.proef.nu = new Date('2027-03-22T10:00:00Z');
      const moment = await p.moment({ begin: '2027-03-28T03:00:00+02:00' });
      p.proef.nu = new Date('2027-03-28T00:59:59Z');
      const afspraak = await p.book(await p.dossier(), moment.id);
      p.proef.nu = new Date('2027-03-28T01:00:00Z');
      const annulering = { versie: 1, reden: 'verhinderd' as const };
      await expect(p.afspraken.cancel(p.aanbieder, afspraak.id, annulering)).rejects.toMatchObject(
        code('afspraak-kan-niet'),
      );
    });

    it('is not for a moment of another provider, another offer or another region', async () => {
      const d = await p.dossier();
      const regio = { ...p.coordinator, regio: 'TWE' };
      const momenten = [
        await p.moment({}, p.ander),
        await p.moment({ aanbodId: (await p.dossier()).aanbodId }),
        await p.moment({}, p.coordinator),
        await p.moment({}, regio),
      ];
      for (const { id } of momenten)
        await expect(p.book(d, id)).rejects.toMatchObject(code('afspraak-kan-niet'));
      const zonder = { toewijzingId: undefined };
      await expect(p.book(d, momenten[3]!.id, zonder)).rejects.toMatchObject(code('afspraak-kan-niet'));
      expect(await p.book(d, momenten[2]!.id, zonder)).toMatchObject({ status: 'geboekt', aanbieder: null });
    });

    it('is not for who holds the status key alone, another hulpvraag, or one that is closed', async () => {
      const [d, ander] = [await p.dossier(), await p.dossier()];
      const moment = await p.moment({ plaatsen: 5 });
      const lezer = { ...d.bewerker, subject: `indiener:${d.id}` };
      await expect(p.book({ ...d, bewerker: lezer }, moment.id)).rejects.toMatchObject({
        soort: 'niet-gevonden',
      });
      await expect(p.book({ ...d, bewerker: ander.bewerker }, moment.id)).rejects.toMatchObject({
        soort: 'niet-gevonden',
      });
      await expect(p.book({ ...d, toewijzingId: ander.toewijzingId }, moment.id)).rejects.toMatchObject(
        code('afspraak-kan-niet'),
      );
      expect(await p.bezet(moment.id)).toBe(0);
    });

    it('is once per moment for one hulpvraag, and for five moments at most', async () => {
      const d = await p.dossier();
      const moment = await p.moment({ plaatsen: 3 });
      await p.book(d, moment.id);
      await expect(p.book(d, moment.id)).rejects.toMatchObject(code('afspraak-bestaat-al'));
      expect(await p.bezet(moment.id)).toBe(1);
      for (let i = 1; i < 5; i += 1) await p.book(d, (await p.moment()).id);
      const zesde = await p.moment();
      await expect(p.book(d, zesde.id)).rejects.toThrow('al 5 afspraken');
      p.proef.nu = new Date(moment.begin.getTime());
      expect((await p.book(d, zesde.id)).status).toBe('geboekt');
    });
  });
});
