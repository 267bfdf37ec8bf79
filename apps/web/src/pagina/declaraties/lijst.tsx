// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { useBasis, useDeclaraties } from '../financiering/declaratie/gegevens';
import { Bestanden } from '../financiering/bestanden';
import { beurtVan, periode, standVan } from '../financiering/declaratie/woorden';
import { inEuro } from '../financiering/geld';

function Lijst({ basis }: { basis: string }): ReactNode {
  const lijst = useDeclaraties();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0)
    return (
      <Leeg titel="U hebt nog niets gedeclareerd.">
        <Alinea>Declareer prestaties zodra zij zijn aanvaard.</Alinea>
      </Leeg>
    );
  return (
    <>
      <Tabel
        naam="Uw declaraties"
        koppen={[
          ...['Declaratie', 'Over', 'Status', 'Aan zet'],
          { kop: 'Gevraagd', getal: true },
          { kop: 'Toegekend', getal: true },
        ]}
        rijkop
        rijen={rijen.map((een) => ({
          sleutel: een.id,
          cellen: [
            <Verwijzing key="nummer" naar={`${basis}/${een.id}`}>
              {een.nummer}
            </Verwijzing>,
            periode(een),
            <Merkje key="status" kleur={standVan(een)[1]}>
              {standVan(een)[0]}
            </Merkje>,
            beurtVan(een),
            inEuro(een.bedragInCenten),
            een.toegekendInCenten === null ? '' : inEuro(een.toegekendInCenten),
          ],
        }))}
      />
      <Meer lijst={lijst} />
      <Bestanden pad="/declaraties" naam="declaraties" />
    </>
  );
}

export function Component(): ReactNode {
  const basis = useBasis();
  return (
    <Pagina titel="Declaraties">
      <Alinea>
        U declareert prestaties die zijn aanvaard. De financier beoordeelt ze regel voor regel, een tweede
        persoon keurt dat goed, en dan wordt er betaald.
      </Alinea>
      <div>
        <KnopLink naar={`${basis}/nieuw`}>Maak een declaratie</KnopLink>
      </div>
      <Lijst basis={basis} />
      {basis.startsWith('/werkbank') && (
        <section className="stapel" aria-labelledby="prestaties">
          <Kop niveau={2} id="prestaties">
            Prestaties van de regio
          </Kop>
          <Alinea>
            Wat de regio zelf bereikte onder haar prestatieafspraken, met de stand van elke prestatie.
          </Alinea>
          <Bestanden pad="/prestaties" naam="prestaties" wat="prestaties" />
        </section>
      )}
    </Pagina>
  );
}
