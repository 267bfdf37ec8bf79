// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { DomainError, invalid, type Actor } from '#libs/kernel';
import { RapportProcessor } from '../src/rapport/rapport.processor.js';
import type { RapporteditieWeergave } from '../src/rapport/rapport.weergave.js';
import { IEDEREEN, KEURDER, MAKER, Rapportproef, WAAROM, hoofdVan } from './rapport.support.js';

const [TWE, MBR] = [hoofdVan('TWE'), hoofdVan('MBR')];
const ANDER = '0'.repeat(64);
const ZET = (wat: string): string => `UPDATE impactverantwoording.rapporteditie SET ${wat} WHERE id = $1`;
const geweigerd = (code: string): unknown => expect.objectContaining({ code });

describe('who approves of a report, and when', () => {
  let r: Rapportproef;
  let definitieId: string;
  let editie: RapporteditieWeergave;
  /** Past the service and its rights: whom no right and no policy stops. */
  const alsBeheer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: r.p.database.beheerUrl });
    await client.connect();
    try {
      await client.query(sql, [editie.id]);
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    r = await Rapportproef.start(12);
    definitieId = await r.define();
    editie = await r.built(definitieId);
  });
  afterAll(() => r?.p.stop());

  it('is one edition at a time, from the second on with why', async () => {
    await expect(r.edities.request(MAKER, definitieId, WAAROM)).rejects.toEqual(geweigerd('editie-loopt-al'));
    await expect(r.edities.request(MAKER, definitieId, undefined)).rejects.toMatchObject({
      redenen: [{ pad: 'waarom' }],
    });
  });

  it('is about what exists, with every fault at once', async () => {
    const fout = r.define({ vanKwartaal: '2027-K1', regios: ['XXX'], themas: ['niets'] });
    await expect(fout).rejects.toMatchObject({
      redenen: [{ pad: 'totKwartaal' }, { pad: 'regios' }, { pad: 'themas' }],
    });
    await expect(r.define({ vanKwartaal: '2020-K1' })).rejects.toMatchObject({
      redenen: [{ pad: 'totKwartaal' }],
    });
  });

  it('needs every region, also of a report about the whole country, and of one region that one', async () => {
    expect((await r.desk.definitie(MAKER, definitieId)).keuringDoor).toEqual(['MBR', 'TWE']);
    expect(editie.teKeurenDoor).toEqual(['MBR', 'TWE', 'EZ']);
    const eigen = await r.define({ regios: ['TWE'] });
    expect((await r.desk.definitie(MAKER, eigen)).keuringDoor).toEqual(['TWE']);
    expect((await r.desk.list(TWE, { aantal: 10 })).gegevens).toHaveLength(2);
    expect((await r.desk.list(MBR, { aantal: 10 })).gegevens).toHaveLength(1);
    const vanTwente = await r.built(eigen);
    await expect(r.approve(MBR, vanTwente)).rejects.toEqual(geweigerd('niet-gevonden'));
  });

  it('is not the maker, nor who approved already, nor who leads no region', async () => {
    await expect(r.approve(MAKER, editie)).rejects.toEqual(geweigerd('keuring-door-maker'));
    await expect(r.approve({ ...TWE, subject: 'maker' }, editie)).rejects.toEqual(
      geweigerd('keuring-door-maker'),
    );
    const gewoon: Actor = { rol: 'coordinator', subject: 'c', regio: 'TWE' };
    await expect(r.approve(gewoon, editie)).rejects.toEqual(geweigerd('verboden'));
  });

  it('is about the content that was seen', async () => {
    await expect(r.approve(TWE, { ...editie, sha256: ANDER })).rejects.toEqual(geweigerd('inhoud-anders'));
    await expect(
      r.keuringen.approve(TWE, editie.id, { akkoord: false, sha256: editie.sha256 ?? '' }),
    ).rejects.toMatchObject({
      redenen: [{ pad: 'reden' }],
    });
  });

  it('is EZ last, when no region is missing', async () => {
    await expect(r.approve(KEURDER, editie)).rejects.toEqual(geweigerd('regios-eerst'));
    await r.approve(TWE, editie);
    await r.approve(TWE, editie);
    await expect(r.approve({ ...TWE, subject: 'tweede' }, editie)).rejects.toEqual(geweigerd('al-gekeurd'));
    await expect(r.approve({ ...MBR, subject: TWE.subject }, editie)).rejects.toEqual(
      geweigerd('keuring-door-ander'),
    );
    await expect(r.approve(KEURDER, editie)).rejects.toEqual(geweigerd('regios-eerst'));
    await expect(r.verzegeling.seal(MAKER, editie.id, editie.sha256 ?? '')).rejects.toEqual(
      geweigerd('editie-niet-goedgekeurd'),
    );
    await r.approve(MBR, editie);
    // Who made it sees that it is for a colleague.
    expect(await r.desk.editie(MAKER, editie.id)).toMatchObject({ teKeurenDoor: ['EZ'], vanMij: true });
    expect((await r.desk.editie(KEURDER, editie.id)).vanMij).toBe(false);
    await r.approve(KEURDER, editie);
    expect(await r.desk.editie(MAKER, editie.id)).toMatchObject({ status: 'goedgekeurd', teKeurenDoor: [] });
    await expect(r.approve({ ...KEURDER, subject: 'x' }, editie)).rejects.toEqual(
      geweigerd('editie-niet-te-keuren'),
    );
  });

  it('is nobody’s business before it is sealed', async () => {
    await expect(r.lezer.verzegeld(IEDEREEN, editie.id)).rejects.toEqual(geweigerd('niet-gevonden'));
    await expect(r.desk.editie(IEDEREEN, editie.id)).rejects.toEqual(geweigerd('niet-gevonden'));
    expect((await r.lezer.lijst(IEDEREEN, { aantal: 10 })).gegevens).toEqual([]);
    await expect(r.edities.correct(MAKER, editie.id, WAAROM)).rejects.toEqual(
      geweigerd('editie-niet-verzegeld'),
    );
  });

  it('is counted again before it is sealed, and told not to be', async () => {
    expect(await r.narekenaar.run(editie.id)).toMatchObject({
      ...{ gelijk: false, nagerekend: editie.sha256, opmerkingen: ['Deze editie is niet verzegeld.'] },
    });
  });

  it('is sealed as it was approved, once, and does not change by SQL either', async () => {
    await expect(r.verzegeling.seal(MAKER, editie.id, ANDER)).rejects.toEqual(geweigerd('inhoud-anders'));
    expect(await r.verzegeling.seal(MAKER, editie.id, editie.sha256 ?? '')).toBe(true);
    await expect(r.verzegeling.seal(MAKER, editie.id, editie.sha256 ?? '')).rejects.toEqual(
      geweigerd('editie-niet-goedgekeurd'),
    );
    const { sha256 } = await r.lezer.verzegeld(IEDEREEN, editie.id);
    expect(sha256).toBe(editie.sha256);
    const machine: Actor = { rol: 'machine', subject: 'm' };
    await expect(r.lezer.verzegeld(machine, editie.id)).rejects.toEqual(geweigerd('niet-gevonden'));
    await r.lezer.verzegeld({ ...machine, scopes: ['rapporten:lezen'] }, editie.id);
    await expect(r.lezer.lijst(IEDEREEN, { aantal: 1 }, 'x')).rejects.toMatchObject({
      redenen: [{ pad: 'cursor' }],
    });
    for (const wat of [`inhoud = '{}'`, `status = 'in-opbouw'`, `waarom = 'zomaar een andere reden'`])
      await expect(alsBeheer(ZET(wat))).rejects.toMatchObject({ constraint: 'rapporteditie_vast' });
    await expect(
      alsBeheer('DELETE FROM impactverantwoording.rapporteditie WHERE id = $1'),
    ).rejects.toMatchObject({
      constraint: 'rapporteditie_blijft',
    });
    expect(
      await r.sql('DELETE FROM impactverantwoording.rapportbron WHERE editie_id = $1 RETURNING naam', [
        editie.id,
      ]),
    ).toEqual([[], 0]);
  });

  it('is built again when another report was sealed since, and approvals of the same content stay', async () => {
    const eerste = await r.built(await r.define({ naam: 'Eerste' }));
    const tweede = await r.built(await r.define({ naam: 'Tweede' }));
    for (const een of [eerste, tweede]) await r.approved(een);
    expect(await r.verzegeling.seal(MAKER, eerste.id, eerste.sha256 ?? '')).toBe(true);
    expect(await r.verzegeling.seal(MAKER, tweede.id, tweede.sha256 ?? '')).toBe(false);
    expect(await r.desk.editie(MAKER, tweede.id)).toMatchObject({ status: 'in-opbouw', voortgang: 0 });
    await r.work(tweede.id);
    expect(await r.desk.editie(MAKER, tweede.id)).toMatchObject({
      status: 'goedgekeurd',
      sha256: tweede.sha256,
    });
    expect(await r.verzegeling.seal(MAKER, tweede.id, tweede.sha256 ?? '')).toBe(true);
    const feed = await r.lezer.wijzigingen(IEDEREEN, 0, 10);
    expect(feed.map(({ id }) => id)).toEqual([editie.id, eerste.id, tweede.id]);
    expect(feed.map(({ wijzigingsnummer }) => wijzigingsnummer)).toEqual([1, 2, 3]);
    const bladzijde = await r.lezer.lijst(IEDEREEN, { aantal: 2 });
    const volgende = await r.lezer.lijst(IEDEREEN, { aantal: 2 }, bladzijde.volgende ?? '');
    expect([...bladzijde.gegevens, ...volgende.gegevens].map(({ id }) => id)).toEqual([
      tweede.id,
      eerste.id,
      editie.id,
    ]);
  });

  it('goes nowhere once it is rejected, or building failed', async () => {
    const id = await r.define({ naam: 'Afgekeurd' });
    const afgekeurd = await r.built(id);
    await r.approve(TWE, afgekeurd, false);
    // Who rejected it sees what came of that, and doing so again changes nothing.
    for (const wie of [MAKER, TWE])
      expect(await r.desk.editie(wie, afgekeurd.id)).toMatchObject({ status: 'geweigerd' });
    await r.approve(TWE, afgekeurd, false);
    expect(await r.bouw.build(afgekeurd.id, () => Promise.resolve())).toBeNull();
    await expect(r.approve(MBR, afgekeurd)).rejects.toEqual(geweigerd('niet-gevonden'));
    const mislukt = await r.edities.request(MAKER, id, WAAROM);
    const fouten = [new Error('kapot'), new Error('kapot'), invalid([{ melding: 'Dit kan niet.' }])];
    const bouw = Object.create(r.bouw, {
      build: { value: () => Promise.reject(fouten.shift() ?? new Error()) },
    }) as typeof r.bouw;
    const werk = async (attemptsMade: number): Promise<void> =>
      new RapportProcessor(r.p.db, bouw).process({
        ...{ data: await r.event(mislukt), attemptsMade, opts: { attempts: 2 } },
        updateProgress: () => Promise.resolve(),
      });
    await expect(werk(0)).rejects.toThrow('kapot');
    expect(await r.desk.editie(MAKER, mislukt)).toMatchObject({ status: 'in-opbouw' });
    await werk(1);
    expect(await r.desk.editie(MAKER, mislukt)).toMatchObject({
      status: 'mislukt',
      bevinding: { besluit: 'mislukt' },
    });
    expect(fouten[0]).toBeInstanceOf(DomainError);
  });
});
