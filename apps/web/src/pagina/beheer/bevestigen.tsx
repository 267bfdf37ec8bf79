// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Weigering } from '../../api/api';
import { Melding } from '../../ui/melding';

/** Whether it was refused only because somebody signed in too long ago, or without a second step. */
export const moetBevestigen = (fout: unknown): boolean =>
  fout instanceof Weigering && fout.code === 'aanmelding-bevestigen';

/** Leads to signing in once more, and back to this address. It takes the focus when it comes. */
export function Bevestigen(): ReactNode {
  const { pathname, search } = useLocation();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const terug = encodeURIComponent(`${pathname}${search}`);
  return (
    <div ref={ref} tabIndex={-1}>
      <Melding soort="waarschuwing" live titel="Bevestig eerst dat u het bent">
        <p>
          Wat u hier doet, opent veel. Daarom vragen wij u zich nog eens aan te melden, met een tweede stap.
          Daarna komt u hier terug. Wat u invulde, blijft staan.
        </p>
        <p>
          <a className="nl-button nl-button--primary" href={`/aanmelden?bevestigen=ja&terug=${terug}`}>
            <span className="nl-button__label">Bevestig en ga verder</span>
          </a>
        </p>
      </Melding>
    </div>
  );
}
