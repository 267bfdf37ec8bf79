// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { inDatum, inMoment } from '../../../taal/taal';
import { Kop } from '../../../ui/kop';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Mislukt, Skelet } from '../../../ui/toestand';
import { Blad, Feitenlijst } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { Batchbeurt } from './batchbeurt';
import { Stappen } from './batchstappen';
import { useBatch, useOpdrachten, type Batch, type Opdracht } from './gegevens';
import { OPDRACHTKLEUR, OPDRACHTWOORD } from './woorden';

const OPGESTELD = 'De batch is opgesteld. Twee mensen geven haar nu vrij.';
const moment = (waarde: string | null): string | null => (waarde === null ? null : inMoment(waarde, 'nl'));

const Feiten = ({ batch }: { batch: Batch }): ReactNode => (
  <Feitenlijst
    rijen={[
      ['Bedrag', <b key="bedrag">{inEuro(batch.bedragInCenten)}</b>],
      ['Opdrachten', String(batch.aantal)],
      ['Uitvoerdatum', inDatum(batch.uitvoerdatum, 'nl')],
      ['Ingetrokken', moment(batch.ingetrokkenOp)],
      ['Betaald', batch.aantalBetaald > 0 ? String(batch.aantalBetaald) : null],
      ['Geweigerd', batch.aantalGeweigerd > 0 ? String(batch.aantalGeweigerd) : null],
      [
        'Vingerafdruk van het bestand (SHA-256)',
        <code key="hash" className="hash">
          {batch.bestandHash}
        </code>,
      ],
    ]}
  />
);

const rijVan = (een: Opdracht): { sleutel: string; cellen: ReactNode[] } => ({
  sleutel: een.id,
  cellen: [
    <Link key="nummer" className="nl-link" to={`/financiering/declaraties/${een.declaratieId}`}>
      {een.nummer}
    </Link>,
    een.aan,
    een.rekening,
    <div key="stand">
      <Merkje kleur={OPDRACHTKLEUR[een.status]}>{OPDRACHTWOORD[een.status]}</Merkje>
      {een.reden !== null && <p className="klein">{een.reden}</p>}
    </div>,
    inEuro(een.bedragInCenten),
  ],
});

function Opdrachten({ id }: { id: string }): ReactNode {
  const vraag = useOpdrachten(id);
  if (!vraag.data)
    return vraag.error ? (
      <Mislukt fout={vraag.error} opnieuw={() => void vraag.refetch()} />
    ) : (
      <Skelet hoogte="10rem" />
    );
  return (
    <>
      <Tabel
        naam="Opdrachten"
        koppen={['Declaratie', 'Aan', 'Rekening', 'Stand', { kop: 'Bedrag', getal: true }]}
        rijkop
        rijen={vraag.data.pages.flatMap(({ gegevens }) => gegevens).map(rijVan)}
      />
      <Meer lijst={vraag} />
      <Bestanden pad={`/betaalbatches/${id}/opdrachten`} naam="betalingen" wat="de opdrachten" />
    </>
  );
}

function Inhoud({ batch }: { batch: Batch }): ReactNode {
  const isNieuw = useSearchParams()[0].get('gedaan') === 'opgesteld';
  const [melding, setMelding] = useState(isNieuw ? OPGESTELD : '');
  return (
    <>
      <Gedaan melding={melding} wacht={false} />
      <Batchbeurt batch={batch}>
        <Stappen batch={batch} onKlaar={setMelding} />
      </Batchbeurt>
      <Feiten batch={batch} />
      <Kop niveau={2}>Opdrachten</Kop>
      <Opdrachten id={batch.id} />
    </>
  );
}

/** One batch: what is in it, who released it, and what the bank answered. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useBatch(id);
  const programma = vraag.data ? `?programma=${vraag.data.programmaId}` : '';
  return (
    <Blad
      vraag={vraag}
      titel={vraag.data ? `Batch ${vraag.data.nummer}` : 'Batch'}
      terug={[`/financiering/betalingen${programma}`, 'de betalingen']}
      weg="Deze batch is er niet, of is niet voor u."
    >
      {(batch) => <Inhoud batch={batch} />}
    </Blad>
  );
}
