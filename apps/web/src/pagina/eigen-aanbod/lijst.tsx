// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { KnopLink } from '../../ui/knop';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useEigenAanbod, type Aanbod } from './gegevens';
import { STANDKLEUR, standTekst, standVan } from '../aanbod/stand';
import { STATUS, inOpenstelling, inPlaatsen } from './woorden';

/** Of what can be found: why nobody can ask for it now. */
function Dicht({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const stand = standVan(aanbod);
  if (aanbod.status !== 'gepubliceerd' || stand.soort === 'open') return null;
  const woord = stand.soort === 'vol' ? 'Vol' : standTekst(stand, 'nl');
  return <Merkje kleur={STANDKLEUR[stand.soort]}>{woord}</Merkje>;
}

function Rij({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const { woord, kleur } = STATUS[aanbod.status];
  return (
    <li className="kaart postrij">
      <div className="stapel stapel--dicht">
        <div className="rij">
          <Merkje kleur={kleur}>{woord}</Merkje>
          <Dicht aanbod={aanbod} />
        </div>
        <Link className="nl-link postrij__titel" to={`/aanbieder/aanbod/${aanbod.id}`}>
          {aanbod.titel}
        </Link>
        {aanbod.samenvatting !== '' && <p>{aanbod.samenvatting}</p>}
        <p className="klein">
          {inPlaatsen(aanbod)} · {inOpenstelling(aanbod)}
        </p>
      </div>
    </li>
  );
}

function Inhoud(): ReactNode {
  const { data, error, refetch } = useEigenAanbod();
  if (!data && error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet hoogte="7rem" aantal={3} />;
  if (data.length === 0)
    return <Leeg titel="Er is nog geen aanbod van uw organisatie. Maak het eerste met de knop hierboven." />;
  return (
    <ul className="postrijen">
      {data.map((aanbod) => (
        <Rij key={aanbod.id} aanbod={aanbod} />
      ))}
    </ul>
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Ons aanbod">
    <div>
      <KnopLink naar="/aanbieder/aanbod/nieuw">Maak nieuw aanbod</KnopLink>
    </div>
    <Inhoud />
  </Pagina>
);
