// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Actor } from '#libs/kernel';
import {
  AANBIEDER,
  EURO,
  EZ,
  Financieringsproef,
  PROVINCIE,
  bo,
  code,
  emre,
  fenna,
  gerda,
  grens,
  inhoud,
  maud,
  ravi,
  teun,
  tijn,
  vreemde,
} from './financiering.support.js';

const P = 'prestatiefinanciering.programma';

const RUIMTE = `SELECT r.jaar, s.saldo_in_centen::float8 FROM prestatiefinanciering.saldo s
  JOIN prestatiefinanciering.grootboekrekening r ON r.id = s.rekening_id WHERE r.programma_id = $1 AND r.soort = 'ruimte'`;

describe('programmes', () => {
  let proef: Financieringsproef;

  beforeAll(async () => {
    proef = await Financieringsproef.start();
  });
  afterAll(() => proef?.stop());
  afterEach(() => {
    proef.vandaag = '2026-07-01';
  });

  const query = (wie: Actor, sql: string, waarden: unknown[] = []): Promise<unknown> =>
    proef.db.as(wie, (tx) => tx.query(sql, waarden));

  /** What the ledger says can still be committed, per year. */
  const ruimte = async (id: string): Promise<Record<string, number>> => {
    const rijen = await query(fenna, RUIMTE, [id]);
    return Object.fromEntries(
      (rijen as [number, number][]).map((rij) => Object.values(rij) as [number, number]),
    );
  };

  it('are vastgesteld once every financier agreed, by who did not write it', async () => {
    const nieuw = inhoud({ code: 'SAMEN' });
    const sleutel = randomUUID();
    const id = await proef.programmas.make(fenna, nieuw, sleutel);
    expect(await proef.programmas.make(fenna, nieuw, sleutel)).toBe(id);
    expect(await proef.lezer.read(fenna, id)).toMatchObject({
      ...{ status: 'concept', versie: 1, penvoerder: { id: EZ } },
      mag: { wijzigen: true, akkoord: false, collegaNodig: true, sluiten: false, verhogen: false },
    });
    expect((await proef.lezer.read(gerda, id)).mag).toMatchObject({ wijzigen: false, akkoord: true });
    expect(await code(proef.programmas.agree(fenna, id, 1))).toBe('vier-ogen');
    expect(await code(proef.programmas.agree(vreemde, id, 1))).toBe('niet-gevonden');
    expect(await code(proef.programmas.agree(tijn, id, 1))).toBe('verboden');
    await proef.programmas.agree(gerda, id, 1);
    await proef.programmas.agree(gerda, id, 1);
    expect(await proef.lezer.read(gerda, id)).toMatchObject({ status: 'concept', mag: { akkoord: false } });
    expect((await proef.lezer.list(teun, { aantal: 50 })).gegevens[0]).toMatchObject({ wachtOpU: true });
    await proef.programmas.agree(teun, id, 1);
    expect(await proef.lezer.read(teun, id)).toMatchObject({
      ...{ status: 'vastgesteld', versie: 2, mag: { wijzigen: false, akkoord: false, verhogen: true } },
      financiers: [
        { naam: 'Ministerie van Economische Zaken', aandeel: 6000, eigen: true },
        { aandeel: 4000, eigen: false },
      ],
    });
    expect(await proef.events('programma-vastgesteld')).toContainEqual(
      expect.objectContaining({ programmaId: id, penvoerderId: EZ, budgetInCenten: 2_000_000 * EURO }),
    );
    expect(await code(proef.programmas.agree(teun, id, 2))).toBe('programma-kan-niet');
    expect(await ruimte(id)).toEqual({ 2026: 1_000_000 * EURO, 2027: 1_000_000 * EURO });
  });

  it('lose every agreement with any change, which only who leads makes', async () => {
    const id = await proef.programmas.make(fenna, inhoud({ code: 'ANDERS' }));
    await proef.programmas.agree(gerda, id, 1);
    const nieuw = { ...inhoud({ code: 'ANDERS', naam: 'Anders' }), versie: 1 };
    expect(await code(proef.programmas.change(gerda, id, nieuw))).toBe('alleen-penvoerder');
    await proef.programmas.change(teun, id, nieuw);
    const na = await proef.lezer.read(gerda, id);
    expect(na).toMatchObject({ naam: 'Anders', versie: 2, mag: { akkoord: true } });
    expect(na.financiers.map(({ akkoordOp }) => akkoordOp)).toEqual([null, null]);
    await expect(proef.programmas.change(fenna, id, nieuw)).rejects.toMatchObject({
      ...{ code: 'versie-verouderd', extra: { versie: 2, gewijzigdDoor: 'teun' } },
    });
    expect(await code(proef.programmas.agree(gerda, id, 1))).toBe('versie-verouderd');
    expect(await code(proef.programmas.make(fenna, inhoud({ code: 'ANDERS' })))).toBe('code-bestaat');
  });

  it('are refused with every fault at once', async () => {
    const fout = inhoud({
      ...{ code: 'FOUT', regios: ['XX'], themas: ['niets'], tot: '2028-01-01' },
      financiers: [
        { organisatieId: AANBIEDER, aandeel: 1 },
        { organisatieId: randomUUID(), aandeel: 1 },
      ],
    });
    await expect(proef.programmas.make(fenna, fout)).rejects.toMatchObject({
      redenen: [
        ...[{ pad: 'regios' }, { pad: 'themas' }, { pad: 'financiers' }, { pad: 'financiers' }],
        ...[{ pad: 'jaren' }, { pad: 'financiers.0.organisatieId' }, { pad: 'financiers.1.organisatieId' }],
      ],
    });
  });

  it('are seen by who pays, by the region, and by who keeps or counts', async () => {
    const { id } = await proef.programma({ code: 'ZIEN' });
    const concept = await proef.programmas.make(fenna, inhoud({ code: 'ZIEN-2' }));
    const overal = await proef.programma({ code: 'ZIEN-3', regios: [] });
    const ziet = async (wie: Actor): Promise<boolean[]> =>
      Promise.all(
        [id, concept, overal.id].map(async (een) => (await code(proef.lezer.read(wie, een))) === 'gelukt'),
      );
    expect(await ziet(gerda)).toEqual([true, true, true]);
    expect(await ziet(emre)).toEqual([true, true, true]);
    expect(await ziet(bo)).toEqual([true, true, true]);
    expect(await ziet(tijn)).toEqual([true, false, true]);
    expect(await ziet(maud)).toEqual([false, false, true]);
    expect(await ziet(vreemde)).toEqual([false, false, false]);
    expect(await ziet(ravi)).toEqual([false, false, false]);
  });

  it('get more budget for a year when all of them agree once more', async () => {
    const { id } = await proef.programma({ code: 'MEER' });
    const meer = { versie: 2, jaar: 2027, bedragInCenten: 500 * EURO, reden: 'Meer vraag' };
    const verkeerd = proef.verhogingen.propose(gerda, id, { ...meer, jaar: 2030 });
    expect(await code(verkeerd)).toBe('ongeldige-invoer');
    const sleutel = randomUUID();
    await proef.verhogingen.propose(gerda, id, meer, sleutel);
    await proef.verhogingen.propose(gerda, id, meer, sleutel);
    expect(await code(proef.verhogingen.propose(teun, id, { ...meer, versie: 3 }))).toBe('verhoging-loopt');
    expect((await proef.lezer.read(gerda, id)).mag).toMatchObject({ collegaNodig: true, verhogen: false });
    expect(await code(proef.verhogingen.agree(gerda, id, 3))).toBe('vier-ogen');
    await proef.verhogingen.agree(fenna, id, 3);
    await proef.verhogingen.agree({ ...gerda, subject: 'gijs' }, id, 3);
    expect(await proef.lezer.read(fenna, id)).toMatchObject({
      versie: 4,
      jaren: [{ budgetInCenten: 1_000_000 * EURO }, { budgetInCenten: 1_000_500 * EURO }],
      verhogingen: [{ status: 'vastgesteld', reden: 'Meer vraag' }],
    });
    expect(await ruimte(id)).toMatchObject({ 2027: 1_000_500 * EURO });
    expect(await proef.events('programma-budget-verhoogd')).toMatchObject([
      { programmaId: id, jaar: 2027, bedragInCenten: 500 * EURO, budgetInCenten: 2_000_500 * EURO },
    ]);
    expect(await code(proef.verhogingen.agree(fenna, id, 4))).toBe('geen-verhoging');
    proef.vandaag = '2026-07-02';
    await proef.verhogingen.propose(fenna, id, { ...meer, versie: 4 });
    await proef.verhogingen.withdraw(gerda, id, 5);
    expect(await proef.lezer.read(fenna, id)).toMatchObject({
      ...{ versie: 6, verhogingen: [{ status: 'ingetrokken' }, {}], mag: { verhogen: true } },
    });
  });

  it('are closed by who leads, after the last day', async () => {
    const { id } = await proef.programma({ code: 'DICHT' });
    expect(await code(proef.programmas.close(fenna, id, 2))).toBe('programma-loopt');
    proef.vandaag = '2028-01-01';
    expect((await proef.lezer.read(fenna, id)).mag.sluiten).toBe(true);
    expect(await code(proef.programmas.close(gerda, id, 2))).toBe('alleen-penvoerder');
    await proef.programmas.close(fenna, id, 2);
    expect((await proef.lezer.read(fenna, id)).status).toBe('gesloten');
    expect(await proef.events('programma-gesloten')).toHaveLength(1);
    expect(await code(proef.programmas.close(fenna, id, 3))).toBe('programma-kan-niet');
  });

  it('cannot be made other than they are, whoever asks the database', async () => {
    const { id } = await proef.programma({ code: 'VAST' });
    const zet = (wie: Actor, wat: string, welk = id) =>
      grens(query(wie, `UPDATE ${P} SET ${wat} WHERE id = $1`, [welk]));
    expect(await zet(fenna, `naam = 'Anders'`)).toBe('programma_vast');
    expect(await zet(fenna, `status = 'concept'`)).toBe('programma_stand');
    expect(await zet(fenna, `status = 'gesloten'`)).toBe('programma_looptijd_voorbij');
    for (const deel of ['financier', 'jaar'])
      expect(await grens(query(fenna, `DELETE FROM ${P}${deel} WHERE programma_id = $1`, [id]))).toBe(
        'programma_vast',
      );
    const los = await proef.programmas.make(fenna, inhoud({ code: 'LOS' }));
    expect(await zet(gerda, `naam = 'Anders'`, los)).toBe('programma_inhoud');
    expect(await zet(gerda, `status = 'vastgesteld'`, los)).toBe('programma_akkoord');
    await query(fenna, `DELETE FROM ${P}jaar WHERE programma_id = $1 AND jaar = 2027`, [los]);
    expect(await zet(fenna, `status = 'vastgesteld'`, los)).toBe('programma_jaren');
    await query(fenna, `DELETE FROM ${P}financier WHERE programma_id = $1 AND organisatie_id = $2`, [
      los,
      PROVINCIE,
    ]);
    expect(await zet(fenna, `status = 'vastgesteld'`, los)).toBe('programma_aandelen');
  });

  it('take an agreement from nobody else, and lose it with any share or year', async () => {
    const id = await proef.programmas.make(fenna, inhoud({ code: 'ZELF' }));
    const akkoord = `UPDATE ${P}financier SET akkoord_door = $2, akkoord_op = now() WHERE programma_id = $1`;
    expect(await grens(query(gerda, akkoord, [id, 'teun']))).toBe('42501');
    expect(await grens(query(fenna, akkoord, [id, 'fenna']))).toBe('programma_vier_ogen');
    await query(gerda, akkoord, [id, 'gerda']);
    const zijn = async (): Promise<number> =>
      (await proef.lezer.read(gerda, id)).financiers.filter(({ akkoordOp }) => akkoordOp !== null).length;
    expect(await zijn()).toBe(1);
    await query(fenna, `DELETE FROM ${P}jaar WHERE programma_id = $1 AND jaar = 2027`, [id]);
    expect(await zijn()).toBe(0);
    await query(gerda, akkoord, [id, 'gerda']);
    await query(fenna, `UPDATE ${P} SET naam = 'Anders' WHERE id = $1`, [id]);
    expect(await zijn()).toBe(0);
  });

  it('are agreed by two at the same moment, and vastgesteld once', async () => {
    // More than once: the first time one of the two still waits for a connection.
    for (const code of ['TEGELIJK-1', 'TEGELIJK-2', 'TEGELIJK-3', 'TEGELIJK-4']) {
      const id = await proef.programmas.make(fenna, inhoud({ code }));
      await Promise.all([proef.programmas.agree(teun, id, 1), proef.programmas.agree(gerda, id, 1)]);
      expect((await proef.lezer.read(fenna, id)).status).toBe('vastgesteld');
      const verteld = await proef.events<{ programmaId: string }>('programma-vastgesteld');
      expect(verteld.filter(({ programmaId }) => programmaId === id)).toHaveLength(1);
    }
  });
});
