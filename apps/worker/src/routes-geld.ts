// SPDX-License-Identifier: EUPL-1.2
import { IMPACTVERANTWOORDING } from '#libs/impactverantwoording';
import type { Routes } from '#libs/platform';
import { BANKREKENING_MAIL, PRESTATIEFINANCIERING_SCAN } from '#libs/prestatiefinanciering';

/** Of programmes, results and what is paid for them. */
export const GELDROUTES = {
  'bankrekening-gewijzigd': [BANKREKENING_MAIL],
  'bankrekening-bevestigd': [BANKREKENING_MAIL],
  'betaalbatch-vrijgegeven': [],
  'betaling-gelukt': [],
  'betaling-geweigerd': [],
  'declaratie-ingediend': [],
  'declaratie-ingetrokken': [],
  'declaratie-beoordeeld': [],
  'declaratie-goedgekeurd': [],
  'declaratie-afgewezen': [],
  'declaratie-teruggedraaid': [],
  'bezwaar-ingediend': [],
  'bezwaar-besloten': [],
  'programma-vastgesteld': [],
  'programma-budget-verhoogd': [],
  'programma-gesloten': [],
  'prestatieafspraak-getekend': [],
  'prestatieafspraak-beeindigd': [],
  'grootboek-geboekt': [],
  'prestatie-ontstaan': [IMPACTVERANTWOORDING],
  'prestatie-aanvaard': [IMPACTVERANTWOORDING],
  'prestatie-afgewezen': [IMPACTVERANTWOORDING],
  'prestatie-vervallen': [IMPACTVERANTWOORDING],
  'prestatiebewijs-toegevoegd': [PRESTATIEFINANCIERING_SCAN],
  'prestatiebewijs-besmet': [],
} satisfies Partial<Routes>;
