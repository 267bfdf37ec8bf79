// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { later } from '../../lui';
import { Weigering } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { Bijeenkomsten } from '../bijeenkomsten/lijst';
import { Alineas } from './alineas';
import { useCommunity, type Community } from './gegevens';
import { Feiten } from './kaart';
import { MijnLid } from './mijnlid';
import { TEKSTEN } from './teksten';
import { LIDTEKSTEN } from './teksten-lid';

const Kringen = later(async () => (await import('../kringen/sectie')).Kringen);
const Kringbeheer = later(async () => (await import('../kringen-beheer/sectie')).Kringbeheer);
const Gesprekken = later(async () => (await import('../gesprekken/lijst')).Gesprekken);
const Meldingen = later(async () => (await import('../moderatie/lijst')).Meldingen);
const Leden = later(async () => (await import('./leden')).Leden);
const Ledenbeheer = later(async () => (await import('./leden')).Ledenbeheer);

function Wie({
  community,
  onGedaan,
}: {
  community: Community;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (community.beheert) return <Ledenbeheer community={community} onGedaan={onGedaan} />;
  if (community.mijn?.status === 'lid') return <Leden id={community.id} />;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="leden-dicht">
      <Kop niveau={2} als={3} id="leden-dicht">
        {t.ledenKop}
      </Kop>
      <Alinea>{t.ledenDicht}</Alinea>
    </section>
  );
}

function Inhoud({ community }: { community: Community }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { gedaan } = useTeksten(LIDTEKSTEN);
  const [melding, setMelding] = useState('');
  const { beschrijving, huisregels, regioNaam, gearchiveerdOp } = community;
  return (
    <>
      <Feiten community={community} />
      <Gedaan melding={melding} wacht={false} />
      {gearchiveerdOp !== null && (
        <Melding>
          <Alinea>{t.archiefUitleg}</Alinea>
        </Melding>
      )}
      <div className="tekst stapel">
        <Alineas tekst={beschrijving} />
        <section className="stapel stapel--dicht" aria-labelledby="huisregels">
          <Kop niveau={2} als={3} id="huisregels">
            {t.huisregels}
          </Kop>
          <Alineas tekst={huisregels} />
        </section>
        <MijnLid community={community} onGedaan={(wat) => setMelding(gedaan[wat])} />
        {community.mijn?.status === 'lid' && <Kringen community={community} onGedaan={setMelding} />}
        <Gesprekken community={community} pad="/communities" />
        <Bijeenkomsten community={community} pad="/bijeenkomsten" onGedaan={setMelding} />
        {community.beheert && <Kringbeheer community={community} />}
        {community.beheert && <Meldingen communityId={community.id} />}
        <Wie community={community} onGedaan={setMelding} />
        <p className="klein">{t.onderhoud(regioNaam)}</p>
      </div>
    </>
  );
}

/** One community, for everyone; its members for its members. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id = '' } = useParams();
  const { data, error, refetch } = useCommunity(id);
  const isWeg = error instanceof Weigering && (error.status === 404 || error.status === 400);
  const terug = (
    <p>
      <Verwijzing naar="/communities">{t.terug}</Verwijzing>
    </p>
  );
  if (isWeg)
    return (
      <Pagina titel={t.weg}>
        <Alinea>{t.wegUitleg}</Alinea>
        {terug}
      </Pagina>
    );
  if (!data)
    return (
      <Pagina titel={t.titel}>
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />}
      </Pagina>
    );
  return (
    <Pagina titel={data.naam} kop={<span lang="nl">{data.naam}</span>}>
      {terug}
      <Inhoud community={data} />
    </Pagina>
  );
}
