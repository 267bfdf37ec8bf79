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
  const [tekst, type] = useState(waarde);
  const gestuurd = useRef(waarde);
  const isBezig = useRef(false);

  useEffect(() => {
    if (waarde === gestuurd.current) return;
    gestuurd.current = waarde;
    type(waarde);
  }, [waarde]);

  const stuur = (): void => {
    const nieuw = tekst.trim();
    if (nieuw === gestuurd.current) return;
    gestuurd.current = nieuw;
    zet(naam, nieuw, { vervang: isBezig.current });
    isBezig.current = true;
  };
  const laatste = useRef(stuur);
  laatste.current = stuur;
  useEffect(() => {
    const wekker = setTimeout(() => laatste.current(), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [tekst]);

  const verlaat = (): void => {
    stuur();
    isBezig.current = false;
  };
  return { tekst, type, stuur, verlaat };
}
