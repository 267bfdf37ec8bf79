// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Melding, Merkje } from '../../ui/melding';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import { useMislukt, useOpnieuw, type MislukteAflevering, type Opnieuw, type Wachtrij } from './gegevens';
import { Tabel } from './tabel';
import { inKolom } from './tijd';
import { gebeurtenisVan, naamVan } from './wachtrijwoorden';

const KOPPEN = ['Wat er gebeurde', 'Waarom het misging', 'Sinds', 'Geprobeerd', 'Stand', 'Doen'];
const keer = (aantal: number): string => (aantal === 1 ? '1 taak' : `${aantal} taken`);

/** Told, and read aloud: what was pressed is gone from the list by then. */
export function Gedaan({ uitkomst: { opnieuw, over } }: { uitkomst: Opnieuw }): ReactNode {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), []);
  const titel =
    opnieuw === 0 ? 'Er was niets opnieuw te proberen' : `${keer(opnieuw)} opnieuw naar de wachtrij`;
  return (
    <div ref={vak} tabIndex={-1}>
      <Melding soort={opnieuw === 0 ? 'info' : 'ok'} live titel={titel}>
        <p>
          {opnieuw === 0 && 'Het was al gelukt, of een verwerker is er nu mee bezig. '}
          {over > 0
            ? `Er staat nog ${keer(over)} als misgegaan.`
            : 'Gaat het weer mis, dan komt het hier vanzelf terug.'}
        </p>
      </Melding>
    </div>
  );
}

function rijVan(rij: MislukteAflevering, probeer: (eventId: string) => void, bezig: boolean) {
  const { eventId, type, onderwerp, regio, sinds, pogingen, opgegeven, fout } = rij;
  const gebeurtenis = gebeurtenisVan(type);
  return {
    sleutel: eventId,
    cellen: [
      <span key="wat">
        {gebeurtenis}
        {regio === null ? '' : ` (${regio})`}
        <br />
        <Link className="nl-link klein" to={`/beheer/audit?onderwerp=${encodeURIComponent(onderwerp)}`}>
          Zoek {onderwerp.slice(0, 8)} in het auditlog
        </Link>
      </span>,
      fout.omschrijving,
      inKolom(sinds),
      `${pogingen} keer`,
      <Merkje key="stand" kleur={opgegeven ? 'rood' : 'oranje'}>
        {opgegeven ? 'Opgegeven' : 'Wordt herhaald'}
      </Merkje>,
      <Knop key="doen" soort="tweede" bezig={bezig} onClick={() => probeer(eventId)}>
        Probeer opnieuw{' '}
        <span className="onzichtbaar">
          ({gebeurtenis}, {onderwerp.slice(0, 8)})
        </span>
      </Knop>,
    ],
  };
}

/** What failed behind one queue, oldest first, with a second chance for one or for all. */
export function MisluktIn({
  wachtrij: { naam, afleveringen },
  onGedaan,
}: {
  wachtrij: Wachtrij;
  onGedaan: (uitkomst: Opnieuw) => void;
}): ReactNode {
  const lijst = useMislukt(naam);
  const { data, error, refetch } = lijst;
  const opnieuw = useOpnieuw(naam, onGedaan);
  const aantal = afleveringen.mislukt + afleveringen.opgegeven;
  const rijen = data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  const probeer = (eventId?: string): void => opnieuw.mutate(eventId === undefined ? {} : { eventId });
  return (
    <section className="kaart stapel stapel--dicht" aria-label={`Misgegaan: ${naamVan(naam)}`}>
      <div className="rij rij--tussen">
        <Kop niveau={3}>{naamVan(naam)}</Kop>
        <Knop soort="tweede" bezig={opnieuw.isPending} onClick={() => probeer()}>
          Probeer alles opnieuw ({aantal})
        </Knop>
      </div>
      <Weigeringmelding fout={opnieuw.error} />
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="8rem" />}
      {rijen.length > 0 && (
        <Tabel
          naam={`Misgegaan: ${naamVan(naam)}`}
          koppen={KOPPEN}
          rijen={rijen.map((rij) => rijVan(rij, probeer, opnieuw.isPending))}
        />
      )}
      <Meer lijst={lijst} />
    </section>
  );
}
