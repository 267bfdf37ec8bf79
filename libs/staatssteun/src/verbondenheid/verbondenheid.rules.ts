// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** Everything that is wrong with a link, at once. Dates compare as text. */
export function checkVerbondenheid(band: {
  kvkNummer: string;
  anderKvkNummer: string;
  van: string;
  tot: string | null;
}): Reden[] {
  const redenen: Reden[] = [];
  if (band.kvkNummer === band.anderKvkNummer)
    redenen.push({ pad: 'anderKvkNummer', melding: 'moet een ander KVK-nummer zijn dan het eerste' });
  if (band.tot !== null && band.tot < band.van)
    redenen.push({ pad: 'tot', melding: 'mag niet voor de eerste dag liggen' });
  return redenen;
}
