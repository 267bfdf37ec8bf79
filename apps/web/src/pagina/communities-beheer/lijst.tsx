// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { useSessie } from '../../sessie';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { useDaad } from '../communities/daad';
import { useCommunities, type Community } from '../communities/gegevens';
import { useOnderwerp } from '../communities/kaart';
import { Meldingen } from '../moderatie/lijst';
import { useBank } from '../werkbank/bank';
import { Communityvorm, type Invoer } from './vorm';

const Onderwerp = ({ community }: { community: Community }): ReactNode => useOnderwerp(community);

const toRij = (community: Community): { sleutel: string; cellen: ReactNode[] } => {
  const { id, naam, aantalLeden, aantalVerzoeken, toegang } = community;
  const wacht = aantalVerzoeken ?? 0;
  return {
    sleutel: id,
    cellen: [
      <Verwijzing key="naam" naar={`/werkbank/communities/${id}`}>
        {naam}
      </Verwijzing>,
      <Onderwerp key="onderwerp" community={community} />,
      toegang === 'open' ? 'Open' : 'Op uitnodiging',
      aantalLeden,
      wacht === 0 ? '0' : <Merkje kleur="oranje">{wacht}</Merkje>,
    ],
  };
};

function Lijst({ regio, gearchiveerd }: { regio: string; gearchiveerd: boolean }): ReactNode {
  const lijst = useCommunities({ zoek: '', thema: '', sectie: '', regio, gearchiveerd });
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  if (alle.length === 0)
    return (
      <Leeg titel={gearchiveerd ? 'Het archief is leeg.' : 'Uw regio heeft nog geen community.'}>
        {!gearchiveerd && <Alinea>Richt er een op, en nodig ondernemers uit.</Alinea>}
      </Leeg>
    );
  return (
    <>
      <Tabel
        naam={gearchiveerd ? 'Communities in het archief' : 'Communities van uw regio'}
        koppen={['Naam', 'Over', 'Toegang', { kop: 'Leden', getal: true }, { kop: 'Verzoeken', getal: true }]}
        rijkop
        rijen={alle.map(toRij)}
      />
      <Meer lijst={lijst} />
    </>
  );
}

function Nieuw({ onSluit }: { onSluit: () => void }): ReactNode {
  const daad = useDaad();
  const navigate = useNavigate();
  const found = async (body: Invoer): Promise<void> => {
    const { id } = await take<Schema['CommunityWeergave']>(api.POST('/communities', { body }));
    await navigate(`/werkbank/communities/${id}`);
  };
  return (
    <Communityvorm
      daad={daad}
      knop="Richt op"
      onStuur={(invoer) => void daad.run(() => found(invoer))}
      onSluit={onSluit}
    />
  );
}

/** The communities that a region keeps. */
export function Component(): ReactNode {
  const regio = useSessie().data?.ik?.regio ?? '';
  const { naamVan } = useBank();
  const [nieuw, setNieuw] = useState(false);
  const [gearchiveerd, setGearchiveerd] = useState(false);
  return (
    <Pagina titel="Communities">
      {nieuw ? (
        <Nieuw onSluit={() => setNieuw(false)} />
      ) : (
        <div className="rij">
          <Knop onClick={() => setNieuw(true)}>Richt een community op</Knop>
          <label className="keuze">
            <input
              type="checkbox"
              checked={gearchiveerd}
              onChange={({ target }) => setGearchiveerd(target.checked)}
            />
            <span>Toon het archief</span>
          </label>
        </div>
      )}
      <Lijst regio={regio} gearchiveerd={gearchiveerd} />
      <Meldingen naamVan={naamVan} coordinator />
    </Pagina>
  );
}
