// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Weigering, api, take } from '../../api/api';
import { useIsBegonnen, useMaillink, useTaalVanLink } from '../../maillink';
import { useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Wachtpagina } from '../../ui/wachtpagina';
import { Metingkoppeling } from '../koppeling/meting';
import { Einde as Eindpagina } from '../uitkomst/einde';
import { Weg } from '../uitkomst/weg';
import { Metingformulier, type Einde, type Metingvragen } from './formulier';
import { TEKSTEN } from './teksten';

const readSleutel = (velden: URLSearchParams): string | null => velden.get('sleutel')?.trim() || null;

/** Why somebody is asked, by how it stood with help then. */
function Inleiding({ moment, situatie }: Pick<Metingvragen, 'moment' | 'situatie'>): ReactNode {
  const t = useTeksten(TEKSTEN);
  const isWacht = situatie === 'wacht';
  return (
    <>
      <Alinea inleiding>{situatie === 'hulp' ? t.inleiding[moment] : t.anders[situatie]}</Alinea>
      {isWacht && <Alinea>{t.waarom}</Alinea>}
      <Alinea>{t.duur}</Alinea>
      <Alinea>{isWacht ? t.geheimWacht : t.geheim}</Alinea>
    </>
  );
}

function Geladen({ van, sleutel }: { van: Metingvragen; sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [einde, setEinde] = useState<Einde | null>(null);
  const slot = van.gesloten && einde === null ? 'gesloten' : einde;
  if (slot !== null) {
    const [titel, tekst] = {
      klaar: [t.dank, t.dankUitleg] as const,
      gestopt: [t.gestopt, van.situatie === 'wacht' ? t.gestoptUitlegWacht : t.gestoptUitleg] as const,
      gesloten: [t.gesloten, t.geslotenUitleg] as const,
    }[slot];
    return (
      <Eindpagina titel={titel} tekst={tekst} isNieuw={einde !== null}>
        <Metingkoppeling sleutel={sleutel} />
      </Eindpagina>
    );
  }
  return (
    <Pagina titel={t.titel}>
      <Inleiding moment={van.moment} situatie={van.situatie} />
      <Metingformulier sleutel={sleutel} van={van} onEinde={setEinde} />
      <Metingkoppeling sleutel={sleutel} />
    </Pagina>
  );
}

function Vragen({ sleutel }: { sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useQuery({
    queryKey: ['metingvragen', sleutel],
    queryFn: () => take(api.GET('/metingvragen', { params: { header: { Metingsleutel: sleutel } } })),
    // What was asked stays, also when one comes back to this tab with half an answer.
    staleTime: Infinity,
  });
  if (data) return <Geladen van={data} sleutel={sleutel} />;
  if (error instanceof Weigering && error.status === 404) return <Weg t={t} />;
  return (
    <Pagina titel={t.titel}>
      {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" aantal={3} />}
    </Pagina>
  );
}

/** Where the mail leads that asks how the firm is doing. Nothing is answered by following a link. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const isBegonnen = useIsBegonnen();
  const sleutel = useMaillink(readSleutel);
  useTaalVanLink();
  if (!isBegonnen) return <Wachtpagina titel={t.titel} kaal={t.kaal} />;
  return sleutel === null ? <Weg t={t} /> : <Vragen key={sleutel} sleutel={sleutel} />;
}
