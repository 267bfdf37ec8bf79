// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { inDatum } from '../../../taal/taal';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { useBoekingen, useGrootboek, type BoekingKort, type Boekingenfilter } from './gegevens';
import { Programmakiezer, Zoekkeuze } from './kiezer';
import { BOEKING, BOEKINGEN, padVan } from './woorden';

function readFilter(zoek: URLSearchParams): Boekingenfilter {
  const [jaar, rekeningId] = [Number(zoek.get('jaar')), zoek.get('rekening')];
  const soort = BOEKINGEN.find((een) => een === zoek.get('soort'));
  return {
    ...(jaar > 0 ? { jaar } : {}),
    ...(soort ? { soort } : {}),
    ...(rekeningId ? { rekeningId } : {}),
  };
}

const toRij = ({ id, soort, datum, afspraak, bedragInCenten, keertOm }: BoekingKort) => ({
  sleutel: id,
  cellen: [
    <Verwijzing key="wat" naar={`/financiering/grootboek/boekingen/${id}`}>
      {BOEKING[soort][0]}
      <span className="onzichtbaar"> van {inDatum(datum, 'nl')}</span>
    </Verwijzing>,
    inDatum(datum, 'nl'),
    afspraak ?? '',
    keertOm === null ? '' : <Merkje key="om">draait een boeking terug</Merkje>,
    inEuro(bedragInCenten),
  ],
});

function Lijst({ programma, filter }: { programma: string; filter: Boekingenfilter }): ReactNode {
  const lijst = useBoekingen(programma, filter);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0) return <Leeg titel="Er zijn geen boekingen die hierbij passen." />;
  return (
    <>
      <p className="onzichtbaar" role="status">
        {rijen.length} boekingen getoond
      </p>
      <Tabel
        naam="Boekingen"
        koppen={['Boeking', 'Datum', 'Afspraak', 'Bijzonder', { kop: 'Verplaatst', getal: true }]}
        rijkop
        rijen={rijen.map(toRij)}
      />
      <Meer lijst={lijst}>Toon meer boekingen</Meer>
    </>
  );
}

function Boekingen({ programma }: { programma: string }): ReactNode {
  const [zoek] = useSearchParams();
  const filter = readFilter(zoek);
  const jaren = useGrootboek(programma).data?.jaren ?? [];
  return (
    <>
      <div className="rij rij--onder" role="search" aria-label="Boekingen">
        <Zoekkeuze
          naam="jaar"
          label="Jaar"
          waarde={String(filter.jaar ?? '')}
          wist={['rekening']}
          keuzes={[
            { waarde: '', label: 'Alle jaren' },
            ...jaren.map(({ jaar }) => ({ waarde: String(jaar), label: String(jaar) })),
          ]}
        />
        <Zoekkeuze
          naam="soort"
          label="Soort"
          waarde={filter.soort ?? ''}
          keuzes={[
            { waarde: '', label: 'Alle soorten' },
            ...BOEKINGEN.map((een) => ({ waarde: een, label: BOEKING[een][0] })),
          ]}
        />
      </div>
      {filter.rekeningId !== undefined && (
        <p>
          U ziet alleen wat op één rekening is geboekt.{' '}
          <Verwijzing naar={padVan('/boekingen', { programma, jaar: filter.jaar ?? '' })}>
            Toon alle rekeningen
          </Verwijzing>
        </p>
      )}
      <Bestanden pad={`/programmas/${programma}/boekingen/export`} naam="boekingen" filter={filter} />
      <Lijst programma={programma} filter={filter} />
    </>
  );
}

/** What was booked, the latest first. */
export const Component = (): ReactNode => (
  <Pagina titel="Boekingen">
    <p>
      <Verwijzing naar="/financiering/grootboek">Terug naar het grootboek</Verwijzing>
    </p>
    <Programmakiezer>{(id) => <Boekingen programma={id} />}</Programmakiezer>
  </Pagina>
);
