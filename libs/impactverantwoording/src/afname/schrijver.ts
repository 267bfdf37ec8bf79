// SPDX-License-Identifier: EUPL-1.2
import { writeCsvw } from './csvw.js';
import type { Uitgave } from './uitgave.js';
import type { Formaat } from './formaat.rules.js';
import { toJsonStat } from './json-stat.js';
import { writeRapportPdf } from './pdf/rapport.js';
import { writeRapportCsv, writeRapportXlsx } from './tabelbestanden.js';

/** JSON is the sealed bytes themselves: their SHA-256 is the seal. */
const SCHRIJVERS: Record<Formaat, (editie: Uitgave) => Buffer | Promise<Buffer>> = {
  json: ({ tekst }) => Buffer.from(tekst),
  'json-stat': (editie) => Buffer.from(JSON.stringify(toJsonStat(editie))),
  csv: writeRapportCsv,
  csvw: writeCsvw,
  xlsx: writeRapportXlsx,
  pdf: writeRapportPdf,
};

/** A sealed edition in this format; the same bytes every time. */
export const writeEditie = async (editie: Uitgave, formaat: Formaat): Promise<Buffer> =>
  SCHRIJVERS[formaat](editie);
