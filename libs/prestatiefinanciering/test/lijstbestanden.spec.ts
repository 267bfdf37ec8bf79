// SPDX-License-Identifier: EUPL-1.2
// T18, formulas: a text that a spreadsheet would work out, in every column of every file that this lib hands out, is text in it.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import Fastify, { type FastifyInstance } from 'fastify';
import { CSV, XLSX } from '#libs/platform';
import { answerLijst, type Kolom } from '../src/bestand.js';
import { writeBoekingen } from '../src/grootboek/boeking.bestand.js';
import type { BoekingMetRegels } from '../src/grootboek/boeking.lezer.js';
import * as lijsten from '../src/lijsten.js';
import { BESTEDINGLIJST, SISALIJST } from '../src/verantwoording/verantwoording.bestand.js';

const TAGS = ['programmas', 'prestatieafspraken', 'grootboek', 'prestaties', 'declaraties', 'betalingen'];
const TEKSTEN = ['=', '+', '-', '@', '\t=', '\r=', ' =', '"=', '\n='].flatMap((teken) =>
  ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example")'].map((daad) => `${teken}${daad}`),
);

/** Cells that a spreadsheet works out, as OWASP names their first signs. */
function countFormulesCsv(csv: string): number {
  const rijen: string[][] = parse(csv, { bom: true, delimiter: ';', relax_column_count: true });
  return rijen.flat().filter((cel) => /^[=+\-@\t\r]/.test(cel)).length;
}

const countFormulesXlsx = (bestand: Buffer): number =>
  Object.entries(unzipSync(bestand))
    .filter(([naam]) => naam.startsWith('xl/worksheets/'))
    .reduce((som, [, deel]) => som + (strFromU8(deel).match(/<f[ >/]/g) ?? []).length, 0);

/** By the operation of the API that hands it out. */
const KOLOMMEN = {
  programmasLijst: lijsten.PROGRAMMALIJST.kolommen,
  prestatieafsprakenLijst: lijsten.AFSPRAKENLIJST.kolommen,
  prestatiesLijst: lijsten.PRESTATIELIJST.kolommen,
  declaratiesLijst: lijsten.DECLARATIELIJST.kolommen,
  grootboekrekeningenLijst: lijsten.REKENINGENLIJST.kolommen,
  betaalbatchesLijst: lijsten.BATCHLIJST.kolommen,
  betaalopdrachtenLijst: lijsten.OPDRACHTENLIJST.kolommen,
  onbekendeVerwijzingenLijst: lijsten.ONBEKENDLIJST.kolommen,
  verantwoordingLezen: BESTEDINGLIJST,
  sisaLezen: SISALIJST,
} as Record<string, readonly Kolom<object>[]>;

/** A row of any of them that holds this text wherever it is no amount. */
const rijMet = (tekst: string): object =>
  new Proxy<Record<string, unknown>>(
    { penvoerder: { naam: tekst }, regios: [tekst, tekst] },
    {
      get: (vast, naam) =>
        vast[String(naam)] ?? (String(naam).endsWith('InCenten') ? 12_345 : (tekst as unknown)),
    },
  );

const boekingMet = (tekst: string): BoekingMetRegels => {
  const regel = { soort: tekst, jaar: 2026, van: tekst };
  return {
    ...{ id: tekst, datum: tekst, geboektOp: new Date(0), soort: tekst, afspraak: tekst, keertOm: tekst },
    regels: [
      { ...regel, bedragInCenten: -1 },
      { ...regel, bedragInCenten: 1 },
    ],
  } as unknown as BoekingMetRegels;
};

/** Of this lib, by what the API says of itself. */
function handedOut(): string[] {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string; tags?: string[]; responses?: object }>>;
  };
  return Object.values(paths)
    .flatMap((pad) => Object.values(pad))
    .filter(({ tags = [] }) => tags.some((tag) => [...TAGS, 'verantwoording'].includes(tag)))
    .filter(({ responses }) => JSON.stringify(responses ?? {}).includes(`"${CSV}"`))
    .flatMap(({ operationId }) => operationId ?? []);
}

describe('a file of this lib', () => {
  let app: FastifyInstance;
  let url: string;

  beforeAll(async () => {
    app = Fastify();
    app.get<{ Params: { naam: string } }>('/:naam', ({ params: { naam }, headers }, antwoord) => {
      const vorm = { accept: headers.accept, antwoord };
      const lijst = { naam, kolommen: KOLOMMEN[naam] ?? [] };
      const bladzijde = { gegevens: TEKSTEN.map(rijMet), volgende: null };
      return answerLijst(vorm, lijst, { aantal: 50 }, () => Promise.resolve(bladzijde));
    });
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app?.close());

  it('is one of these, or an uploaded file as it came', () => {
    const zelf = [...Object.keys(KOLOMMEN), 'boekingenExport', 'prestatiebewijsOphalen'];
    expect(handedOut().sort()).toEqual(zelf.sort());
  });

  it.each(Object.keys(KOLOMMEN))('holds no formula: %s', async (naam) => {
    const vraag = async (accept: string): Promise<Buffer> =>
      Buffer.from(await (await fetch(`${url}/${naam}`, { headers: { accept } })).arrayBuffer());
    const csv = (await vraag(CSV)).toString();
    expect(csv.length).toBeGreaterThan(TEKSTEN.join('').length);
    expect([countFormulesCsv(csv), countFormulesXlsx(await vraag(XLSX))]).toEqual([0, 0]);
  });

  it('holds no formula: boekingenExport', async () => {
    const boekingen = TEKSTEN.map(boekingMet);
    const csv = (await writeBoekingen('csv', boekingen)).toString();
    expect(csv.length).toBeGreaterThan(TEKSTEN.join('').length);
    expect(countFormulesCsv(csv)).toBe(0);
    expect(countFormulesXlsx(await writeBoekingen('xlsx', boekingen))).toBe(0);
  });
});
