// SPDX-License-Identifier: EUPL-1.2
import { writeCsvw } from './csvw.js';
import type { Uitgave } from './uitgave.js';
import type { Formaat } from './formaat.js';
import type { Uitgever } from './gegevens.js';
import { toJsonStat } from './json-stat.js';
import { writeRapportPdf } from './pdf/rapport.js';
import { writeRapportCsv, writeRapportXlsx } from './tabelbestanden.js';

/** JSON is the sealed bytes themselves: their SHA-256 is the seal. */
const SCHRIJVERS: Record<Formaat, (editie: Uitgave, uitgever: Uitgever) => Buffer | Promise<Buffer>> = {
  json: ({ tekst }) => Buffer.from(tekst),
  'json-stat': (editie, uitgever) => Buffer.from(JSON.stringify(toJsonStat(editie, uitgever))),
  csv: writeRapportCsv,
  csvw: writeCsvw,
  xlsx: writeRapportXlsx,
  pdf: writeRapportPdf,
};

/** A sealed edition in this format; of the same publisher the same bytes every time. */
export const writeEditie = async (editie: Uitgave, formaat: Formaat, uitgever: Uitgever): Promise<Buffer> =>
  SCHRIJVERS[formaat](editie, uitgever);
