// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import '../../stijl/thesaurus.css';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useThesaurus, type Thesaurus } from './gegevens';

function Tabs({ open }: { open: number | undefined }): ReactNode {
  const links = [
    { naar: '/beheer/thesaurus', naam: 'Begrippen', precies: true },
    { naar: '/beheer/thesaurus/concept', naam: open ? `Concept (${open})` : 'Concept', precies: false },
    { naar: '/beheer/thesaurus/versies', naam: 'Versies', precies: false },
  ];
  return (
    <nav aria-label="Thesaurus" className="tabs">
      <ul>
        {links.map(({ naar, naam, precies }) => (
          <li key={naar}>
            <NavLink to={naar} end={precies}>
              {naam}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Around each page of the thesaurus: what it is called, the way to the others, and what all of them show. */
export function Omlijsting({
  titel,
  kop,
  heeftFout = false,
  children,
}: {
  titel: string;
  kop?: ReactNode;
  heeftFout?: boolean;
  children: (thesaurus: Thesaurus) => ReactNode;
}): ReactNode {
  const { data, error, refetch } = useThesaurus();
  return (
    <Pagina titel={titel} kop={kop ?? titel} heeftFout={heeftFout}>
      <Tabs open={data?.concept.open.length} />
      {data ? (
        children(data)
      ) : error ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : (
        <Skelet hoogte="20rem" />
      )}
    </Pagina>
  );
}
