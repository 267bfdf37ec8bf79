// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useRegios } from './gegevens';
import { Tabel } from './tabel';

function Lijst(): ReactNode {
  const { data, error, refetch } = useRegios();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />;
  return (
    <Tabel
      naam="Regio’s"
      koppen={['Regio', 'Code', 'Coördinatie door', { kop: 'Gemeenten', getal: true }]}
      rijen={data.map(({ code, naam, organisatie, gemeenten }) => ({
        sleutel: code,
        cellen: [
          <Link key="naam" className="nl-link" to={`/beheer/regios/${code}`}>
            {naam}
          </Link>,
          code,
          organisatie?.naam ?? 'nog geen',
          gemeenten.length === 0 ? 'de overige' : gemeenten.length,
        ],
      }))}
    />
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Regio’s">
    <Alinea>Kies een regio om te zien welke gemeenten erbij horen en wanneer mensen worden herinnerd.</Alinea>
    <Lijst />
  </Pagina>
);
