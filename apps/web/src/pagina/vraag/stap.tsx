// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode, type Ref, type RefObject } from 'react';
import { useNavigationType, type NavigationType } from 'react-router';
import { Kop } from '../../ui/kop';
import type { Antwoorden } from './antwoorden';
import type { Fouten } from './keuring';
import type { Opgezocht } from './onderweg';
import type { Stap as Stapnaam } from './stappen';

/** What a page with questions gets: its answers so far, and whether it stands in the plain form with all others. */
export interface Stapprops {
  kaal: boolean;
  /** Title of the offer that the plain form names. */
  genoemd?: string | undefined;
  antwoorden: Antwoorden;
  fouten: Fouten;
  opgezocht: Opgezocht | null;
  /** What came along from another page, as long as it was not dropped. */
  overgebracht: string | null;
  dropOver: () => void;
  change: (deel: Partial<Antwoorden>) => void;
  /** Takes the focus when the page is opened. */
  kop: Ref<HTMLHeadingElement>;
}

/**
 * Who comes to a page hears what it asks, unless something else has the word. Not when the first page of all is opened.
 */
export function useKopfocus(plek: string, isStil = false): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null);
  const soort: `${NavigationType}` = useNavigationType();
  const eerder = useRef<string | null>(null);
  useEffect(() => {
    const isEerste = eerder.current === null && soort === 'POP';
    const isZelfde = eerder.current === plek;
    eerder.current = plek;
    if (isEerste || isZelfde || isStil) return;
    kop.current?.focus({ preventScroll: true });
    if (soort !== 'POP') scrollTo(0, 0);
  }, [plek, soort, isStil]);
  return kop;
}

/** One page with its question as heading; in the plain form a group of fields with that name. */
export function Stap({
  naam,
  titel,
  kaal,
  kop,
  children,
}: Pick<Stapprops, 'kaal' | 'kop'> & { naam: Stapnaam; titel: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="stap" data-stap={naam}>
      <legend className="stap__kop">
        <Kop niveau={kaal ? 2 : 1} als={2} ref={kop} tabIndex={-1}>
          {titel}
        </Kop>
      </legend>
      <div className="stapel">{children}</div>
    </fieldset>
  );
}
