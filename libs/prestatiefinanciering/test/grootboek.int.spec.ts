// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Actor } from '#libs/kernel';
import { writeBoekingen } from '../src/grootboek/boeking.bestand.js';
import {
  betalingRegels,
  ontvangstRegels,
  terugvorderingRegels,
  verplichtingRegels,
  vorderingRegels,
} from '../src/grootboek/boekingen.rules.js';
import { rekeningId } from '../src/grootboek/rekening.rules.js';
import { verschillen } from '../src/grootboek/saldi.lezer.js';
import { verdeel } from '../src/grootboek/verdeling.rules.js';
import type { Proefprogramma } from '../../../test/support/grootboek.js';
import { Grootboekproef, bedragVan, conflict, weigert } from './grootboek.support.js';

describe('the ledger', () => {
  let p: Grootboekproef;
  let programma: Proefprogramma;

  beforeAll(async () => {
    p = await Grootboekproef.start();
  });
  beforeEach(async () => {
    p.vandaag = '2026-06-01';
    programma = await p.programma();
  });
  afterAll(() => p?.stop());

  const claim = (
    centen: number,
    anders: Parameters<Grootboekproef['book']>[3] = {},
  ): ReturnType<typeof p.book> =>
    p.book(programma, 'vordering', () => vorderingRegels(bedragVan(programma, centen)), anders);
  const claimFive = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let i = 1; i < 6; i += 1) ids.push((await claim(i))?.id ?? '');
    return ids;
  };
  const pay = (centen: number): ReturnType<typeof p.book> =>
    p.book(programma, 'betaling', (sleutel) => betalingRegels(bedragVan(programma, centen), sleutel));
  const stand = async (jaar = 2026): Promise<number[]> => {
    const soorten = [
      'toezegging',
      'ruimte',
      'verplicht',
      'te-betalen',
      'betaald',
      'terug-te-vorderen',
    ] as const;
    return Promise.all(soorten.map((soort) => p.on(programma, soort, jaar)));
  };

  it('knows where money is from promise to payment, and back', async () => {
    expect(await stand()).toEqual([-10_000_000, 9_000_000, 1_000_000, 0, 0, 0]);
    await claim(300_000);
    expect(await stand()).toEqual([-10_000_000, 9_000_000, 700_000, 300_000, 0, 0]);
    await pay(200_001);
    expect(await stand()).toEqual([-10_000_000, 9_000_000, 700_000, 99_999, 200_001, 0]);
    await p.book(programma, 'terugvordering', (sleutel) =>
      terugvorderingRegels(bedragVan(programma, 50_000), sleutel),
    );
    await p.book(programma, 'ontvangst', () => ontvangstRegels(bedragVan(programma, 20_000)));
    expect(await stand()).toEqual([-10_000_000, 9_020_000, 700_000, 99_999, 150_001, 30_000]);
    expect(await p.db.as(programma.financier, (tx) => verschillen(tx, programma.id))).toEqual([]);
  });

  it('says what is left when there is not enough', async () => {
    await expect(claim(1_000_001)).rejects.toMatchObject({
      ...conflict('plafond-bereikt'),
      extra: { overInCenten: 1_000_000 },
      redenen: [{ melding: expect.stringContaining('10.000,00') }],
    });
    await claim(500);
    await expect(pay(501)).rejects.toMatchObject({
      ...conflict('meer-dan-te-betalen'),
      extra: { overInCenten: 500 },
    });
    await expect(
      p.book(programma, 'terugvordering', (sleutel) =>
        terugvorderingRegels(bedragVan(programma, 1), sleutel),
      ),
    ).rejects.toMatchObject(conflict('meer-dan-betaald'));
    await expect(
      p.book(programma, 'ontvangst', () => ontvangstRegels(bedragVan(programma, 1))),
    ).rejects.toMatchObject(conflict('meer-dan-teruggevorderd'));
    const krap = p.programma({ budgetInCenten: 999_999 });
    await expect(krap).rejects.toMatchObject(conflict('geen-ruimte'));
  });

  it('says so of every account at once, each with its own name and what was left before all of it', async () => {
    programma = await p.programma({ afspraken: 2 });
    const { id: programmaId, financier } = programma;
    const kop = { soort: 'vordering', programmaId, datum: '2026-06-01' } as const;
    const vorderingen = [0, 0, 1].map((nr) => ({
      bronId: randomUUID(),
      regels: vorderingRegels(bedragVan(programma, nr === 0 ? 600_000 : 1_000_001, 2026, nr)),
    }));
    const geboekt = p.db.as(financier, (tx) => p.grootboek.bookAll(tx, financier, kop, vorderingen));
    const nummers = programma.afspraken.map(({ id }, nr) => `${id.slice(0, 8).toUpperCase()}-00${nr + 1}`);
    await expect(geboekt).rejects.toMatchObject({
      ...conflict('plafond-bereikt'),
      redenen: nummers.sort().map((nummer) => ({
        melding: expect.stringMatching(`afspraak ${nummer} is in 2026 nog €.10\\.000,00 over`),
      })),
    });
    const [{ code } = { code: '' }] = await p.sql<{ code: string }>(
      'SELECT code FROM prestatiefinanciering.programma WHERE id = $1',
      [programmaId],
    );
    const teVeel = (jaar: number) => ({ jaar, wasInCenten: 0, wordtInCenten: 99_000_000 });
    const van = {
      afspraakId: bedragVan(programma, 1).afspraakId,
      organisatieId: bedragVan(programma, 1).organisatieId,
    };
    await expect(
      p.book(programma, 'verplichting', () => verplichtingRegels(van, [2026, 2027].map(teVeel))),
    ).rejects.toMatchObject({
      redenen: [2026, 2027].map((jaar) => ({
        melding: expect.stringContaining(`budget van programma ${code} voor ${jaar} is nog`),
      })),
    });
  });

  it('books each cause once: the same again is the same, otherwise it is refused', async () => {
    const bronId = randomUUID();
    const een = await claim(100, { bronId });
    expect((await claim(100, { bronId }))?.id).toBe(een?.id);
    await expect(claim(101, { bronId })).rejects.toMatchObject(conflict('anders-geboekt'));
    expect(await p.on(programma, 'te-betalen')).toBe(100);
    // Nobody of these has the ledger alone: they are kept apart by what caused them. More than once: the first time most of
    // them still wait for a connection.
    const { id: programmaId, financier } = programma;
    const kop = { soort: 'vordering', programmaId, datum: '2026-06-01' } as const;
    const inhoud = { regels: vorderingRegels(bedragVan(programma, 7)) };
    for (const oorzaak of [randomUUID(), randomUUID(), randomUUID()]) {
      const nieuw = { ...kop, ...inhoud, bronId: oorzaak };
      const tegelijk = await Promise.all(
        Array.from({ length: 8 }, () => p.db.as(financier, (tx) => p.grootboek.book(tx, financier, nieuw))),
      );
      expect(new Set(tegelijk.map((boeking) => boeking?.id)).size).toBe(1);
    }
    expect(await p.on(programma, 'te-betalen')).toBe(121);
    expect(await p.book(programma, 'vordering', () => [])).toBeNull();
  });

  it('undoes a boeking once, exactly, and nothing that was itself an undoing', async () => {
    const boeking = await claim(100);
    const terug = await p.reverse(programma, boeking?.id ?? '');
    expect(terug).toMatchObject({ soort: 'correctie', keertOm: boeking?.id, aantalRegels: 2 });
    expect(await p.on(programma, 'te-betalen')).toBe(0);
    await expect(p.reverse(programma, boeking?.id ?? '')).rejects.toMatchObject(conflict('al-teruggedraaid'));
    await expect(p.reverse(programma, terug?.id ?? '')).rejects.toMatchObject(
      conflict('niet-terug-te-draaien'),
    );
    await expect(p.reverse(programma, randomUUID())).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });

  it('pays by the shares of the whole, and so never drifts by a cent', async () => {
    programma = await p.programma({ aandelen: [3_334, 3_333, 3_333] });
    await claim(1_000);
    for (let i = 0; i < 25; i += 1) await pay(1 + (i % 3));
    const { verdeeld } = await p.db.as(programma.financier, (tx) => p.grootboek.sleutel(tx, programma.id));
    const betaald = verdeeld.filter(({ soort }) => soort === 'betaald');
    expect(new Map(betaald.map((een) => [een.organisatieId, een.bedragInCenten]))).toEqual(
      verdeel(49, programma.aandelen),
    );
  });

  it('books in the year that the money is of, also when that is over', async () => {
    p.vandaag = '2027-01-15';
    expect(await claim(5, { datum: '2027-01-15' })).toMatchObject({ datum: '2026-12-31' });
    const later = vorderingRegels(bedragVan(programma, 5, 2027));
    await expect(p.book(programma, 'vordering', () => later, { datum: '2026-12-31' })).rejects.toMatchObject(
      weigert('boeking_jaar'),
    );
  });

  describe('at the end of a year', () => {
    const close = (jaar: number, ruimte: 'meenemen' | 'vrijval', wie = programma.financier) =>
      p.afsluitingen.close(wie, programma.id, jaar, ruimte);

    beforeEach(async () => {
      await claim(300);
      await pay(100);
      p.vandaag = '2027-02-01';
    });

    it('takes along what is open, once, and then books nothing in it any more', async () => {
      const plan = await p.afsluitingen.preview(programma.financier, programma.id, 2026, 'meenemen');
      expect(plan).toMatchObject({ gesloten: null, redenen: [], boekingId: null });
      expect(plan.regels).toHaveLength(6);
      const gesloten = await close(2026, 'meenemen');
      expect(await close(2026, 'meenemen')).toEqual({ ...gesloten, gesloten: expect.anything() });
      expect(await stand()).toEqual([-10_000_000, 0, 0, 0, 100, 0]);
      expect(await stand(2027)).toEqual([-10_000_000, 18_000_000, 1_999_700, 200, 0, 0]);
      await expect(close(2026, 'vrijval')).rejects.toMatchObject(conflict('anders-gesloten'));
      await expect(claim(1)).rejects.toMatchObject(conflict('jaar-gesloten'));
      const { jaren } = await p.lezer.overview(programma.financier, programma.id);
      expect(jaren).toMatchObject([
        { jaar: 2026, betaaldInCenten: 100, doorgeschovenInCenten: 9_999_900, magSluiten: false },
        { jaar: 2027, meegenomenInCenten: 9_999_900, ruimteInCenten: 18_000_000, geslotenOp: null },
      ]);
      expect(jaren.map(({ toegezegdInCenten }) => toegezegdInCenten)).toEqual([10_000_000, 10_000_000]);
    });

    it('gives unused room back by share, and everything that is not owed after the last year', async () => {
      await close(2026, 'vrijval');
      expect(await stand()).toEqual([-1_000_000, 0, 0, 0, 100, 0]);
      expect(await stand(2027)).toEqual([-10_000_000, 9_000_000, 1_999_700, 200, 0, 0]);
      p.vandaag = '2028-01-02';
      const vast = { redenen: [{ melding: expect.stringContaining('laatste jaar') }] };
      await expect(close(2027, 'meenemen')).rejects.toMatchObject({
        ...conflict('nog-niet-te-sluiten'),
        ...vast,
      });
      await p.book(
        programma,
        'betaling',
        (sleutel) => betalingRegels(bedragVan(programma, 200, 2027), sleutel),
        { datum: '2028-01-02' },
      );
      await close(2027, 'meenemen');
      expect(await stand(2027)).toEqual([999_700, 0, 0, 0, 200, 0]);
      expect(await p.db.as(programma.financier, (tx) => verschillen(tx, programma.id))).toEqual([]);
    });

    it('is for the penvoerder, when the year is over, and in order', async () => {
      const ander = { ...programma.financier, organisatieId: programma.aandelen[1]?.organisatieId ?? '' };
      await expect(close(2026, 'vrijval', ander)).rejects.toMatchObject(conflict('alleen-penvoerder'));
      await expect(close(2026, 'vrijval', { ...ander, organisatieId: randomUUID() })).rejects.toMatchObject({
        soort: 'niet-gevonden',
      });
      await expect(close(2025, 'vrijval')).rejects.toMatchObject({ soort: 'niet-gevonden' });
      p.vandaag = '2026-12-31';
      await expect(close(2027, 'vrijval')).rejects.toMatchObject({
        redenen: [
          { melding: '2027 is nog niet voorbij.' },
          { melding: expect.stringContaining('Sluit eerst 2026') },
        ],
      });
    });

    it('50 at once close it once, and nobody books in it meanwhile', async () => {
      const uitkomsten = await Promise.allSettled(
        Array.from({ length: 50 }, (_, i) => (i % 5 === 0 ? close(2026, 'meenemen') : claim(1))),
      );
      const boekingen = await p.boekingen.list(programma.financier, programma.id, {
        soort: 'jaarovergang',
        aantal: 9,
      });
      expect(boekingen.gegevens).toHaveLength(1);
      expect(uitkomsten.filter((een, i) => i % 5 === 0 && een.status === 'fulfilled')).toHaveLength(10);
      for (const een of uitkomsten)
        if (een.status === 'rejected') expect(een.reason).toMatchObject(conflict('jaar-gesloten'));
      expect((await stand()).slice(1, 4)).toEqual([0, 0, 0]);
    });
  });

  it('is seen by who pays, and an aanbieder sees what is his', async () => {
    const ander = await p.programma();
    await claim(10);
    const ziet = async (wie: Actor): Promise<number[]> =>
      Promise.all(
        ['grootboekrekening', 'saldo', 'boeking', 'boekingsregel'].map(
          async (tabel) => (await p.sql(`SELECT FROM prestatiefinanciering.${tabel}`, [], wie)).length,
        ),
      );
    const [mijn] = programma.afspraken;
    expect(await ziet(programma.financier)).toEqual([9, 9, 3, 12]);
    expect(await ziet({ rol: 'aanbieder', subject: 'a', organisatieId: mijn?.aanbiederId ?? '' })).toEqual([
      3, 3, 2, 4,
    ]);
    for (const rol of ['coordinator', 'ondernemer', 'anoniem'] as const)
      expect(await ziet({ rol, subject: rol })).toEqual([0, 0, 0, 0]);
    const alles = await ziet({ rol: 'analist', subject: 'a' });
    expect(alles[2]).toBeGreaterThan(3);
    expect(await ziet({ rol: 'beheerder', subject: 'b' })).toEqual(alles);
    await expect(p.lezer.overview(ander.financier, programma.id)).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    await expect(p.boekingen.list(ander.financier, programma.id, { aantal: 5 })).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
  });

  it('is listed, page by page, and as a file', async () => {
    const ids = await claimFive();
    const eerste = await p.boekingen.list(programma.financier, programma.id, {
      soort: 'vordering',
      aantal: 3,
    });
    const tweede = await p.boekingen.list(programma.financier, programma.id, {
      soort: 'vordering',
      aantal: 3,
      cursor: String(eerste.volgende),
    });
    expect([...eerste.gegevens, ...tweede.gegevens].map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(tweede.volgende).toBeNull();
    expect(
      (await p.boekingen.list(programma.financier, programma.id, { jaar: 2027, aantal: 9 })).gegevens,
    ).toHaveLength(2);
    const { afspraakId, organisatieId } = bedragVan(programma, 0);
    const rekening = { soort: 'te-betalen', jaar: 2026, organisatieId, afspraakId } as const;
    const opRekening = { rekeningId: rekeningId(programma.id, rekening), aantal: 9 };
    expect((await p.boekingen.list(programma.financier, programma.id, opRekening)).gegevens).toHaveLength(5);
    const een = await p.boekingen.read(programma.financier, String(ids[4]));
    expect(een).toMatchObject({
      soort: 'vordering',
      bedragInCenten: 5,
      datum: '2026-06-01',
      omgekeerdDoor: null,
      afspraakId,
    });
    expect(een.regels.map(({ soort, bedragInCenten }) => [soort, bedragInCenten])).toEqual([
      ['verplicht', -5],
      ['te-betalen', 5],
    ]);
    const rekeningen = await p.lezer.accounts(programma.financier, programma.id, { aantal: 4 });
    const meer = await p.lezer.accounts(programma.financier, programma.id, {
      aantal: 9,
      cursor: String(rekeningen.volgende),
    });
    const soorten = [...rekeningen.gegevens, ...meer.gegevens].map(
      ({ soort, jaar }) => `${soort} ${String(jaar)}`,
    );
    expect(soorten).toEqual([
      'toezegging 2026',
      'toezegging 2026',
      'ruimte 2026',
      'verplicht 2026',
      'te-betalen 2026',
      'toezegging 2027',
      'toezegging 2027',
      'ruimte 2027',
      'verplicht 2027',
    ]);
    const csv = (
      await writeBoekingen('csv', await p.boekingen.all(programma.financier, programma.id, {}))
    ).toString();
    // A head, 6 + 4 + 10 lines, and the end of the last.
    expect(csv.split('\n')).toHaveLength(22);
    expect(csv).toContain(';"0,05"');
    const xlsx = await writeBoekingen(
      'xlsx',
      await p.boekingen.all(programma.financier, programma.id, { soort: 'budget' }),
    );
    expect(xlsx.subarray(0, 2).toString()).toBe('PK');
  });
});
