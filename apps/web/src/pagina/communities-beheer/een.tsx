// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { later } from '../../lui';
import { api, take, Weigering } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { useBank } from '../werkbank/bank';
import { Bijeenkomsten } from '../bijeenkomsten/lijst';
import { useDaad, type Daad } from '../communities/daad';
import { Alineas } from '../communities/alineas';
import { useCommunity, type Community } from '../communities/gegevens';
import { Feiten } from '../communities/kaart';
import { Ledenbeheer } from '../communities/leden';
import { Communityvorm, type Invoer } from './vorm';

const Gesprekken = later(async () => (await import('../gesprekken/lijst')).Gesprekken);
const InWerkbank = later(async () => (await import('../kringen-beheer/werkbank')).InWerkbank);
const Kringbeheer = later(async () => (await import('../kringen-beheer/sectie')).Kringbeheer);
const Meldingen = later(async () => (await import('../moderatie/lijst')).Meldingen);

type Wijziging = Partial<Invoer> & { gearchiveerd?: boolean };

const change = (daad: Daad, { id, versie }: Community, wijziging: Wijziging, klaar: () => void): void =>
  void daad.run(
    () => take(api.PATCH('/communities/{id}', { params: { path: { id } }, body: { versie, ...wijziging } })),
    klaar,
  );

function Wijzigen({
  community,
  onKlaar,
  onSluit,
}: {
  community: Community;
  onKlaar: () => void;
  onSluit: () => void;
}): ReactNode {
  const daad = useDaad(useBank().naamVan, { houdt: true });
  return (
    <Communityvorm
      van={community}
      daad={daad}
      knop="Bewaar"
      onStuur={(invoer) => change(daad, community, invoer, onKlaar)}
      onSluit={onSluit}
    />
  );
}

function Archief({
  community,
  onGedaan,
}: {
  community: Community;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const daad = useDaad(useBank().naamVan);
  const isArchief = community.gearchiveerdOp !== null;
  const zet = (): void =>
    change(daad, community, { gearchiveerd: !isArchief }, () =>
      onGedaan(isArchief ? 'De community is uit het archief gehaald.' : 'De community staat in het archief.'),
    );
  return (
    <section className="stapel stapel--dicht" aria-labelledby="archief">
      <Kop niveau={2} als={3} id="archief">
        Archief
      </Kop>
      <Alinea>In het archief blijft een community te lezen, maar komen er geen leden bij.</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div>
        <Knop soort="tweede" bezig={daad.bezig} onClick={zet}>
          {isArchief ? 'Haal uit het archief' : 'Zet in het archief'}
        </Knop>
      </div>
    </section>
  );
}

function Gegevens({ community, onWijzig }: { community: Community; onWijzig: () => void }): ReactNode {
  return (
    <section className="stapel stapel--dicht" aria-labelledby="gegevens">
      <Kop niveau={2} als={3} id="gegevens">
        Beschrijving
      </Kop>
      <Alineas tekst={community.beschrijving} />
      <Kop niveau={3} als={4}>
        Huisregels
      </Kop>
      <Alineas tekst={community.huisregels} />
      <div className="rij">
        <Knop soort="tweede" onClick={onWijzig}>
          Wijzig
        </Knop>
        <Verwijzing naar={`/communities/${community.id}`}>Zoals ondernemers het zien</Verwijzing>
      </div>
    </section>
  );
}

function Inhoud({ community }: { community: Community }): ReactNode {
  const [melding, setMelding] = useState('');
  const [wijzigt, setWijzigt] = useState(false);
  const { naamVan } = useBank();
  const klaar = (): void => {
    setWijzigt(false);
    setMelding('De wijziging is bewaard.');
  };
  if (!community.beheert)
    return (
      <Melding soort="waarschuwing">
        <Alinea>Deze community is van een andere regio. U kunt haar niet wijzigen.</Alinea>
      </Melding>
    );
  return (
    <>
      <Feiten community={community} />
      <Gedaan melding={melding} wacht={false} />
      {wijzigt ? (
        <Wijzigen community={community} onKlaar={klaar} onSluit={() => setWijzigt(false)} />
      ) : (
        <Gegevens community={community} onWijzig={() => setWijzigt(true)} />
      )}
      <Gesprekken community={community} pad="/werkbank/communities" />
      <Bijeenkomsten
        community={community}
        pad="/werkbank/bijeenkomsten"
        naamVan={naamVan}
        onGedaan={setMelding}
      />
      <InWerkbank>
        <Kringbeheer community={community} />
      </InWerkbank>
      <Meldingen communityId={community.id} naamVan={naamVan} coordinator />
      <Ledenbeheer community={community} onGedaan={setMelding} />
      <Archief community={community} onGedaan={setMelding} />
    </>
  );
}

const isWeg = (fout: unknown): boolean =>
  fout instanceof Weigering && (fout.status === 404 || fout.status === 400);

const titelVan = (community: Community | undefined, fout: unknown): string =>
  community?.naam ?? (isWeg(fout) ? 'Deze community is er niet' : 'Community');

/** One community as its region keeps it: what it is, its members, and the archive. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCommunity(id);
  return (
    <Pagina titel={titelVan(data, error)}>
      <p>
        <Verwijzing naar="/werkbank/communities">Alle communities van uw regio</Verwijzing>
      </p>
      {data && <Inhoud community={data} />}
      {!data && !error && <Skelet hoogte="16rem" />}
      {error && !isWeg(error) && <Mislukt fout={error} opnieuw={() => void refetch()} />}
    </Pagina>
  );
}
