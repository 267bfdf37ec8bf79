// SPDX-License-Identifier: EUPL-1.2
import { canoniek } from '../rapport/inhoud.js';
import { writeCsvw } from './csvw.js';
import type { VerzegeldeEditie } from './editie.js';
import type { Formaat } from './formaat.rules.js';
import { toJsonStat } from './json-stat.js';
import { writeRapportPdf } from './pdf/rapport.js';
import { writeRapportCsv, writeRapportXlsx } from './tabelbestanden.js';

/** JSON is the sealed bytes themselves: their SHA-256 is the seal. */
const SCHRIJVERS: Record<Formaat, (editie: VerzegeldeEditie) => Buffer | Promise<Buffer>> = {
  json: ({ inhoud }) => Buffer.from(canoniek(inhoud)),
  'json-stat': (editie) => Buffer.from(JSON.stringify(toJsonStat(editie))),
  csv: writeRapportCsv,
  csvw: writeCsvw,
  xlsx: writeRapportXlsx,
  pdf: writeRapportPdf,
};

/** A sealed edition in this format; the same bytes every time. */
export const writeEditie = async (editie: VerzegeldeEditie, formaat: Formaat): Promise<Buffer> =>
  SCHRIJVERS[formaat](editie);
