// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { SITE } from '../ui/pagina';
import { TALEN, inTaal, useTaal, useTeksten, type Taal } from '../taal/taal';
import { TEKSTEN } from './teksten';

const NAAM: Record<Taal, string> = { nl: 'Nederlands', en: 'English' };

/** Who this is from, in one line above everything. */
function Afzender(): ReactNode {
  const { afzender } = useTeksten(TEKSTEN);
  return (
    <div className="afzender">
      <p className="breedte">{afzender}</p>
    </div>
  );
}

/** The same page in the other language, with what stood behind its address. */
function Taalkeuze(): ReactNode {
  const { pathname, search, hash } = useLocation();
  const huidig = useTaal();
  const { taal: label } = useTeksten(TEKSTEN);
  return (
    <nav className="talen" aria-label={label}>
      {TALEN.map((taal) =>
        taal === huidig ? (
          <b key={taal} lang={taal} aria-current="true">
            {NAAM[taal]}
          </b>
        ) : (
          <Link
            key={taal}
            lang={taal}
            hrefLang={taal}
            className="nl-link"
            to={{ pathname: inTaal(pathname, taal), search, hash }}
          >
            {NAAM[taal]}
          </Link>
        ),
      )}
    </nav>
  );
}

/** `talen`: whether the pages below exist in more than one language. */
export function Kopbalk({
  talen,
  onder,
  breed = false,
}: {
  talen: boolean;
  onder?: string;
  breed?: boolean;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <header>
      <Afzender />
      <div className="kop">
        <div className={`breedte kop__rij${breed ? ' breedte--ruim' : ''}`}>
          <Link to={inTaal('/', taal)} className="beeldmerk">
            <img src="/assets/merk.svg" alt="" width="44" height="44" />
            <span>
              <b>{SITE}</b>
              <small>{onder ?? t.onder}</small>
            </span>
          </Link>
          {talen && <Taalkeuze />}
        </div>
      </div>
    </header>
  );
}
