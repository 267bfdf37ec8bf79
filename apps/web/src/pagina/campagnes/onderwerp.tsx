// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Keuzelijst, type Keus } from '../../ui/veld';
import { useBijeenkomsten } from '../bijeenkomsten/gegevens';
import type { Daad } from '../communities/daad';
import { useCommunities } from '../communities/gegevens';
import { useBank } from '../werkbank/bank';
import type { Campagne } from './gegevens';
import type { Onderwerp } from './invoer';

const KIES: Keus = { waarde: '', label: 'Kies' };
const SOORTEN: Keus[] = [
  { waarde: 'thema', label: 'Een thema' },
  { waarde: 'community', label: 'Een community of een bijeenkomst daarvan' },
];

function Bijeenkomst({ communityId, begin }: { communityId: string; begin: string }): ReactNode {
  const { data } = useBijeenkomsten(communityId, 'komend');
  const alle = (data?.pages ?? []).flatMap(({ gegevens }) => gegevens);
  if (alle.length === 0) return null;
  return (
    <Keuzelijst
      key={alle.length}
      id="bijeenkomstId"
      name="bijeenkomstId"
      label="Een bijeenkomst daarvan (niet verplicht)"
      keuzes={[KIES, ...alle.map(({ id, titel }) => ({ waarde: id, label: titel }))]}
      defaultValue={begin}
    />
  );
}

function Communitykeus({ van, daad }: { van: Campagne | undefined; daad: Daad }): ReactNode {
  const { regio } = useBank();
  const { data } = useCommunities({ zoek: '', thema: '', sectie: '', regio });
  const [gekozen, setGekozen] = useState(van?.communityId ?? '');
  const alle = (data?.pages ?? []).flatMap(({ gegevens }) => gegevens);
  return (
    <>
      <Keuzelijst
        id="communityId"
        name="communityId"
        label="Welke community?"
        keuzes={[KIES, ...alle.map(({ id, naam }) => ({ waarde: id, label: naam }))]}
        value={gekozen}
        onChange={({ target }) => setGekozen(target.value)}
        fout={daad.foutVan('communityId')}
      />
      {gekozen !== '' && <Bijeenkomst communityId={gekozen} begin={van?.bijeenkomstId ?? ''} />}
    </>
  );
}

/** What the campaign is about: the second question follows from the first. */
export function Onderwerpkeus({
  van,
  daad,
  soort,
  onSoort,
  themas,
  onThema,
}: {
  van: Campagne | undefined;
  daad: Daad;
  soort: Onderwerp;
  onSoort: (soort: Onderwerp) => void;
  themas: ReadonlyMap<string, string>;
  onThema: (thema: string) => void;
}): ReactNode {
  return (
    <>
      <Keuzelijst
        id="over"
        name="over"
        kort
        label="Waar gaat de campagne over?"
        keuzes={SOORTEN}
        value={soort}
        onChange={({ target }) => onSoort(target.value === 'community' ? 'community' : 'thema')}
      />
      {soort === 'thema' ? (
        <Keuzelijst
          key={themas.size}
          id="thema"
          name="thema"
          kort
          label="Thema"
          keuzes={[KIES, ...[...themas].map(([code, naam]) => ({ waarde: code, label: naam }))]}
          defaultValue={van?.thema ?? ''}
          onChange={({ target }) => onThema(target.value)}
          fout={daad.foutVan('thema')}
        />
      ) : (
        <Communitykeus van={van} daad={daad} />
      )}
    </>
  );
}
