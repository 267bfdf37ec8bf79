// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, plusDagen, type Actor } from '#libs/kernel';
import { PLAFONDS_IN_CENTEN, REGELINGEN, TELT_MEE } from '../src/ruimte/regeling.rules.js';
import { A, B, C, EURO, ORG, Steunproef, aanbieder, coordinator, van } from './staatssteun.support.js';

const vol = { soort: 'conflict', code: 'geen-ruimte-voor-steun' };
const weg = { soort: 'niet-gevonden' };
const analist: Actor = { rol: 'analist', subject: 'analist', regio: 'TWE' };

describe('de-minimis aid', () => {
  let p: Steunproef;
  beforeEach(async () => {
    p = await Steunproef.start();
    p.vandaag = '2027-03-15';
  });
  afterEach(() => p?.stop());

  const standen = async (): Promise<Record<string, unknown>[]> =>
    p.sql(
      'SELECT status, kvk_nummer, datum::text, bedrag_in_centen::int FROM staatssteun.steun ORDER BY gewijzigd_op, status',
    );

  it('is reserved up to the very ceiling, released and granted', async () => {
    const eerste = await p.reserve(A, 200_000);
    await expect(p.reserve(A, 100_001)).rejects.toMatchObject(vol);
    await p.reserve(A, 100_000);
    expect(await p.room(A)).toBe(0);
    await p.release(eerste);
    expect(await p.room(A)).toBe(200_000);
    await p.release(eerste);
    await expect(p.grant(eerste, 1, '2027-03-15')).rejects.toMatchObject(weg);
    expect((await standen()).map(({ status }) => status)).toEqual(['gereserveerd', 'vrijgegeven']);
    const tweede = await p.reserve(A, 150_000);
    await p.grant(tweede, 120_000, '2027-03-14');
    await p.release(tweede);
    expect(await p.room(A)).toBe(80_000);
    expect(await standen()).toEqual(
      expect.arrayContaining([
        { status: 'vrijgegeven', kvk_nummer: null, datum: '2027-03-15', bedrag_in_centen: 20_000_000 },
        { status: 'verleend', kvk_nummer: A, datum: '2027-03-14', bedrag_in_centen: 12_000_000 },
      ]),
    );
  });

  it('that is granted may not be more than there is room for, and is granted by who gives it', async () => {
    const bronId = await p.reserve(A, 10_000);
    await p.reserve(A, 289_000);
    await expect(p.grant(bronId, 11_001, '2027-03-15')).rejects.toMatchObject(vol);
    for (const wie of [{ ...aanbieder, organisatieId: randomUUID() }, van(A), analist, ANONIEM])
      await expect(p.grant(bronId, 1, '2027-03-15', wie)).rejects.toMatchObject(weg);
    await expect(p.grant(bronId, 1, '2027-03-15', { ...coordinator, regio: 'MBR' })).rejects.toMatchObject(
      weg,
    );
    await expect(p.grant(bronId, 1, '2027-03-16')).rejects.toMatchObject({ redenen: [{ pad: 'datum' }] });
    await p.grant(bronId, 11_000, '2027-03-15', aanbieder);
    await expect(p.grant(bronId, 1, '2027-03-15', coordinator, { versie: 1 })).rejects.toMatchObject({
      code: 'versie-verouderd',
    });
  });

  it('is not granted before the aanbieder took it, also not by hand-written SQL', async () => {
    const bronId = await p.reserve(A, 10_000);
    const [steun] = await p.sql<{ id: string }>('SELECT id FROM staatssteun.steun WHERE bron_id = $1', [
      bronId,
    ]);
    const id = steun?.id ?? '';
    const verlening = { datum: '2027-03-15', verlener: 'Gemeente Proef', instrument: 'dienst' } as const;
    const geef = (): Promise<unknown> =>
      p.steun.grant(aanbieder, id, { versie: 1, bedragInCenten: 100, ...verlening });
    await expect(geef()).rejects.toMatchObject({ soort: 'conflict', code: 'nog-niet-aangenomen' });
    await expect(
      p.sql(
        `SELECT FROM staatssteun.verleen($1, 1, 100, '2027-03-15', 'Gemeente', 'dienst', now())`,
        [id],
        aanbieder,
      ),
    ).rejects.toMatchObject({ driverError: { constraint: 'steun_aangenomen' } });
    await expect(
      p.sql('UPDATE staatssteun.steun SET aangenomen_op = now()', [], coordinator),
    ).rejects.toThrow(/permission denied/);
    await p.accept(bronId);
    expect(await geef()).toMatchObject({ status: 'verleend', aangenomenOp: expect.any(Date) });
  });

  it('that was noted wrongly is corrected under the ceiling, or given back', async () => {
    const bronId = await p.reserve(A, 10_000);
    await p.reserve(A, 280_000);
    await p.grant(bronId, 10_000, '2027-03-01', aanbieder);
    await expect(p.grant(bronId, 20_001, '2027-03-01')).rejects.toMatchObject(vol);
    const goed = await p.grant(bronId, 20_000, '2027-03-02', coordinator, { verlener: ' Gemeente Beter ' });
    expect(goed).toMatchObject({
      ...{ status: 'verleend', versie: 3, bedragInCenten: 2_000_000, datum: '2027-03-02' },
      ...{ verlener: 'Gemeente Beter', aanZet: 'coordinator', registrerenVoor: '2027-03-31' },
    });
    await expect(p.steun.giveBack(coordinator, goed.id, 2)).rejects.toMatchObject({
      code: 'versie-verouderd',
    });
    for (const wie of [
      { ...coordinator, regio: 'MBR' },
      { ...aanbieder, organisatieId: randomUUID() },
    ])
      await expect(p.steun.giveBack(wie, goed.id, 3)).rejects.toMatchObject(weg);
    expect(await p.steun.giveBack(aanbieder, goed.id, 3)).toMatchObject({
      ...{ status: 'vrijgegeven', aanZet: 'niemand', verlener: null, registrerenVoor: null },
    });
    expect(await p.room(A)).toBe(20_000);
    await expect(p.steun.giveBack(coordinator, goed.id, 4)).rejects.toMatchObject(weg);
    const { gegevens } = await p.steun.list(aanbieder, { aantal: 50, toewijzingId: bronId });
    expect(gegevens).toMatchObject([{ status: 'vrijgegeven', versie: 4 }]);
    expect((await p.steun.list(aanbieder, { aantal: 1, status: 'gereserveerd' })).gegevens).toHaveLength(1);
    expect((await p.steun.list({ ...coordinator, regio: 'MBR' }, { aantal: 50 })).gegevens).toEqual([]);
  });

  it('is told to who asks for it, with what counts and until when', async () => {
    await p.link(A, B, '2026-01-01');
    await p.grant(await p.reserve(B, 5_000), 5_000, '2027-03-10');
    await p.grant(await p.reserve(A, 20_000), 20_000, '2027-03-01');
    await p.reserve(A, 1_000);
    await p.verklaringen.declare(van(A), {
      steun: [
        { datum: '2026-01-01', bedragInCenten: 300_000 },
        { datum: '2024-03-14', bedragInCenten: 900_000 },
      ],
      naarWaarheid: true,
    });
    expect(await p.verklaringen.room(van(A))).toMatchObject({
      ...{ oordeel: 'onbekend', ruimteInCenten: 27_100_000, vanAnderenInCenten: 500_000 },
      ...{ verklaardOp: '2027-03-15', verklaringGeldigTotEnMet: '2028-03-15' },
      posten: [
        { soort: 'verklaard', datum: '2026-01-01', bedragInCenten: 300_000, teltTotEnMet: '2029-01-01' },
        { soort: 'verleend', datum: '2027-03-01', bedragInCenten: 2_000_000, teltTotEnMet: '2030-03-01' },
        { soort: 'gereserveerd', datum: '2027-03-15', bedragInCenten: 100_000, teltTotEnMet: null },
      ],
    });
    const gevonden = await p.verklaringen.find(coordinator, { kvkNummer: A });
    expect(gevonden).toMatchObject({ ruimteInCenten: 27_100_000, leden: [B, A].sort() });
    expect(gevonden).not.toHaveProperty('posten');
    for (const wie of [aanbieder, analist, van(B)])
      await expect(p.verklaringen.find(wie, { kvkNummer: A })).rejects.toMatchObject({ soort: 'verboden' });
  });

  it('counts for three years, by the database alone, on the same days as in the rules', async () => {
    const gevallen: [string, string, boolean][] = [
      ['2024-03-15', '2027-03-15', false],
      ['2024-03-15', '2027-03-16', true],
      ['2024-02-29', '2027-02-28', false],
      ['2024-02-29', '2027-03-01', true],
      ['2025-02-28', '2028-02-28', false],
      ['2025-02-28', '2028-02-29', true],
      ['2023-12-31', '2026-12-31', false],
      ['2023-12-31', '2027-01-01', true],
    ];
    for (const [i, [toen, nu, vrij]] of gevallen.entries()) {
      const kvkNummer = String(90_000_000 + i);
      p.vandaag = toen;
      await p.grant(await p.reserve(kvkNummer, 300_000), 300_000, toen);
      p.vandaag = nu;
      const gelukt = await p.reserve(kvkNummer, 300_000).then(
        () => true,
        () => false,
      );
      expect([toen, nu, gelukt]).toEqual([toen, nu, vrij]);
      expect(await p.room(kvkNummer)).toBe(0);
    }
  });

  it('counts together for firms that belong together, on the days that they do', async () => {
    await p.reserve(A, 180_000);
    await p.reserve(B, 90_000);
    const band = await p.link(A, B, '2027-04-01', '2027-06-30');
    await p.link(B, C, '2027-04-01', '2027-04-30');
    expect(await p.room(C, '2027-03-31')).toBe(300_000);
    expect(await p.room(C, '2027-04-01')).toBe(30_000);
    expect(await p.room(A, '2027-06-30')).toBe(30_000);
    expect(await p.room(A, '2027-07-01')).toBe(120_000);
    p.vandaag = '2027-04-15';
    await expect(p.reserve(C, 30_001)).rejects.toMatchObject(vol);
    await p.verbondenheden.change(coordinator, band, { versie: 1, tot: '2027-04-10' });
    await p.reserve(C, 30_001);
    // Of what he did not see nothing else is said.
    const oud = p.verbondenheden.change(coordinator, band, { versie: 1, van: '2027-05-01' });
    await expect(oud).rejects.toMatchObject({ code: 'versie-verouderd' });
    await expect(p.verbondenheden.change(coordinator, band, { versie: 1, tot: null })).rejects.toMatchObject({
      code: 'versie-verouderd',
    });
    await expect(
      p.verbondenheden.change(coordinator, band, { versie: 2, van: '2027-05-01' }),
    ).rejects.toMatchObject({
      redenen: [{ pad: 'tot' }],
    });
    const { gegevens } = await p.verbondenheden.find(coordinator, { kvkNummer: B, aantal: 50 });
    expect(gegevens.map(({ tot }) => tot).sort()).toEqual(['2027-04-10', '2027-04-30']);
  });

  it('of agriculture and fisheries has a ceiling of its own', async () => {
    await expect(p.reserve(A, 50_001, { sbi: '0111' })).rejects.toMatchObject(vol);
    await p.reserve(A, 50_000, { sbi: '0111' });
    await expect(p.reserve(A, 250_001)).rejects.toMatchObject(vol);
    await p.reserve(A, 250_000);
    expect(await p.room(B, undefined, '03')).toBe(30_000);
    const rijen = await p.ownerPlafonds();
    for (const plafond of REGELINGEN)
      expect(rijen.filter((rij) => rij.plafond === plafond)).toEqual(
        TELT_MEE[plafond].map((regeling) => ({ plafond, regeling, hoogstens: PLAFONDS_IN_CENTEN[plafond] })),
      );
  });

  it('that an ondernemer declares counts, and the last verklaring alone', async () => {
    const verklaar = (wie: Actor, ...steun: [string, number][]): Promise<string> =>
      p.verklaringen.declare(wie, {
        steun: steun.map(([datum, euros]) => ({ datum, bedragInCenten: euros * EURO })),
        naarWaarheid: true,
      });
    expect(await p.verklaringen.room(van(A))).toMatchObject({
      oordeel: 'onbekend',
      ruimteInCenten: 30_000_000,
    });
    await verklaar(van(A), ['2026-01-01', 299_000], ['2023-01-01', 5_000]);
    expect(await p.verklaringen.room(van(A))).toMatchObject({ oordeel: 'ruimte', ruimteInCenten: 100_000 });
    const eerder = await p.verklaringen.list(van(A), { aantal: 1 });
    expect(eerder.gegevens[0]?.steun.map(({ datum }) => datum)).toEqual(['2026-01-01', '2023-01-01']);
    await expect(p.reserve(A, 1_001)).rejects.toMatchObject(vol);
    p.vandaag = '2027-03-16';
    await verklaar(van(A));
    await p.reserve(A, 300_000);
    expect(await p.verklaringen.room(van(A))).toMatchObject({ oordeel: 'vol' });
    await expect(verklaar(van(A), ['2027-03-17', 1])).rejects.toMatchObject({
      redenen: [{ pad: 'steun[0].datum' }],
    });
    const { gegevens } = await p.verklaringen.list(van(A), { aantal: 1 });
    expect(gegevens).toMatchObject([{ datum: '2027-03-16', steun: [] }]);
    expect((await p.verklaringen.list(van(B), { aantal: 50 })).gegevens).toEqual([]);
    await expect(verklaar(coordinator)).rejects.toMatchObject({ soort: 'verboden' });
  });

  it('is known to nobody who has nothing to do with it', async () => {
    await p.reserve(A, 1_000);
    expect(await p.room(A, undefined, '1071', van(A))).toBe(299_000);
    for (const wie of [van(B), analist, aanbieder, ANONIEM])
      expect(await p.room(A, undefined, '1071', wie)).toBeNull();
    const ziet = async (wie: Actor): Promise<number> =>
      (await p.sql('SELECT FROM staatssteun.steun', [], wie)).length;
    for (const wie of [van(A), aanbieder, coordinator]) expect(await ziet(wie)).toBe(1);
    for (const wie of [van(B), analist, { ...coordinator, regio: 'MBR' }]) expect(await ziet(wie)).toBe(0);
  });

  it('50 at once for the last room: one wins', async () => {
    await p.reserve(A, 290_000);
    const pogingen = await Promise.allSettled(Array.from({ length: 50 }, () => p.reserve(A, 10_000)));
    expect(pogingen.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const poging of pogingen) if (poging.status === 'rejected') expect(poging.reason).toMatchObject(vol);
    expect(await p.room(A)).toBe(0);
  });

  it('50 at once by three firms of one undertaking, while it is noted that they are', async () => {
    await p.reserve(A, 290_000);
    await p.link(A, B, '2020-01-01');
    const pogingen = await Promise.allSettled([
      ...Array.from({ length: 50 }, (_, i) => p.reserve([A, B, C][i % 3] ?? A, 10_000)),
      p.link(C, B, '2020-01-01'),
    ]);
    const gelukt = pogingen.slice(0, 50).filter(({ status }) => status === 'fulfilled');
    // Of A and B together one; what C reserved before it belonged to them stays lawful.
    const rijen = await p.sql<{ kvk_nummer: string; n: number }>(
      'SELECT kvk_nummer, count(*)::int AS n FROM staatssteun.steun GROUP BY 1',
    );
    const vanC = rijen.find(({ kvk_nummer: kvk }) => kvk === C)?.n ?? 0;
    expect(gelukt.length - vanC).toBeLessThanOrEqual(1);
    expect(pogingen[50]?.status).toBe('fulfilled');
    await expect(p.reserve(C, 1)).rejects.toMatchObject(vol);
  });

  it('by hand-written SQL of the application goes no further either', async () => {
    const sql = `INSERT INTO staatssteun.steun (id, bron_id, kvk_nummer, aanbieder_id, regio, regeling, status, bedrag_in_centen,
      datum, gereserveerd_door, gereserveerd_op, gewijzigd_door, gewijzigd_op)
      SELECT gen_random_uuid(), gen_random_uuid(), $1, $2, 'TWE', 'algemeen', 'gereserveerd', $3, '2027-03-15', 'systeem',
        now(), 'x', now() FROM generate_series(1, $4::int)`;
    await expect(p.sql(sql, [A, ORG, 10_000_000, 4])).rejects.toMatchObject({
      driverError: { constraint: 'steun_plafond' },
    });
    await p.sql(sql, [A, ORG, 10_000_000, 3]);
    await expect(p.sql(`UPDATE staatssteun.steun SET bedrag_in_centen = 1`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      p.sql(`INSERT INTO staatssteun.steun SELECT * FROM staatssteun.steun`, [], van(A)),
    ).rejects.toThrow(/row-level security|duplicate/);
  });

  it('the database finds the same room as the rules, for whatever was granted', async () => {
    let zaad = 7;
    const dice = (n: number): number => (zaad = (zaad * 48_271) % 2_147_483_647) % n;
    await p.link(A, B, '2026-01-01', '2027-01-01');
    let geweigerd = 0;
    for (let i = 0; i < 60; i += 1) {
      const [kvk, datum, euros] = [
        [A, B][dice(2)] ?? A,
        plusDagen('2024-06-01', dice(1_500)),
        1 + dice(90_000),
      ];
      p.vandaag = datum;
      const ruimte = (await p.room(kvk, datum)) ?? 0;
      const uitkomst = await p.reserve(kvk, euros).then(
        async (bron) => {
          await p.grant(bron, euros, datum);
          return true;
        },
        () => false,
      );
      if (!uitkomst) geweigerd += 1;
      expect([i, uitkomst]).toEqual([i, euros <= ruimte]);
    }
    expect(geweigerd).toBeGreaterThan(10);
    expect(geweigerd).toBeLessThan(50);
  });

  it('is kept for ten years, and what is reserved as long as it is', async () => {
    const oud = await p.reserve(A, 1_000);
    await p.grant(oud, 1_000, '2027-03-15');
    await p.reserve(A, 2_000);
    await p.link(A, B, '2020-01-01', '2027-03-15');
    await p.verklaringen.declare(van(A), { steun: [], naarWaarheid: true });
    const rijen = async (): Promise<number[]> =>
      Promise.all(
        ['steun', 'verbondenheid', 'verklaring'].map(
          async (tabel) => (await p.sql(`SELECT FROM staatssteun.${tabel}`)).length,
        ),
      );
    p.vandaag = '2037-03-15';
    await p.round();
    expect(await rijen()).toEqual([2, 1, 1]);
    p.vandaag = '2037-03-17';
    await p.round();
    expect(await rijen()).toEqual([1, 0, 0]);
  });
});
