// SPDX-License-Identifier: EUPL-1.2
import type { VolledigeEditie } from '../rapport/editie.lezer.js';

/** What every format is written from: a sealed edition, with its bytes and their SHA-256. */
export type Uitgave = Pick<VolledigeEditie, 'id' | 'sha256' | 'verzegeldOp' | 'inhoud' | 'tekst'>;
