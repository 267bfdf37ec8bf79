// SPDX-License-Identifier: EUPL-1.2
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Weigering } from '../../api/api';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';

interface Bladinhoud<T> {
  vraag: UseQueryResult<T>;
  /** What is said when there is none. */
  weg: string;
  children: (gegeven: T) => ReactNode;
}

function Inhoud<T>({ vraag: { data, error, refetch }, weg, children }: Bladinhoud<T>): ReactNode {
  if (data !== undefined) return children(data);
  if (error instanceof Weigering && [400, 404].includes(error.status)) return <Leeg titel={weg} />;
  return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />;
}

/** The page around one record: its title, the way back to the list, and what there is until it came or when it is not there. */
export const Blad = <T,>({
  titel,
  terug: [naar, lijst],
  ...inhoud
}: Bladinhoud<T> & {
  titel: string;
  /** Address of the list, and what it is called: "de machines". */
  terug: readonly [naar: string, lijst: string];
}): ReactNode => (
  <Pagina titel={titel}>
    <p>
      <Link className="nl-link" to={naar}>
        Terug naar {lijst}
      </Link>
    </p>
    <Inhoud {...inhoud} />
  </Pagina>
);

/** What is known of it: a word and what it is; what is not there is left out. */
export const Feitenlijst = ({
  rijen,
}: {
  rijen: readonly [naam: string, waarde: ReactNode][];
}): ReactNode => (
  <dl className="feiten">
    {rijen
      .filter(([, waarde]) => waarde !== null)
      .map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
  </dl>
);
