// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { inDatum } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useMachines, type Machine } from './gegevens';
import { SCOPES, STATUSKLEUR } from './machine-woorden';
import { useRegionaam } from './regionaam';
import { Tabel } from './tabel';

/** Where its keys are, in few words. */
function sleutelsVan({ jwksUrl, sleutels }: Machine): string {
  if (jwksUrl !== null) return 'op een eigen adres';
  const geldig = sleutels.filter(({ ingetrokkenOp }) => ingetrokkenOp === null).length;
  return geldig === 1 ? '1 sleutel' : `${geldig} sleutels`;
}

const rijVan = (machine: Machine, naamVan: (code: string) => string) => ({
  sleutel: machine.id,
  cellen: [
    <Link key="naam" className="nl-link" to={`/beheer/machines/${machine.id}`}>
      {machine.naam}
    </Link>,
    machine.organisatie,
    machine.scopes.map((scope) => SCOPES[scope].label).join(', '),
    machine.regio === null ? 'alle' : naamVan(machine.regio),
    sleutelsVan(machine),
    <Merkje key="status" kleur={STATUSKLEUR[machine.status]}>
      {machine.status}
    </Merkje>,
    inDatum(machine.gewijzigdOp, 'nl'),
  ],
});

function Lijst(): ReactNode {
  const naamVan = useRegionaam();
  const { data, error, refetch } = useMachines();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  if (data.length === 0)
    return (
      <Leeg titel="Er is nog geen machine geregistreerd.">
        <Alinea>
          Registreer er een als een andere organisatie gegevens wil ophalen met haar eigen systeem.
        </Alinea>
      </Leeg>
    );
  return (
    <Tabel
      naam="Machines"
      koppen={['Naam', 'Organisatie', 'Mag', 'Regio', 'Sleutels', 'Status', 'Gewijzigd']}
      rijen={data.map((machine) => rijVan(machine, naamVan))}
    />
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Machines">
    <Alinea>Systemen van anderen die zonder mens gegevens lezen, zoals het CRM van een regio.</Alinea>
    <div>
      <KnopLink naar="/beheer/machines/nieuw">Registreer een machine</KnopLink>
    </div>
    <Lijst />
  </Pagina>
);
