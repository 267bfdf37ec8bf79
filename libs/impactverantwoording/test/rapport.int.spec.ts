// SPDX-License-Identifier: EUPL-1.2
import { Feitenwereld } from '../../../test/support/feiten.js';
import { TABELCODES, canoniek, type Rapportinhoud } from '../src/rapport/inhoud.js';
import { sha256Van } from '../src/rapport/rapport.rules.js';
import { IEDEREEN, MAKER, Rapportproef, WAAROM } from './rapport.support.js';

const tabelVan = ({ tabellen }: Rapportinhoud, code: string): Rapportinhoud['tabellen'][number] => {
  const tabel = tabellen.find((een) => een.code === code);
  if (!tabel) throw new Error(`Er is geen tabel ${code}.`);
  return tabel;
};
const STAPPEN = ['gevraagd', 'gematcht', 'toegewezen', 'contact', 'hulp', 'bevestigd', 'geholpen'];
const CELLEN = `SELECT ARRAY[coalesce(regio, '*'), coalesce(thema, '*')] AS codes,
    ARRAY[${STAPPEN.map((stap) => `count(${stap}_op)`).join(', ')}]::integer[] AS waarden
  FROM impactverantwoording.traject WHERE is_eerste AND NOT is_dubbel AND maand BETWEEN '2025-01-01' AND '2026-12-31'
  GROUP BY CUBE (regio, thema)`;

const AANTALLEN = `SELECT b.inhoud FROM impactverantwoording.rapportbron b
  JOIN impactverantwoording.rapporteditie e ON e.id = b.editie_id WHERE b.naam = 'bedrijvenaantallen' ORDER BY e.nummer`;

describe('a report', () => {
  let r: Rapportproef;
  let definitieId: string;

  beforeAll(async () => {
    r = await Rapportproef.start(60);
    definitieId = await r.define();
    await r.p.herbouw.run();
  }, 120_000);
  afterAll(() => r?.p.stop());

  it('has all tables, of the log, with what is hidden and why', async () => {
    const { id, sha256, status, voortgang } = await r.built(definitieId);
    expect({ status, voortgang }).toEqual({ status: 'te-keuren', voortgang: 100 });
    expect(r.voortgang).toEqual([10, 50, 90]);
    const inhoud = await r.desk.inhoud(MAKER, id);
    expect(sha256Van(canoniek(inhoud))).toBe(sha256);
    expect(inhoud.tabellen.map(({ code }) => code)).toEqual([...TABELCODES]);
    const trechter = tabelVan(inhoud, 'trechter-regio-thema');
    const themas = trechter.indelingen[1]?.waarden.length ?? 0;
    // Every code by every other: LANDELIJK, MBR, TWE, and all together.
    expect(trechter.regels).toHaveLength(4 * (1 + themas));
    const echt = await r.sql<{ codes: string[]; waarden: number[] }>(CELLEN);
    const getoond = echt.map(({ codes }) =>
      trechter.regels.find((regel) => canoniek(regel.codes) === canoniek(codes)),
    );
    expect(getoond.filter((regel) => regel?.reden === null).length).toBeGreaterThan(5);
    for (const [nr, regel] of getoond.entries())
      if (regel?.reden === null) expect(regel.waarden.slice(1, 8)).toEqual(echt[nr]?.waarden);
    expect(inhoud.verborgen.length).toBeGreaterThan(0);
    for (const { tabel, codes, reden } of inhoud.verborgen)
      expect(tabelVan(inhoud, tabel).regels).toContainEqual({
        ...{ codes, reden },
        waarden: tabelVan(inhoud, tabel).maten.map(() => null),
      });
    expect(inhoud.datasnede.bronnen.map(({ naam }) => naam)).toEqual([
      'bedrijvenaantallen',
      'effecten',
      'namen',
    ]);
    await r.approve({ ...MAKER, subject: 'ander' }, { id, sha256 }, false);
  }, 120_000);

  it('is the same to the byte when the worker was killed and the log went on meanwhile', async () => {
    const id = await r.edities.request(MAKER, definitieId, WAAROM);
    const eerst = await r.bouw.build(id, () => Promise.resolve());
    await r.p.log(new Feitenwereld(11, 20).events);
    await r.work(id);
    const { sha256, status } = await r.desk.editie(MAKER, id);
    expect(eerst).toMatchObject({ besluit: 'publiceren', sha256 });
    expect(status).toBe('te-keuren');
    // The same job once more does nothing.
    await r.work(id);
    expect(await r.desk.editie(MAKER, id)).toMatchObject({ sha256, status });
    await r.approve({ ...MAKER, subject: 'ander' }, { id, sha256 }, false);
  }, 120_000);

  it('counted again after later events, an erased firm and a rebuild of the facts, is the same to the byte', async () => {
    const editie = await r.sealed(definitieId, WAAROM);
    expect(editie.status).toBe('verzegeld');
    const erna = new Feitenwereld(12, 30);
    await r.p.log(erna.events);
    await r.p.log([
      r.wereld.erase(r.wereld.hulpvragen[4] ?? ''),
      r.wereld.erase(r.wereld.hulpvragen[9] ?? ''),
    ]);
    await r.sql(
      `INSERT INTO impactverantwoording.bedrijvenaantal VALUES (2025, 'TWE', 'G', 'micro', 10, 'maker', now())`,
      [],
      MAKER,
    );
    await r.p.herbouw.run();
    expect(await r.narekenaar.run(editie.id)).toEqual({
      ...{
        editieId: editie.id,
        gelijk: true,
        verzegeld: editie.sha256,
        nagerekend: editie.sha256,
        opmerkingen: [],
      },
    });
    const { tekst, sha256, nummer } = await r.lezer.verzegeld(IEDEREEN, editie.id);
    expect(sha256Van(tekst)).toBe(sha256);
    expect(nummer).toBe(3);
  }, 120_000);

  it('is corrected by another edition that tells what is other, and stays as it was', async () => {
    const [oud] = (await r.lezer.lijst(IEDEREEN, { aantal: 10 })).gegevens;
    if (!oud) throw new Error('Er is niets verzegeld.');
    const voor = await r.lezer.verzegeld(IEDEREEN, oud.id);
    const id = await r.edities.correct(MAKER, oud.id, WAAROM);
    await r.work(id);
    const nieuw = await r.desk.editie(MAKER, id);
    expect(nieuw).toMatchObject({ nummer: 4, status: 'te-keuren', waarom: WAAROM });
    expect(nieuw.verschil).toMatchObject({ met: 3, sha256: oud.sha256 });
    expect(nieuw.verschil?.tabellen.find(({ tabel }) => tabel === 'trechter-kwartaal')).toMatchObject({
      ...{ anders: expect.any(Number), erbij: 0, weg: 0 },
    });
    // What was read in since, and nothing of it in the edition before.
    expect(await r.sql(AANTALLEN)).toEqual([
      ...[0, 1, 2].map(() => ({ inhoud: '[]' })),
      { inhoud: '[{"aantal":10,"regio":"TWE"}]' },
    ]);
    await r.approved(nieuw);
    await r.verzegeling.seal(MAKER, id, nieuw.sha256 ?? '');
    expect(await r.lezer.verzegeld(IEDEREEN, oud.id)).toEqual({ ...voor, opgevolgdDoor: id });
    const feed = await r.lezer.wijzigingen(IEDEREEN, oud.wijzigingsnummer, 10);
    expect(feed.map((een) => [een.id, een.wijzigingsnummer])).toEqual([[id, oud.wijzigingsnummer + 1]]);
    await expect(r.edities.correct(MAKER, oud.id, WAAROM)).rejects.toMatchObject({
      code: 'editie-opgevolgd',
    });
    const laatste = await r.lezer.lijst(IEDEREEN, { aantal: 10, laatste: true });
    expect(laatste.gegevens.map((een) => een.id)).toEqual([id]);
    expect((await r.narekenaar.run(oud.id)).gelijk).toBe(true);
  }, 120_000);
});
