// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useDaad } from '../communities/daad';
import { COMMUNITIES } from '../communities/gegevens';
import { Evaluatievorm, type MijnEvaluatie } from './evaluatievorm';
import { NATEKSTEN } from './teksten-na';

interface Props {
  id: string;
  onGedaan: (melding: string) => void;
}

function Vragen({ id, van, onGedaan }: Props & { van: MijnEvaluatie }): ReactNode {
  const t = useTeksten(NATEKSTEN);
  const daad = useDaad();
  return (
    <>
      {van.score !== null && <Alinea>{t.al}</Alinea>}
      <Evaluatievorm
        van={van}
        daad={daad}
        onStuur={(body) =>
          void daad.run(
            () => take(api.PUT('/bijeenkomsten/{id}/evaluatie', { params: { path: { id } }, body })),
            () => onGedaan(t.dank),
          )
        }
      />
    </>
  );
}

/** Afterwards, for who was there: two questions. */
export function Evalueren(props: Props): ReactNode {
  const t = useTeksten(NATEKSTEN);
  const { id } = props;
  const { data, error, refetch } = useQuery({
    queryKey: [COMMUNITIES, 'evaluatie', id],
    queryFn: () =>
      take<MijnEvaluatie>(api.GET('/bijeenkomsten/{id}/evaluatie', { params: { path: { id } } })),
  });
  return (
    <section className="kaart stapel" aria-labelledby="evaluatie" id="evalueren">
      <Kop niveau={2} als={3} id="evaluatie">
        {t.evaluatieKop}
      </Kop>
      {data ? (
        <Vragen {...props} van={data} />
      ) : error ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : (
        <Skelet hoogte="12rem" />
      )}
    </section>
  );
}
