// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { useDeclaraties, type DeclaratieKort } from './gegevens';
import { DAAD, beurtVan, isVanMij, openVan, periode, standVan } from './woorden';

/** What the reader can do, or why not. */
function watNu(een: DeclaratieKort): ReactNode {
  const mag = openVan(een).filter(({ hindernissen }) => hindernissen.length === 0);
  if (mag.length > 0)
    return (
      <b>
        {mag
          .map(({ daad }) => DAAD[daad])
          .join(' of opnieuw ')
          .toLowerCase()}
      </b>
    );
  return openVan(een)[0]?.hindernissen.join(' ') ?? beurtVan(een);
}

const toRij = (een: DeclaratieKort) => ({
  sleutel: een.id,
  cellen: [
    <Verwijzing key="nummer" naar={`/financiering/declaraties/${een.id}`}>
      {een.nummer}
    </Verwijzing>,
    een.partij,
    periode(een),
    <Merkje key="status" kleur={standVan(een)[1]}>
      {standVan(een)[0]}
    </Merkje>,
    inEuro(een.bedragInCenten),
    een.toegekendInCenten === null ? '' : inEuro(een.toegekendInCenten),
    watNu(een),
  ],
});

function Groep({ titel, rijen }: { titel: string; rijen: readonly DeclaratieKort[] }): ReactNode {
  if (rijen.length === 0) return null;
  return (
    <section className="stapel stapel--dicht">
      <Kop niveau={2}>
        {titel} ({rijen.length})
      </Kop>
      <Tabel
        naam={titel}
        koppen={[
          ...['Declaratie', 'Van', 'Over', 'Status'],
          { kop: 'Gevraagd', getal: true },
          { kop: 'Toegekend', getal: true },
          'Wat nu',
        ]}
        rijkop
        rijen={rijen.map(toRij)}
      />
    </section>
  );
}

function Lijst(): ReactNode {
  const lijst = useDeclaraties();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0)
    return (
      <Leeg titel="Er is nog niets gedeclareerd.">
        <Alinea>Een aanbieder of regio declareert prestaties die u aanvaardde. U ziet ze dan hier.</Alinea>
      </Leeg>
    );
  const vanMij = rijen.filter(isVanMij);
  const vanAnderen = rijen.filter((een) => !isVanMij(een) && openVan(een).length > 0);
  const klaar = rijen.filter((een) => openVan(een).length === 0);
  return (
    <>
      <p role="status">
        {vanMij.length === 0 && 'Er wacht niets op u.'}
        {vanMij.length === 1 && 'Eén declaratie wacht op u.'}
        {vanMij.length > 1 && `${vanMij.length} declaraties wachten op u.`}
      </p>
      <Groep titel="Wacht op u" rijen={vanMij} />
      <Groep titel="Wacht op iemand anders" rijen={vanAnderen} />
      <Groep titel="Besloten" rijen={klaar} />
      <Meer lijst={lijst} />
      <Bestanden pad="/declaraties" naam="declaraties" />
    </>
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Declaraties">
    <Alinea>
      Eén van u beoordeelt een declaratie regel voor regel. Iemand anders keurt daarna precies dat goed. Wie
      een <Verwijzing naar="/financiering/belangen">belang</Verwijzing> heeft in de aanbieder, doet geen van
      beide.
    </Alinea>
    <Lijst />
  </Pagina>
);
