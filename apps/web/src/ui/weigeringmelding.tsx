// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Weigering } from '../api/api';
import { Melding } from './melding';

/** Everything that was in the way, when something was refused. */
export function Weigeringmelding({ fout }: { fout: Error | null }): ReactNode {
  if (fout === null) return null;
  const redenen = fout instanceof Weigering ? fout.redenen : [];
  return (
    <Melding soort="fout" titel={fout.message} live>
      {redenen.length > 0 && (
        <ul>
          {redenen.map(({ melding }) => (
            <li key={melding}>{melding}</li>
          ))}
        </ul>
      )}
    </Melding>
  );
}
