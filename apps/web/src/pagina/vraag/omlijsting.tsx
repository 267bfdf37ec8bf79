// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Weigering } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { readRedenen } from './keuring';
import { STAPPEN, previousOf, zoekdeel, type Plek, type Stap } from './stappen';
import { TEKSTEN } from './teksten';
import type { Bewaarstand } from './use-concept';

/** To the question before, or to the check for who came from there. */
export function Terug({ stap, naar }: { stap: Stap; naar: Plek | undefined }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { pathname } = useLocation();
  const vorige = naar ?? previousOf(stap);
  return (
    <p className="nl-paragraph terug">
      <span aria-hidden="true">← </span>
      {vorige === undefined ? (
        <Verwijzing naar="/">{t.terugStart}</Verwijzing>
      ) : (
        <Link className="nl-link" to={{ pathname, search: zoekdeel(vorige) }}>
          {naar ? t.terugControle : t.vorige}
        </Link>
      )}
    </p>
  );
}

export function Voortgang({ stap }: { stap: Stap }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [nr, van] = [STAPPEN.indexOf(stap) + 1, STAPPEN.length];
  return (
    <div className="alleen-js voortgang">
      <p className="klein">{t.stapVan(nr, van)}</p>
      <progress value={nr} max={van} aria-hidden="true" />
    </div>
  );
}

/** What became of the concept is told where that is. */
const ELDERS_VERTELD = [404, 409];

/** It was refused, or there was no answer: it stands here still and can be sent again. */
export function Mislukking({ fout }: { fout: Weigering | null }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  if (!fout || ELDERS_VERTELD.includes(fout.status)) return null;
  if (fout.status === 400) {
    const { rest } = readRedenen(fout.redenen, taal);
    return <Foutsamenvatting fouten={rest.map((melding) => ({ melding }))} />;
  }
  const uitleg =
    fout.status === 429 ? t.teVaak : `${fout.status === 0 ? `${t.offline}. ` : ''}${t.misluktUitleg}`;
  return (
    <Melding soort="fout" titel={t.mislukt} live>
      <Alinea>{uitleg}</Alinea>
    </Melding>
  );
}

interface Knoppenprops {
  geladen: boolean;
  stap: Stap;
  bezig: 'zoekt' | 'stuurt' | null;
  stand: Bewaarstand;
  onBewaar: () => void;
}

/** Both rows of buttons are there until our code has come: which of them is seen says the stylesheet. */
export function Knoppen({ geladen, stap, bezig, stand, onBewaar }: Knoppenprops): ReactNode {
  const t = useTeksten(TEKSTEN);
  const woord = stap === 'controle' ? t.verstuur : t.verder;
  return (
    <>
      {!geladen && (
        <div className="alleen-kaal rij">
          <Knop type="submit">{t.verstuur}</Knop>
        </div>
      )}
      <div className="alleen-js stapel stapel--dicht">
        <div className="rij">
          <Knop type="submit" bezig={bezig !== null}>
            {woord}
          </Knop>
          <Knop soort="stil" onClick={onBewaar}>
            {t.bewaar}
          </Knop>
        </div>
        <p className="klein" role="status">
          {bezig === 'zoekt' && t.kvk.zoekt}
          {bezig === 'stuurt' && t.bezig}
        </p>
        {stand.soort === 'bewaard' && <p className="klein">{t.bewaard(stand.om)}</p>}
      </div>
    </>
  );
}
