// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from 'fflate';
import { MAX_KOLOMMEN, withinLimits } from './xlsx.grens.js';

const GRENZEN = { rijen: 1_000, uitgepakt: 1_000_000 };
const BLAD = 'xl/worksheets/sheet1.xml';
const GROOT = 'het bestand is uitgepakt te groot';
const REGELS = `het bestand heeft meer dan 1000 regels of ${MAX_KOLOMMEN} kolommen`;

const withSheet = (inhoud: string): Uint8Array => zipSync({ [BLAD]: strToU8(inhoud) });
const cell = (plaats: string): Uint8Array => withSheet(`<row><c r="${plaats}"/></row>`);
const withParts = (aantal: number): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`deel-${i}.xml`, strToU8('<a/>')])));
/** The tag of a cell in a far column, in so many rows. */
const wide = (rijen: number, kolom: string): Uint8Array => withSheet(`<c r="${kolom}${rijen}"/>`);

describe('a spreadsheet within limits', () => {
  it.each<[string, Uint8Array]>([
    ['a thousand parts', withParts(1_000)],
    ['a cell in the last row below the headers', cell('A1001')],
    ['a cell in the last column', cell('SF1')],
    ['as many cells as full rows of a catalogue have', wide(1_000, 'AX')],
  ])('has %s', (_, bestand) => {
    expect(withinLimits(bestand, GRENZEN)).toHaveProperty('inhoud');
  });

  it.each<[string, Uint8Array, string]>([
    ['one part more, however small they are', withParts(1_001), GROOT],
    ['more bytes than it may have', withSheet(`<a>${'<b/>'.repeat(250_000)}</a>`), GROOT],
    ['more tags than its rows can have', withSheet('<b/>'.repeat(100_001)), GROOT],
    [
      'a text that is longer than any cell',
      withSheet(`<a>${'x'.repeat(200_001)}</a>`),
      'het bestand heeft een te lange tekst',
    ],
    [
      'a document type',
      withSheet('<!DOCTYPE a><a/>'),
      'het bestand bevat een documenttype, dat nemen wij niet aan',
    ],
    [
      'a name that leads out of it',
      zipSync({ '../weg.xml': strToU8('<a/>') }),
      'het bestand is geen leesbaar XLSX-bestand',
    ],
    ['a row more', cell('A1002'), REGELS],
    ['a column more', cell('SG1'), REGELS],
    ['a cell that hides where it is', cell('&#65;1'), REGELS],
    ['more cells than full rows of a catalogue have', wide(1_000, 'AY'), REGELS],
  ])('is refused with %s', (_, bestand, melding) => {
    expect(withinLimits(bestand, GRENZEN)).toEqual({ melding });
  });
});
