// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { inDatum } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from './gedaan';
import { useUitnodigingen } from './gegevens';
import { rolInWoorden } from './medewerker-woorden';
import { useRegionaam } from './regionaam';
import { Rolintrekking } from './rol-intrekken';
import { Tabel } from './tabel';

/** Roles that wait for somebody to sign in for the first time. */
export function Uitnodigingen(): ReactNode {
  const naamVan = useRegionaam();
  const [zoek, setZoek] = useSearchParams();
  const [melding, setMelding] = useState('');
  const { data, error, refetch } = useUitnodigingen();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const open = (id: string | null): void => {
    const nieuw = new URLSearchParams(zoek);
    if (id === null) nieuw.delete('intrekken');
    else nieuw.set('intrekken', id);
    setZoek(nieuw, { replace: true });
  };
  const gekozen = data.find(({ id }) => id === zoek.get('intrekken'));
  return (
    <>
      <Gedaan melding={melding} wacht={gekozen !== undefined} />
      {data.length === 0 ? (
        <Leeg titel="Er wacht niemand op een eerste aanmelding." />
      ) : (
        <Tabel
          naam="Uitgenodigd"
          koppen={['Wie', 'Rol', 'Gegeven', 'Tot en met', 'Doen']}
          rijen={data.map((rij) => ({
            sleutel: rij.id,
            cellen: [
              rij.email ?? rij.subject,
              rolInWoorden(rij, naamVan),
              inDatum(rij.gegevenOp, 'nl'),
              rij.tot === null ? 'geen einde' : inDatum(rij.tot, 'nl'),
              <Knop
                key="doen"
                soort="stil"
                aria-label={`Trek in: de rol van ${rij.email ?? rij.subject ?? ''}`}
                onClick={() => open(rij.id)}
              >
                Trek in
              </Knop>,
            ],
          }))}
        />
      )}
      {gekozen && (
        <Rolintrekking
          toekenning={gekozen}
          wie={gekozen.email ?? gekozen.subject ?? ''}
          onSluit={() => open(null)}
          onKlaar={setMelding}
        />
      )}
    </>
  );
}
