// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useBewaarrondes, type Bewaarronde } from './gegevens';
import { Tabel } from './tabel';

function Ronde({ ronde: { datum, afgerondOp, uitkomsten } }: { ronde: Bewaarronde }): ReactNode {
  const kop = `Ronde van ${inDatum(datum, 'nl')}`;
  const geteld = uitkomsten.filter(({ gevonden }) => gevonden > 0);
  const mislukt = uitkomsten.reduce((som, een) => som + een.mislukt, 0);
  return (
    <section className="stapel stapel--dicht" aria-label={kop}>
      <div className="rij">
        <Kop niveau={2} als={3}>
          {kop}
        </Kop>
        {afgerondOp === null && <Merkje kleur="oranje">Afgebroken</Merkje>}
        {mislukt > 0 && <Merkje kleur="rood">{mislukt} mislukt</Merkje>}
      </div>
      {geteld.length === 0 ? (
        <p className="klein">Van niets was de bewaartermijn voorbij.</p>
      ) : (
        <Tabel
          naam={kop}
          koppen={['Verwerking', 'Termijn', 'Voorbij', 'Gewist', 'Mislukt']}
          rijen={geteld.map(({ code, termijn, gevonden, verwerkt, mislukt: fout }) => ({
            sleutel: code,
            cellen: [code, termijn ?? 'direct', gevonden, verwerkt, fout],
          }))}
        />
      )}
    </section>
  );
}

function Rondes(): ReactNode {
  const { data, error, refetch } = useBewaarrondes();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  if (data.length === 0) return <Leeg titel="Er is nog geen ronde geweest. Elke dag is er een." />;
  return data.map((ronde) => <Ronde key={ronde.id} ronde={ronde} />);
}

export const Component = (): ReactNode => (
  <Pagina titel="Bewaartermijnen">
    <Alinea>Elke dag wist het systeem zelf waarvan de bewaartermijn voorbij is. Dit deed het.</Alinea>
    <Rondes />
  </Pagina>
);
