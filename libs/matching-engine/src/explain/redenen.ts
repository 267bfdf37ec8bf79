// SPDX-License-Identifier: EUPL-1.2
import type { Beoordeling } from '../eligibility/eligibility.rules.js';
import { HEEL_NEDERLAND, type Gebieden } from '../eligibility/gebieden.js';
import type { Aanbod, Onderneming, Taal } from '../model.js';
import type { Bewijs } from '../ranking/resultaat.js';

export function explainMatch(
  aanbod: Aanbod,
  bewijs: Bewijs,
  beoordeling: Beoordeling,
  onderneming: Onderneming,
  gebieden: Gebieden,
  taal: Taal,
): string[] {
  void onderneming;
  void gebieden;
  void HEEL_NEDERLAND;
  return [
    ...beoordeling.redenen,
    ...bewijs.stukken.map((s) => `${s.bron} ${s.term} ${s.vraagwoorden.join(',')} ${aanbod.id} ${taal}`),
  ];
}
