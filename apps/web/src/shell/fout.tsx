// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react';
import { useTeksten } from '../taal/taal';
import { Knop, KnopLink } from '../ui/knop';
import { Alinea } from '../ui/kop';
import { Pagina } from '../ui/pagina';

const TEKSTEN = {
  nl: {
    weg: 'Deze pagina is er niet',
    wegUitleg: 'Misschien is het adres verkeerd overgenomen, of is de pagina verhuisd.',
    begin: 'Naar het begin',
    stuk: 'Er ging iets mis',
    stukUitleg: 'Dat ligt aan ons. Laad de pagina opnieuw. Blijft het misgaan, probeer het dan later.',
    opnieuw: 'Laad opnieuw',
  },
  en: {
    weg: 'This page does not exist',
    wegUitleg: 'The address may have been copied wrongly, or the page has moved.',
    begin: 'To the start',
    stuk: 'Something went wrong',
    stukUitleg: 'It is our fault. Load the page again. If it keeps failing, try again later.',
    opnieuw: 'Load again',
  },
};

export function NietGevonden(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.weg}>
      <Alinea>{t.wegUitleg}</Alinea>
      <KnopLink naar="/">{t.begin}</KnopLink>
    </Pagina>
  );
}

function Stuk(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <main className="breedte">
      <Pagina titel={t.stuk}>
        <Alinea>{t.stukUitleg}</Alinea>
        <Knop onClick={() => location.reload()}>{t.opnieuw}</Knop>
      </Pagina>
    </main>
  );
}

/** A fault of ours while drawing, or a part of the application that did not come: says so instead of an empty screen. */
export class Foutgrens extends Component<{ children: ReactNode }, { isStuk: boolean }> {
  override state = { isStuk: false };

  static getDerivedStateFromError(): { isStuk: boolean } {
    return { isStuk: true };
  }

  override render(): ReactNode {
    return this.state.isStuk ? <Stuk /> : this.props.children;
  }
}
