// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';

/** What it was when it last stood still for a moment. */
export function useRust<T>(waarde: T, ms: number): T {
  const [rust, setRust] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => setRust(waarde), ms);
    return () => clearTimeout(wekker);
  }, [waarde, ms]);
  return rust;
}
