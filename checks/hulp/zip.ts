// SPDX-License-Identifier: EUPL-1.2
import { deflateRawSync } from 'node:zlib';

/** A part of a zip file with whatever its headers shall say of it, true or not. */
export interface Deel {
  naam: string;
  inhoud: Buffer;
  /** Compression method; 8 deflates `inhoud`, any other leaves it as it is. */
  methode?: number;
  vlaggen?: number;
  /** What both headers say of the unpacked size. */
  grootte?: number;
  /** Shares the data of the part before it: one piece of the file is unpacked many times. */
  deelt?: boolean;
}

interface Einde {
  aantal?: number;
  begin?: number;
  opmerking?: number;
}

const u16 = (...waarden: number[]): Buffer => Buffer.from(waarden.flatMap((w) => [w & 255, (w >> 8) & 255]));
const u32 = (...waarden: number[]): Buffer =>
  Buffer.concat(waarden.map((w) => u16(w % 65_536, Math.floor(w / 65_536))));

/** Lays the parts one after another, and says of them and of the whole what it is told to. */
export function zipOf(delen: Deel[], einde: Einde = {}): Buffer {
  const lokaal: Buffer[] = [];
  const centraal: Buffer[] = [];
  let plek = 0;
  let vorige = { plek: 0, ingepakt: 0, groot: 0 };
  for (const { naam, inhoud, methode = 8, vlaggen = 0, grootte, deelt = false } of delen) {
    if (!deelt) {
      const data = methode === 8 ? deflateRawSync(inhoud, { level: 1 }) : inhoud;
      vorige = { plek, ingepakt: data.length, groot: grootte ?? inhoud.length };
      const kop = Buffer.concat([...velden(naam, methode, vlaggen, vorige), u16(0), Buffer.from(naam)]);
      const stuk = Buffer.concat([u32(0x04034b50), u16(20), kop, data]);
      lokaal.push(stuk);
      plek += stuk.length;
    }
    centraal.push(
      Buffer.concat([
        ...[u32(0x02014b50), u16(20, 20), ...velden(naam, methode, vlaggen, vorige)],
        ...[u16(0, 0, 0, 0), u32(0, vorige.plek), Buffer.from(naam)],
      ]),
    );
  }
  const register = Buffer.concat(centraal);
  const { aantal = delen.length, begin = plek, opmerking = 0 } = einde;
  const slot = [u32(0x06054b50), u16(0, 0, aantal, aantal), u32(register.length, begin), u16(opmerking)];
  return Buffer.concat([...lokaal, register, ...slot]);
}

/** From the flags up to the length of the name; no reader of ours looks at the checksum. */
const velden = (
  naam: string,
  methode: number,
  vlaggen: number,
  van: { ingepakt: number; groot: number },
): Buffer[] => [
  ...[u16(vlaggen, methode, 0, 0), u32(0, van.ingepakt, van.groot), u16(Buffer.byteLength(naam))],
];
