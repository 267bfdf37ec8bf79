// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Verwijzing } from '../../ui/link';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { EENHEDEN, useIndicatoren, type Indicator } from './gegevens';

const themasVan = ({ themas }: Indicator): string => (themas.length === 0 ? 'alle' : themas.join(', '));

const opNaam = (een: Indicator, ander: Indicator): number => een.naam.localeCompare(ander.naam, 'nl');

function Lijst({ indicatoren }: { indicatoren: Indicator[] }): ReactNode {
  const gevraagd = indicatoren.filter(({ bron }) => bron === 'ondernemer').length;
  return (
    <>
      <Alinea inleiding>
        Er zijn {indicatoren.length} indicatoren. {gevraagd} daarvan vragen wij aan ondernemers, de andere
        komen uit bestanden van anderen.
      </Alinea>
      <Tabel
        naam="Indicatoren"
        rijkop
        koppen={[
          'Indicator',
          'Definitie',
          'Eenheid',
          'Beter is',
          'Thema’s',
          { kop: 'Versie', getal: true },
          'Wijzigen',
        ]}
        rijen={[...indicatoren].sort(opNaam).map((een) => ({
          sleutel: een.code,
          cellen: [
            een.naam,
            een.definitie,
            EENHEDEN[een.eenheid],
            een.richting,
            themasVan(een),
            een.versie,
            <Verwijzing key="w" naar={`/cijfers/indicatoren/${een.code}`}>
              Nieuwe versie<span className="onzichtbaar"> van {een.naam}</span>
            </Verwijzing>,
          ],
        }))}
      />
    </>
  );
}

/** What is measured, and how. */
export function Component(): ReactNode {
  const { data, error, refetch } = useIndicatoren();
  return (
    <Pagina titel="Indicatoren">
      {data && <Lijst indicatoren={data} />}
      {!data && error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="20rem" />}
    </Pagina>
  );
}
