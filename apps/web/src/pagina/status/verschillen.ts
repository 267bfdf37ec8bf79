// SPDX-License-Identifier: EUPL-1.2
import type { Hulpvraag, Toewijzing } from './hulpvraag';

/** What of a hulpvraag changed between two readings, for who was not first. */
export interface Verschil {
  /** Whether it is somebody else's turn, or for something else. */
  beurt: boolean;
  woorden: boolean;
  toewijzingen: readonly Toewijzing[];
}

export function verschilVan(oud: Hulpvraag, nieuw: Hulpvraag): Verschil {
  const eerder = new Map(oud.toewijzingen.map(({ id, status }) => [id, status]));
  return {
    beurt: oud.status !== nieuw.status || oud.stap !== nieuw.stap,
    woorden: oud.tekst !== nieuw.tekst,
    toewijzingen: nieuw.toewijzingen.filter(({ id, status }) => eerder.get(id) !== status),
  };
}
