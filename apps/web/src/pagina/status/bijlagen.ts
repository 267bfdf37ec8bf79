// SPDX-License-Identifier: EUPL-1.2
import { Weigering, take, api, type Reden, type Schema } from '../../api/api';
import type { Koppen } from './koppen';

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

/** Sends one file; it belongs to nothing until a message takes it along. */
export const addBijlage = (id: string, bestand: File, koppen: Koppen): Promise<Schema['BijlageWeergave']> =>
  take(
    api.POST('/hulpvragen/{id}/bijlagen', {
      params: {
        path: { id },
        header: { ...koppen, Bestandsnaam: encodeURIComponent(bestand.name) },
      },
      headers: { 'Content-Type': typeVan(bestand.name) ?? 'application/octet-stream' },
      body: bestand as never,
      bodySerializer: (inhoud: unknown) => inhoud as Blob,
    }),
  );

interface Probleem {
  title?: string;
  redenen?: Reden[];
}

async function fetchBestand(pad: string, koppen: Koppen): Promise<Blob> {
  const antwoord = await fetch(`/api/v1${pad}`, { headers: { ...koppen } }).catch(() => {
    throw new Weigering(0, 'geen-verbinding', 'Er is geen verbinding.');
  });
  if (antwoord.ok) return antwoord.blob();
  const { title = '', redenen } = (await antwoord.json().catch(() => ({}))) as Probleem;
  throw new Weigering(antwoord.status, '', title, redenen);
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
export const download = async (pad: string, naam: string, koppen: Koppen): Promise<void> =>
  saveAs(await fetchBestand(pad, koppen), naam);
