// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Weigering } from '../api/api';
import { Melding } from './melding';

const TITEL: Record<number, string> = {
  0: 'Er is geen verbinding',
  400: 'Er is iets niet goed ingevuld',
  401: 'U bent niet meer aangemeld',
  403: 'Dat mag u niet',
  404: 'Dit is er niet meer',
  409: 'Dat kan nu niet',
  429: 'Dat ging te vaak achter elkaar',
};

/** Everything that was in the way, when something was refused. */
export function Weigeringmelding({ fout }: { fout: Error | null }): ReactNode {
  if (fout === null) return null;
  const redenen = fout instanceof Weigering ? fout.redenen : [];
  return (
    <Melding
      soort="fout"
      titel={TITEL[fout instanceof Weigering ? fout.status : 500] ?? 'Dat is niet gelukt'}
      live
    >
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
