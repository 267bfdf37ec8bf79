// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** Of all files of one hulpvraag; the database holds the same. */
export const MAX_SAMEN = 50 * 1024 * 1024;
export const MAX_AANTAL = 20;

/** What a hulpvraag has of files already. */
export interface Bezet {
  aantal: number;
  bytes: number;
}

/** Why a file of this size cannot be added any more; `null` when it can. */
export function assessRuimte({ aantal, bytes }: Bezet, erbij: number): Reden | null {
  if (aantal >= MAX_AANTAL)
    return { melding: `Bij een hulpvraag kunnen ten hoogste ${MAX_AANTAL} bijlagen.` };
  if (bytes + erbij > MAX_SAMEN)
    return { melding: 'De bijlagen van een hulpvraag zijn samen ten hoogste 50 MB.' };
  return null;
}
