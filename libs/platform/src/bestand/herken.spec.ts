// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { BESTAND } from '../../../../test/support/bestanden.js';
import { BESTANDSSOORTEN, type Bestandssoort } from './bestand.rules.js';
import { isWhatItSays, recognise } from './herken.js';

const tekst = (wat: string): Buffer => Buffer.from(wat);
const zip = (delen: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(delen));

describe('what a file is', () => {
  it.each(BESTANDSSOORTEN)('is told by what is in it: %s and nothing else', async (soort) => {
    const isTekst = soort === 'txt' || soort === 'csv';
    expect(await recognise(BESTAND[soort])).toBe(isTekst ? 'tekst' : soort);
    const past: Bestandssoort[] = [];
    for (const een of BESTANDSSOORTEN) if (await isWhatItSays(BESTAND[soort], een)) past.push(een);
    expect(past).toEqual(isTekst ? ['txt', 'csv'] : [soort]);
  });

  it.each<[string, Buffer]>([
    ['a program', Buffer.concat([tekst('MZ'), Buffer.alloc(64)])],
    ['an ELF program', Buffer.concat([Buffer.from([0x7f]), tekst('ELF'), Buffer.alloc(64)])],
    ['a zip of anything', zip({ 'a.exe': strToU8('MZ') })],
    [
      'an office document with macros',
      zip({
        '[Content_Types].xml': strToU8(
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        ),
        'word/document.xml': strToU8('<x/>'),
      }),
    ],
    ['something that was packed', gzipSync(tekst('a'))],
    [
      'a picture with scripts',
      tekst('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ['a picture that moves', Buffer.concat([tekst('GIF89a'), Buffer.alloc(32)])],
    ['text with a zero in it', tekst('a\0b')],
    ['text with an escape in it', tekst('a\u001b[31mb')],
    ['text in another encoding', Buffer.from([0x63, 0x61, 0x66, 0xe9])],
    ['text of two bytes a character', Buffer.from('\ufeffabc', 'utf16le')],
    ['the beginning of a zip', BESTAND.docx.subarray(0, 20)],
    ['the beginning of a picture', BESTAND.png.subarray(0, 4)],
    ['nothing', Buffer.alloc(0)],
  ])('is not told of %s', async (_wat, inhoud) => {
    const past = [];
    for (const soort of BESTANDSSOORTEN)
      if (inhoud.length > 0 && (await isWhatItSays(inhoud, soort))) past.push(soort);
    expect(past).toEqual([]);
  });

  it('is told of a bomb without unpacking it', async () => {
    const bom = zip({
      '[Content_Types].xml': new Uint8Array(32 * 1024 * 1024),
      'word/document.xml': strToU8('<x/>'),
    });
    const voor = process.memoryUsage().rss;
    await recognise(bom);
    expect(process.memoryUsage().rss - voor).toBeLessThan(24 * 1024 * 1024);
  });
});
