// SPDX-License-Identifier: EUPL-1.2
import { deflateSync } from 'node:zlib';
import { zipSync, strToU8 } from 'fflate';

/** The string that every virus scanner finds and that does nothing (eicar.org); in two parts, so that none finds it here. */
export const EICAR = Buffer.from(
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
);

const OFFICE = (deel: string, inhoud: string): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
          `<Override PartName="/${deel}" ContentType="application/vnd.openxmlformats-officedocument.${inhoud}.main+xml"/></Types>`,
      ),
      [deel]: strToU8('<x/>'),
    }),
  );
const OPEN = (type: string): Buffer =>
  Buffer.from(
    zipSync({
      mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
      'content.xml': strToU8('<x/>'),
    }),
  );

function png(): Buffer {
  const deel = (soort: string, inhoud: Buffer): Buffer => {
    const lengte = Buffer.alloc(4);
    lengte.writeUInt32BE(inhoud.length);
    return Buffer.concat([lengte, Buffer.from(soort), inhoud, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    deel('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    deel('IDAT', deflateSync(Buffer.alloc(4))),
    deel('IEND', Buffer.alloc(0)),
  ]);
}

/** One small file of each kind that may be added, by its code. */
export const BESTAND = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  png: png(),
  jpg: Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
  ]),
  webp: Buffer.concat([
    Buffer.from('RIFF'),
    Buffer.from([26, 0, 0, 0]),
    Buffer.from('WEBPVP8L'),
    Buffer.alloc(18),
  ]),
  docx: OFFICE('word/document.xml', 'wordprocessingml.document'),
  xlsx: OFFICE('xl/workbook.xml', 'spreadsheetml.sheet'),
  odt: OPEN('text'),
  ods: OPEN('spreadsheet'),
  txt: Buffer.from('Beste adviseur,\r\n\tDe offerte is € 1.000.\n'),
  csv: Buffer.from('\ufeffnaam;bedrag\nScan;€ 1.000\n'),
};
