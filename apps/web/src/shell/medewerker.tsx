// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Bank } from '../pagina/werkbank/bank';
import { useBehandelaars, useRegios } from '../pagina/werkbank/gegevens';
import type { Ik } from '../sessie';
import '../stijl/werkbank.css';
import { SITE } from '../ui/pagina';
import { TEKSTEN } from './teksten';
import { Afmelden, Menupunten, Werkplek, type Kopgegevens, type Werkplekgegevens } from './werkplek';

const COORDINATOR: Werkplekgegevens = {
  ...{ rol: 'coordinator', als: 'medewerker', onder: () => 'Werkbank' },
  menu: [
    { naar: '/werkbank', naam: 'Werkbank', precies: true, ook: '/werkbank/overdrachten' },
    { naar: '/werkbank/onvervuld', naam: 'Onvervuld' },
    { naar: '/werkbank/trechter', naam: 'Trechter' },
    { naar: '/werkbank/impact', naam: 'Impact', ook: '/werkbank/rapporten' },
    { naar: '/werkbank/communities', naam: 'Communities' },
    { naar: '/werkbank/campagnes', naam: 'Campagnes' },
    { naar: '/werkbank/prestatieafspraken', naam: 'Prestaties', ook: '/werkbank/verantwoording' },
    { naar: '/werkbank/staatssteun', naam: 'Staatssteun' },
    { naar: '/werkbank/afwezigheid', naam: 'Afwezigheid' },
  ],
  woorden: {
    menu: 'Werkbank',
    aanmelden: 'Meld u aan voor de werkbank',
    waarvoor:
      'De werkbank is voor regiocoördinatoren. U ziet er de hulpvragen van uw regio zodra u bent aangemeld.',
    anders: 'De werkbank is voor regiocoördinatoren',
  },
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

/** One line, so that the work has the rest of the screen. */
const Bovenkant = ({ werkplek: { rol, menu }, ik }: Kopgegevens): ReactNode => (
  <header>
    <div className="afzender">
      <p className="breedte breedte--ruim">{TEKSTEN.nl.afzender}</p>
    </div>
    <div className="menu medewerker">
      <div className="breedte breedte--ruim medewerker__rij">
        <a href="/" className="medewerker__merk">
          <img src="/assets/merk.svg" alt="" width="32" height="32" />
          <b>{SITE}</b>
        </a>
        <nav aria-label="Menu van de werkbank">
          <Menupunten menu={menu} />
        </nav>
        {ik && (
          <div className="medewerker__ik">
            {ik.rol === rol && <Wie ik={ik} />}
            <Afmelden />
          </div>
        )}
      </div>
    </div>
  </header>
);

/** Around the pages of coordinators. */
export const Component = (): ReactNode => <Werkplek werkplek={COORDINATOR} breed Kop={Bovenkant} Om={Bank} />;
