// SPDX-License-Identifier: EUPL-1.2
import type { Hulpvraag } from './woorden';

/** Which dialog is open; of an offer that was pointed at, its id. */
export interface Vensterkeuze {
  soort: 'toewijzen' | 'overdragen' | 'opvolgen' | 'afronden';
  aanbodId?: string;
}

/** What every dialog about a hulpvraag gets. */
export interface Vensterwaarden {
  hulpvraag: Hulpvraag;
  onder: string;
  onSluit: () => void;
}
