// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSessie, type Ik } from '../sessie';
import '../stijl/aanbieder.css';
import { Alinea } from '../ui/kop';
import { Menulink } from '../ui/link';
import { Pagina } from '../ui/pagina';
import { Mislukt, Skelet } from '../ui/toestand';
import { Kopbalk } from './kop';
import { Schil } from './schil';

const VRAGEN = 'Vragen aan u';

function Menu({ ik }: { ik: Ik | null }): ReactNode {
  return (
    <nav className="menu" aria-label="Menu van aanbieders">
      <div className="breedte menu__rij">
        <ul>
          <li>
            <Menulink naar="/aanbieder" precies>
              {VRAGEN}
            </Menulink>
          </li>
          <li>
            <Menulink naar="/aanbieder/aanbod">Ons aanbod</Menulink>
          </li>
          <li>
            <Menulink naar="/aanbieder/momenten">Afspraakmomenten</Menulink>
          </li>
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
function Aanmelden(): ReactNode {
  const { pathname, search } = useLocation();
  const terug = encodeURIComponent(`${pathname}${search}`);
  return (
    <Pagina titel="Meld u aan als aanbieder">
      <Alinea>U ziet hier de vragen van ondernemers aan uw organisatie, zodra u bent aangemeld.</Alinea>
      <p>
        <a className="nl-button nl-button--primary" href={`/aanmelden?als=aanbieder&terug=${terug}`}>
          <span className="nl-button__label">Aanmelden</span>
        </a>
      </p>
    </Pagina>
  );
}

const VoorAnderen = (): ReactNode => (
  <Pagina titel="Deze pagina’s zijn voor aanbieders">
    <Alinea>U bent aangemeld met een andere rol. Meld u af om als aanbieder verder te gaan.</Alinea>
    <p>
      <a className="nl-link" href="/mijn">
        Naar uw eigen pagina
      </a>
    </p>
  </Pagina>
);

/** Nothing is fetched for anybody else. */
function Toegang(): ReactNode {
  const { data, error, refetch } = useSessie();
  if (!data)
    return (
      <Pagina titel={VRAGEN}>
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />}
      </Pagina>
    );
  if (data.ik === null) return <Aanmelden />;
  return data.ik.rol === 'aanbieder' ? <Outlet /> : <VoorAnderen />;
}

/** Around the pages of providers. */
export function Component(): ReactNode {
  const ik = useSessie().data?.ik ?? null;
  return (
    <Schil
      kop={
        <>
          <Kopbalk talen={false} onder={ik?.organisatie?.naam ?? 'Voor aanbieders'} />
          <Menu ik={ik} />
        </>
      }
      inhoud={<Toegang />}
    />
  );
}
