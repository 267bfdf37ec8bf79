// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useSessie, type Ik } from '../sessie';
import '../stijl/beurt.css';
import '../stijl/werkplek.css';
import { Alinea } from '../ui/kop';
import { Menulink } from '../ui/link';
import { Pagina } from '../ui/pagina';
import { Mislukt, Skelet } from '../ui/toestand';
import { Kopbalk } from './kop';
import { Schil } from './schil';

interface Menupunt {
  naar: string;
  naam: string;
  precies?: boolean;
  /** Pages under this address belong to it too. */
  ook?: string;
}

/** Pages for one role. */
export interface Werkplekgegevens {
  rol: Ik['rol'];
  /** How one of this role signs in. */
  als: 'aanbieder' | 'medewerker';
  /** Under our name, of who is signed in. */
  onder: (ik: Ik) => string;
  menu: readonly Menupunt[];
  woorden: { menu: string; aanmelden: string; waarvoor: string; anders: string };
}

export function Menupunten({ menu }: Pick<Werkplekgegevens, 'menu'>): ReactNode {
  const { pathname } = useLocation();
  return (
    <ul>
      {menu.map(({ naar, naam, precies = false, ook }) => (
        <li key={naar}>
          {ook !== undefined && pathname.startsWith(ook) ? (
            <Link to={naar} aria-current="page">
              {naam}
            </Link>
          ) : (
            <Menulink naar={naar} precies={precies}>
              {naam}
            </Menulink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The way out: a form, for that brings one to the provider of the sign-in too. */
export const Afmelden = (): ReactNode => (
  <form method="post" action="/afmelden">
    <button type="submit">Afmelden</button>
  </form>
);

/** As the public pages have it, with the menu of this role. */
function Bovenkant({ werkplek: { rol, onder, menu, woorden }, ik }: Kopgegevens): ReactNode {
  return (
    <>
      <Kopbalk talen={false} onder={ik?.rol === rol ? onder(ik) : woorden.menu} />
      <nav className="menu" aria-label={woorden.menu}>
        <div className="breedte menu__rij">
          <Menupunten menu={menu} />
          {ik && <Afmelden />}
        </div>
      </nav>
    </>
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
function Toegang({ werkplek, Om }: { werkplek: Werkplekgegevens; Om?: Omlijsting | undefined }): ReactNode {
  const { data, error, refetch } = useSessie();
  if (!data)
    return (
      <Pagina titel={werkplek.woorden.menu}>
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />}
      </Pagina>
    );
  if (data.ik === null) return <Aanmelden {...werkplek} />;
  if (data.ik.rol !== werkplek.rol) return <VoorAnderen {...werkplek} />;
  return Om ? (
    <Om ik={data.ik}>
      <Outlet />
    </Om>
  ) : (
    <Outlet />
  );
}

export interface Kopgegevens {
  werkplek: Werkplekgegevens;
  /** Who is signed in, in whatever role. */
  ik: Ik | null;
}
type Omlijsting = (wie: { ik: Ik; children: ReactNode }) => ReactNode;

/** What stands around the pages of one role: who it is, the menu, and the way in for who is not signed in. */
export function Werkplek({
  werkplek,
  breed = false,
  Kop = Bovenkant,
  Om,
}: {
  werkplek: Werkplekgegevens;
  breed?: boolean;
  /** Another top than the public pages have. */
  Kop?: (kop: Kopgegevens) => ReactNode;
  /** What all pages need, once it is known who is there. */
  Om?: Omlijsting;
}): ReactNode {
  const ik = useSessie().data?.ik ?? null;
  return (
    <Schil
      breed={breed}
      kop={<Kop werkplek={werkplek} ik={ik} />}
      inhoud={<Toegang werkplek={werkplek} Om={Om} />}
    />
  );
}
