// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { Melding } from '../../ui/melding';
import { useZaak, type Plek } from './zaak';

/** Tells, where it happened, what was done; takes the focus so that it is read and seen. */
export function GemeldBij({ plek }: { plek: Plek }): ReactNode {
  const { gemeld } = useZaak();
  const vak = useRef<HTMLDivElement>(null);
  const hier = gemeld?.plek === plek ? gemeld : null;
  useEffect(() => {
    if (hier) vak.current?.focus();
  }, [hier]);
  if (hier === null) return null;
  return (
    <div ref={vak} tabIndex={-1} className="gemeld geen-print">
      <Melding soort={hier.soort} titel={hier.titel} live>
        {hier.regels && hier.regels.length > 0 && (
          <ul>
            {hier.regels.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        )}
      </Melding>
    </div>
  );
}
