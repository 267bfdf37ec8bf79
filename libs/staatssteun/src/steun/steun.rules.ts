// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** In which form aid is given, as the central register asks it (m). `dienst`: help below its price, such as advice or a voucher. */
export const INSTRUMENTEN = ['subsidie', 'dienst', 'lening', 'garantie', 'belasting', 'kapitaal'] as const;
export type Instrument = (typeof INSTRUMENTEN)[number];

/** Aid that was granted: `datum` is the day on which the legal right arose (art. 3(3)), never the day of payment. */
export interface Verlening {
  bedragInCenten: number;
  datum: string;
  instrument: Instrument;
  /** The authority that grants it. */
  verlener: string;
}

/** Everything that is wrong with a grant, at once. Dates compare as text. */
export function checkVerlening({ datum }: Pick<Verlening, 'datum'>, vandaag: string): Reden[] {
  return datum > vandaag ? [{ pad: 'datum', melding: 'mag niet in de toekomst liggen' }] : [];
}

export type AanZet = 'aanbieder' | 'coordinator' | 'niemand';

/** Whose turn it is: who gives it notes that he did, and then it has to be registered. */
export function aanZetBij(status: string, geregistreerd: boolean): AanZet {
  if (status === 'gereserveerd') return 'aanbieder';
  return status === 'verleend' && !geregistreerd ? 'coordinator' : 'niemand';
}
