// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { KnopLink } from '../../ui/knop';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useEigenAanbod, type Aanbod } from './gegevens';
import { STATUS, inOpenstelling, inPlaatsen } from './woorden';

function Rij({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const { woord, kleur } = STATUS[aanbod.status];
  return (
    <li className="kaart postrij">
      <div className="stapel stapel--dicht">
        <Merkje kleur={kleur}>{woord}</Merkje>
        <Link className="nl-link postrij__titel" to={`/aanbieder/aanbod/${aanbod.id}`}>
          {aanbod.titel}
        </Link>
        <p>{aanbod.samenvatting}</p>
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
      <KnopLink naar="/aanbieder/aanbod/nieuw" soort="tweede">
        Maak nieuw aanbod
      </KnopLink>
    </div>
    <Inhoud />
  </Pagina>
);
