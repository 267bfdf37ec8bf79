// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { bringOver } from '../vraag/overgebracht';
import { NATEKSTEN } from './teksten-na';

/** From here to a hulpvraag in one click: about what it is goes along in this tab. */
export function Vraagdoor({ titel }: { titel: string }): ReactNode {
  const t = useTeksten(NATEKSTEN);
  const taal = useTaal();
  return (
    <section className="kaart kaart--vlak stapel stapel--dicht" aria-labelledby="vraagdoor">
      <Kop niveau={2} als={3} id="vraagdoor">
        {t.vraagKop}
      </Kop>
      <Alinea>{t.vraagUitleg}</Alinea>
      <div>
        <Link
          to={inTaal('/hulpvraag/nieuw', taal)}
          className="nl-button nl-button--secondary"
          onClick={() => bringOver({ tekst: t.zin(titel), herkomst: 'bijeenkomst' })}
        >
          <span className="nl-button__label">{t.stelVraag}</span>
        </Link>
      </div>
    </section>
  );
}
