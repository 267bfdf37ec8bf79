// SPDX-License-Identifier: EUPL-1.2
import type { Afspraak } from './gegevens';

/** Of a dialog about a prestatieafspraak. */
export interface Vensterinhoud {
  afspraak: Afspraak;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}
