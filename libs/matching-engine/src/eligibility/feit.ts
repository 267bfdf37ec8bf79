// SPDX-License-Identifier: EUPL-1.2

/** The fact a rule was decided on and the bounds that the offer sets; null = not known, or no bound. */
export interface Feit {
  waarde: string | number | null;
  min?: string | number | null;
  max?: string | number | null;
  lijst?: readonly string[];
  uitgesloten?: readonly string[];
}
