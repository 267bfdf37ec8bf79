// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService } from '#libs/platform';
import { Communityproef, dagmar, emiel, femke, tijn } from './communities.support.js';
import { BAKKER, DAG, Ervaringsproef, GAS } from './ervaringen.support.js';

const first = (lijst: readonly { id: string }[]): string => lijst[0]?.id ?? '';
const kanNiet = { code: 'deskundige-kan-niet' };
const weg = { code: 'niet-gevonden' };

describe('ervaringsdeskundigen', () => {
  let p: Communityproef;
  let e: Ervaringsproef;
  beforeEach(async () => {
    p = await Communityproef.start();
    const communityId = await p.found();
    for (const wie of [dagmar, emiel, femke]) await p.join(wie, communityId, `Lid ${wie.subject}`);
    e = new Ervaringsproef(p, communityId);
  });
  afterEach(() => p?.stop());

  const statussen = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      (
        await p.sql<{ status: string; n: number }>(
          'SELECT status, count(*)::integer AS n FROM communities.ervaringsverzoek GROUP BY status',
        )
      ).map(({ status, n }) => [status, n]),
    );
  const erase = async (wat: object, wie: Actor = tijn): Promise<void> => {
    const { id } = await p.app.get(GegevensverzoekService).askFor(wie, wat as never);
    await p.db.as(SYSTEEM, (tx) => p.app.get(GegevensverzoekService).erase(tx, id));
  };

  describe('a member', () => {
    it('is found by who has the same question, with why and nothing else', async () => {
      await e.offer(dagmar);
      const lijst = await e.find(await e.vrager('bram'));
      expect(lijst).toEqual([{ id: expect.any(String) as string, redenen: expect.any(Array) as string[] }]);
      expect(lijst[0]?.redenen[0]).toBe(
        'Had een vraag die op die van u lijkt, over energie en verduurzaming.',
      );
      expect(JSON.stringify(lijst)).not.toMatch(/dagmar|GM0164|4120|Lid /);
      const [engels] = await e.find(await e.vrager('kate', { taal: 'en' }));
      expect(engels?.redenen.at(-1)).toBe('Does not compete with you and is glad to be asked.');
    });

    it('must be a member, and says it once for a hulpvraag', async () => {
      const buiten: Actor = { rol: 'ondernemer', subject: 'buiten', kvkNummer: '90000001' };
      await expect(e.offer(buiten)).rejects.toMatchObject({ code: 'geen-lid' });
      await expect(e.offer(dagmar, { sbi: null })).rejects.toMatchObject({ code: 'geen-vak' });
      const hulpvraagId = await e.offer(dagmar);
      await expect(e.offer(dagmar, { hulpvraagId })).rejects.toMatchObject({ code: 'al-aangeboden' });
      expect(await e.facade.ervaringstand(dagmar, hulpvraagId)).toEqual({ lid: true, aangeboden: true });
      expect(await e.events()).toEqual(['ervaring-aangeboden']);
    });

    it('is not found when he competes, is the same firm or mailbox, or had another question', async () => {
      await e.offer(dagmar, BAKKER);
      await e.offer(emiel);
      await e.offer(femke, { themas: ['personeel'] }, 'Ik zoek een opvolger voor mijn zaak.');
      const [alleen, ...rest] = await e.find(await e.vrager('bram', { kvkNummer: emiel.kvkNummer ?? null }));
      expect([alleen, rest]).toEqual([undefined, []]);
      expect(await e.find(await e.vrager('emiel'))).toEqual([]);
      expect(await e.find(await e.vrager('bram'))).toHaveLength(1);
      expect(await e.find(await e.vrager('bram', { sbi: null }))).toEqual([]);
    });

    it('is not found in a pause, after he took it back, or once he left', async () => {
      await e.offer(dagmar);
      const bram = await e.vrager('bram');
      const { ervaringen } = await e.mijn(dagmar);
      await e.ervaringen.limit(dagmar, { perMaand: 1, gepauzeerd: true });
      expect(await e.find(bram)).toEqual([]);
      await e.ervaringen.limit(dagmar, { perMaand: 1, gepauzeerd: false });
      expect(await e.find(bram)).toHaveLength(1);
      const id = ervaringen[0]?.id ?? '';
      const zaak = { ...bram, tekst: 'Wie wordt mijn opvolger?', themas: ['opvolging'] };
      expect(await e.find(zaak)).toEqual([]);
      await e.ervaringen.change(dagmar, id, { versie: 1, tekst: 'Ik zoek een opvolger voor mijn zaak.' });
      expect(await e.find(zaak)).toHaveLength(1);
      await expect(e.ervaringen.change(dagmar, id, { versie: 1, tekst: GAS })).rejects.toMatchObject({
        code: 'versie-verouderd',
      });
      await expect(e.ervaringen.withdraw(emiel, id, 2)).rejects.toMatchObject(weg);
      await e.ervaringen.withdraw(dagmar, id, 2);
      expect(await e.mijn(dagmar)).toMatchObject({ ervaringen: [], lid: true, perMaand: 1 });
      expect(await p.sql('SELECT FROM communities.ervaring WHERE tekst IS NOT NULL')).toEqual([]);
      await e.offer(dagmar);
      expect(await e.find(bram)).toHaveLength(1);
      const [lid] = await p.sql<{ id: string }>(
        `SELECT id FROM communities.lidmaatschap WHERE subject = 'dagmar'`,
      );
      await p.leden.leave(dagmar, lid?.id ?? '', 1);
      expect(await e.find(bram)).toEqual([]);
      expect(await p.sql('SELECT FROM communities.ervaring WHERE tekst IS NOT NULL')).toEqual([]);
    });

    it('is not asked any more about help that did not help after all, and who waits for him hears so', async () => {
      const [hulpvraagId, ander] = [await e.offer(dagmar), await e.offer(emiel)];
      const bram = await e.vrager('bram');
      for (const { id } of await e.find(bram)) await e.ask(bram, id);
      const end = (): Promise<void> => p.db.as(SYSTEEM, (tx) => e.facade.withdrawErvaring(tx, hulpvraagId));
      await end();
      await end();
      expect(await statussen()).toEqual({ open: 1, vervallen: 1 });
      const mails = (await e.mail()).map(({ aan }) => aan);
      expect(mails.sort()).toEqual(['bram@example.nl', 'emiel@example.nl']);
      expect(await e.mijn(dagmar)).toMatchObject({ ervaringen: [], lid: true });
      expect((await e.mijn(emiel)).ervaringen).toMatchObject([{ hulpvraagId: ander }]);
      expect((await e.events()).filter((type) => type === 'ervaring-ingetrokken')).toHaveLength(1);
      expect(await p.sql('SELECT FROM communities.ervaring WHERE tekst IS NOT NULL')).toHaveLength(1);
      // What helped in the end may be told again.
      await e.offer(dagmar, { hulpvraagId });
      expect((await e.mijn(dagmar)).ervaringen).toMatchObject([{ hulpvraagId }]);
    });

    it('keeps his words for himself', async () => {
      await e.offer(dagmar);
      expect((await e.mijn(dagmar)).ervaringen).toMatchObject([{ tekst: GAS, themas: ['energie'] }]);
      expect(await e.mijn(emiel)).toMatchObject({ ervaringen: [], verzoeken: [] });
      const rijen = await p.sql<{ tekst: Buffer }>('SELECT tekst FROM communities.ervaring');
      expect(rijen[0]?.tekst.toString('latin1')).not.toContain('gas');
      const vreemden: Actor[] = [emiel, { ...tijn, regio: 'MBR' }, { rol: 'analist', subject: 'x' }];
      for (const wie of vreemden) {
        const gezien = await p.db.as(wie, async (tx) => {
          const gevonden: unknown[] = await tx.query('SELECT FROM communities.ervaring');
          return gevonden;
        });
        expect(gezien).toEqual([]);
      }
    });
  });

  describe('a request', () => {
    it('introduces two who both said yes, and neither before', async () => {
      await e.offer(dagmar);
      const bram = await e.vrager('bram');
      const een = first(await e.find(bram));
      await e.ask(bram, een);
      expect(await e.find(bram)).toEqual([]);
      expect(await e.mail()).toMatchObject([
        { aan: 'dagmar@example.nl', onderwerp: 'Een ondernemer wil u iets vragen' },
      ]);
      const [brief] = e.mails.map(({ tekst }) => tekst);
      expect(brief).toContain('Welke maatregel');
      expect(brief).not.toMatch(/Bram|bram@/);
      const [verzoek] = (await e.mijn(dagmar)).verzoeken;
      expect(verzoek).toMatchObject({
        ...{ status: 'open', naam: null, email: null, thema: 'energie' },
        branche: expect.stringContaining('brood') as string,
      });
      expect(await e.facade.verzoekenVan(bram.actor, bram.hulpvraagId)).toMatchObject([
        { status: 'open', deskundige: null },
      ]);
      const id = await e.open(dagmar);
      await expect(e.verzoeken.answer(emiel, id, 'ja')).rejects.toMatchObject(weg);
      await e.verzoeken.answer(dagmar, id, 'ja');
      await expect(e.verzoeken.answer(dagmar, id, 'nee')).rejects.toMatchObject({
        code: 'verzoek-is-klaar',
      });
      expect(await e.facade.verzoekenVan(bram.actor, bram.hulpvraagId)).toMatchObject([
        { status: 'ja', deskundige: { naam: 'Lid dagmar', email: 'dagmar@example.nl' } },
      ]);
      expect((await e.mijn(dagmar)).verzoeken).toMatchObject([
        { naam: 'Bram van de bakkerij', email: 'bram@example.nl' },
      ]);
      const mails = await e.mail();
      expect(mails.map(({ aan }) => aan).sort()).toEqual(['bram@example.nl', 'dagmar@example.nl']);
      expect(mails.find(({ aan }) => aan === 'bram@example.nl')?.tekst).toContain('dagmar@example.nl');
      // The coordinator sees how it stands; a stranger nothing.
      expect(await e.facade.verzoekenVan(tijn, bram.hulpvraagId)).toMatchObject([
        { status: 'ja', woorden: null, deskundige: null },
      ]);
      expect(await e.facade.verzoekenVan(emiel, bram.hulpvraagId)).toEqual([]);
    });

    it('is thanked for once, after a yes', async () => {
      await e.offer(dagmar);
      const bram = await e.vrager('bram');
      const een = first(await e.find(bram));
      await e.ask(bram, een, true);
      const id = await e.open(dagmar);
      expect((await e.mijn(dagmar)).verzoeken).toMatchObject([{ naam: 'Bram van de bakkerij', email: null }]);
      const dank = (): Promise<void> =>
        e.facade.thankDeskundige(bram.actor, bram.hulpvraagId, id, 'Dat hielp!');
      await expect(dank()).rejects.toMatchObject({ code: 'bedanken-kan-niet' });
      await e.verzoeken.answer(dagmar, id, 'ja');
      await e.mail();
      await dank();
      await expect(dank()).rejects.toMatchObject({ code: 'bedanken-kan-niet' });
      expect(await e.mijn(dagmar)).toMatchObject({ bedankt: 1, verzoeken: [{ bedankje: 'Dat hielp!' }] });
      expect(await e.mail()).toMatchObject([{ aan: 'dagmar@example.nl', onderwerp: 'U wordt bedankt' }]);
      expect(await e.events()).toEqual([
        ...['ervaring-aangeboden', 'ervaringsdeskundige-gevraagd', 'ervaringsdeskundige-geintroduceerd'],
        'ervaringsdeskundige-bedankt',
      ]);
    });

    it('gets a no without a reason, after which he is left alone', async () => {
      await e.offer(dagmar);
      const bram = await e.vrager('bram');
      const een = first(await e.find(bram));
      await e.ask(bram, een);
      await e.verzoeken.answer(dagmar, await e.open(dagmar), 'nee');
      expect(await e.mail()).toMatchObject([
        { aan: 'bram@example.nl', onderwerp: 'De ondernemer die u iets vroeg, kan nu niet' },
      ]);
      const ander = await e.vrager('kees');
      expect(await e.find(ander)).toEqual([]);
      await expect(e.ask(ander, een)).rejects.toMatchObject(kanNiet);
      p.nu = new Date(Date.now() + 61 * DAG);
      expect(await e.find(ander)).toHaveLength(1);
      // The same one asks about another hulpvraag.
      expect(await e.find(await e.vrager('bram'))).toEqual([]);
    });

    it('lapses after fourteen days, or when it was taken back', async () => {
      await e.offer(dagmar);
      await e.offer(emiel);
      const bram = await e.vrager('bram');
      for (const { id } of await e.find(bram)) await e.ask(bram, id);
      const [ervaring] = (await e.mijn(emiel)).ervaringen;
      await e.ervaringen.withdraw(emiel, ervaring?.id ?? '', 1);
      expect(await statussen()).toEqual({ open: 1, vervallen: 1 });
      const id = await e.open(dagmar);
      expect(await e.ronde.run()).toBe(0);
      p.nu = new Date(Date.now() + 14 * DAG + 1);
      await expect(e.verzoeken.answer(dagmar, id, 'ja')).rejects.toMatchObject({ code: 'verzoek-is-klaar' });
      expect(await e.ronde.run()).toBe(1);
      expect(await e.ronde.run()).toBe(0);
      expect(await statussen()).toEqual({ vervallen: 2 });
      expect((await e.mail()).map(({ aan }) => aan)).toEqual(['bram@example.nl', 'bram@example.nl']);
    });

    it('is refused above the limits, also when twenty ask at once', async () => {
      await e.offer(dagmar);
      const vragers = await Promise.all(Array.from({ length: 20 }, (_, i) => e.vrager(`vrager${i}`)));
      const een = first(await e.find(vragers[0]!));
      const uitkomsten = await Promise.allSettled(vragers.map((wie) => e.ask(wie, een)));
      expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
      for (const uitkomst of uitkomsten)
        if (uitkomst.status === 'rejected') expect(uitkomst.reason).toMatchObject(kanNiet);
      expect(await statussen()).toEqual({ open: 2 });
    });

    it('is refused to who has three that are open, also when he asks all at once', async () => {
      const leden: Actor[] = Array.from({ length: 5 }, (_, i) => ({
        ...{ rol: 'ondernemer', subject: `lid${i}`, kvkNummer: `9000000${i}` },
      }));
      for (const wie of leden) {
        await p.join(wie, e.communityId);
        await e.offer(wie);
      }
      const bram = await e.vrager('bram');
      const lijst = await e.find(bram);
      expect(lijst).toHaveLength(5);
      const uitkomsten = await Promise.allSettled(lijst.map(({ id }) => e.ask(bram, id)));
      const geweigerd = uitkomsten.flatMap((een) =>
        een.status === 'rejected' ? [een.reason as unknown] : [],
      );
      expect(geweigerd).toHaveLength(2);
      expect(geweigerd).toMatchObject([
        { code: 'te-veel-open-verzoeken' },
        { code: 'te-veel-open-verzoeken' },
      ]);
    });

    it('may be less often, as he wants it', async () => {
      await e.offer(dagmar);
      await e.ervaringen.limit(dagmar, { perMaand: 1, gepauzeerd: false });
      const [bram, kees] = [await e.vrager('bram'), await e.vrager('kees')];
      const een = first(await e.find(bram));
      await e.ask(bram, een);
      expect(await e.find(kees)).toEqual([]);
      p.nu = new Date(Date.now() + 31 * DAG);
      expect(await e.find(kees)).toHaveLength(1);
    });
  });

  describe('who is erased', () => {
    const introduce = async () => {
      await e.offer(dagmar);
      const bram = await e.vrager('bram');
      const een = first(await e.find(bram));
      await e.ask(bram, een);
      await e.verzoeken.answer(dagmar, await e.open(dagmar), 'ja');
      return bram;
    };

    it('as who was asked is nowhere any more, also not with who asked', async () => {
      const bram = await introduce();
      const { gegevens } = await p.app
        .get(GegevensverzoekService)
        .askFor(dagmar, { soort: 'inzage' } as never);
      expect(gegevens?.['ervaringen']).toMatchObject([
        { tekst: GAS },
        { status: 'ja', gegeven: { naam: 'Lid dagmar', email: 'dagmar@example.nl' } },
      ]);
      await erase({ soort: 'wissing', email: 'dagmar@example.nl' });
      expect(await e.facade.verzoekenVan(bram.actor, bram.hulpvraagId)).toMatchObject([
        { status: 'ja', deskundige: null },
      ]);
      expect(
        await p.sql(
          `SELECT FROM communities.ervaring e, communities.ervaringsverzoek v
            WHERE e.tekst IS NOT NULL OR v.deskundige_naam IS NOT NULL OR v.deskundige_betrokkene IS NOT NULL`,
        ),
      ).toEqual([]);
      expect(await p.sql('SELECT FROM platform.betrokkene WHERE gewist_op IS NOT NULL')).toHaveLength(1);
    });

    it('as who asked leaves no words and no name', async () => {
      const bram = await introduce();
      await e.facade.thankDeskundige(
        bram.actor,
        bram.hulpvraagId,
        (await e.mijn(dagmar)).verzoeken[0]?.id ?? '',
        'Dat hielp!',
      );
      const { gegevens } = await p.app
        .get(GegevensverzoekService)
        .askFor(tijn, { soort: 'inzage', email: 'bram@example.nl' } as never);
      expect(gegevens?.['ervaringen']).toMatchObject([
        { naam: 'Bram van de bakkerij', bedankje: 'Dat hielp!', email: 'bram@example.nl' },
      ]);
      await erase({ soort: 'wissing', email: 'bram@example.nl' });
      expect((await e.mijn(dagmar)).verzoeken).toMatchObject([
        { status: 'ja', naam: null, email: null, woorden: null, bedankje: null },
      ]);
    });

    it('before an answer came has nothing more to be answered, and limits count on', async () => {
      await e.offer(dagmar);
      const bram = await e.vrager('bram');
      const een = first(await e.find(bram));
      await e.ask(bram, een);
      await erase({ soort: 'wissing', email: 'bram@example.nl' });
      expect(await statussen()).toEqual({ vervallen: 1 });
      expect(await e.mail()).toEqual([]);
      await erase({ soort: 'wissing', email: 'dagmar@example.nl' });
      expect(await e.find(await e.vrager('kees'))).toEqual([]);
    });

    it('goes by itself after its time', async () => {
      await introduce();
      p.nu = new Date(Date.now() + 400 * DAG);
      await p.round();
      expect(
        await p.sql(
          `SELECT FROM communities.ervaringsverzoek WHERE woorden IS NOT NULL OR deskundige_naam IS NOT NULL`,
        ),
      ).toEqual([]);
      expect(await p.sql('SELECT FROM communities.ervaring WHERE tekst IS NOT NULL')).toHaveLength(1);
      p.nu = new Date(Date.now() + 1_900 * DAG);
      await p.round();
      expect(await p.sql('SELECT FROM communities.ervaring WHERE tekst IS NOT NULL')).toEqual([]);
    });
  });
});
