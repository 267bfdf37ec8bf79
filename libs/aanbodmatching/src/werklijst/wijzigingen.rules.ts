// SPDX-License-Identifier: EUPL-1.2

/** That a hulpvraag changed: which one and to which version, and nothing of what stands in it. */
export interface Wijziging {
  id: string;
  versie: number;
}

/**
 * A change is written with the moment at which it was made and seen when it is committed, which is later. So what is that
 * much older is looked at again, and told once.
 */
export const TERUGBLIK_MS = 60_000;

/** Of what was read again, what was not told yet. `verteld` is brought up to date: it holds what was read now. */
export function nogNietVerteld(
  gelezen: readonly Wijziging[],
  verteld: Map<string, number>,
): readonly Wijziging[] {
  const nieuw = gelezen.filter(({ id, versie }) => (verteld.get(id) ?? 0) < versie);
  verteld.clear();
  for (const { id, versie } of gelezen) verteld.set(id, versie);
  return nieuw;
}

/** As they go over the line (HTML Standard 9.2): one event of JSON. */
export const toEvent = (wijzigingen: readonly Wijziging[]): string =>
  `event: wijziging\ndata: ${JSON.stringify(wijzigingen)}\n\n`;
