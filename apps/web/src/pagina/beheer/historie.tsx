// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Meer } from '../../ui/meer';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useAudit } from './gegevens';
import { Tabel } from './tabel';
import { inKolom } from './tijd';

/** What was done with one record, from the audit log. */
export function Historie({
  soort,
  id,
  leeg = 'Hierover staat niets in het auditlog.',
}: {
  soort: string;
  id: string;
  leeg?: string;
}): ReactNode {
  const lijst = useAudit(soort, id);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="8rem" />;
  const regels = data.pages.flatMap(({ gegevens }) => gegevens);
  if (regels.length === 0) return <Leeg titel={leeg} />;
  return (
    <>
      <Tabel
        naam="Geschiedenis"
        koppen={['Wanneer', 'Wat', 'Door']}
        rijen={regels.map(({ regio, volgnummer, tijdstip, omschrijving, wie }) => ({
          sleutel: `${regio}-${volgnummer}`,
          cellen: [inKolom(tijdstip), omschrijving, wie.subject],
        }))}
      />
      <Meer lijst={lijst} />
    </>
  );
}
