// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { toAanbodRij, type Aanbod, type Hulpvraag } from '#libs/matching-engine';
import { runMatch } from './run.js';

const DATA = fileURLToPath(new URL('../../../../libs/matching-engine/data/verzameling/', import.meta.url));
const aanbodBestand = path.join(DATA, 'aanbod.json');
const hulpvragenBestand = path.join(DATA, 'hulpvragen-dev.json');
const regios = path.join(DATA, 'regios.json');
const catalogus = JSON.parse(readFileSync(aanbodBestand, 'utf8')) as Aanbod[];
const requests = JSON.parse(readFileSync(hulpvragenBestand, 'utf8')) as Hulpvraag[];
const gouden = JSON.parse(readFileSync(path.join(DATA, 'golden-dev.json'), 'utf8')) as {
  perHulpvraag: Record<string, { passend: string[]; afgewezenRelevant: Record<string, string[]> }>;
};

let map: string;
beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), 'schakel-match-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer): string => {
  const file = path.join(map, name);
  writeFileSync(file, content);
  return file;
};

interface Line {
  id: string;
  matches: { aanbodId: string; score: number; redenen: string[] }[];
  geenPassendAanbod: number;
  afgewezen: { aanbodId: string; regels: string[] }[];
  oordelen?: Record<string, string[]>;
}

async function run(
  ...argumenten: string[]
): Promise<{ code: number; lines: Line[]; uit: string; fout: string[] }> {
  const uit = new PassThrough({ highWaterMark: 2 ** 26 });
  const fout = new PassThrough();
  const code = await runMatch(argumenten, { uit, fout });
  const text = String(uit.read() ?? '');
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  return {
    code,
    lines: lines.map((line) => JSON.parse(line) as Line),
    uit: text,
    fout: String(fout.read() ?? '')
      .split('\n')
      .filter((line) => line !== ''),
  };
}

const runOn = (aanbod: string, hulpvragen: string, ...more: string[]) =>
  run(
    '--aanbod',
    aanbod,
    '--hulpvragen',
    hulpvragen,
    '--regios',
    regios,
    '--peildatum',
    '2026-03-02',
    ...more,
  );

/** CSV as a Dutch spreadsheet saves it: semicolons, and quotes where a cell holds one. */
function toCsv(rows: readonly Record<string, unknown>[]): string {
  const headers = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return `"${text.replaceAll('"', '""')}"`;
  };
  return [headers, ...rows.map((row) => headers.map((header) => row[header]))]
    .map((row) => row.map(cell).join(';'))
    .join('\r\n');
}

const hulpvraagRij = ({ id, taal, tekst, themas, onderneming }: Hulpvraag): Record<string, unknown> => ({
  id,
  taal,
  tekst,
  themas: themas.join('|'),
  ...onderneming,
});

describe('the batch tool', () => {
  it('answers one line per request, in order, with the verdict of every offer as the golden file has it', async () => {
    const { code, lines, fout } = await runOn(aanbodBestand, hulpvragenBestand, '--alle-oordelen');
    expect([code, fout]).toEqual([0, []]);
    expect(lines.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
    for (const { id, matches, oordelen = {}, geenPassendAanbod } of lines) {
      const { passend, afgewezenRelevant } = gouden.perHulpvraag[id]!;
      expect(Object.keys(oordelen).filter((each) => oordelen[each]!.length === 0)).toEqual(passend);
      for (const [aanbodId, regels] of Object.entries(afgewezenRelevant))
        expect([id, aanbodId, [...oordelen[aanbodId]!].sort()]).toEqual([id, aanbodId, [...regels].sort()]);
      expect(matches.every(({ aanbodId }) => passend.includes(aanbodId))).toBe(true);
      expect(geenPassendAanbod).toBeGreaterThanOrEqual(0);
      expect(geenPassendAanbod).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same answer from JSON, CSV and XLSX', async () => {
    const few = requests.slice(0, 5);
    const rows = catalogus.map(toAanbodRij);
    const columns = Object.keys(rows[0] ?? {});
    const xlsx = path.join(map, 'aanbod.xlsx');
    const cells = rows.map((row) =>
      columns.map((column) => (row[column] === null ? null : { value: row[column]! })),
    );
    await writeXlsxFile([columns.map((value) => ({ value })), ...cells]).toFile(xlsx);
    const csv = put('aanbod.csv', `\uFEFF${toCsv(rows)}`);
    const asked = put('vragen.json', JSON.stringify(few));
    const askedCsv = put('vragen.csv', toCsv(few.map(hulpvraagRij)));
    const fromJson = await runOn(aanbodBestand, asked);
    expect(fromJson.lines).toHaveLength(5);
    expect((await runOn(csv, askedCsv)).uit).toBe(fromJson.uit);
    expect((await runOn(xlsx, asked)).uit).toBe(fromJson.uit);
  });

  it('ignores fields that it does not know', async () => {
    const extra = put(
      'extra.json',
      JSON.stringify(requests.slice(0, 1).map((each) => ({ ...each, kleur: 'rood' }))),
    );
    expect((await runOn(aanbodBestand, extra)).code).toBe(0);
  });

  it('obeys another ceiling for state aid', async () => {
    const { lines } = await runOn(aanbodBestand, hulpvragenBestand, '--alle-oordelen', '--plafond', '0');
    expect(lines[0]?.oordelen?.['A001']).toContain('deMinimis');
  });
});

describe('bad input', () => {
  it('gives nothing but one line per fault of every file, and exit code 2', async () => {
    const offers = put('fout.csv', 'id;titel;soort;gebied\nA1;;cadeau;NL\nA1;Titel;subsidie;PV99\n');
    const asked = put('fout.json', JSON.stringify([{ id: 'R1', tekst: '', onderneming: { omzet: 'veel' } }]));
    const { code, uit, fout } = await runOn(offers, asked);
    expect([code, uit]).toEqual([2, '']);
    expect(fout.map((line) => line.split(': ')[0])).toEqual([
      'fout.csv, regel 2, soort',
      'fout.csv, regel 2, titel',
      'fout.csv, regel 3, voorwaarden.gebied',
      'fout.csv, regel 3, id',
      'fout.json, onderdeel 1, tekst',
      'fout.json, onderdeel 1, onderneming.omzet',
    ]);
  });

  it('says in words what is wrong with a file that cannot be read', async () => {
    const broken = put('kapot.json', '[{"id": ');
    const old = put('oud.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    const headless = put('kop.csv', 'naam;vraag\nJan;Hoe?\n');
    expect((await runOn(broken, old)).fout).toEqual([
      expect.stringContaining('geen geldige JSON'),
      expect.stringContaining('bewaar het als .xlsx'),
    ]);
    expect((await runOn(aanbodBestand, headless)).fout).toHaveLength(2);
    expect((await runOn(path.join(map, 'er-niet.csv'), map)).fout).toHaveLength(2);
  });

  it('takes no spreadsheet that would blow up or lead elsewhere', async () => {
    const rijen = '<row/>'.repeat(2_000_000);
    const bom = (naam: string, inhoud: string): string =>
      put(naam, Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': strToU8(inhoud) })));
    const hoog = bom('hoog.xlsx', `<worksheet><sheetData>${rijen}</sheetData></worksheet>`);
    const doctype = bom('doctype.xlsx', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>');
    expect((await runOn(hoog, doctype)).fout).toEqual([
      expect.stringContaining('regels'),
      expect.stringContaining('documenttype'),
    ]);
  });

  it('names every option that is missing or wrong', async () => {
    const { code, uit, fout } = await run('--peildatum', '2026-02-30', '--plafond', 'hoog');
    expect([code, uit, fout.length]).toEqual([2, '', 4]);
    expect((await run('--onbekend', 'x')).code).toBe(2);
    expect((await run('--help')).code).toBe(0);
  });
});
