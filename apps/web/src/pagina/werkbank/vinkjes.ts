// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useState } from 'react';
import type { Rij } from './woorden';

const NIETS: ReadonlySet<string> = new Set();

/** Ticked rows, of those that are there. */
export function useVinkjes(rijen: readonly Rij[]) {
  const [aangevinkt, setAangevinkt] = useState(NIETS);
  const tick = useCallback((id: string, aan: boolean): void => {
    setAangevinkt((oud) => new Set(aan ? [...oud, id] : [...oud].filter((een) => een !== id)));
  }, []);
  const clear = (): void => setAangevinkt(NIETS);
  return { aangevinkt, tick, clear, gevinkt: rijen.filter(({ id }) => aangevinkt.has(id)) };
}
