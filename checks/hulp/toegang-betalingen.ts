// SPDX-License-Identifier: EUPL-1.2
import type { Doel, Wie } from './toegang-wereld.js';

/** Bodies that would do something if nothing stood in their way. */
export const BETALING_INHOUD: Record<string, (doel: Doel, versie: number, wie: Wie) => unknown> = {
  bankrekeningBevestigen: (_doel, versie) => ({ versie, gecontroleerdMet: 'website' }),
  bankrekeningAfwijzen: (_doel, versie) => ({ versie }),
  bankrekeningIntrekken: (_doel, versie) => ({ versie }),
  betaalbatchVrijgeven: (_doel, versie) => ({ versie, bestandHash: 'a'.repeat(64) }),
  betaalbatchIntrekken: (_doel, versie) => ({ versie }),
  onbekendeVerwijzingAfhandelen: () => ({ toelichting: 'Gekaapt' }),
};
