// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Weigering } from '../api/api';
import { useTeksten } from '../taal/taal';
import { Knop } from './knop';
import { Alinea } from './kop';
import { Verwijzing } from './link';
import { Melding } from './melding';

const TEKSTEN = {
  nl: {
    laden: 'Wij halen de gegevens op.',
    zonder: 'Om dit te tonen heeft uw browser JavaScript nodig. Hulp vragen kan ook zonder:',
    vraag: 'stel uw vraag',
    mislukt: 'Dit konden wij niet ophalen',
    uitleg: 'Het ligt niet aan u. Probeer het opnieuw. Blijft het misgaan, probeer het dan later.',
    offline: 'Er is geen verbinding',
    offlineUitleg: 'Controleer uw internet en probeer het opnieuw.',
    opnieuw: 'Probeer opnieuw',
  },
  en: {
    laden: 'We are fetching the data.',
    zonder: 'To show this your browser needs JavaScript. You can ask for help without it:',
    vraag: 'ask your question',
    mislukt: 'We could not fetch this',
    uitleg: 'It is not you. Please try again. If it keeps failing, try again later.',
    offline: 'There is no connection',
    offlineUitleg: 'Check your internet connection and try again.',
    opnieuw: 'Try again',
  },
};

/** Stands where something comes, as large as it will about be. */
export function Skelet({ hoogte = '8rem', aantal = 1 }: { hoogte?: string; aantal?: number }): ReactNode {
  const { laden, zonder, vraag } = useTeksten(TEKSTEN);
  return (
    <div className="stapel" role="status">
      <noscript>
        <p>
          {zonder} <Verwijzing naar="/hulpvraag/nieuw">{vraag}</Verwijzing>.
        </p>
      </noscript>
      <span className="onzichtbaar skelet__tekst">{laden}</span>
      {Array.from({ length: aantal }, (_, i) => (
        // The height of a picture may stand in the page itself, where a style may not.
        <svg className="skelet" key={i} width="100%" height={hoogte} aria-hidden="true" />
      ))}
    </div>
  );
}

/** What went wrong while fetching, with a way on. */
export function Mislukt({ fout, opnieuw }: { fout: unknown; opnieuw?: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const isOffline = fout instanceof Weigering && fout.status === 0;
  return (
    <Melding soort="fout" titel={isOffline ? t.offline : t.mislukt} live>
      <Alinea>{isOffline ? t.offlineUitleg : t.uitleg}</Alinea>
      {opnieuw && (
        <div>
          <Knop soort="tweede" onClick={opnieuw}>
            {t.opnieuw}
          </Knop>
        </div>
      )}
    </Melding>
  );
}

/** Nothing there: says so, and what to do next. */
export function Leeg({ titel, children }: { titel: string; children?: ReactNode }): ReactNode {
  return (
    <div className="kaart kaart--vlak stapel stapel--dicht">
      <p className="nl-paragraph">
        <b>{titel}</b>
      </p>
      {children}
    </div>
  );
}
