// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Weigering, api, take, type Schema } from '../../api/api';
import { useIsBegonnen, useMaillink, useTaalVanLink } from '../../maillink';
import { useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Wachtpagina } from '../../ui/wachtpagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Antwoordformulier } from './formulier';
import { Einde } from './einde';
import { TEKSTEN } from './teksten';
import { Weg } from './weg';

export type Uitkomstvraag = Schema['UitkomstvraagWeergave'];

const readSleutel = (velden: URLSearchParams): string | null => velden.get('sleutel')?.trim() || null;

/** The questions themselves, or why they are not asked. */
function Geladen({ vraag, sleutel }: { vraag: Uitkomstvraag; sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [geholpen, setGeholpen] = useState<string | null>(null);
  const [heeftFout, setHeeftFout] = useState(false);
  if (geholpen !== null)
    return <Einde titel={t.dank} tekst={geholpen === 'nee' ? t.dankNee : t.dankJa} isNieuw />;
  if (vraag.beantwoord) return <Einde titel={t.al} tekst={t.alUitleg} />;
  if (vraag.reden !== null) return <Einde titel={t.niet} tekst={t.nietUitleg} />;
  return (
    <Pagina titel={t.titel} heeftFout={heeftFout}>
      <Alinea inleiding>{t.inleiding[vraag.moment](vraag.aanbieder, vraag.aanbod)}</Alinea>
      <Alinea>{t.duur}</Alinea>
      <Antwoordformulier sleutel={sleutel} onKlaar={setGeholpen} onFout={setHeeftFout} />
    </Pagina>
  );
}

function Vraag({ sleutel }: { sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useQuery({
    queryKey: ['uitkomstvraag', sleutel],
    queryFn: () => take(api.GET('/uitkomstvragen', { params: { header: { Antwoordsleutel: sleutel } } })),
    // What was asked stays, also when one comes back to this tab with half an answer.
    staleTime: Infinity,
  });
  if (data) return <Geladen vraag={data} sleutel={sleutel} />;
  if (error instanceof Weigering && error.status === 404) return <Weg t={t} />;
  if (error instanceof Weigering && error.status === 409)
    return <Einde titel={t.laat} tekst={t.laatUitleg} />;
  return (
    <Pagina titel={t.titel}>
      {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" aantal={3} />}
    </Pagina>
  );
}

/** Where the mail leads that asks whether it helped. Nothing is answered by following a link. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const isBegonnen = useIsBegonnen();
  const sleutel = useMaillink(readSleutel);
  useTaalVanLink();
  if (!isBegonnen) return <Wachtpagina titel={t.titel} kaal={t.kaal} />;
  return sleutel === null ? <Weg t={t} /> : <Vraag key={sleutel} sleutel={sleutel} />;
}
