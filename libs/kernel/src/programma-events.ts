// SPDX-License-Identifier: EUPL-1.2

/** Of programmes, in the pillar prestatiefinanciering; part of `EventMap`, and under the same rules: ids, codes and amounts. */
export interface ProgrammaEvents {
  /** Every financier agreed: from now on its money is there. */
  'programma-vastgesteld': ProgrammaFeiten & { penvoerderId: string; van: string; tot: string };
  /** One year got more, by all of them; `budgetInCenten` is what the year has now. */
  'programma-budget-verhoogd': ProgrammaFeiten & {
    verhogingId: string;
    jaar: number;
    bedragInCenten: number;
  };
  /** Its period is over, and nothing new is paid from it. */
  'programma-gesloten': ProgrammaFeiten;
}

/** `budgetInCenten` is of all its years. */
export interface ProgrammaFeiten {
  programmaId: string;
  code: string;
  budgetInCenten: number;
}
