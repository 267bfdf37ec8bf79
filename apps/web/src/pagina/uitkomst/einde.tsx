// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { TEKSTEN } from './teksten';

/** There is nothing to answer, or not any more. `isNieuw`: it came in place of what one was doing, and takes the focus. */
export function Einde({
  titel,
  tekst,
  isNieuw = false,
  children,
}: {
  titel: string;
  tekst: string;
  isNieuw?: boolean;
  /** What can still be done. */
  children?: ReactNode;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNieuw) return;
    kop.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [isNieuw]);
  return (
    <Pagina titel={titel} kop={null}>
      <Kop niveau={1} ref={kop} tabIndex={-1}>
        {titel}
      </Kop>
      <Alinea inleiding>{tekst}</Alinea>
      {children}
      <Alinea>{t.sluiten}</Alinea>
      <div>
        <KnopLink naar="/" soort="tweede">
          {t.begin}
        </KnopLink>
      </div>
    </Pagina>
  );
}
