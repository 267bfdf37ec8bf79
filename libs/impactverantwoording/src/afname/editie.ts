// SPDX-License-Identifier: EUPL-1.2
import type { Rapportinhoud } from '../rapport/inhoud.js';

/** A sealed edition as every format is written from. */
export interface VerzegeldeEditie {
  /** Uuid. */
  id: string;
  /** SHA-256 of the canonical content, hexadecimal. */
  zegel: string;
  verzegeldOp: Date;
  inhoud: Rapportinhoud;
}
