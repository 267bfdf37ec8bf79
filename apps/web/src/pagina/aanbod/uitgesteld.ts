// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import type { Filter, ZetFilter } from './filters';

const WACHT_MS = 300;

interface Typveld {
  tekst: string;
  type: (tekst: string) => void;
  /** At once, without waiting for more. */
  stuur: () => void;
  /** Whoever leaves the field and types again later wants to go back to what was there between. */
  verlaat: () => void;
}

/**
 * A filter that is typed: it goes into the address when no more is typed for a moment, and what is typed in one go is one step
 * for Back. When the address changes by itself, the field follows.
 */
export function useTypveld(naam: Filter, waarde: string, zet: ZetFilter): Typveld {
  const [tekst, toon] = useState(waarde);
  // Beside what is drawn: between a change of the address and the next drawing, the field must not send what it showed before.
  const getypt = useRef(waarde);
  const gestuurd = useRef(waarde);
  const isBezig = useRef(false);
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (waarde === gestuurd.current) return;
    clearTimeout(wekker.current);
    gestuurd.current = getypt.current = waarde;
    toon(waarde);
  }, [waarde]);
  useEffect(() => () => clearTimeout(wekker.current), []);

  const stuur = (): void => {
    clearTimeout(wekker.current);
    const nieuw = getypt.current.trim();
    if (nieuw === gestuurd.current) return;
    gestuurd.current = nieuw;
    zet(naam, nieuw, { vervang: isBezig.current });
    isBezig.current = true;
  };
  const type = (nieuw: string): void => {
    getypt.current = nieuw;
    toon(nieuw);
    clearTimeout(wekker.current);
    wekker.current = setTimeout(stuur, WACHT_MS);
  };
  const verlaat = (): void => {
    stuur();
    isBezig.current = false;
  };
  return { tekst, type, stuur, verlaat };
}
