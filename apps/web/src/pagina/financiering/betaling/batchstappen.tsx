// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { BETALINGEN, fetchBetaalbestand, type Batch } from './gegevens';

/** Leaves the file with whoever asked for it. */
function save(bestand: Blob, naam: string): void {
  const adres = URL.createObjectURL(bestand);
  const link = Object.assign(document.createElement('a'), { href: adres, download: naam });
  link.click();
  URL.revokeObjectURL(adres);
}

type Handeling = ReturnType<typeof useHandeling>;
interface Stap {
  batch: Batch;
  handeling: Handeling;
  onKlaar: (melding: string) => void;
}

function Vrijgeven({
  batch: { id, versie, bestandHash, status, magVrijgeven },
  handeling,
  onKlaar,
}: Stap): ReactNode {
  if (magVrijgeven !== 'ja') return null;
  const body = { versie, bestandHash };
  const klaar =
    status === 'opgesteld'
      ? 'U gaf de batch vrij. Nu moet een ander dat nog doen.'
      : 'De batch is vrijgegeven. U kunt het bestand nu ophalen voor de bank.';
  const release = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await take(api.POST('/betaalbatches/{id}/vrijgave', { params: { path: { id } }, body }));
      },
      () => onKlaar(klaar),
    );
  return (
    <Knop bezig={handeling.bezig} onClick={() => void release()}>
      Geef deze batch vrij
    </Knop>
  );
}

function Intrekken({ batch: { id, versie, status }, handeling, onKlaar }: Stap): ReactNode {
  if (status !== 'opgesteld' && status !== 'eenmaal-vrijgegeven') return null;
  const verzoek = { params: { path: { id } }, body: { versie } };
  const withdraw = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await take(api.POST('/betaalbatches/{id}/intrekking', verzoek));
      },
      () => onKlaar('De batch is ingetrokken. De declaraties kunnen in een volgende.'),
    );
  return (
    <Knop soort="stil" bezig={handeling.bezig} onClick={() => void withdraw()}>
      Trek deze batch in
    </Knop>
  );
}

function Ophalen({ batch: { id, nummer, status }, handeling, onKlaar }: Stap): ReactNode {
  if (status !== 'vrijgegeven' && status !== 'verwerkt') return null;
  const download = (): Promise<boolean> =>
    handeling.run(
      async () => save(await fetchBetaalbestand(id), `${nummer}.xml`),
      () => onKlaar('Het bestand is opgehaald. Dat is vastgelegd.'),
    );
  return (
    <Knop
      soort={status === 'vrijgegeven' ? 'primair' : 'tweede'}
      bezig={handeling.bezig}
      onClick={() => void download()}
    >
      Haal het bestand voor de bank op
    </Knop>
  );
}

/** What can be done with a batch now, and by whom. */
export function Stappen({ batch, onKlaar }: Omit<Stap, 'handeling'>): ReactNode {
  const handeling = useHandeling(BETALINGEN);
  const alle = { batch, handeling, onKlaar };
  return (
    <section className="stapel" aria-label="Wat u kunt doen">
      <Foutsamenvatting fouten={handeling.fouten} />
      {handeling.bevestigen && <Bevestigen />}
      <div className="rij">
        <Vrijgeven {...alle} />
        <Ophalen {...alle} />
        <Intrekken {...alle} />
      </div>
    </section>
  );
}
