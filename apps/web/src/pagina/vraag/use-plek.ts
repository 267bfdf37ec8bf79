// SPDX-License-Identifier: EUPL-1.2
import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isPlek, zoekdeel, type Plek } from './stappen';

interface Heen {
  /** Where one goes on from there, instead of to the next. */
  naar?: Plek | undefined;
  /** Instead of the page where one is, so that Back does not lead there. */
  replace?: boolean;
  state?: unknown;
}

type Plaats = Omit<ReturnType<typeof useLocation>, 'state'> & { state: unknown };

export interface Plekwijzer {
  plek: Plek;
  naar: Plek | undefined;
  state: unknown;
  ga: (plek: Plek, heen?: Heen) => void;
}

/** Which page of the form the address says, so that Back and Forward of the browser work. */
export function usePlek(): Plekwijzer {
  const { pathname, search, state } = useLocation() as Plaats;
  const navigate = useNavigate();
  const velden = new URLSearchParams(search);
  const gevraagd = velden.get('stap') ?? 'vraag';
  const ga = useCallback(
    (plek: Plek, { naar, replace = false, state: mee }: Heen = {}) =>
      void navigate({ pathname, search: zoekdeel(plek, naar) }, { replace, state: mee }),
    [navigate, pathname],
  );
  return {
    plek: isPlek(gevraagd) ? gevraagd : 'vraag',
    naar: velden.get('naar') === 'controle' ? 'controle' : undefined,
    state,
    ga,
  };
}
