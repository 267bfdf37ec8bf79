// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import { Communityproef, ENERGIE, bea, dagmar, emiel, femke, maud, tijn } from './communities.support.js';

const kanNiet = { soort: 'conflict', code: 'lidmaatschap-kan-niet' };
const weg = { soort: 'niet-gevonden' };

describe('communities and their members', () => {
  let p: Communityproef;
  beforeEach(async () => {
    p = await Communityproef.start();
  });
  afterEach(() => p?.stop());

  const accept = async (wie: Actor, id: string): Promise<void> =>
    p.leden.accept(wie, id, await p.versieOf(id));
  const leave = async (wie: Actor, id: string): Promise<void> => p.leden.leave(wie, id, await p.versieOf(id));
  const role = async (wie: Actor, id: string, rol: 'lid' | 'beheerder'): Promise<void> =>
    p.leden.giveRole(wie, id, { versie: await p.versieOf(id), rol });
  const remove = async (wie: Actor, id: string, reden = 'Maakt reclame.'): Promise<void> =>
    p.leden.remove(wie, id, { versie: await p.versieOf(id), reden });

  describe('a community', () => {
    it('is made by a coordinator for his own region and by a beheerder for any that exists', async () => {
      const id = await p.found();
      expect(await p.lezer.read(ANONIEM, id)).toMatchObject({
        ...{
          soort: 'thema',
          thema: 'energie',
          regio: 'LANDELIJK',
          aantalLeden: 0,
          beheert: false,
          mijn: null,
        },
        aantalVerzoeken: null,
      });
      expect(await p.lezer.read(tijn, id)).toMatchObject({ beheert: true, aantalVerzoeken: 0 });
      await expect(p.found({ naam: 'Van een ander', regio: 'MBR' })).rejects.toMatchObject({
        redenen: [{ pad: 'regio' }],
      });
      await p.found({ naam: 'Landelijk', regio: 'LANDELIJK' }, bea);
      await expect(p.found({ naam: 'Nergens', regio: 'NERGENS' }, bea)).rejects.toMatchObject({
        redenen: [{ pad: 'regio' }],
      });
      await expect(p.found({ naam: 'Zonder', regio: undefined }, bea)).rejects.toMatchObject({
        redenen: [{ pad: 'regio' }],
      });
    });

    it('has a name of its own in its region, and a subject that exists', async () => {
      await p.found();
      await expect(p.found({ naam: 'zuinig MET energie' })).rejects.toMatchObject({
        code: 'community-bestaat-al',
      });
      await expect(p.found({ naam: 'Anders', thema: 'zweven' })).rejects.toMatchObject({
        redenen: [{ pad: 'thema' }],
      });
    });

    it('is changed by who keeps it, at the version that was seen', async () => {
      const id = await p.found();
      await p.communities.change(tijn, id, { versie: 1, soort: 'branche', sectie: 'C' });
      expect(await p.lezer.read(tijn, id)).toMatchObject({ thema: null, sectie: 'C', naam: ENERGIE.naam });
      await expect(p.communities.change(tijn, id, { versie: 1, naam: 'Te laat' })).rejects.toMatchObject({
        code: 'versie-verouderd',
      });
      await expect(p.communities.change(maud, id, { versie: 2, naam: 'Gekaapt' })).rejects.toMatchObject(weg);
      await expect(p.communities.change(tijn, id, { versie: 2, soort: 'thema' })).rejects.toMatchObject({
        redenen: [{ pad: 'thema' }],
      });
    });

    it('is found by soort, thema, branche, regio and words, a page at a time', async () => {
      const namen = ['Bakkers', 'Alles wat 100% is', 'Zuinig met energie'];
      await p.found({ naam: namen[0], soort: 'branche', thema: undefined, sectie: 'C' });
      await p.found({ naam: namen[1], soort: 'regio', thema: undefined });
      await p.found();
      const lijst = async (query: object): Promise<string[]> =>
        (await p.lezer.list(ANONIEM, { aantal: 50, ...query })).gegevens.map(({ naam }) => naam);
      expect(await lijst({})).toEqual([namen[1], namen[0], namen[2]]);
      expect(await lijst({ soort: 'regio' })).toEqual([namen[1]]);
      expect(await lijst({ thema: 'energie' })).toEqual([namen[2]]);
      expect(await lijst({ sectie: 'C' })).toEqual([namen[0]]);
      expect(await lijst({ regio: 'MBR' })).toEqual([]);
      expect(await lijst({ zoek: '0%' })).toEqual([namen[1]]);
      expect(await lijst({ zoek: 'BAKK' })).toEqual([namen[0]]);
      const eerste = await p.lezer.list(ANONIEM, { aantal: 2 });
      expect(await lijst({ cursor: eerste.volgende ?? '' })).toEqual([namen[2]]);
    });

    it('in the archive is read, takes nobody in, and comes back', async () => {
      const id = await p.found();
      await p.join(dagmar, id);
      await p.communities.change(tijn, id, { versie: 1, gearchiveerd: true });
      await expect(p.join(emiel, id)).rejects.toMatchObject({ code: 'community-in-archief' });
      await expect(p.uitnodigingen.invite(tijn, id, { email: 'x@example.nl' })).rejects.toMatchObject({
        code: 'community-in-archief',
      });
      expect(await p.namen(dagmar, id)).toEqual(['dagmar']);
      expect((await p.lezer.list(ANONIEM, { aantal: 50 })).gegevens).toEqual([]);
      expect((await p.lezer.list(ANONIEM, { aantal: 50, gearchiveerd: true })).gegevens).toHaveLength(1);
      expect((await p.lezer.list(dagmar, { aantal: 50, mijn: true })).gegevens).toHaveLength(1);
      await p.communities.change(tijn, id, { versie: 2, gearchiveerd: false });
      await p.join(emiel, id);
    });
  });

  describe('a lidmaatschap', () => {
    it('of an open community begins at once, and members see each other as they chose', async () => {
      const id = await p.found();
      await p.join(dagmar, id, 'Dagmar van de bakkerij');
      expect(await p.namen(emiel, id)).toEqual([]);
      await p.join(emiel, id, 'Emiel');
      expect(await p.namen(emiel, id)).toEqual(['Dagmar van de bakkerij', 'Emiel']);
      expect(await p.namen(tijn, id)).toHaveLength(2);
      expect(await p.namen(maud, id)).toEqual([]);
      expect(await p.namen(bea, id)).toEqual([]);
      expect((await p.lezer.read(ANONIEM, id)).aantalLeden).toBe(2);
      await expect(p.join(dagmar, id)).rejects.toMatchObject({ code: 'al-lid' });
      expect((await p.events()).map(({ type, data }) => [type, data['hoe']])).toEqual([
        ['community-opgericht', undefined],
        ['lid-toegetreden', 'open'],
        ['lid-toegetreden', 'open'],
      ]);
      expect(JSON.stringify(await p.events())).not.toMatch(/dagmar|example/i);
    });

    it('is begun once by who asks it twice at the same moment', async () => {
      const id = await p.found();
      const keren = await Promise.allSettled([p.join(dagmar, id), p.join(dagmar, id), p.join(dagmar, id)]);
      expect(keren.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const nee = keren.find((keer) => keer.status === 'rejected');
      expect(nee?.reason).toMatchObject({ code: 'al-lid' });
    });

    it('on invitation waits for who decides, who lets in or refuses with a reason that is mailed', async () => {
      const id = await p.found({ toegang: 'op-uitnodiging' });
      const [van, ook] = [await p.join(dagmar, id), await p.join(emiel, id)];
      expect((await p.lezer.read(dagmar, id)).mijn).toMatchObject({ status: 'gevraagd' });
      expect((await p.lezer.read(tijn, id)).aantalVerzoeken).toBe(2);
      await expect(accept(dagmar, van)).rejects.toMatchObject(weg);
      await expect(accept(maud, van)).rejects.toMatchObject(weg);
      await accept(tijn, van);
      await p.leden.refuse(tijn, ook, { versie: 1, reden: 'U heeft nog geen bedrijf.' });
      expect((await p.lezer.read(emiel, id)).mijn).toMatchObject({
        ...{ status: 'geweigerd', reden: 'U heeft nog geen bedrijf.' },
      });
      expect(await p.mailAbout(van, 'toegelaten')).toMatchObject({ aan: 'dagmar@example.nl' });
      expect((await p.mailAbout(ook, 'geweigerd'))?.tekst).toContain('U heeft nog geen bedrijf.');
      await expect(accept(tijn, ook)).rejects.toMatchObject(kanNiet);
      // Refused is not for ever.
      expect(await p.join(emiel, id)).not.toBe(ook);
    });

    it('that was only asked goes when one takes it back', async () => {
      const id = await p.found({ toegang: 'op-uitnodiging' });
      const van = await p.join(dagmar, id);
      await expect(leave(emiel, van)).rejects.toMatchObject(weg);
      await leave(dagmar, van);
      expect((await p.lezer.read(dagmar, id)).mijn).toBeNull();
      expect(await p.sql('SELECT FROM communities.lidmaatschap')).toEqual([]);
    });

    it('gives nobody more than he was given', async () => {
      const id = await p.found();
      const [van, ook] = [await p.join(dagmar, id), await p.join(emiel, id)];
      await expect(role(dagmar, van, 'beheerder')).rejects.toMatchObject(weg);
      await expect(remove(dagmar, ook)).rejects.toMatchObject(weg);
      await expect(leave(dagmar, ook)).rejects.toMatchObject(weg);
      await expect(p.leden.rename(dagmar, ook, { versie: 1, weergavenaam: 'Gekaapt' })).rejects.toMatchObject(
        weg,
      );
      await expect(p.leden.rename(tijn, ook, { versie: 1, weergavenaam: 'Gekaapt' })).rejects.toMatchObject(
        weg,
      );
      await p.leden.rename(emiel, ook, { versie: 1, weergavenaam: ' Emiel ' });
      expect(await p.namen(dagmar, id)).toEqual(['dagmar', 'Emiel']);
    });

    it('ends when a beheerder of the community removes it, and does not begin again by itself', async () => {
      const id = await p.found();
      const [van, ook] = [await p.join(dagmar, id), await p.join(emiel, id)];
      await role(tijn, van, 'beheerder');
      expect(await p.lezer.read(dagmar, id)).toMatchObject({ beheert: true });
      await remove(dagmar, ook);
      expect(await p.mailAbout(ook, 'verwijderd')).toMatchObject({ aan: 'emiel@example.nl' });
      await expect(p.join(emiel, id)).rejects.toMatchObject({ code: 'al-lid' });
      await expect(leave(emiel, ook)).rejects.toMatchObject(kanNiet);
      await accept(dagmar, ook);
      expect(await p.namen(emiel, id)).toEqual(['dagmar', 'emiel']);
      expect((await p.events()).at(-2)?.data['hoe']).toBe('verwijderd');
    });

    it('of the last beheerder does not end by himself, also when two leave at once', async () => {
      const id = await p.found();
      const [van, ook] = [await p.join(dagmar, id), await p.join(emiel, id)];
      await role(tijn, van, 'beheerder');
      await expect(leave(dagmar, van)).rejects.toMatchObject(kanNiet);
      await expect(role(dagmar, van, 'lid')).rejects.toMatchObject(kanNiet);
      await expect(remove(dagmar, van)).rejects.toMatchObject(kanNiet);
      await role(dagmar, ook, 'beheerder');
      const keren = await Promise.allSettled([leave(dagmar, van), leave(emiel, ook)]);
      expect(keren.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await p.lezer.read(ANONIEM, id)).aantalLeden).toBe(1);
    });

    it('is not changed by who read something older', async () => {
      const id = await p.found();
      const van = await p.join(dagmar, id);
      await p.leden.rename(dagmar, van, { versie: 1, weergavenaam: 'D.' });
      await expect(p.leden.leave(dagmar, van, 1)).rejects.toMatchObject({ code: 'versie-verouderd' });
    });

    it('is in the audit log with who did it, and with no word of anybody', async () => {
      const id = await p.found();
      const van = await p.join(dagmar, id);
      await remove(tijn, van);
      const regels = await p.sql(
        `SELECT soort, handeling, subject FROM platform.auditregel WHERE onderwerp IN ($1, $2) ORDER BY volgnummer`,
        [id, van],
      );
      expect(regels).toEqual([
        { soort: 'community', handeling: 'opgericht', subject: 'tijn' },
        { soort: 'lidmaatschap', handeling: 'toegetreden', subject: 'dagmar' },
        { soort: 'lidmaatschap', handeling: 'verwijderd', subject: 'tijn' },
      ]);
    });
  });

  describe('an invitation', () => {
    const invite = async (communityId: string, email = 'femke@example.nl'): Promise<string> => {
      await p.uitnodigingen.invite(tijn, communityId, { email, taal: 'en' });
      const [rij] = await p.sql<{ id: string }>(
        'SELECT id FROM communities.uitnodiging WHERE ingewisseld_op IS NULL ORDER BY uitgenodigd_op DESC LIMIT 1',
      );
      return rij?.id ?? '';
    };
    const sleutelOf = async (id: string): Promise<string> =>
      /sleutel=([\w-]+)/.exec((await p.mailAbout(id))?.tekst ?? '')?.[1] ?? '';
    const take = (wie: Actor, id: string, sleutel: string): Promise<string> =>
      p.uitnodigingen.accept(wie, id, { sleutel, weergavenaam: 'Femke' });

    it('comes by mail, lets in whoever signs in with its link, and does so once', async () => {
      const communityId = await p.found({ toegang: 'op-uitnodiging' });
      const id = await invite(communityId);
      const sleutel = await sleutelOf(id);
      expect(p.mails[0]).toMatchObject({ aan: 'femke@example.nl', onderwerp: /Invitation/ });
      await expect(take(femke, id, `${sleutel}x`)).rejects.toMatchObject(weg);
      await expect(take(femke, randomUUID(), sleutel)).rejects.toMatchObject(weg);
      await expect(take(tijn, id, sleutel)).rejects.toMatchObject(weg);
      await take(femke, id, sleutel);
      expect(await p.namen(femke, communityId)).toEqual(['Femke']);
      await expect(take(emiel, id, sleutel)).rejects.toMatchObject(weg);
      expect(await p.mailAbout(id)).toBeUndefined();
      expect((await p.events()).at(-1)?.data['hoe']).toBe('uitnodiging');
    });

    it('lets in who had asked already, without a second lidmaatschap', async () => {
      const communityId = await p.found({ toegang: 'op-uitnodiging' });
      await p.join(femke, communityId);
      const id = await invite(communityId);
      await take(femke, id, await sleutelOf(id));
      expect((await p.lezer.read(tijn, communityId)).aantalVerzoeken).toBe(0);
      expect(await p.namen(tijn, communityId)).toEqual(['Femke']);
    });

    it('is refused when it is over, taken back, or replaced by another to the same address', async () => {
      const communityId = await p.found({ toegang: 'op-uitnodiging' });
      const oud = await invite(communityId);
      const sleutel = await sleutelOf(oud);
      const nieuw = await invite(communityId, ' FEMKE@example.nl');
      await expect(take(femke, oud, sleutel)).rejects.toMatchObject(weg);
      const gelijk = (wie: Actor) => p.uitnodigingen.list(wie, communityId, { aantal: 50 });
      expect((await gelijk(tijn)).gegevens).toMatchObject([{ id: nieuw }]);
      await expect(gelijk(dagmar)).rejects.toMatchObject(weg);
      await expect(p.uitnodigingen.withdraw(dagmar, nieuw)).rejects.toMatchObject(weg);
      const bewijs = await sleutelOf(nieuw);
      await p.uitnodigingen.withdraw(tijn, nieuw);
      await expect(take(femke, nieuw, bewijs)).rejects.toMatchObject(weg);
      const laatste = await invite(communityId);
      const goed = await sleutelOf(laatste);
      await p.sql('DELETE FROM communities.uitnodiging');
      await expect(take(femke, laatste, goed)).rejects.toMatchObject(weg);
    });

    it('is sent by who decides about members and by nobody else', async () => {
      const communityId = await p.found();
      await p.join(dagmar, communityId);
      for (const wie of [dagmar, maud])
        await expect(
          p.uitnodigingen.invite(wie, communityId, { email: 'x@example.nl' }),
        ).rejects.toMatchObject(weg);
    });
  });

  it('lets nobody in who goes round the service', async () => {
    const id = await p.found({ toegang: 'op-uitnodiging' });
    const van = await p.join(dagmar, id);
    const doe = (wie: Actor, sql: string) => p.db.as(wie, (tx) => tx.query(sql));
    await doe(dagmar, `UPDATE communities.lidmaatschap SET status = 'lid', lid_sinds = now()`);
    expect(await p.sql('SELECT status FROM communities.lidmaatschap WHERE id = $1', [van])).toEqual([
      { status: 'gevraagd' },
    ]);
    expect(await p.db.as(SYSTEEM, (tx) => tx.query('SELECT FROM communities.lidmaatschap'))).toHaveLength(1);
  });
});
