// SPDX-License-Identifier: EUPL-1.2
import type { Effectcontext } from './inhoud.js';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const IN_WOORDEN: Record<Effectcontext['eenheid'], (waarde: number) => string> = {
  aantal: (waarde) => getal.format(waarde),
  dagen: (waarde) => `${getal.format(waarde)} dagen`,
  centen: (waarde) => `${getal.format(waarde / 100)} euro`,
  aandeel: (waarde) => `${getal.format(waarde * 100)} procent`,
  score: (waarde) => getal.format(waarde),
};

/** What others tell around an effect, as sentences. */
export const contextWoorden = (context: readonly Effectcontext[] = []): string[] =>
  context.map(({ naam, eenheid, periode, groepen, laagste, midden, hoogste }) => {
    const [laag, half, hoog] = [laagste, midden, hoogste].map(IN_WOORDEN[eenheid]);
    return `${naam} in ${periode}, volgens anderen: in de helft van ${String(groepen)} groepen bedrijven ten hoogste ${half}; van ${laag} tot ${hoog}.`;
  });
