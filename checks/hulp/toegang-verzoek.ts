// SPDX-License-Identifier: EUPL-1.2
import { unzipSync } from 'fflate';
import { PUBLIEKE_URL } from './toegang-sessies.js';
import { koppenVan, toPad, type Bewerking } from './toegang-bewerkingen.js';
import { toInhoud } from './toegang-inhoud.js';
import type { Voorspelling } from './toegang-voorspelling.js';
import type { Doel, Wereld, Wie } from './toegang-wereld.js';

/** One request of T5 with what it should be answered. */
export interface Geval {
  bewerking: Bewerking;
  wie: Wie;
  doel: Doel | undefined;
  accept: string;
  verwacht: Voorspelling;
}

export interface Antwoord {
  status: number;
  tekst: string;
}

/** Asks it, with the version that the target has unless another is given. */
export async function ask(
  url: string,
  wereld: Wereld,
  { bewerking, wie, doel, accept }: Geval,
  versie = doel?.versie ?? 1,
): Promise<Antwoord> {
  const inhoud = toInhoud(bewerking, doel, versie, wie, wereld);
  const antwoord = await fetch(`${url}${toPad(bewerking, doel, wereld)}`, {
    method: bewerking.methode,
    headers: {
      Accept: accept,
      ...koppenVan(bewerking),
      ...(bewerking.inhoudstype === undefined ? {} : { 'Content-Type': bewerking.inhoudstype }),
      ...(wie.token === undefined ? {} : { Authorization: `Bearer ${wie.token}` }),
      ...(wie.sessie === undefined ? {} : { Cookie: `sessie=${wie.sessie}`, Origin: PUBLIEKE_URL }),
      ...(wie.sleutel === undefined ? {} : { Statussleutel: wie.sleutel }),
      ...(wie.bewerksleutel === undefined ? {} : { Bewerksleutel: wie.bewerksleutel }),
      ...(wie.conceptsleutel === undefined ? {} : { Conceptsleutel: wie.conceptsleutel }),
    },
    body: inhoud === undefined ? null : JSON.stringify(inhoud),
  });
  // Has no end of its own: that it began says all.
  if (antwoord.headers.get('content-type')?.startsWith('text/event-stream')) {
    await antwoord.body?.cancel();
    return { status: antwoord.status, tekst: '' };
  }
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  return { status: antwoord.status, tekst: textOf(bytes) };
}

/** A spreadsheet is a zip: what it says stands in its parts. */
function textOf(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const delen = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return delen.map((deel) => new TextDecoder().decode(deel)).join('\n');
}
