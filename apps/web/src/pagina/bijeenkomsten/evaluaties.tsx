// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Alineas } from '../communities/alineas';
import { COMMUNITIES } from '../communities/gegevens';
import { NATEKSTEN } from './teksten-na';

type Evaluaties = Schema['EvaluatiesWeergave'];

function Uitslag({ evaluaties: { scores, teksten } }: { evaluaties: Evaluaties }): ReactNode {
  const { resultaat: t, scores: woorden } = useTeksten(NATEKSTEN);
  return (
    <>
      <table className="utrecht-table">
        <caption className="onzichtbaar">{t.kop}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell">
              {t.antwoord}
            </th>
            <th scope="col" className="utrecht-table__header-cell">
              {t.aantal}
            </th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {scores.map(({ score, aantal }) => (
            <tr key={score} className="utrecht-table__row">
              <td className="utrecht-table__cell">{woorden[score]}</td>
              <td className="utrecht-table__cell">{aantal}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Kop niveau={3} als={4}>
        {t.teksten}
      </Kop>
      {teksten.length === 0 && <Alinea>{t.geenTeksten}</Alinea>}
      <ul className="lijst">
        {teksten.map((tekst, nr) => (
          <li key={nr} className="citaat" lang="nl">
            <Alineas tekst={tekst} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** For who keeps the community: how often what was answered, and the words without names; from five answers on. */
export function Evaluaties({ id }: { id: string }): ReactNode {
  const { resultaat: t } = useTeksten(NATEKSTEN);
  const { data, error, refetch } = useQuery({
    queryKey: [COMMUNITIES, 'evaluaties', id],
    queryFn: () => take<Evaluaties>(api.GET('/bijeenkomsten/{id}/evaluaties', { params: { path: { id } } })),
  });
  return (
    <section className="stapel" aria-labelledby="evaluaties">
      <Kop niveau={3} als={4} id="evaluaties">
        {t.kop}
      </Kop>
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet />)}
      {data && (data.genoeg ? <Uitslag evaluaties={data} /> : <Alinea>{t.teWeinig}</Alinea>)}
    </section>
  );
}
