// SPDX-License-Identifier: EUPL-1.2
import type { Rangschikking } from './rangschikking.js';
import type { Vraagbeeld } from './vraaglezer.js';

export function estimateGeenPassend(_beeld: Vraagbeeld, { beste }: Rangschikking): number {
  return 1 / (1 + (beste[0]?.tekst ?? 0));
}
