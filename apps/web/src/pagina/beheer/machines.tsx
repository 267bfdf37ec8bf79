// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Weigering } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Melding, Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useMachines, type Machine } from './gegevens';
import { Tabel } from './tabel';

/** What machines may do is for who has just signed in, with a second step. */
const Bevestigen = (): ReactNode => (
  <Melding titel="Bevestig eerst dat u het bent">
    <p>Sleutels van machines openen veel. Daarom vragen wij u zich nog eens aan te melden.</p>
    <p>
      <a
        className="nl-button nl-button--primary"
        href={`/aanmelden?bevestigen=ja&terug=${encodeURIComponent('/beheer/machines')}`}
      >
        <span className="nl-button__label">Bevestig en ga verder</span>
      </a>
    </p>
  </Melding>
);

const rijVan = ({
  id,
  naam,
  organisatie,
  scopes,
  regio,
  status,
  sleutels,
  jwksUrl,
  gewijzigdOp,
}: Machine) => ({
  sleutel: id,
  cellen: [
    naam,
    organisatie,
    scopes.join(', '),
    regio ?? 'alle',
    jwksUrl ?? `${sleutels.length} sleutels`,
    <Merkje key="status" kleur={status === 'actief' ? 'groen' : 'grijs'}>
      {status}
    </Merkje>,
    inDatum(gewijzigdOp, 'nl'),
  ],
});

function Lijst(): ReactNode {
  const { data, error, refetch } = useMachines();
  if (error instanceof Weigering && error.status === 403) return <Bevestigen />;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  if (data.length === 0) return <Leeg titel="Er is nog geen machine geregistreerd." />;
  return (
    <Tabel
      naam="Machines"
      koppen={['Naam', 'Organisatie', 'Mag', 'Regio', 'Sleutels', 'Status', 'Gewijzigd']}
      rijen={data.map(rijVan)}
    />
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Machines">
    <Alinea>Systemen van anderen die zonder mens gegevens lezen, zoals het CRM van een regio.</Alinea>
    <Lijst />
  </Pagina>
);
