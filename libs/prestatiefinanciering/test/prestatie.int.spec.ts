// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, type Actor } from '#libs/kernel';
import { BewijsService } from '../src/prestatie/bewijs.service.js';
import type { PrestatiesQuery } from '../src/prestatie/prestatie.dto.js';
import { PrestatieLezer } from '../src/prestatie/prestatie.lezer.js';
import { PrestatieService } from '../src/prestatie/prestatie.service.js';
import { lotingVan } from '../src/prestatie/steekproef.rules.js';
import {
  ANDER,
  Prestatieproef,
  aanbieder,
  anderAanbieder,
  coordinator,
  financier,
  meebetaler,
} from './prestatie.support.js';

const GELEVERD = { code: 'GEL', mijlpaal: 'geleverd', tarief: 10_000 };
const BEVESTIGD = { code: 'BEV', mijlpaal: 'bevestigd', tarief: 20_000 };
const VERVOLG = { code: 'VER', mijlpaal: 'vervolg-vier-weken', tarief: 5_000 };
const ALLE = [GELEVERD, BEVESTIGD, VERVOLG];
const WACHT = 'geleverd gemeld wacht-op-ondernemer';
const JA = 'ondernemer-bevestigde';
const BEDRAGEN = `SELECT mijlpaal, bedrag_in_centen::int AS bedrag, bonus_groepen AS groepen, prestatiedatum::text AS dag
  FROM prestatiefinanciering.prestatie WHERE toewijzing_id = $1 ORDER BY mijlpaal`;

describe('what arises from the closed loop', () => {
  let p: Prestatieproef;
  beforeAll(async () => {
    p = await Prestatieproef.start();
  });
  beforeEach(async () => {
    await p.begin();
  });
  afterAll(() => p?.stop());

  const count = async (waar = 'true'): Promise<number> => {
    const [rij] = await p.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM prestatiefinanciering.prestatie WHERE ${waar}`,
    );
    return rij?.n ?? -1;
  };
  const events = async (): Promise<Record<string, number>> => {
    const rijen = await p.sql<{ type: string; n: number }>(
      `SELECT type, count(*)::int AS n FROM platform.event WHERE type LIKE 'prestatie-%' GROUP BY 1`,
    );
    return Object.fromEntries(rijen.map(({ type, n }) => [type, n]));
  };

  it('is one for each milestone, also when the same event comes twenty times at once', async () => {
    await p.agree(ALLE);
    const id = await p.deliver();
    await p.handle(id, 20);
    expect(await p.standen(id)).toEqual([WACHT]);
    await p.confirm(id);
    await Promise.all(Array.from({ length: 20 }, () => p.follow(id)));
    expect(await p.standen(id)).toEqual([`bevestigd aanvaard ${JA}`, `geleverd aanvaard ${JA}`]);
    await p.answer(id, 'deels');
    await p.follow(id);
    await p.follow(id);
    expect(await p.standen(id)).toHaveLength(3);
    expect(await events()).toEqual({ 'prestatie-ontstaan': 3, 'prestatie-aanvaard': 3 });
  });

  it('comes whatever came first, and is not of help that was never given or not agreed about', async () => {
    await p.agree([GELEVERD, BEVESTIGD]);
    const laat = await p.deliver();
    await p.confirm(laat);
    await p.handle(laat, 1);
    expect(await p.standen(laat)).toHaveLength(2);
    for (const anders of [{ status: 'gestart' }, { aanbieder_id: ANDER }]) {
      const id = await p.deliver(anders);
      await p.follow(id);
      expect(await p.standen(id)).toEqual([]);
    }
  });

  it('lapses when it is disputed or stopped, and comes back with the word of the entrepreneur', async () => {
    await p.agree([GELEVERD, BEVESTIGD]);
    const id = await p.deliver();
    await p.confirm(id);
    await p.follow(id);
    await p.become(id, 'betwist', 'niet-geholpen');
    await p.follow(id);
    const weg = 'vervallen ondernemer-betwistte';
    expect(await p.standen(id)).toEqual([`bevestigd ${weg}`, `geleverd ${weg}`]);
    await p.become(id, 'geleverd');
    await p.follow(id);
    expect(await p.standen(id)).toEqual([`bevestigd ${weg}`, WACHT]);
    await p.become(id, 'gestopt', 'anders');
    await p.follow(id);
    expect(await p.standen(id)).toEqual([`bevestigd ${weg}`, 'geleverd vervallen toewijzing-gestopt']);
    await p.become(id, 'bevestigd', 'geholpen-zonder-resultaat');
    await p.follow(id);
    expect(await p.standen(id)).toEqual([`bevestigd ${weg}`, `geleverd aanvaard ${JA}`]);
  });

  it('is not confirmed by a coordinator, whose regio may be paid for it: a financier judges its evidence', async () => {
    await p.agree([GELEVERD, BEVESTIGD], { partij: { aanbieder_id: null, partij: 'regio', regio: 'TWE' } });
    const id = await p.deliver();
    await p.confirm(id, 'geholpen', false);
    await p.follow(id);
    const namens = 'gemeld namens-ondernemer';
    expect(await p.standen(id)).toEqual([`bevestigd ${namens}`, `geleverd ${namens}`]);
    const [rij] = await p.sql<{ id: string }>(
      `SELECT id FROM prestatiefinanciering.prestatie WHERE mijlpaal = 'geleverd'`,
    );
    const oordeel = { versie: 1, besluit: 'aanvaarden' } as const;
    const judge = (): Promise<void> => p.app.get(PrestatieService).judge(financier, rij?.id ?? '', oordeel);
    await expect(judge()).rejects.toMatchObject({ code: 'geen-bewijs' });
    const bestand = { type: 'text/plain', naam: 'lijst.txt', inhoud: Buffer.from('Presentielijst') };
    const add = (wie: Actor) => p.app.get(BewijsService).add(wie, rij?.id ?? '', bestand);
    await expect(add({ ...coordinator, regio: 'MBR' })).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await add(coordinator);
    await judge();
    expect(await p.standen(id)).toEqual([`bevestigd ${namens}`, 'geleverd aanvaard bewijs-goed']);
    await p.answer(id, 'ja');
    await p.follow(id);
    expect(await p.standen(id)).toEqual([`bevestigd aanvaard ${JA}`, 'geleverd aanvaard bewijs-goed']);
  });

  it('is worth the rate and once the bonus, of the version that held when the help was given', async () => {
    await p.agree([{ ...GELEVERD, bonus: 2_500 }, BEVESTIGD]);
    const starter = { oprichtingsdatum: '2024-06-01', werkzame_personen: 1 };
    const id = await p.deliver({}, starter);
    await p.confirm(id);
    await p.follow(id);
    expect(await p.sql(BEDRAGEN, [id])).toEqual([
      { mijlpaal: 'bevestigd', bedrag: 20_000, groepen: [], dag: '2026-03-02' },
      { mijlpaal: 'geleverd', bedrag: 12_500, groepen: ['starter', 'zzp'], dag: '2026-03-02' },
    ]);
  });

  it('is of no programme of another regio or theme, and of no agreement that did not hold that day', async () => {
    const nergens = [
      { programma: { regios: ['MBR'] } },
      { programma: { themas: ['export'] } },
      { programma: { status: 'concept' } },
      { versie: { geldig_van: '2026-03-03' } },
      { versie: { tot: '2026-03-01' } },
      { partij: { status: 'beeindigd', beeindigd_per: '2026-03-01', beeindigd_reden: 'klaar' } },
      { partij: { aanbieder_id: null, partij: 'regio', regio: 'MBR' } },
    ];
    for (const anders of nergens) await p.agree([GELEVERD], anders);
    const id = await p.deliver();
    await p.follow(id);
    expect(await p.standen(id)).toEqual([]);
    await p.agree([GELEVERD], { partij: { aanbieder_id: null, partij: 'regio', regio: 'TWE' } });
    await p.follow(id);
    expect(await p.standen(id)).toEqual([WACHT]);
    expect(await count('aanbieder_id IS NULL')).toBe(1);
  });

  it('is not more than was agreed, also with many at once, and says so', async () => {
    await p.agree([{ ...GELEVERD, hoogstens: 3 }]);
    const ids: string[] = [];
    for (let nr = 0; nr < 8; nr += 1) ids.push(await p.deliver());
    await Promise.all(ids.map((id) => p.follow(id)));
    expect(await count(`status = 'gemeld'`)).toBe(3);
    expect(await count(`status = 'afgewezen' AND reden = 'boven-maximum'`)).toBe(5);
  });

  it('is not what shows too late, and says so', async () => {
    await p.agree([{ ...BEVESTIGD, venster: 2 }]);
    const id = await p.deliver();
    await p.confirm(id);
    await p.follow(id);
    expect(await p.standen(id)).toEqual(['bevestigd afgewezen buiten-venster']);
  });

  it('tells after how many days it can be declared, as it is set', async () => {
    const vraag = { aantal: 10 } as PrestatiesQuery;
    expect(await p.app.get(PrestatieLezer).list(aanbieder, vraag)).toMatchObject({ wachtdagen: 7 });
  });

  it('is seen by who pays, who did it and the regio, and by nobody else', async () => {
    await p.agree([GELEVERD]);
    const id = await p.deliver();
    await p.follow(id);
    const zien = async (wie: Actor): Promise<number> =>
      (await p.sql('SELECT FROM prestatiefinanciering.prestatie', [], wie)).length;
    for (const wie of [aanbieder, financier, meebetaler]) expect(await zien(wie)).toBe(1);
    const anderen: Actor[] = [anderAanbieder, { ...financier, organisatieId: ANDER }, coordinator, ANONIEM];
    for (const wie of anderen) expect(await zien(wie)).toBe(0);
    await p.exec('UPDATE prestatiefinanciering.prestatie SET aanbieder_id = NULL');
    expect(await zien(coordinator)).toBe(1);
    expect(await zien({ ...coordinator, regio: 'MBR' })).toBe(0);
  });

  describe('and is looked at again', () => {
    /** Accepted, of which the draw says that it is looked at again, or not. */
    const accept = async (): Promise<{ id: string; getrokken: boolean; prestatieId: string }> => {
      const id = await p.deliver();
      await p.confirm(id);
      await p.follow(id);
      const [rij] = await p.sql<{ id: string; getrokken: boolean }>(
        `SELECT p.id, c.prestatie_id IS NOT NULL AS getrokken FROM prestatiefinanciering.prestatie p
          LEFT JOIN prestatiefinanciering.prestatiecontrole c ON c.prestatie_id = p.id WHERE p.toewijzing_id = $1`,
        [id],
      );
      return { id, prestatieId: rij?.id ?? '', getrokken: rij?.getrokken ?? false };
    };
    const declarabel = async (id: string): Promise<boolean> => {
      const [rij] = await p.sql<{ is: boolean }>(
        `SELECT $1 IN (SELECT prestatiefinanciering.declarabel_van(p.afspraak_id)) AS is
          FROM prestatiefinanciering.prestatie p WHERE p.id = $1`,
        [id],
        aanbieder,
      );
      return rij?.is ?? false;
    };

    it('by the draw that belongs to it', async () => {
      await p.agree([GELEVERD]);
      for (let nr = 0; nr < 40; nr += 1) {
        const { prestatieId, getrokken } = await accept();
        expect(getrokken).toBe(lotingVan(prestatieId, p.config.statussleutelGeheim) < 0.05);
      }
    });

    it('without any sign of it to who did it, and together with all of that week it waits', async () => {
      const { programmaId } = await p.agree([GELEVERD]);
      const [een, ander] = [await accept(), await accept()];
      await p.exec('DELETE FROM prestatiefinanciering.prestatiecontrole');
      await p.put([
        'prestatiefinanciering.prestatiecontrole',
        {
          ...{ prestatie_id: een.prestatieId, programma_id: programmaId, aanleiding: 'steekproef' },
          getrokken_op: '2026-03-10T12:00:00Z',
        },
      ]);
      const controles = (wie: Actor): Promise<unknown[]> =>
        p.sql('SELECT FROM prestatiefinanciering.prestatiecontrole', [], wie);
      for (const wie of [aanbieder, coordinator]) expect(await controles(wie)).toHaveLength(0);
      for (const wie of [financier, meebetaler]) expect(await controles(wie)).toHaveLength(1);
      for (const [tabel, waar] of [
        ['prestatiecontrole', 'UPDATE prestatiefinanciering.prestatiecontrole SET uitkomst = uitkomst'],
        ['prestatie', 'UPDATE prestatiefinanciering.prestatie SET versie = versie'],
      ] as const)
        expect([tabel, (await p.sql<number>(waar, [], aanbieder))[1]]).toEqual([tabel, 0]);
      const rijen = await p.sql(
        `SELECT status, reden, versie, declarabel_vanaf::text, besluit_toelichting FROM prestatiefinanciering.prestatie`,
        [],
        aanbieder,
      );
      expect(rijen[0]).toEqual(rijen[1]);
      for (const { prestatieId } of [een, ander]) expect(await declarabel(prestatieId)).toBe(false);
      await p.exec(`UPDATE prestatiefinanciering.prestatiecontrole SET uitkomst = 'goed', bevinding = 'klopt helemaal',
        door = 'fenna', gedaan_op = now()`);
      for (const { prestatieId } of [een, ander]) expect(await declarabel(prestatieId)).toBe(true);
      await p.exec(`UPDATE prestatiefinanciering.prestatie SET declarabel_vanaf = '2999-01-01'`);
      expect(await declarabel(een.prestatieId)).toBe(false);
    });
  });
});
