// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import type { Reden } from '#libs/kernel';
import type { BijeenkomstStatus } from './bijeenkomst.rules.js';

// No two that look alike on a screen or sound alike from a stage. Sixteen: a byte gives each the same chance.
const TEKENS = 'AFHJKMRTUWXY3467';
const LENGTE = 6;

/** How long before the begin and after the end a code can be had. */
export const CODE_MINUTEN_OM = 30;
const OM_MS = CODE_MINUTEN_OM * 60_000;

/** Each round has another code: made again for who keeps the community, and kept nowhere. */
export function toAanwezigheidscode(bijeenkomstId: string, ronde: string, geheim: string): string {
  const bytes = createHmac('sha256', geheim).update(`aanwezigheid:${bijeenkomstId}:${ronde}`).digest();
  return Array.from(bytes.subarray(0, LENGTE), (byte) => TEKENS[byte % TEKENS.length] ?? '').join('');
}

/** As it may be typed: in small letters, with a space or a dash in between. */
export const readCode = (invoer: string): string => invoer.replace(/[\s-]/g, '').toUpperCase();

/** What is kept of a code: whoever gets hold of the table cannot try all of them without the secret of the server. */
export const hashCode = (bijeenkomstId: string, code: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`aanwezigheidscode:${bijeenkomstId}:${code}`).digest('base64url');

/** Until when a code is good that is given now. */
export const codeTot = ({ eind }: { eind: Date }): Date => new Date(eind.getTime() + OM_MS);

/** Every reason why there is no code to give at this moment. */
export function assessCode(
  { status, begin, eind }: { status: BijeenkomstStatus; begin: Date; eind: Date },
  nu: Date,
): Reden[] {
  if (status === 'afgelast') return [{ melding: 'Deze bijeenkomst gaat niet door.' }];
  if (nu.getTime() < begin.getTime() - OM_MS)
    return [{ melding: `Een code kan vanaf ${CODE_MINUTEN_OM} minuten voor het begin.` }];
  if (nu >= codeTot({ eind }))
    return [{ melding: `Een code kan tot ${CODE_MINUTEN_OM} minuten na het einde.` }];
  return [];
}
