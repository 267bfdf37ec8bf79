// SPDX-License-Identifier: EUPL-1.2
import { fileTypeFromBuffer } from 'file-type';
import { soortOfType, type Bestandssoort } from './bestand.rules.js';

/** How files begin that are no text and may be added; others are not looked into at all. */
const BEGIN = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x52, 0x49, 0x46, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
].map((bytes) => Buffer.from(bytes));

/** What tells that a file is text: no characters but those of text, and no bytes that are none. */
function isTekst(inhoud: Buffer): boolean {
  try {
    return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(
      new TextDecoder('utf-8', { fatal: true }).decode(inhoud),
    );
  } catch {
    return false;
  }
}

/**
 * What a file is by what is in it: `tekst` for text that is nothing else, `null` for what may not be added. A zip is not
 * unpacked but for the one part that tells what it is, of which at most 1 MB is read (`file-type`).
 */
export async function recognise(
  inhoud: Buffer,
): Promise<Exclude<Bestandssoort, 'txt' | 'csv'> | 'tekst' | null> {
  const tekst = isTekst(inhoud);
  if (!tekst && !BEGIN.some((begin) => inhoud.subarray(0, begin.length).equals(begin))) return null;
  // What makes it give up is no file of ours.
  const gevonden = await fileTypeFromBuffer(inhoud).catch(() => null);
  if (gevonden === null) return null;
  if (gevonden === undefined) return tekst ? 'tekst' : null;
  const soort = soortOfType(gevonden.mime);
  return soort === 'txt' || soort === 'csv' ? null : soort;
}

/** Whether a file is what its sender says it is. */
export async function isWhatItSays(inhoud: Buffer, soort: Bestandssoort): Promise<boolean> {
  const gevonden = await recognise(inhoud);
  return gevonden === (soort === 'txt' || soort === 'csv' ? 'tekst' : soort);
}
