// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Uitgever } from './gegevens.js';
import { CSV, JSON_TYPE, XLSX } from '#libs/platform';

/** In which forms a sealed edition is given; the first is what who has no wish gets. */
export const FORMATEN = ['json', 'json-stat', 'csv', 'csvw', 'xlsx', 'pdf'] as const;
export type Formaat = (typeof FORMATEN)[number];

export interface Formaatkenmerken {
  /** What `Accept` names it by. */
  type: string;
  extensie: string;
  /** For people and for the catalogue. */
  naam: string;
  /** In the list of file types of the Publications Office of the EU. */
  bestandstype: string;
}

/** JSON-stat has no registered type: this one is its own, next to that of any other JSON. */
export const JSON_STAT = 'application/vnd.json-stat+json';
export const ZIP = 'application/zip';
export const PDF = 'application/pdf';

export const KENMERKEN: Record<Formaat, Formaatkenmerken> = {
  json: { type: JSON_TYPE, extensie: 'json', naam: 'JSON, zoals verzegeld', bestandstype: 'JSON' },
  'json-stat': { type: JSON_STAT, extensie: 'jsonstat.json', naam: 'JSON-stat 2.0', bestandstype: 'JSON' },
  csv: { type: CSV, extensie: 'csv', naam: 'CSV, alle cijfers onder elkaar', bestandstype: 'CSV' },
  csvw: { type: ZIP, extensie: 'zip', naam: 'CSV per tabel met codeboek (CSVW)', bestandstype: 'ZIP' },
  xlsx: { type: XLSX, extensie: 'xlsx', naam: 'Rekenblad (XLSX)', bestandstype: 'XLSX' },
  pdf: { type: PDF, extensie: 'pdf', naam: 'Om te lezen en af te drukken (PDF)', bestandstype: 'PDF' },
};

export const TYPEN: string[] = FORMATEN.map((formaat) => KENMERKEN[formaat].type);

/** Of the way of writing: whoever changes how a format looks gives it another number, so that nobody keeps the old bytes. */
const SCHRIJFVERSIE = 1;

/** Strong: the same seal, format and publisher are the same bytes. */
export function etagVan(zegel: string, formaat: Formaat, uitgever: Uitgever): string {
  const door = createHash('sha256').update(JSON.stringify(uitgever)).digest('hex').slice(0, 8);
  return `"${zegel}-${formaat}-${SCHRIJFVERSIE}-${door}"`;
}

/** Whether `If-None-Match` names this tag (RFC 9110, 13.1.2). */
export const isBekend = (kop: string | undefined, etag: string): boolean =>
  kop !== undefined &&
  (kop.trim() === '*' || kop.split(',').some((een) => een.trim().replace(/^W\//, '') === etag));

interface Wens {
  bereik: string;
  gewicht: number;
}

const readWens = (deel: string): Wens => {
  const [bereik = '', ...opties] = deel.split(';').map((een) => een.trim().toLowerCase());
  const q = opties
    .map((optie) => /^q=([01](?:\.\d{0,3})?)$/.exec(optie)?.[1])
    .find((een) => een !== undefined);
  return { bereik, gewicht: q === undefined ? 1 : Number(q) };
};

/** How well a wish names a type: itself, its family, or all; -1 when it does not. */
function precisionOf(bereik: string, type: string): number {
  if (bereik === type) return 2;
  if (bereik === type.replace(/\/.*/, '/*')) return 1;
  return bereik === '*/*' ? 0 : -1;
}

function weightOf(wensen: readonly Wens[], type: string): number {
  const passend = wensen
    .map((wens) => ({ ...wens, scherp: precisionOf(wens.bereik, type) }))
    .filter(({ scherp }) => scherp >= 0)
    .sort((een, ander) => ander.scherp - een.scherp);
  return passend[0]?.gewicht ?? 0;
}

/** What is wished for most (RFC 9110, 12.5.1), the earliest of equals; JSON when nothing fits, which the guard answers with 406. */
export function kiesFormaat(accept: string | undefined): Formaat {
  const wensen = (accept ?? '*/*').split(',').map(readWens);
  let beste: Formaat = 'json';
  let meest = 0;
  for (const formaat of FORMATEN) {
    const gewicht = weightOf(wensen, KENMERKEN[formaat].type);
    if (gewicht > meest) [beste, meest] = [formaat, gewicht];
  }
  return beste;
}
