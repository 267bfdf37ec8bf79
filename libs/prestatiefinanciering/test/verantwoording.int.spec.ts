// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import { AanbodmatchingFacade } from '#libs/aanbodmatching';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { readTabel, unguardFormula } from '#libs/matching-engine';
import { answerLijst, sendBestand, soortVan, type Antwoordvorm } from '../src/bestand.js';
import { PROGRAMMALIJST } from '../src/lijsten.js';
import { ProgrammaLezer } from '../src/programma/programma.lezer.js';
import { IndigoLezer } from '../src/verantwoording/indigo.lezer.js';
import { SisaLezer } from '../src/verantwoording/sisa.lezer.js';
import { BESTEDINGLIJST, SISALIJST, toRijen } from '../src/verantwoording/verantwoording.bestand.js';
import type { BestedingWeergave, VerantwoordingWeergave } from '../src/verantwoording/verantwoording.dto.js';
import { VerantwoordingLezer } from '../src/verantwoording/verantwoording.lezer.js';
import { code } from './financiering.support.js';
import { Prestatieproef, coordinator, financier, meebetaler } from './prestatie.support.js';
import { achieve, book, grant, type Afspraakids } from './verantwoording.support.js';

const analist: Actor = { rol: 'analist', subject: 'emre' };
const brabant: Actor = { rol: 'coordinator', subject: 'maud', regio: 'MBR' };
const vreemde: Actor = {
  rol: 'financier',
  subject: 'v',
  organisatieId: 'f1000000-0000-4000-8000-000000000009',
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPEN = { csv: 'text/csv', xlsx: XLSX } as const;
const reeks = (van: number, aantal: number): number[] => Array.from({ length: aantal }, (_, nr) => van + nr);

let proef: Prestatieproef;
let ids: Afspraakids;
let regio: Afspraakids;
const lees = (wie: Actor, jaar = 2026): Promise<VerantwoordingWeergave> =>
  proef.app.get(VerantwoordingLezer).read(wie, ids.programmaId, jaar);
const cel = ({ groepen }: VerantwoordingWeergave, waar: string): BestedingWeergave | undefined =>
  groepen.find((een) => `${een.thema ?? 'onbekend'} ${een.regio}` === waar);

/** What stands in the comments of the tests below is worked out by hand from these lines. */
async function fill(): Promise<void> {
  const programma = { naam: '=HYPERLINK("x")', sisa_code: 'A16' };
  ids = await proef.agree([{ code: 'A', mijlpaal: 'geleverd' }], { programma });
  const [energie, klein, ai, gemeld] = [
    await achieve(proef, ids, {
      regio: 'TWE',
      thema: 'energie',
      firmas: reeks(1, 12),
      centen: 75_000,
      bevestigd: 8,
    }),
    await achieve(proef, ids, { regio: 'MBR', thema: 'energie', firmas: reeks(101, 4), centen: 50_001 }),
    await achieve(proef, ids, {
      regio: 'TWE',
      thema: 'ai',
      firmas: [1, ...reeks(201, 10)],
      centen: 10_000,
      bevestigd: 3,
    }),
    await achieve(proef, ids, { regio: 'MBR', thema: null, firmas: [null], centen: 10_000, aantal: 3 }),
  ];
  const weg = await achieve(proef, ids, { regio: 'TWE', thema: 'energie', firmas: [900], centen: 99_999 });
  const ander = await achieve(proef, ids, { regio: 'TWE', thema: 'energie', firmas: [901], centen: 1 });
  await grant(proef, ids, [...energie, ...klein], { minuten: 330 });
  await grant(proef, ids, [...ai, ...gemeld]);
  await grant(proef, ids, weg, { status: 'teruggedraaid', minuten: 1 });
  await grant(proef, ids, ander, { jaar: 2027 });
}

/** An afspraak with a regio, and what the ledger has of it: 1,000.50 granted, 100.25 turned back, 50.00 claimed back. */
async function fillRegio(): Promise<void> {
  const partij = { partij: 'regio', aanbieder_id: null, regio: 'TWE' };
  regio = await proef.agree([{ code: 'A', mijlpaal: 'geleverd' }], {
    partij,
    programma: { sisa_code: 'A16' },
  });
  const [van, naar] = ['verplicht', 'te-betalen'] as const;
  await book(proef, regio, { soort: 'vordering', jaar: 2025, van, naar, centen: 20_049 });
  await book(proef, regio, { soort: 'vordering', jaar: 2026, van, naar, centen: 90_025 });
  const fout = await book(proef, regio, { soort: 'vordering', jaar: 2026, van, naar, centen: 10_025 });
  await book(proef, regio, {
    soort: 'correctie',
    jaar: 2026,
    van: naar,
    naar: van,
    centen: 10_025,
    keertOm: fout,
  });
  await book(proef, regio, { soort: 'jaarovergang', jaar: 2026, van: naar, naar: van, centen: 70 });
  const terug = { van: 'betaald', naar: 'terug-te-vorderen' } as const;
  await book(proef, regio, { soort: 'terugvordering', jaar: 2026, ...terug, centen: 5_000 });
  const regels = await achieve(proef, regio, {
    regio: 'TWE',
    thema: 'ai',
    firmas: [null],
    centen: 90_025,
    aantal: 1,
  });
  await grant(proef, regio, regels, { partij: { regio: 'TWE' } });
}

beforeAll(async () => {
  proef = await Prestatieproef.start();
  await proef.put([
    'stamgegevens.regio',
    {
      code: 'MBR',
      naam: 'Midden-Brabant',
      versie: 1,
      gewijzigd_door: 'b',
      gewijzigd_op: '2026-03-01T10:00:00Z',
    },
  ]);
  await fill();
  await fillRegio();
}, 60_000);
afterAll(() => proef?.stop());

describe('what each euro bought', () => {
  it('is told to the cent to who pays', async () => {
    const van = await lees(meebetaler);
    // 12 x 750.00 + 4 x 500.01 + 11 x 100.00 + 3 x 100.00, by 30 results and 11 confirmations; 26 firms, one of them twice.
    expect(van.totaal).toEqual({
      ...{ ondernemingen: 26, prestaties: 30, bevestigd: 11, bedragInCenten: 1_240_004 },
      ...{ kostenPerPrestatieInCenten: 41_333, kostenPerBevestigdInCenten: 112_728, isVerborgen: false },
    });
    expect(cel(van, 'energie TWE')).toMatchObject({
      ...{ ondernemingen: 12, prestaties: 12, bevestigd: 8, bedragInCenten: 900_000 },
      ...{ kostenPerPrestatieInCenten: 75_000, kostenPerBevestigdInCenten: 112_500, regioNaam: 'Twente' },
    });
    expect(cel(van, 'energie MBR')).toMatchObject({
      ...{ bedragInCenten: 200_004, kostenPerPrestatieInCenten: 50_001, kostenPerBevestigdInCenten: null },
    });
    expect(cel(van, 'onbekend MBR')).toMatchObject({
      ondernemingen: 0,
      prestaties: 3,
      bedragInCenten: 30_000,
    });
    expect(van).toMatchObject({ drempel: null, regio: null });
    expect((await lees(financier, 2027)).totaal.bedragInCenten).toBe(1);
  });

  it('counts a firm by its number, else by who asked; and what it says by its own word alone', async () => {
    const [een, ander, derde] = [randomUUID(), randomUUID(), randomUUID()];
    const opgegeven = { onderneming_naam: `\\x${'00'.repeat(40)}`, sbi: '1071', gemeentecode: 'GM0153' };
    const deliver = (betrokkene_id: string, kvk_nummer: string | null): Promise<string> =>
      proef.deliver({ betrokkene_id }, { ...opgegeven, betrokkene_id, kvk_nummer });
    const hulp = [
      await deliver(een, null),
      await deliver(een, null),
      await deliver(ander, null),
      await deliver(ander, '60000777'),
      await deliver(derde, '60000777'),
    ];
    const [zelf = '', voorHem = '', achteraf = '', bedacht = ''] = hulp;
    await proef.confirm(zelf);
    for (const id of [voorHem, achteraf, bedacht]) await proef.confirm(id, 'geholpen', false);
    await proef.answer(achteraf, 'deels');
    await proef.answer(bedacht, 'nee');
    const uitkomsten = await proef.db.as(SYSTEEM, (tx) =>
      proef.app.get(AanbodmatchingFacade).hulpuitkomsten(tx, hulp),
    );
    const van = new Map(uitkomsten.map((uitkomst) => [uitkomst.toewijzingId, uitkomst]));
    const firmas = hulp.map((id) => van.get(id)?.onderneming);
    expect(new Set(firmas).size).toBe(2);
    expect(firmas[0]).toBe(firmas[1]);
    expect(new Set(firmas.slice(2)).size).toBe(1);
    expect(hulp.map((id) => van.get(id)?.isGeholpen)).toEqual([true, false, true, false, false]);
  });

  it('tells how long reporting took, of those who told: 330 minutes for 11,000.04', async () => {
    expect((await lees(financier)).rapportage).toEqual({
      ...{ declaraties: 2, metOpgave: 1, minuten: 330, minutenPerDuizendEuro: 30 },
    });
  });

  it('is left out for others where few firms are, and so is what gives those away', async () => {
    const van = await lees(analist);
    expect(van.drempel).toBe(10);
    expect(van.totaal).toMatchObject({ ondernemingen: 26, bedragInCenten: 1_240_004 });
    // Four firms and none; with the eleven of ai there are fifteen behind the two amounts that are left of the total.
    expect(van.groepen.filter(({ isVerborgen }) => !isVerborgen)).toMatchObject([
      { thema: 'energie', regio: 'TWE' },
    ]);
    expect(JSON.stringify(van)).not.toMatch(/200004|50001|110000/);
  });

  it('is of the own regio for a coördinator, from five firms on', async () => {
    const van = await lees(coordinator);
    expect(van.groepen.map((een) => een.regio)).toEqual(['TWE', 'TWE']);
    expect(van).toMatchObject({
      regio: 'TWE',
      drempel: 5,
      totaal: { ondernemingen: 22, bedragInCenten: 1_010_000 },
    });
    const { totaal, groepen, rapportage } = await lees(brabant);
    expect([totaal, ...groepen].every(({ isVerborgen }) => isVerborgen)).toBe(true);
    expect(Object.values(rapportage).every((veld) => veld === null)).toBe(true);
  });

  it('is not there for who does not pay for it', async () => {
    expect(await code(lees(vreemde))).toBe('niet-gevonden');
    expect(await code(proef.app.get(SisaLezer).read(vreemde, ids.programmaId, 2026))).toBe('niet-gevonden');
    expect(await code(proef.app.get(IndigoLezer).read(vreemde, ids.programmaId))).toBe('niet-gevonden');
  });
});

describe('SiSa', () => {
  const sisa = (wie: Actor, jaar = 2026) => proef.app.get(SisaLezer).read(wie, regio.programmaId, jaar);
  const waarden = async (wie: Actor, jaar: number) =>
    (await sisa(wie, jaar)).rijen.map(({ indicator, waarde }) => `${indicator} ${waarde}`);

  it('tells of a regio what the ledger has of it, in whole euros', async () => {
    // 900.25 in the year after what was turned back, and 200.49 of the year before.
    expect(await waarden(financier, 2026)).toEqual([
      ...['A16/01 900', 'A16/02 1101', 'A16/03 1', 'A16/04 50', 'A16/05 Nee'],
    ]);
    expect(await waarden(financier, 2025)).toEqual([
      ...['A16/01 200', 'A16/02 200', 'A16/03 0', 'A16/04 0', 'A16/05 Nee'],
    ]);
    expect((await sisa(financier)).rijen[0]).toMatchObject({ ontvanger: 'Twente', jaar: 2026 });
  });

  it('is final after the last year of a programme that is closed', async () => {
    const status = (naar: string) =>
      proef.exec(
        `UPDATE prestatiefinanciering.programma SET status = '${naar}' WHERE id = '${regio.programmaId}'`,
      );
    await status('gesloten');
    expect(await waarden(financier, 2026)).toContain('A16/05 Ja');
    expect(await waarden(financier, 2025)).toContain('A16/05 Nee');
    await status('vastgesteld');
  });

  it('is of the own regio for a coördinator, and of none without a code', async () => {
    expect((await sisa(coordinator)).rijen).toHaveLength(5);
    expect((await sisa(brabant)).rijen).toEqual([]);
    await proef.exec(
      `UPDATE prestatiefinanciering.programma SET sisa_code = NULL WHERE id = '${regio.programmaId}'`,
    );
    expect(await sisa(financier)).toEqual({ sisaCode: null, rijen: [] });
    await proef.exec(
      `UPDATE prestatiefinanciering.programma SET sisa_code = 'A16' WHERE id = '${regio.programmaId}'`,
    );
  });
});

describe('INDIGO', () => {
  const indigo = async (programmaId: string) =>
    (await proef.app.get(IndigoLezer).read(financier, programmaId)).inhoud as Record<string, unknown[]>;

  it('tells the results and the payments of an indicator with firms enough', async () => {
    const { outcome_metrics, results, outcome_payments } = await indigo(ids.programmaId);
    expect(outcome_metrics).toHaveLength(1);
    // 30 results of 2026, and the one of 2027.
    expect(results).toMatchObject([{ number_with_positive_social_outcomes: { value: 31 } }]);
    const bedragen = (
      outcome_payments as { money: { amount: { value: number } }; type: { value: string } }[]
    ).map(({ money, type }) => `${type.value} ${money.amount.value}`);
    expect(bedragen).toEqual(['Planned 12400.04', 'Planned 0.01']);
  });

  it('leaves out those of few firms, to who pays as well: it is a file for others', async () => {
    const { outcome_metrics, results, outcome_payments } = await indigo(regio.programmaId);
    expect(outcome_metrics).toHaveLength(1);
    expect([results, outcome_payments]).toEqual([[], []]);
  });
});

describe('files', () => {
  const app = fastify();
  afterAll(() => app.close());
  let url = '';
  const read = async (soort: keyof typeof TYPEN, pad: string) => {
    const antwoord = await fetch(`${url}${pad}`, { headers: { accept: TYPEN[soort] } });
    expect(antwoord.headers.get('content-type')).toContain(TYPEN[soort]);
    expect(antwoord.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="[a-z0-9-]+\\.${soort}"$`),
    );
    const bestand = new Uint8Array(await antwoord.arrayBuffer());
    return { bestand, rijen: (await readTabel(soort, bestand)).rijen.map(({ cellen }) => cellen) };
  };
  const centenVan = (waarde: unknown): number | null => {
    if (typeof waarde === 'number') return Math.round(waarde * 100);
    if (typeof waarde !== 'string' || waarde === '') return null;
    return Math.round(Number(waarde.replace(',', '.')) * 100);
  };

  beforeAll(async () => {
    const vorm = (accept: string | undefined, antwoord: unknown) => ({ accept, antwoord }) as Antwoordvorm;
    app.get('/besteding', async ({ headers }, reply) => {
      const rijen = toRijen(await lees(financier));
      return sendBestand(
        vorm(headers.accept, reply),
        soortVan(headers.accept) ?? 'csv',
        'besteding',
        BESTEDINGLIJST,
        rijen,
      );
    });
    app.get('/sisa', async ({ headers }, reply) => {
      const { rijen } = await proef.app.get(SisaLezer).read(financier, regio.programmaId, 2026);
      return sendBestand(
        vorm(headers.accept, reply),
        soortVan(headers.accept) ?? 'csv',
        'sisa',
        SISALIJST,
        rijen,
      );
    });
    app.get('/programmas', ({ headers }, reply) =>
      answerLijst(vorm(headers.accept, reply), PROGRAMMALIJST, { aantal: 1 }, (vraag) =>
        proef.app.get(ProgrammaLezer).list(financier, vraag),
      ),
    );
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });

  it.each(['csv', 'xlsx'] as const)('as %s say the same as the answer', async (soort) => {
    const { groepen, totaal, jaar } = await lees(financier);
    const gelezen = (await read(soort, '/besteding')).rijen.map((rij) => ({
      ...{ jaar: Number(rij['jaar']), thema: rij['thema'], regio: rij['regio'] },
      ...{ ondernemingen: Number(rij['ondernemingen']), prestaties: Number(rij['prestaties']) },
      ...{ bedrag: centenVan(rij['bedrag_in_euro']), per: centenVan(rij['kosten_per_prestatie_in_euro']) },
      bevestigd: centenVan(rij['kosten_per_bevestigd_in_euro']),
    }));
    const rijen = [...groepen, { ...totaal, themaNaam: 'totaal', regioNaam: 'totaal' }];
    expect(gelezen).toEqual(
      rijen.map((van) => ({
        ...{ jaar, thema: van.themaNaam, regio: van.regioNaam, ondernemingen: van.ondernemingen },
        ...{ prestaties: van.prestaties, bedrag: van.bedragInCenten, per: van.kostenPerPrestatieInCenten },
        bevestigd: van.kostenPerBevestigdInCenten,
      })),
    );
    const sisa = (await read(soort, '/sisa')).rijen.map(
      (rij) => `${String(rij['indicator'])} ${String(rij['waarde'])}`,
    );
    expect(sisa).toEqual(['A16/01 900', 'A16/02 1101', 'A16/03 1', 'A16/04 50', 'A16/05 Nee']);
  });

  it.each(['csv', 'xlsx'] as const)('as %s have every page of a list, and no formula', async (soort) => {
    const { bestand, rijen } = await read(soort, '/programmas');
    if (soort === 'csv') expect(Buffer.from(bestand).toString()).toContain(`'=HYPERLINK`);
    const namen = rijen.map(({ naam }) => unguardFormula(String(naam)));
    expect(namen.sort()).toEqual(['=HYPERLINK("x")', 'Proef']);
  });

  it('are not sent to who wants JSON, or says nothing', async () => {
    for (const accept of ['*/*', 'application/json', `application/json, ${XLSX}`, undefined])
      expect(soortVan(accept)).toBeNull();
    const antwoord = await fetch(`${url}/programmas`, { headers: { accept: 'application/json' } });
    expect(((await antwoord.json()) as { gegevens: object[] }).gegevens).toHaveLength(1);
  });
});
