// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { Melding } from '../../ui/melding';

/**
 * What was just done. It takes the focus as soon as no dialog stands before it (`wacht`): the button that led there may be
 * gone.
 */
export function Gedaan({ melding, wacht }: { melding: string; wacht: boolean }): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (melding !== '' && !wacht) ref.current?.focus();
  }, [melding, wacht]);
  if (melding === '') return null;
  return (
    <div ref={ref} tabIndex={-1}>
      <Melding soort="ok" live titel={melding} />
    </div>
  );
}
