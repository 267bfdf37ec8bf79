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
import { Einde as Eindpagina } from '../uitkomst/einde';
import { Weg } from '../uitkomst/weg';
import { Metingformulier, type Einde, type Metingvragen } from './formulier';
import { TEKSTEN } from './teksten';

const readSleutel = (velden: URLSearchParams): string | null => velden.get('sleutel')?.trim() || null;

function Geladen({ van, sleutel }: { van: Metingvragen; sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [einde, setEinde] = useState<Einde | null>(null);
  if (einde === 'klaar') return <Eindpagina titel={t.dank} tekst={t.dankUitleg} isNieuw />;
  if (einde === 'gestopt') return <Eindpagina titel={t.gestopt} tekst={t.gestoptUitleg} isNieuw />;
  if (einde === 'gesloten' || van.gesloten)
    return <Eindpagina titel={t.gesloten} tekst={t.geslotenUitleg} isNieuw={einde !== null} />;
  return (
    <Pagina titel={t.titel}>
      <Alinea inleiding>{t.inleiding[van.moment]}</Alinea>
      <Alinea>{t.duur}</Alinea>
      <Alinea>{t.geheim}</Alinea>
      <Metingformulier sleutel={sleutel} van={van} onEinde={setEinde} />
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
