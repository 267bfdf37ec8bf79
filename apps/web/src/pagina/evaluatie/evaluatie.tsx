// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Weigering, api, take } from '../../api/api';
import { useIsBegonnen, useMaillink, useTaalVanLink } from '../../maillink';
import { inDag, useTaal, useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Wachtpagina } from '../../ui/wachtpagina';
import { Gedaan } from '../beheer/gedaan';
import { Evaluatievorm, type MijnEvaluatie } from '../bijeenkomsten/evaluatievorm';
import { NATEKSTEN } from '../bijeenkomsten/teksten-na';
import { Vraagdoor } from '../bijeenkomsten/vraagdoor';
import { useDaad } from '../communities/daad';
import { COMMUNITIES } from '../communities/gegevens';

const readSleutel = (velden: URLSearchParams): string | null => velden.get('sleutel')?.trim() || null;
const koppen = (sleutel: string) => ({ params: { header: { Evaluatiesleutel: sleutel } } });

/** There is nothing to answer, or not any more. */
function Niets({ titel, tekst }: { titel: string; tekst: string }): ReactNode {
  const { mail: t } = useTeksten(NATEKSTEN);
  return (
    <Pagina titel={titel}>
      <Alinea>{tekst}</Alinea>
      <div>
        <KnopLink naar="/" soort="tweede">
          {t.begin}
        </KnopLink>
      </div>
    </Pagina>
  );
}

function Geladen({ van, sleutel }: { van: MijnEvaluatie; sleutel: string }): ReactNode {
  const t = useTeksten(NATEKSTEN);
  const taal = useTaal();
  const [melding, setMelding] = useState('');
  const daad = useDaad();
  if (van.reden !== null) return <Niets titel={t.mail.niet} tekst={t.mail.nietUitleg} />;
  return (
    <Pagina titel={t.mail.titel}>
      <Gedaan melding={melding} wacht={false} />
      <Alinea inleiding>{t.mail.over(van.titel, van.communityNaam, inDag(van.begin, taal))}</Alinea>
      {melding === '' && <Alinea>{van.score === null ? t.mail.duur : t.al}</Alinea>}
      <div className="kaart tekst">
        <Evaluatievorm
          van={van}
          daad={daad}
          onStuur={(body) =>
            void daad.run(
              () => take(api.POST('/evaluatievragen', { ...koppen(sleutel), body })),
              () => setMelding(t.dank),
            )
          }
        />
      </div>
      <div className="tekst">
        <Vraagdoor titel={van.titel} />
      </div>
    </Pagina>
  );
}

function Vraag({ sleutel }: { sleutel: string }): ReactNode {
  const { mail: t } = useTeksten(NATEKSTEN);
  const { data, error, refetch } = useQuery({
    queryKey: [COMMUNITIES, 'evaluatievraag', sleutel],
    queryFn: () => take<MijnEvaluatie>(api.GET('/evaluatievragen', koppen(sleutel))),
    retry: false,
  });
  if (data) return <Geladen van={data} sleutel={sleutel} />;
  if (error instanceof Weigering && error.status === 404) return <Niets titel={t.weg} tekst={t.wegUitleg} />;
  return (
    <Pagina titel={t.titel}>
      {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" aantal={3} />}
    </Pagina>
  );
}

/** Where the mail leads that asks what one thought of a bijeenkomst. Nothing is answered by following a link. */
export function Component(): ReactNode {
  const { mail: t } = useTeksten(NATEKSTEN);
  const isBegonnen = useIsBegonnen();
  const sleutel = useMaillink(readSleutel);
  useTaalVanLink();
  if (!isBegonnen) return <Wachtpagina titel={t.titel} kaal={t.kaal} />;
  return sleutel === null ? (
    <Niets titel={t.weg} tekst={t.wegUitleg} />
  ) : (
    <Vraag key={sleutel} sleutel={sleutel} />
  );
}
