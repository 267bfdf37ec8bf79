// SPDX-License-Identifier: EUPL-1.2
import type { Vak } from './stand.rules.js';

/** Of vakken that were not shown, the next truth about each: a correction of it, by numbers. */
export function editiesVan(vakken: readonly Vak[]): [oud: number, nieuw: number][] {
  const vorige = new Map<string, number>();
  return vakken.flatMap(({ sleutel }, nr): [number, number][] => {
    const oud = vorige.get(sleutel);
    vorige.set(sleutel, nr);
    return oud === undefined || vakken[oud]?.staat === 'getoond' ? [] : [[oud, nr]];
  });
}
