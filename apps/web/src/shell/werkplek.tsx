// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSessie, type Ik } from '../sessie';
import '../stijl/werkplek.css';
import { Alinea } from '../ui/kop';
import { Menulink } from '../ui/link';
import { Pagina } from '../ui/pagina';
import { Mislukt, Skelet } from '../ui/toestand';
import { Kopbalk } from './kop';
import { Schil } from './schil';

/** Pages for one role. */
export interface Werkplekgegevens {
  rol: Ik['rol'];
  /** How one of this role signs in. */
  als: 'aanbieder' | 'medewerker';
  /** Under our name, of who is signed in. */
  onder: (ik: Ik) => string;
  menu: readonly { naar: string; naam: string; precies?: boolean }[];
  woorden: { menu: string; aanmelden: string; waarvoor: string; anders: string };
}

function Menu({
  ik,
  menu,
  naam,
}: {
  ik: Ik | null;
  menu: Werkplekgegevens['menu'];
  naam: string;
}): ReactNode {
  return (
    <nav className="menu" aria-label={naam}>
      <div className="breedte menu__rij">
        <ul>
          {menu.map(({ naar, naam: woord, precies = false }) => (
            <li key={naar}>
              <Menulink naar={naar} precies={precies}>
                {woord}
              </Menulink>
            </li>
          ))}
        </ul>
        {ik && (
          <form method="post" action="/afmelden">
            <button type="submit">Afmelden</button>
          </form>
        )}
      </div>
    </nav>
  );
}

/** Only a path of ours, as the rules of signing in ask. */
function Aanmelden({ als, woorden }: Werkplekgegevens): ReactNode {
  const { pathname, search } = useLocation();
  const terug = encodeURIComponent(`${pathname}${search}`);
  return (
    <Pagina titel={woorden.aanmelden}>
      <Alinea>{woorden.waarvoor}</Alinea>
      <p>
        <a className="nl-button nl-button--primary" href={`/aanmelden?als=${als}&terug=${terug}`}>
          <span className="nl-button__label">Aanmelden</span>
        </a>
      </p>
    </Pagina>
  );
}

const VoorAnderen = ({ woorden }: Werkplekgegevens): ReactNode => (
  <Pagina titel={woorden.anders}>
    <Alinea>U bent aangemeld met een andere rol. Meld u af om hier verder te gaan.</Alinea>
    <p>
      <a className="nl-link" href="/mijn">
        Naar uw eigen pagina
      </a>
    </p>
  </Pagina>
);

/** Nothing is fetched for anybody else. */
function Toegang({ werkplek }: { werkplek: Werkplekgegevens }): ReactNode {
  const { data, error, refetch } = useSessie();
  if (!data)
    return (
      <Pagina titel={werkplek.woorden.menu}>
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />}
      </Pagina>
    );
  if (data.ik === null) return <Aanmelden {...werkplek} />;
  return data.ik.rol === werkplek.rol ? <Outlet /> : <VoorAnderen {...werkplek} />;
}

/** What stands around the pages of one role: who it is, the menu, and the way in for who is not signed in. */
export function Werkplek({ werkplek }: { werkplek: Werkplekgegevens }): ReactNode {
  const ik = useSessie().data?.ik ?? null;
  const { menu, onder, woorden } = werkplek;
  return (
    <Schil
      kop={
        <>
          <Kopbalk talen={false} onder={ik?.rol === werkplek.rol ? onder(ik) : woorden.menu} />
          <Menu ik={ik} menu={menu} naam={woorden.menu} />
        </>
      }
      inhoud={<Toegang werkplek={werkplek} />}
    />
  );
}
