// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTaal, useTeksten } from '../../taal/taal';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { useGebieden, type Aanbod } from './gegevens';
import { STANDKLEUR, gebiedTekst, standTekst, standVan } from './stand';
import { SOORTEN, TEKSTEN } from './teksten';
import { Uitvoering } from './uitvoering';

/** One offer in the list. Its texts are the provider's, who writes Dutch. */
export function Kaart({ aanbod, koppelId }: { aanbod: Aanbod; koppelId: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const soorten = useTeksten(SOORTEN);
  const taal = useTaal();
  const { data: gebieden } = useGebieden();
  const { search } = useLocation();
  const stand = standVan(aanbod);
  return (
    <li className="kaart aanbodkaart">
      <div className="aanbodkaart__kop">
        <h3 className="nl-heading nl-heading--level-3">
          <Verwijzing naar={`/aanbod/${aanbod.id}`} id={koppelId} lang="nl" state={{ terug: search }}>
            {aanbod.titel}
          </Verwijzing>
        </h3>
        <span className="aanbodkaart__stand">
          <Merkje kleur={STANDKLEUR[stand.soort]}>{standTekst(stand, taal)}</Merkje>
          {aanbod.fictief && <Merkje>{t.verzonnen}</Merkje>}
        </span>
      </div>
      <p className="klein">
        {soorten[aanbod.soort]} · <span lang="nl">{aanbod.aanbieder.naam}</span>
      </p>
      <p className="nl-paragraph" lang="nl">
        {aanbod.samenvatting}
      </p>
      <dl className="feitenrij klein">
        <div>
          <dt>{t.waarKort}</dt>
          <dd>{gebiedTekst(aanbod.voorwaarden.gebied, gebieden, taal)}</dd>
        </div>
        <Uitvoering aanbod={aanbod} adviseur={false} />
      </dl>
    </li>
  );
}
