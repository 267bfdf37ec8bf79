// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Bank } from '../pagina/werkbank/bank';
import { useBehandelaars, useRegios } from '../pagina/werkbank/gegevens';
import { useSessie, type Ik } from '../sessie';
import '../stijl/werkbank.css';
import { Alinea } from '../ui/kop';
import { Menulink } from '../ui/link';
import { Pagina, SITE } from '../ui/pagina';
import { Mislukt, Skelet } from '../ui/toestand';
import { Schil } from './schil';
import { TEKSTEN } from './teksten';

const T = {
  menu: 'Menu van de werkbank',
  werkbank: 'Werkbank',
  onvervuld: 'Onvervulde vraag',
  afwezigheid: 'Afwezigheid',
  afmelden: 'Afmelden',
  aanmelden: 'Aanmelden',
  nietAangemeld: 'Meld u aan voor de werkbank',
  nietAangemeldUitleg:
    'De werkbank is voor regiocoördinatoren. U ziet er de hulpvragen van uw regio zodra u bent aangemeld.',
  anders: 'De werkbank is voor regiocoördinatoren',
  andersUitleg:
    'Hier wijzen coördinatoren aanbod toe aan de hulpvragen van hun regio. U bent aangemeld met een andere rol.',
  mijn: 'Naar uw eigen pagina',
};

/** Name and region of who is signed in; the name is in the register of behandelaars once he put it there. */
function Wie({ ik }: { ik: Ik }): ReactNode {
  const naam = useBehandelaars()?.find((een) => een.ik)?.naam ?? 'Coördinator';
  const waar = useRegios().get(ik.regio ?? '') ?? ik.regio;
  return (
    <p className="medewerker__wie">
      <span className="onzichtbaar">Aangemeld als </span>
      {naam} · {waar}
    </p>
  );
}

function Menu({ ik }: { ik: Ik | null }): ReactNode {
  return (
    <div className="menu medewerker">
      <div className="breedte breedte--ruim medewerker__rij">
        <a href="/" className="medewerker__merk">
          <img src="/assets/merk.svg" alt="" width="32" height="32" />
          <b>{SITE}</b>
        </a>
        <nav aria-label={T.menu}>
          <ul>
            <li>
              <Menulink naar="/werkbank" precies>
                {T.werkbank}
              </Menulink>
            </li>
            <li>
              <Menulink naar="/werkbank/onvervuld">{T.onvervuld}</Menulink>
            </li>
            <li>
              <Menulink naar="/werkbank/afwezigheid">{T.afwezigheid}</Menulink>
            </li>
          </ul>
        </nav>
        {ik && (
          <div className="medewerker__ik">
            {ik.rol === 'coordinator' && <Wie ik={ik} />}
            <form method="post" action="/afmelden">
              <button type="submit">{T.afmelden}</button>
            </form>
          </div>
        )}
      </div>
    </div>
  );
}

/** Only a path of ours, as the rules of signing in ask. */
function Aanmelden(): ReactNode {
  const { pathname, search } = useLocation();
  const terug = encodeURIComponent(`${pathname}${search}`);
  return (
    <Pagina titel={T.nietAangemeld}>
      <Alinea>{T.nietAangemeldUitleg}</Alinea>
      <p className="nl-paragraph">
        <a className="nl-button nl-button--primary" href={`/aanmelden?als=medewerker&terug=${terug}`}>
          <span className="nl-button__label">{T.aanmelden}</span>
        </a>
      </p>
    </Pagina>
  );
}

const VoorAnderen = (): ReactNode => (
  <Pagina titel={T.anders}>
    <Alinea>{T.andersUitleg}</Alinea>
    <p className="nl-paragraph">
      <a className="nl-link" href="/mijn">
        {T.mijn}
      </a>
    </p>
  </Pagina>
);

/** Who may see what stands below: nothing is fetched for anybody else. */
function Toegang(): ReactNode {
  const { data, error, refetch } = useSessie();
  if (error)
    return (
      <Pagina titel={T.werkbank}>
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      </Pagina>
    );
  if (!data)
    return (
      <Pagina titel={T.werkbank}>
        <Skelet hoogte="20rem" />
      </Pagina>
    );
  if (data.ik === null) return <Aanmelden />;
  if (data.ik.rol !== 'coordinator') return <VoorAnderen />;
  return (
    <Bank ik={data.ik}>
      <Outlet />
    </Bank>
  );
}

/** Around the pages of coordinators: sender, menu, who is signed in. */
export function Component(): ReactNode {
  const ik = useSessie().data?.ik ?? null;
  return (
    <Schil
      breed
      kop={
        <header>
          <div className="afzender">
            <p className="breedte breedte--ruim">{TEKSTEN.nl.afzender}</p>
          </div>
          <Menu ik={ik} />
        </header>
      }
      inhoud={<Toegang />}
    />
  );
}
