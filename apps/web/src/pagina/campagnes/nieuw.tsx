// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import '../../stijl/campagnes.css';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useDaad } from '../communities/daad';
import { useBank } from '../werkbank/bank';
import { useRelaties, type Relatieoverzicht } from './gegevens';
import type { Invoer } from './invoer';
import { Campagnevorm } from './vorm';

const ALLE = '/werkbank/campagnes';

function Vorm({ lijst }: { lijst: Relatieoverzicht }): ReactNode {
  const daad = useDaad(useBank().naamVan);
  const navigate = useNavigate();
  const make = async (body: Invoer): Promise<void> => {
    const { id } = await take<Schema['CampagneWeergave']>(api.POST('/campagnes', { body }));
    await navigate(`${ALLE}/${id}`);
  };
  return (
    <Campagnevorm
      lijst={lijst}
      daad={daad}
      onStuur={(invoer) => void daad.run(() => make(invoer))}
      onSluit={() => void navigate(ALLE)}
    />
  );
}

/** Making a campaign: there must be somebody to write to. */
export function Component(): ReactNode {
  const { data, error, refetch } = useRelaties();
  return (
    <Pagina titel="Maak een campagne">
      <p>
        <Verwijzing naar={ALLE}>Alle campagnes</Verwijzing>
      </p>
      {data && data.bedrijven > 0 && <Vorm lijst={data} />}
      {data && data.bedrijven === 0 && (
        <Leeg titel="Uw lijst is nog leeg.">
          <Alinea>Zet eerst bedrijven op uw lijst. Daarna kiest u wie u uitnodigt.</Alinea>
          <div>
            <KnopLink naar={`${ALLE}/lijst`}>Vul uw lijst</KnopLink>
          </div>
        </Leeg>
      )}
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />)}
    </Pagina>
  );
}
