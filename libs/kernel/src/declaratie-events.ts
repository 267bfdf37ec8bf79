// SPDX-License-Identifier: EUPL-1.2

/** Of whom a declaratie is, and for what; exactly one of `aanbiederId` and `regio`. Amounts in cents. */
interface DeclaratieFeiten {
  declaratieId: string;
  afspraakId: string;
  programmaId: string;
  aanbiederId: string | null;
  regio: string | null;
  jaar: number;
  bedragInCenten: number;
}

/** What is asked to be paid, and what is decided about that; part of `EventMap`, and under the same rules. */
export interface DeclaratieEvents {
  'declaratie-ingediend': DeclaratieFeiten;
  'declaratie-ingetrokken': DeclaratieFeiten;
  /** By the first; nothing is granted yet. */
  'declaratie-beoordeeld': DeclaratieFeiten & { toegekendInCenten: number };
  /** By the second, whole or in part: from now on it is to be paid. */
  'declaratie-goedgekeurd': DeclaratieFeiten & { toegekendInCenten: number; oordeelHash: string };
  'declaratie-afgewezen': DeclaratieFeiten & { oordeelHash: string };
  /** Undone after it was approved, before it was paid. */
  'declaratie-teruggedraaid': DeclaratieFeiten & { toegekendInCenten: number };
  'bezwaar-ingediend': DeclaratieFeiten & { bezwaarId: string };
  'bezwaar-besloten': DeclaratieFeiten & { bezwaarId: string; besluit: 'gegrond' | 'ongegrond' };
}
