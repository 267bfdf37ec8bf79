// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';

/** Of every accepted prestatie one in twenty is looked at again; of who deviates one in four. */
export const AANDEEL = 0.05;
export const AANDEEL_UITSCHIETER = 0.25;

const TWEE_TOT_48 = 2 ** 48;

/**
 * A number from 0 up to 1 that belongs to this prestatie for good: whoever has not the secret of the house can neither foresee
 * nor steer it, and whoever has it can show afterwards that nobody was picked.
 */
export const lotingVan = (prestatieId: string, geheim: string): number =>
  createHmac('sha256', geheim).update(`prestatiecontrole:${prestatieId}`).digest().readUIntBE(0, 6) /
  TWEE_TOT_48;

/** Why it is looked at again; `null` when it is not. */
export function drawControle(loting: number, isUitschieter: boolean): 'steekproef' | 'uitschieter' | null {
  if (loting < AANDEEL) return 'steekproef';
  return isUitschieter && loting < AANDEEL_UITSCHIETER ? 'uitschieter' : null;
}
