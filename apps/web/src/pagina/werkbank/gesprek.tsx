// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useBank } from './bank';
import { SLEUTEL } from './gegevens';
import { inKortMetTijd } from './tijd';
import { PARTIJ, type Hulpvraag } from './woorden';

type Bericht = Schema['BerichtWeergave'];
type Notitie = Schema['NotitieWeergave'];

/** Who wrote it, and to whom. */
function vanWie({ partij, aanbieder, vanMij }: Bericht): string {
  const van = vanMij ? 'U' : partij === 'aanbieder' ? (aanbieder ?? 'Aanbieder') : (PARTIJ[partij] ?? partij);
  if (aanbieder === null || partij === 'aanbieder') return van;
  return `${van}, in het gesprek met ${aanbieder}`;
}

const useGesprek = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.hulpvraag(id), 'berichten'],
    queryFn: () =>
      take(
        api.GET('/hulpvragen/{id}/berichten', {
          params: { path: { id }, query: { aantal: 50 } },
        }),
      ),
    refetchInterval: 60_000,
  });
const useNotities = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.hulpvraag(id), 'notities'],
    queryFn: () =>
      take(api.GET('/hulpvragen/{id}/notities', { params: { path: { id }, query: { aantal: 50 } } })),
  });

/** What was read on this screen is read for the region. */
function useGelezen(id: string, ongelezen: number): void {
  useEffect(() => {
    if (ongelezen > 0)
      void api.POST('/hulpvragen/{id}/berichten/gelezen', {
        params: { path: { id } },
        body: {},
      });
  }, [id, ongelezen]);
}

interface Regel {
  id: string;
  op: string;
  van: string;
  intern: boolean;
  tekst: string;
  bijlagen: number;
}

const vanBericht = (een: Bericht): Regel => ({
  ...{ id: een.id, op: een.geplaatstOp, van: vanWie(een), intern: false, bijlagen: een.bijlagen.length },
  tekst: een.tekst ?? (een.ingetrokkenOp ? 'Dit bericht is ingetrokken.' : 'Dit bericht is gewist.'),
});
const vanNotitie = (een: Notitie, naamVan: (subject: string) => string): Regel => ({
  ...{ id: een.id, op: een.geschrevenOp, intern: true, bijlagen: een.bijlagen.length },
  van: een.vanMij ? 'U' : naamVan(een.geschrevenDoor),
  tekst: een.tekst ?? 'Deze notitie is gewist.',
});

const bijlagenVan = (n: number): string => (n === 0 ? '' : ` · ${n} ${n === 1 ? 'bijlage' : 'bijlagen'}`);

const Regels = ({ regels }: { regels: readonly Regel[] }): ReactNode => (
  <ul className="wl__gesprek">
    {regels.map((regel) => (
      <li key={regel.id} data-intern={regel.intern || undefined}>
        <p className="klein">
          {regel.intern && <Merkje kleur="oranje">Intern</Merkje>} <b>{regel.van}</b> ·{' '}
          {inKortMetTijd(regel.op)}
          {bijlagenVan(regel.bijlagen)}
        </p>
        <p className="wl__letterlijk">{regel.tekst}</p>
      </li>
    ))}
  </ul>
);

/** All that was written, newest first. */
function Geschreven({ id }: { id: string }): ReactNode {
  const { naamVan } = useBank();
  const berichten = useGesprek(id);
  const notities = useNotities(id);
  useGelezen(id, berichten.data?.ongelezen ?? 0);
  const fout = berichten.error ?? notities.error;
  if (fout)
    return (
      <Mislukt fout={fout} opnieuw={() => void Promise.all([berichten.refetch(), notities.refetch()])} />
    );
  if (!berichten.data || !notities.data) return <Skelet hoogte="4rem" />;
  const regels = [
    ...berichten.data.gegevens.map(vanBericht),
    ...notities.data.gegevens.map((een) => vanNotitie(een, naamVan)),
  ].sort((a, b) => (a.op < b.op ? 1 : -1));
  return regels.length === 0 ? (
    <p className="klein">Er is nog niets geschreven.</p>
  ) : (
    <Regels regels={regels} />
  );
}

/** Messages with entrepreneur and providers, and notes that only the region reads. */
export const Gesprek = ({
  hulpvraag: { id },
  onSchrijf,
}: {
  hulpvraag: Hulpvraag;
  onSchrijf: () => void;
}): ReactNode => (
  <section className="stapel stapel--dicht" aria-labelledby="gesprek-kop">
    <div className="rij rij--tussen">
      <Kop niveau={3} als={4} id="gesprek-kop">
        Berichten en notities
      </Kop>
      <Knop soort="stil" onClick={onSchrijf}>
        Schrijf iets
      </Knop>
    </div>
    <Geschreven id={id} />
  </section>
);
