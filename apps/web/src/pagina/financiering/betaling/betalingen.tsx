// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Alinea, Kop } from '../../../ui/kop';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Keuzelijst } from '../../../ui/veld';
import { useBankrekeningen } from '../../bankrekening/gegevens';
import { useProgrammas } from '../programma/gegevens';
import { Batches } from './batches';
import { Inlezen } from './inlezen';
import { Onbekenden } from './onbekend';
import { Voorstel } from './voorstel';

/** Whose turn it is with accounts, in one line. */
function Rekeningen(): ReactNode {
  const rekeningen = useBankrekeningen().data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  const aantal = rekeningen.filter(({ stand, doorUzelf }) => stand === 'te-bevestigen' && !doorUzelf).length;
  const woord = aantal === 1 ? 'wacht 1 rekening' : `wachten ${aantal || 'geen'} rekeningen`;
  return (
    <p>
      Er {woord} op uw bevestiging.{' '}
      <Link className="nl-link" to="/financiering/rekeningen">
        Bekijk de rekeningen
      </Link>
    </p>
  );
}

function Programma({ id }: { id: string }): ReactNode {
  return (
    <>
      <Onbekenden programmaId={id} />
      <Voorstel key={`voorstel-${id}`} programmaId={id} />
      <section className="stapel" aria-labelledby="batches">
        <Kop niveau={2} id="batches">
          Batches
        </Kop>
        <Batches programmaId={id} />
      </section>
      <Inlezen key={`inlezen-${id}`} programmaId={id} />
    </>
  );
}

function Inhoud(): ReactNode {
  const { data, error, refetch } = useProgrammas();
  const [zoek, setZoek] = useSearchParams();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const programmas = data.pages.flatMap(({ gegevens }) => gegevens);
  const [eerste] = programmas;
  if (eerste === undefined)
    return (
      <Leeg titel="Uw organisatie betaalt nog geen programma.">
        <Alinea>Zodra zij dat doet, ziet u hier wat er betaald kan worden.</Alinea>
      </Leeg>
    );
  const gekozen = programmas.find(({ id }) => id === zoek.get('programma')) ?? eerste;
  return (
    <>
      <Keuzelijst
        label="Programma"
        value={gekozen.id}
        onChange={({ target }) => setZoek({ programma: target.value }, { replace: true })}
        keuzes={programmas.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Programma id={gekozen.id} />
    </>
  );
}

/** What can be paid, what two people still release, and what the bank answered. */
export const Component = (): ReactNode => (
  <Pagina titel="Betalingen">
    <Alinea>
      Goedgekeurde declaraties gaan samen in een batch: één bestand voor de bank. Twee mensen die er niets van
      goedkeurden, geven de batch vrij. Met het antwoord van de bank is elke betaling afgerekend.
    </Alinea>
    <Rekeningen />
    <Inhoud />
  </Pagina>
);
