// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/** What a table may hold: rows below the headers, and bytes when unpacked. */
export interface Grenzen {
  rijen: number;
  uitgepakt: number;
}

/** Of a file that somebody sends us. */
export const GRENZEN: Grenzen = { rijen: 50_000, uitgepakt: 50 * 1024 * 1024 };
export const MAX_KOLOMMEN = 500;
const MAX_DELEN = 1_000;
/** A cell holds 32,767 signs at most; the XML reader goes through a text without a tag again and again. */
const MAX_TEKST = 200_000;

/** A name that leads out of the file: nothing is ever written by it, but what has it is no spreadsheet. */
const LEIDT_WEG = /^\/|\\|^[a-z]:|(^|\/)\.\.(\/|$)/i;

/** Tags and cells of one full row of a catalogue, with room to spare. */
const TAGS_PER_RIJ = 100;
const CELLEN_PER_RIJ = 50;

const RIJ = /[<:]row\b/g;
/** Wherever it stands: readers differ in what they take for the end of a tag. */
const PLAATS = /[\s"']r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Unpacks a spreadsheet within limits, refuses what a small file can blow up (zip bombs, a cell at the far end of the
 * sheet, document types) and packs the parts that were checked anew, so that the reader sees exactly those. Returns the
 * reason, in Dutch, when it is refused.
 */
export function withinLimits(
  bestand: Uint8Array,
  grenzen: Grenzen,
): { inhoud: Buffer } | { melding: string } {
  const delen = unpack(bestand, grenzen.uitgepakt);
  if (delen === null) return { melding: 'het bestand is geen leesbaar XLSX-bestand' };
  if (delen === 'te-groot') return { melding: 'het bestand is uitgepakt te groot' };
  for (const [naam, deel] of Object.entries(delen)) {
    const melding = faultOf(naam, deel, grenzen.rijen);
    if (melding !== null) return { melding };
  }
  return { inhoud: Buffer.from(zipSync(delen, { level: 1 })) };
}

function unpack(bestand: Uint8Array, uitgepakt: number): Unzipped | 'te-groot' | null {
  let ruimte = uitgepakt;
  let delen = 0;
  try {
    // Memory is set aside by the stated size, which is checked first, and never grows beyond it.
    const inhoud = unzipSync(bestand, {
      filter: ({ name, originalSize }) => {
        if (LEIDT_WEG.test(name)) throw new Error(name);
        if (!/\.(xml|rels)$/i.test(name)) return false;
        ruimte -= originalSize;
        delen += 1;
        return ruimte >= 0 && delen <= MAX_DELEN;
      },
    });
    if (ruimte < 0 || delen > MAX_DELEN) return 'te-groot';
    return Object.keys(inhoud).length === 0 ? null : inhoud;
  } catch {
    return null;
  }
}

function faultOf(naam: string, deel: Uint8Array, maxRijen: number): string | null {
  const { langste, tags } = measure(deel);
  if (langste > MAX_TEKST) return 'het bestand heeft een te lange tekst';
  if (tags > maxRijen * TAGS_PER_RIJ) return 'het bestand is uitgepakt te groot';
  const xml = strFromU8(deel);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return 'het bestand bevat een documenttype, dat nemen wij niet aan';
  return /worksheets\//i.test(naam) && !isSheetWithin(xml, maxRijen)
    ? `het bestand heeft meer dan ${maxRijen} regels of ${MAX_KOLOMMEN} kolommen`
    : null;
}

/** The most bytes from one tag's beginning to the next, and how many tags there are. */
function measure(deel: Uint8Array): { langste: number; tags: number } {
  const TAG = 0x3c;
  let [langste, tags] = [0, 0];
  for (let begin = 0; begin < deel.length; tags += 1) {
    const volgende = deel.indexOf(TAG, begin + 1);
    const eind = volgende === -1 ? deel.length : volgende;
    langste = Math.max(langste, eind - begin);
    begin = eind;
  }
  return { langste, tags };
}

/**
 * Rows that do not say where they are count too: the reader takes a minute for millions of empty ones. It fills every
 * row up to the last column.
 */
function isSheetWithin(xml: string, maxRijen: number): boolean {
  let [rijen, kolommen] = [xml.match(RIJ)?.length ?? 0, 1];
  for (const [, dubbel, enkel] of xml.matchAll(PLAATS)) {
    const plaats = readPlaats(dubbel ?? enkel ?? '');
    if (plaats === null) return false;
    kolommen = Math.max(kolommen, plaats.kolom);
    rijen = Math.max(rijen, plaats.rij);
  }
  return rijen <= maxRijen + 1 && kolommen <= MAX_KOLOMMEN && rijen * kolommen <= maxRijen * CELLEN_PER_RIJ;
}

/** `B7` or `7`; anything else (an encoded sign, say) hides where the cell is. */
function readPlaats(plaats: string): { kolom: number; rij: number } | null {
  const delen = /^([A-Z]{0,3})(\d{1,7})$/.exec(plaats);
  if (delen === null) return null;
  const kolom = Array.from(delen[1] ?? '').reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0);
  return { kolom, rij: Number(delen[2]) };
}
