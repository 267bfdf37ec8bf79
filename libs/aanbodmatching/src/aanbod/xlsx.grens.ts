// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/** Limits of a spreadsheet that is read: unpacked size, rows and columns. */
export const MAX_UITGEPAKT = 50 * 1024 * 1024;
export const MAX_RIJEN = 50_000;
const MAX_KOLOMMEN = 500;
const MAX_DELEN = 1_000;
/** A cell holds 32,767 signs at most; the XML reader goes through a text without a tag again and again. */
const MAX_TEKST = 200_000;

const PLAATS = /<(?:\w+:)?(?:c|row)\b[^<>]*?\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Unpacks a spreadsheet within limits, refuses what a small file can blow up (zip bombs, a cell at the far end of the
 * sheet, document types) and packs the parts that were checked anew, so that the reader sees exactly those. Returns the
 * reason, in Dutch, when it is refused.
 */
export function withinLimits(bestand: Uint8Array): { inhoud: Buffer } | { melding: string } {
  const delen = unpack(bestand);
  if (delen === null) return { melding: 'het bestand is geen leesbaar XLSX-bestand' };
  if (delen === 'te-groot') return { melding: 'het bestand is uitgepakt te groot' };
  for (const [naam, deel] of Object.entries(delen)) {
    const melding = faultOf(naam, deel);
    if (melding !== null) return { melding };
  }
  return { inhoud: Buffer.from(zipSync(delen, { level: 1 })) };
}

function unpack(bestand: Uint8Array): Unzipped | 'te-groot' | null {
  let ruimte = MAX_UITGEPAKT;
  let delen = 0;
  try {
    // Memory is set aside by the stated size, which is checked first, and never grows beyond it.
    const uitgepakt = unzipSync(bestand, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        ruimte -= originalSize;
        delen += 1;
        return ruimte >= 0 && delen <= MAX_DELEN;
      },
    });
    if (ruimte < 0 || delen > MAX_DELEN) return 'te-groot';
    return Object.keys(uitgepakt).length === 0 ? null : uitgepakt;
  } catch {
    return null;
  }
}

function faultOf(naam: string, deel: Uint8Array): string | null {
  if (longestText(deel) > MAX_TEKST) return 'het bestand heeft een te lange tekst';
  const xml = strFromU8(deel);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return 'het bestand bevat een documenttype, dat nemen wij niet aan';
  if (!/worksheets\//i.test(naam)) return null;
  for (const [, dubbel, enkel] of xml.matchAll(PLAATS)) {
    if (!isWithin(dubbel ?? enkel ?? ''))
      return `het bestand heeft meer dan ${MAX_RIJEN} regels of ${MAX_KOLOMMEN} kolommen`;
  }
  return null;
}

/** The most bytes from one tag's beginning to the next. */
function longestText(deel: Uint8Array): number {
  const TAG = 0x3c;
  let langste = 0;
  for (let begin = 0; begin < deel.length;) {
    const volgende = deel.indexOf(TAG, begin + 1);
    const eind = volgende === -1 ? deel.length : volgende;
    langste = Math.max(langste, eind - begin);
    begin = eind;
  }
  return langste;
}

/** `B7` or `7`; anything else (an encoded sign, say) hides where the cell is, and is refused. */
function isWithin(plaats: string): boolean {
  const delen = /^([A-Z]{0,3})(\d{1,7})$/.exec(plaats);
  if (delen === null) return false;
  const kolom = Array.from(delen[1] ?? '').reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0);
  return kolom <= MAX_KOLOMMEN && Number(delen[2]) <= MAX_RIJEN + 1;
}
