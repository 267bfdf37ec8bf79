// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';

type Signaal = Schema['GesprekssignaalWeergave'];

const dagVan = (datum: string): string =>
  new Date(`${datum}T12:00:00Z`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' });

/** How it was before, in words: in as many weeks. */
function vroegerVan({ eerder }: Signaal): string {
  if (eerder === 0) return 'daarvoor nooit';
  const gemiddeld = (eerder / 3).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return `daarvoor gemiddeld ${gemiddeld} per vier weken`;
}

function Lijst({
  signalen,
  naamVan,
}: {
  signalen: readonly Signaal[];
  naamVan: (thema: string) => string;
}): ReactNode {
  if (signalen.length === 0)
    return (
      <Leeg titel="Nu valt niets op">
        <Alinea>
          Wij tellen elke maandag. Een thema staat hier als er ineens veel meer over wordt gevraagd, door
          verschillende ondernemers, en er in de regio geen open aanbod voor is.
        </Alinea>
      </Leeg>
    );
  return (
    <ul>
      {signalen.map((signaal) => (
        <li key={`${signaal.regio}${signaal.thema}`}>
          <strong>{naamVan(signaal.thema)}</strong>: {signaal.gesprekken} gesprekken van {signaal.vragers}{' '}
          ondernemers in vier weken, {vroegerVan(signaal)}. Valt op sinds {dagVan(signaal.sinds)}.
        </li>
      ))}
    </ul>
  );
}

/** What members of communities ask more and more about, and for which there is no aanbod in this region. */
export function Gesprekssignalen({
  regio,
  naamVan,
}: {
  regio: string | undefined;
  naamVan: (thema: string) => string;
}): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['onvervuld', 'gesprekken', regio],
    queryFn: () => take(api.GET('/onvervulde-vraag/gesprekken', { params: { query: { regio } } })),
  });
  return (
    <section className="stapel stapel--dicht" aria-labelledby="gesprekken">
      <Kop niveau={2} als={3} id="gesprekken">
        Waarover steeds meer wordt gepraat
      </Kop>
      <Alinea>In de communities van de regio, over thema’s waarvoor hier geen open aanbod is.</Alinea>
      {error ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : data ? (
        <Lijst signalen={data.gegevens} naamVan={naamVan} />
      ) : (
        <Skelet hoogte="3rem" />
      )}
    </section>
  );
}
