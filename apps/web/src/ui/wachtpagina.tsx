// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from './kop';
import { Melding } from './melding';
import { Pagina } from './pagina';
import { Skelet } from './toestand';

/** A page that is drawn beforehand and then fetches all that is on it; `kaal` says what to do where no code of ours runs. */
export function Wachtpagina({ titel, kaal }: { titel: string; kaal: string }): ReactNode {
  return (
    <Pagina titel={titel}>
      <div className="alleen-js">
        <Skelet hoogte="10rem" aantal={3} />
      </div>
      <div className="alleen-kaal">
        <Melding soort="waarschuwing">
          <Alinea>{kaal}</Alinea>
        </Melding>
      </div>
    </Pagina>
  );
}
