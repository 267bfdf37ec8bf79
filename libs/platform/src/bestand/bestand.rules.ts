// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** What a file may be: code -> media type and the endings that its name may have. */
export const BESTANDSTYPEN = {
  pdf: { type: 'application/pdf', eindes: ['pdf'] },
  png: { type: 'image/png', eindes: ['png'] },
  jpg: { type: 'image/jpeg', eindes: ['jpg', 'jpeg'] },
  webp: { type: 'image/webp', eindes: ['webp'] },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', eindes: ['docx'] },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', eindes: ['xlsx'] },
  odt: { type: 'application/vnd.oasis.opendocument.text', eindes: ['odt'] },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', eindes: ['ods'] },
  txt: { type: 'text/plain', eindes: ['txt'] },
  csv: { type: 'text/csv', eindes: ['csv'] },
} as const;
export type Bestandssoort = keyof typeof BESTANDSTYPEN;
export const BESTANDSSOORTEN = Object.keys(BESTANDSTYPEN) as Bestandssoort[];

/** `quarantaine`: nobody has looked yet; `besmet`: for nobody any more; `niet-gescand`: nothing looks at files here. */
export const SCANSTATUSSEN = ['quarantaine', 'schoon', 'besmet', 'niet-gescand'] as const;
export type Scanstatus = (typeof SCANSTATUSSEN)[number];

/** Whether a file may be opened by who may read about it. */
export const isVrijgegeven = (status: Scanstatus): boolean =>
  status === 'schoon' || status === 'niet-gescand';

/** The most of one file; the database holds the same. */
export const MAX_BESTAND = 10 * 1024 * 1024;

/** The kind that goes by this media type, whatever stands behind it. */
export function soortOfType(type: string | undefined): Bestandssoort | null {
  const kaal = (type ?? '').split(';')[0]?.trim().toLowerCase();
  return BESTANDSSOORTEN.find((soort) => BESTANDSTYPEN[soort].type === kaal) ?? null;
}

const MAX_NAAM = 200;
const PAD = 'Bestandsnaam';
const GEEN_NAAM =
  'Geef de naam van het bestand in de kop Bestandsnaam, met procenttekens gecodeerd zoals in een adres.';
// Control characters, and those that turn the direction of writing: "gnp.exe" must not look like "exe.png".
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const LEIDT_WEG = /[/\\:*?"<>|]/;

/** Reads the header, which is percent-encoded as in a URL; `null` when it is no text. */
export function decodeNaam(kop: string | undefined): string | null {
  try {
    return kop === undefined ? null : decodeURIComponent(kop).normalize('NFC').trim();
  } catch {
    return null;
  }
}

const isFout = (naam: string): boolean =>
  ONZICHTBAAR.test(naam) || LEIDT_WEG.test(naam) || naam.startsWith('.');
const eindeOf = (naam: string): string => /\.([^.]+)$/.exec(naam)?.[1]?.toLowerCase() ?? '';

/** Everything that is wrong with a name for a file of this kind. */
export function assessNaam(naam: string | null, soort: Bestandssoort): Reden[] {
  if (!naam) return [{ pad: PAD, melding: GEEN_NAAM }];
  const eindes: readonly string[] = BESTANDSTYPEN[soort].eindes;
  const meldingen = [
    naam.length > MAX_NAAM && `De bestandsnaam mag ten hoogste ${MAX_NAAM} tekens lang zijn.`,
    isFout(naam) && 'De bestandsnaam heeft een teken dat daarin niet kan.',
    !eindes.includes(eindeOf(naam)) && `De bestandsnaam moet eindigen op .${eindes.join(' of .')}.`,
  ];
  return meldingen.flatMap((melding) => (melding === false ? [] : [{ pad: PAD, melding }]));
}

/** The header of a download (RFC 6266): a plain name for old programs, and the real one. */
export const toDisposition = (naam: string, soort: Bestandssoort): string =>
  `attachment; filename="bijlage.${soort}"; filename*=UTF-8''${encodeURIComponent(naam).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`;
