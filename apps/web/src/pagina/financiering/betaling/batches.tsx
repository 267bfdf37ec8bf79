// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { inDatum } from '../../../taal/taal';
import { Alinea } from '../../../ui/kop';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { useBatches, type Batch } from './gegevens';
import { BATCHKLEUR, BATCHWOORD } from './woorden';

const rijVan = (batch: Batch): { sleutel: string; cellen: ReactNode[] } => ({
  sleutel: batch.id,
  cellen: [
    <Link key="nummer" className="nl-link" to={`/financiering/betalingen/${batch.id}`}>
      {batch.nummer}
    </Link>,
    <Merkje key="status" kleur={BATCHKLEUR[batch.status]}>
      {BATCHWOORD[batch.status]}
    </Merkje>,
    batch.magVrijgeven === 'ja' ? <b key="beurt">uw vrijgave</b> : '',
    inDatum(batch.opgesteldOp, 'nl'),
    batch.aantal,
    inEuro(batch.bedragInCenten),
  ],
});

/** Of one programma, newest first. */
export function Batches({ programmaId }: { programmaId: string }): ReactNode {
  const vraag = useBatches(programmaId);
  if (!vraag.data)
    return vraag.error ? (
      <Mislukt fout={vraag.error} opnieuw={() => void vraag.refetch()} />
    ) : (
      <Skelet hoogte="10rem" />
    );
  const batches = vraag.data.pages.flatMap(({ gegevens }) => gegevens);
  if (batches.length === 0)
    return (
      <Leeg titel="Er is nog geen batch opgesteld.">
        <Alinea>Zodra er iets betaald kan worden, stelt u hierboven een batch op.</Alinea>
      </Leeg>
    );
  return (
    <>
      <Tabel
        naam="Batches"
        koppen={[
          ...['Batch', 'Stand', 'Wacht op', 'Opgesteld'],
          ...[
            { kop: 'Opdrachten', getal: true },
            { kop: 'Bedrag', getal: true },
          ],
        ]}
        rijkop
        rijen={batches.map(rijVan)}
      />
      <Meer lijst={vraag} />
      <Bestanden pad="/betaalbatches" naam="betaalbatches" wat="de batches" filter={{ programmaId }} />
    </>
  );
}
