// SPDX-License-Identifier: EUPL-1.2
import type { Rapportbronnen } from './grond.js';

/** In the order in which a report names them. */
export const BRONNAMEN = ['bedrijvenaantallen', 'effecten', 'namen'] as const;

/** What was kept beside an edition: text, and its hash. */
export type Bewaard = Record<string, { inhoud: string; sha256: string }>;

/** The sources, of what was kept of them. */
export function toBronnen(bewaard: Bewaard): Rapportbronnen {
  const lees = (naam: string): unknown => JSON.parse(bewaard[naam]?.inhoud ?? 'null');
  return Object.fromEntries(BRONNAMEN.map((naam) => [naam, lees(naam)])) as unknown as Rapportbronnen;
}
