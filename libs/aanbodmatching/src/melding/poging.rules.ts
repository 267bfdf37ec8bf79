// SPDX-License-Identifier: EUPL-1.2
import { houdbaarMs, type Meldingsoort } from './meldingsoort.rules.js';

/** What of a bericht decides whether it is tried again. */
interface Poging {
  soort: Meldingsoort;
  pogingen: number;
  aangemaaktOp: Date;
  verzendenOp: Date;
}

/** The wait doubles each time, seven times at most. */
const VERDUBBELINGEN = 7;

/** When a mail that was not taken now is tried again; `null` when it is given up. `pogingen` counts those before this one. */
export function volgendePoging(
  { soort, pogingen, aangemaaktOp, verzendenOp }: Poging,
  nu: Date,
  wachtSeconden: number,
): Date | null {
  const volgende = nu.getTime() + wachtSeconden * 1000 * 2 ** Math.min(pogingen, VERDUBBELINGEN);
  const begin =
    pogingen === 0 ? Math.max(verzendenOp.getTime(), aangemaaktOp.getTime()) : aangemaaktOp.getTime();
  return volgende - begin > houdbaarMs(soort) ? null : new Date(volgende);
}
