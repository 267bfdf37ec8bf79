// SPDX-License-Identifier: EUPL-1.2
import { Weigering, toWeigering } from '../api/api';

/** Headers with which a file is asked for, where the session is not enough. */
type Koppen = Readonly<Record<string, string | undefined>>;

/** Of one file; the api holds the same. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** Media type by the end of the name: browsers do not agree on what they call a file. */
const TYPE = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  txt: 'text/plain',
  csv: 'text/csv',
} as const;

/** For the picker of files. */
export const EINDES = Object.keys(TYPE)
  .map((einde) => `.${einde}`)
  .join(',');

export const typeVan = (naam: string): string | undefined =>
  (TYPE as Partial<Record<string, string>>)[naam.split('.').at(-1)?.toLowerCase() ?? ''];

async function fetchBestand(pad: string, koppen: Koppen): Promise<Blob> {
  const gegeven = Object.entries(koppen).flatMap(([naam, waarde]) =>
    waarde === undefined ? [] : [[naam, waarde]],
  );
  const antwoord = await fetch(`/api/v1${pad}`, {
    headers: Object.fromEntries(gegeven) as HeadersInit,
  }).catch(() => {
    throw new Weigering(0, 'geen-verbinding', 'Er is geen verbinding.');
  });
  if (antwoord.ok) return antwoord.blob();
  throw toWeigering(antwoord.status, await antwoord.json().catch(() => null));
}

/** Gives the browser a file to keep. */
export function saveAs(inhoud: Blob, naam: string): void {
  const url = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves a file of ours under its name; with the key in a header, which a link cannot carry. */
export const download = async (pad: string, naam: string, koppen: Koppen = {}): Promise<void> =>
  saveAs(await fetchBestand(pad, koppen), naam);

/** Sends one file and tells how far it is, from 0 to 1. Throws `Weigering`; with `stop` it is broken off and never answers. */
export function sendBestand<T>(
  pad: string,
  bestand: File,
  { onVoortgang, stop }: { onVoortgang: (deel: number) => void; stop: AbortSignal },
): Promise<T> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of it was sent.
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', `/api/v1${pad}`);
    verzoek.responseType = 'json';
    verzoek.setRequestHeader('Content-Type', typeVan(bestand.name) ?? 'application/octet-stream');
    verzoek.setRequestHeader('Bestandsnaam', encodeURIComponent(bestand.name));
    verzoek.upload.onprogress = ({ loaded, total }) => onVoortgang(total > 0 ? loaded / total : 0);
    verzoek.onload = () => {
      if (verzoek.status < 300) resolve(verzoek.response as T);
      else reject(toWeigering(verzoek.status, verzoek.response));
    };
    verzoek.onerror = () => reject(new Weigering(0, 'geen-verbinding', 'Er is geen verbinding.'));
    stop.addEventListener('abort', () => verzoek.abort());
    verzoek.send(bestand);
  });
}
