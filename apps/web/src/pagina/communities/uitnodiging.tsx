// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, take, Weigering, type Schema } from '../../api/api';
import { useMaillink } from '../../maillink';
import { useSessie } from '../../sessie';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { EIGEN, useDaad, veldVan } from './daad';
import { Alineas } from './detail';
import { useCommunity, type Community } from './gegevens';
import { Feiten } from './kaart';
import { Aanmeldknop, Naamveld } from './lidworden';
import { TEKSTEN } from './teksten';
import { LIDTEKSTEN } from './teksten-lid';

interface Link {
  id: string;
  community: string;
  sleutel: string;
}

// Signing in leads away and back, without what stood behind the `#`: for that long this tab keeps it.
const BEWAARD = 'schakel:uitnodiging';

function keep(link: Link | null): void {
  try {
    if (link === null) sessionStorage.removeItem(BEWAARD);
    else sessionStorage.setItem(BEWAARD, JSON.stringify(link));
  } catch {
    // Nothing is kept: the mail still has the link.
  }
}

function kept(): Link | null {
  try {
    return JSON.parse(sessionStorage.getItem(BEWAARD) ?? 'null') as Link | null;
  } catch {
    return null;
  }
}

function readLink(velden: URLSearchParams): Link | null {
  const [id, community, sleutel] = ['id', 'community', 'sleutel'].map((naam) => velden.get(naam));
  if (!id || !community || !sleutel) return null;
  const link = { id, community, sleutel };
  keep(link);
  return link;
}

/** Throws with `weg` when the link does nothing any more. */
const accept = (id: string, body: Schema['UitnodigingAanvaardingDto'], weg: string): Promise<unknown> =>
  take(api.POST('/uitnodigingen/{id}/aanvaarding', { params: { path: { id } }, body })).catch(
    (fout: unknown) => {
      if (!(fout instanceof Weigering) || fout.status !== 404) throw fout;
      keep(null);
      throw new Weigering(409, EIGEN, weg, [{ melding: weg }]);
    },
  );

function Aannemen({ link: { id, sleutel, community } }: { link: Link }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const taal = useTaal();
  const navigate = useNavigate();
  const daad = useDaad();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const weergavenaam = veldVan(gebeurtenis.currentTarget, 'weergavenaam');
    if (weergavenaam === '') return daad.setFouten([{ veld: 'weergavenaam', melding: t.leeg.naam }]);
    const body = { sleutel, weergavenaam };
    void daad.run(
      () => accept(id, body, `${t.uitnodiging.weg}. ${t.uitnodiging.wegUitleg}`),
      () => {
        keep(null);
        void navigate(inTaal(`/communities/${community}`, taal), { replace: true });
      },
    );
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Naamveld daad={daad} />
      <p className="klein">{t.regelsAkkoord}</p>
      <div>
        <Knop type="submit" bezig={daad.bezig}>
          {t.uitnodiging.word}
        </Knop>
      </div>
    </form>
  );
}

function Verder({ link }: { link: Link }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const { data: sessie } = useSessie();
  if (!sessie) return <Skelet />;
  if (sessie.ik?.rol === 'ondernemer') return <Aannemen link={link} />;
  return (
    <>
      <Alinea>{sessie.ik === null ? t.aanmeldenUitleg : t.alleenOndernemers}</Alinea>
      {sessie.ik === null && (
        <div>
          <Aanmeldknop>{t.uitnodiging.aanmelden}</Aanmeldknop>
        </div>
      )}
    </>
  );
}

function Uitgenodigd({ link, community }: { link: Link; community: Community }): ReactNode {
  const { uitnodiging: t } = useTeksten(LIDTEKSTEN);
  const { huisregels } = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.titel}>
      <Alinea inleiding>{t.voor(community.naam)}</Alinea>
      <Feiten community={community} />
      <div className="tekst stapel">
        <Alineas tekst={community.beschrijving} />
        <Kop niveau={2} als={3}>
          {huisregels}
        </Kop>
        <Alineas tekst={community.huisregels} />
        <Verder link={link} />
      </div>
    </Pagina>
  );
}

function Weg({ children }: { children: ReactNode }): ReactNode {
  const { uitnodiging: t } = useTeksten(LIDTEKSTEN);
  const { terug } = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.weg}>
      {children}
      <p>
        <Verwijzing naar="/communities">{terug}</Verwijzing>
      </p>
    </Pagina>
  );
}

function MetLink({ link }: { link: Link }): ReactNode {
  const { uitnodiging: t } = useTeksten(LIDTEKSTEN);
  const { data, error, refetch } = useCommunity(link.community);
  if (data) return <Uitgenodigd link={link} community={data} />;
  if (error)
    return (
      <Weg>
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      </Weg>
    );
  return (
    <Pagina titel={t.titel}>
      <Skelet hoogte="16rem" />
    </Pagina>
  );
}

/** Where the link of an invitation leads. It is used by sending the form, not by opening the page. */
export function Component(): ReactNode {
  const { uitnodiging: t } = useTeksten(LIDTEKSTEN);
  const [bewaard] = useState(kept);
  const link = useMaillink(readLink) ?? bewaard;
  if (link !== null) return <MetLink link={link} />;
  return (
    <Weg>
      <Alinea>{t.wegUitleg}</Alinea>
    </Weg>
  );
}
