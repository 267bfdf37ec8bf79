// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';

/** Bodies that would do something if nothing stood in their way. */
export const DECLARATIE_INHOUD: Record<string, () => object> = {
  belangMelden: () => ({ aanbiederId: randomUUID(), omschrijving: 'Gekaapt', van: '2026-01-01' }),
  belangBeeindigen: () => ({ tot: '2099-01-01' }),
};
