// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tekstveld } from '../../ui/veld';
import { useAudit, type Auditregel } from './gegevens';
import { Tabel } from './tabel';
import { inKolom } from './tijd';

const rijVan = ({ regio, volgnummer, tijdstip, wie, omschrijving, onderwerp, reden }: Auditregel) => ({
  sleutel: `${regio}-${volgnummer}`,
  cellen: [
    inKolom(tijdstip),
    wie.subject ?? wie.rol,
    omschrijving,
    <code key="gegeven" className="code">
      {onderwerp}
    </code>,
    reden ?? '',
    `${regio} ${volgnummer}`,
  ],
});

function Regels({ soort, onderwerp }: { soort: string; onderwerp: string }): ReactNode {
  const lijst = useAudit(soort, onderwerp);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  const regels = data.pages.flatMap(({ gegevens }) => gegevens);
  if (regels.length === 0) return <Leeg titel="Hierover staat niets in het auditlog." />;
  return (
    <>
      <Tabel
        naam="Auditlog"
        koppen={['Wanneer', 'Wie', 'Wat', 'Gegeven', 'Reden', 'Plaats in de keten']}
        rijen={regels.map(rijVan)}
      />
      <Meer lijst={lijst} />
    </>
  );
}

export function Component(): ReactNode {
  const [zoek, setZoek] = useSearchParams();
  const [soort, onderwerp] = [zoek.get('soort') ?? '', zoek.get('onderwerp') ?? ''];
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = [...new FormData(gebeurtenis.currentTarget)].filter(([, waarde]) => waarde !== '');
    setZoek(velden as [string, string][]);
  };
  return (
    <Pagina titel="Auditlog">
      <Alinea>
        Alles wat iemand deed, de nieuwste regel eerst. Regels kunnen niet worden gewijzigd: elke regel hangt
        aan de vorige.
      </Alinea>
      <form className="rij rij--onder" onSubmit={send} role="search">
        <Tekstveld
          kort
          name="soort"
          label="Soort (niet verplicht)"
          defaultValue={soort}
          uitleg="Bijvoorbeeld hulpvraag of toewijzing."
        />
        <Tekstveld
          kort
          name="onderwerp"
          label="Id van het gegeven (niet verplicht)"
          uitleg="Zoals het in de regel staat."
          defaultValue={onderwerp}
        />
        <Knop type="submit" soort="tweede">
          Zoek
        </Knop>
      </form>
      <Regels soort={soort} onderwerp={onderwerp} />
    </Pagina>
  );
}
