// SPDX-License-Identifier: EUPL-1.2
import { houdbaarMs, type Meldingsoort } from './meldingsoort.rules.js';

/** The wait doubles each time, seven times at most. */
const VERDUBBELINGEN = 7;

const wachtMs = (poging: number, wachtSeconden: number): number =>
  wachtSeconden * 1000 * 2 ** Math.min(poging, VERDUBBELINGEN);

/**
 * When a mail that was not taken now is tried again; `null` when it has waited long enough. `pogingen` counts those before
 * this one.
 */
export function volgendePoging(
  { soort, pogingen }: { soort: Meldingsoort; pogingen: number },
  nu: Date,
  wachtSeconden: number,
): Date | null {
  let gewacht = 0;
  for (let poging = 0; poging <= pogingen; poging += 1) gewacht += wachtMs(poging, wachtSeconden);
  return gewacht > houdbaarMs(soort) ? null : new Date(nu.getTime() + wachtMs(pogingen, wachtSeconden));
}
