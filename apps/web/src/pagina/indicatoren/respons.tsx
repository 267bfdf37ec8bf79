// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { MOMENTEN, useRespons, type Respons } from './gegevens';

/** Of those of whom it is known by now. */
function aandeel({ gevraagd, open, beantwoord, deels }: Respons): string {
  const gesloten = gevraagd - open;
  return gesloten === 0 ? '–' : `${Math.round(((beantwoord + deels) / gesloten) * 100)}%`;
}

const getal = (kop: string) => ({ kop, getal: true });
const KOPPEN = [
  'Moment',
  ...[
    'Gevraagd',
    'Herinnerd',
    'Nog open',
    'Beantwoord',
    'Voor een deel',
    'Geen antwoord',
    'Afgemeld',
    'Respons',
  ].map(getal),
];

function Momenten({ momenten }: { momenten: Respons[] }): ReactNode {
  const som = (kies: (een: Respons) => number): number => momenten.reduce((al, een) => al + kies(een), 0);
  const gevraagd = som((een) => een.gevraagd);
  if (gevraagd === 0) return <Leeg titel="Er is nog niemand iets gevraagd." />;
  const antwoorden = som(({ beantwoord, deels }) => beantwoord + deels);
  return (
    <>
      <Alinea inleiding>
        Wij vroegen {gevraagd} keer hoe het met een bedrijf gaat. Daarop kwam {antwoorden} keer antwoord;{' '}
        {som(({ open }) => open)} keer kan dat nog.
      </Alinea>
      <Tabel
        naam="Antwoorden per moment"
        rijkop
        koppen={KOPPEN}
        rijen={momenten.map((een) => ({
          sleutel: een.moment,
          cellen: [
            ...[MOMENTEN[een.moment], een.gevraagd, een.herinnerd, een.open, een.beantwoord, een.deels],
            ...[een.geenAntwoord, een.afgemeld, aandeel(een)],
          ],
        }))}
      />
      <p className="klein">
        Respons: het deel van de gesloten metingen waarop antwoord kwam. In cijfers telt een antwoord mee voor
        wie niet antwoordde, binnen dezelfde grootteklasse en hetzelfde thema. Metingen blijven hier 12
        maanden staan.
      </p>
    </>
  );
}

/** How many of those who were asked answered. */
export function Component(): ReactNode {
  const { data, error, refetch } = useRespons();
  return (
    <Pagina titel="Metingen">
      {data && <Momenten momenten={data} />}
      {!data && error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="16rem" />}
    </Pagina>
  );
}
