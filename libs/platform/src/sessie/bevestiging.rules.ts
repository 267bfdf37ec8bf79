// SPDX-License-Identifier: EUPL-1.2
import { isTenMinste, parseNiveau } from './niveau.rules.js';

/** How and when somebody showed the provider who they are; what it did not tell is missing. */
export interface Aanmelding {
  /** `auth_time`, UTC. */
  op?: Date;
  acr?: string;
  amr: readonly string[];
}

/** What is asked for sensitive operations. */
export interface Bevestigingseis {
  minuten: number;
  /** `amr` and `acr` that tell of a second factor; one of either is enough. */
  amr: readonly string[];
  acr: readonly string[];
}

/** A provider's clock may run ahead of ours; more than this is no moment to go by. */
const SPELING_MS = 60_000;

/** Recent enough and with a second factor. What the provider did not tell is not assumed. */
export function isBevestigd({ op, acr, amr }: Aanmelding, eis: Bevestigingseis, nu: Date): boolean {
  if (op === undefined) return false;
  const ouderdom = nu.getTime() - op.getTime();
  if (Number.isNaN(ouderdom) || ouderdom < -SPELING_MS || ouderdom > eis.minuten * 60_000) return false;
  return amr.some((wijze) => eis.amr.includes(wijze)) || (acr !== undefined && isTweeFactor(acr, eis));
}

/** EH3 and EH4 ask for two factors by themselves (Afsprakenstelsel Elektronische Toegangsdiensten). */
function isTweeFactor(acr: string, eis: Bevestigingseis): boolean {
  const niveau = parseNiveau(acr);
  return eis.acr.includes(acr) || (niveau !== null && isTenMinste(niveau, 'EH3'));
}
