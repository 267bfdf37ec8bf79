// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import writeSheet from 'write-excel-file/node';
import { zipOf, type Deel } from './zip.js';

/** A file that would do harm, as it is sent. */
export interface Bom {
  naam: string;
  inhoud: Buffer;
  type: string;
  headers?: Record<string, string>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MB = 1024 * 1024;
const BLAD = 'xl/worksheets/sheet1.xml';
const TEKSTEN = 'xl/sharedStrings.xml';
const WERKBOEK = 'xl/workbook.xml';

type Delen = Record<string, string>;

/** The parts of a right catalogue of one offer, to make wrong ones of. */
async function goedeDelen(): Promise<Delen> {
  const rijen = [
    ['id', 'titel', 'soort', 'gebied', 'aanbieder'],
    ['BOM', 'Bom', 'loket', 'NL', 'Bommenmaker'],
  ];
  const bestand = await writeSheet(
    rijen.map((rij) => rij.map((value) => ({ value, type: String }))),
  ).toBuffer();
  const delen = Object.entries(unzipSync(bestand));
  return Object.fromEntries(delen.map(([naam, inhoud]) => [naam, new TextDecoder().decode(inhoud)]));
}

const pack = (delen: Delen, meer: Partial<Deel> = {}): Deel[] =>
  Object.entries(delen).map(([naam, inhoud]) => ({ naam, inhoud: Buffer.from(inhoud), ...meer }));
const fill = (stuk: string, bytes: number): string => stuk.repeat(Math.ceil(bytes / stuk.length));

/** Every bomb, with a good file at its heart where that hides it best. */
export async function makeBommen(): Promise<Bom[]> {
  const goed = await goedeDelen();
  const xlsx = { ...inhoudsbommen(goed), ...zipbommen(goed), ...kapot(goed) };
  return [
    ...Object.entries(xlsx).map(([naam, inhoud]) => ({ naam, inhoud, type: XLSX })),
    ...andereVormen(zipOf(pack(goed))),
  ];
}

/** A file without any fault: were it refused, the refusals of the others would say nothing. */
export const goedBestand = async (): Promise<Buffer> => zipOf(pack(await goedeDelen()));

const LACH =
  '<!ENTITY a "ha">' +
  Array.from(
    { length: 12 },
    (_, i) => `<!ENTITY ${'bcdefghijklm'[i]} "${`&${'abcdefghijkl'[i]};`.repeat(10)}">`,
  ).join('');
const XXE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** What stands in the parts: entities, sizes, places. */
function inhoudsbommen(goed: Delen): Record<string, Buffer> {
  const change = (naam: string, van: string, door: string): Buffer =>
    zipOf(pack({ ...goed, [naam]: (goed[naam] ?? '').replace(van, () => door) }));
  const before = (naam: string, wat: string): Buffer => change(naam, '?>', `?>${wat}`);
  const inBlad = (wat: string): Buffer => change(BLAD, '</sheetData>', `${wat}</sheetData>`);
  const inTeksten = (wat: string): Buffer => change(TEKSTEN, '</sst>', `${wat}</sst>`);
  return {
    'miljard keer lachen': before(TEKSTEN, `<!DOCTYPE x [${LACH}]>`),
    'één entiteit, heel vaak': before(BLAD, `<!DOCTYPE x [<!ENTITY a "${fill('x', 100_000)}">]>`),
    'entiteit uit een bestand': before(TEKSTEN, XXE),
    'entiteit van een adres': before(BLAD, '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]>'),
    'entiteit in het werkboek': before(WERKBOEK, XXE),
    'entiteit in de opmaak': before('xl/styles.xml', XXE),
    'entiteit in de verwijzingen': before('_rels/.rels', XXE),
    'entiteit in de inhoudsopgave': before('[Content_Types].xml', XXE),
    'doctype in kleine letters': before(BLAD, '<!doctype x [<!entity a "1">]>'),
    'doctype na een lange opmerking': before(BLAD, `<!--${fill('x', 100_000)}--><!DOCTYPE x>`),
    'doctype in UTF-16': zipOf(
      pack(goed).map((deel) =>
        deel.naam === BLAD
          ? { ...deel, inhoud: Buffer.from(`\ufeff<?xml version="1.0"?>${XXE}<worksheet/>`, 'utf16le') }
          : deel,
      ),
    ),
    'blad van elders': change(
      'xl/_rels/workbook.xml.rels',
      'Target="worksheets/sheet1.xml"',
      'Target="http://127.0.0.1:9/sheet1.xml" TargetMode="External"',
    ),
    'cel aan het eind van het blad': inBlad('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    'cel die zich verbergt': inBlad('<row><c x=">" r="&#88;FD1048576"><v>1</v></c></row>'),
    'breed en hoog': inBlad(
      '<row r="3"><c r="SF3"><v>1</v></c></row><row r="50001"><c r="A50001"><v>1</v></c></row>',
    ),
    'acht miljoen lege regels': inBlad(fill('<row/>', 45 * MB)),
    'miljoenen cellen': inBlad(fill('<row r="3"><c r="A3"><v>1</v></c></row>', 45 * MB)),
    'miljoenen teksten': inTeksten(fill('<si><t/></si>', 45 * MB)),
    'miljoenen lagen': inBlad(fill('<a>', 45 * MB)),
    'tekst zonder eind': inBlad(fill('x', 40 * MB)),
    'kenmerk zonder eind': change(BLAD, '<sheetData>', `<sheetData x="${fill('y', 40 * MB)}">`),
  };
}

/** What the headers say, and how much comes out. */
function zipbommen(goed: Delen): Record<string, Buffer> {
  const rest = pack(goed);
  const met = (...meer: Deel[]): Buffer => zipOf([...rest, ...meer]);
  const groot = Buffer.alloc(60 * MB, 0x20);
  const stil = Buffer.from('<a/>');
  const alsBlad = (anders: Partial<Deel>): Buffer =>
    zipOf(rest.map((deel) => (deel.naam === BLAD ? { ...deel, ...anders } : deel)));
  const gedeeld = (naam: string, aantal: number, inhoud: Buffer): Deel[] =>
    Array.from({ length: aantal }, (_, i) => ({ naam: `xl/${naam}${i}.xml`, inhoud, deelt: i > 0 }));
  return {
    'duizend keer kleiner': alsBlad({ inhoud: groot }),
    'groter dan het zegt': alsBlad({ inhoud: groot, grootte: 1_000 }),
    'zegt dat het leeg is': alsBlad({ grootte: 0 }),
    'zegt vier gigabyte': alsBlad({ grootte: 0xffff_fffe }),
    'zegt zip64': alsBlad({ grootte: 0xffff_ffff }),
    'honderd keer vijftig megabyte': met(
      ...gedeeld('a', 100, Buffer.alloc(0)).map((deel) => ({ ...deel, deelt: false, grootte: 49 * MB })),
    ),
    'tweeduizend delen': met(
      ...Array.from({ length: 2_000 }, (_, i) => ({ naam: `xl/d${i}.xml`, inhoud: stil })),
    ),
    'zestigduizend delen': met(
      ...Array.from({ length: 60_000 }, (_, i) => ({ naam: `xl/d${i}.xml`, inhoud: stil })),
    ),
    'delen over elkaar': met(...gedeeld('o', 900, Buffer.from(fill('<a></a>', MB)))),
    'delen over elkaar, met een lange tekst': met(
      ...gedeeld('o', 30, Buffer.from(`<a>${fill('x', MB)}</a>`)),
    ),
    'zip in zip': alsBlad({ inhoud: zipOf([{ naam: BLAD, inhoud: groot }]) }),
    'zip in zip in zip': zipOf([
      { naam: 'a.zip', inhoud: zipOf([{ naam: 'b.zip', inhoud: zipOf([{ naam: 'c', inhoud: groot }]) }]) },
    ]),
    'naam vanaf de wortel': met({ naam: '/etc/cron.d/x.xml', inhoud: stil }),
    'naam die omhoog gaat': met({ naam: '../../../tmp/x.xml', inhoud: stil }),
    'naam met een schijf': met({ naam: 'C:\\Windows\\x.xml', inhoud: stil }),
    'naam die halverwege omhoog gaat': met({ naam: 'xl/../../x.xml', inhoud: stil }),
    versleuteld: alsBlad({ vlaggen: 1, inhoud: Buffer.from('niet te lezen'), methode: 0 }),
    'andere inpakmethode': alsBlad({ methode: 99 }),
    'nog een inpakmethode': alsBlad({ methode: 12, inhoud: Buffer.from('BZh9') }),
  };
}

/** What is no whole zip file. */
function kapot(goed: Delen): Record<string, Buffer> {
  const heel = zipOf(pack(goed));
  return {
    'alleen het begin van een zip': Buffer.from('PK\u0003\u0004 en verder niets'),
    'half bestand': heel.subarray(0, heel.length / 2),
    'zonder eind': heel.subarray(0, heel.length - 22),
    'alleen het eind': heel.subarray(heel.length - 22),
    'lege zip': zipOf([]),
    'register buiten het bestand': zipOf(pack(goed), { begin: 0x7fff_ffff }),
    ruis: Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255)),
  };
}

/** Other files, and other ways to send one. */
function andereVormen(goed: Buffer): Bom[] {
  const csv = (naam: string, inhoud: string): Bom => ({
    naam,
    inhoud: Buffer.from(inhoud),
    type: 'text/csv',
  });
  const json = (naam: string, inhoud: string): Bom => ({
    naam,
    inhoud: Buffer.from(inhoud),
    type: 'application/json',
  });
  return [
    csv('CSV met miljoenen kolommen', fill(';', 9 * MB)),
    csv('CSV met miljoenen namen', Array.from({ length: 1_000_000 }, (_, i) => `k${i}`).join(';')),
    csv('CSV met miljoenen regels', `id;titel;soort;gebied\n${fill('a\n', 9 * MB)}`),
    csv('CSV zonder sluitend aanhalingsteken', `id;titel;soort;gebied\n"${fill('a;\n', 9 * MB)}`),
    csv('CSV met alleen regeleinden', fill('\n', 9 * MB)),
    json('JSON met miljoenen stuks', `[${fill('{},', 9 * MB)}{}]`),
    json('JSON met miljoenen lagen', fill('[', 4 * MB) + fill(']', 4 * MB)),
    json('JSON die niet ophoudt', fill('[{"id":', 9 * MB)),
    {
      naam: 'JSON in gzip',
      inhoud: gzipSync(fill(' ', 100 * MB), { level: 1 }),
      type: 'application/json',
      headers: { 'Content-Encoding': 'gzip' },
    },
    { naam: 'meer dan tien megabyte', inhoud: Buffer.alloc(11 * MB, 0x20), type: XLSX },
    { naam: 'als zip', inhoud: goed, type: 'application/zip' },
    { naam: 'als oud rekenblad', inhoud: goed, type: 'application/vnd.ms-excel' },
    {
      naam: 'als formulier met bijlage',
      inhoud: Buffer.from('--a\r\n\r\nx\r\n--a--'),
      type: 'multipart/form-data; boundary=a',
    },
  ];
}
