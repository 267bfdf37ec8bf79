// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Weigering, api, take, toWeigering, type Schema } from '../../api/api';
import { saveAs } from '../../ui/bestand';

export type Koppelbestand = Schema['KoppelbestandWeergave'];
export type Koppelsoort = Schema['KoppelafnameWeergave']['soort'];
type Merk = readonly [woord: string, kleur: 'grijs' | 'blauw' | 'groen' | 'oranje' | 'rood'];

/** What of the cache is about files for linking. */
export const KOPPELBESTANDEN = 'koppelbestanden';
const VOLGEN_MS = 2_000;

export const STATUS: Record<Koppelbestand['status'], Merk> = {
  'in-opbouw': ['Wordt gemaakt', 'blauw'],
  klaar: ['Klaar', 'groen'],
  vervallen: ['Vervallen', 'grijs'],
  mislukt: ['Mislukt', 'rood'],
};

export const REDEN: Record<NonNullable<Koppelbestand['reden']>, string> = {
  verlopen: 'De bestanden zijn na zeven dagen verwijderd.',
  'toestemming-ingetrokken':
    'Een ondernemer trok zijn toestemming in of liet zijn gegevens wissen. Daarom zijn de bestanden verwijderd. Laat een nieuw koppelbestand maken.',
  'geen-bedrijven': 'In deze periode gaf niemand met een KVK-nummer toestemming.',
  fout: 'Het maken mislukte. Probeer het opnieuw, of vraag de beheerder.',
};

export const SOORT: Record<Koppelsoort, string> = {
  sleutel: 'Sleutelbestand',
  inhoud: 'Inhoudsbestand',
};

export const useKoppelbestanden = () =>
  useInfiniteQuery({
    queryKey: [KOPPELBESTANDEN],
    queryFn: ({ pageParam }) =>
      take(api.GET('/impact/koppelbestanden', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

/** While it is made it is looked at again and again. */
export const useKoppelbestand = (id: string): UseQueryResult<Koppelbestand> =>
  useQuery({
    queryKey: [KOPPELBESTANDEN, 'een', id],
    queryFn: () => take(api.GET('/impact/koppelbestanden/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'in-opbouw' ? VOLGEN_MS : false),
  });

/** Fetches one of the two, which is then gone at the api. Throws `Weigering`. */
export async function takeBestand(id: string, soort: Koppelsoort): Promise<void> {
  const pad = `/api/v1/impact/koppelbestanden/${id}/${soort}${soort === 'sleutel' ? '' : 's'}bestand`;
  const antwoord = await fetch(pad, { method: 'POST', headers: { Accept: 'application/zip' } }).catch(() => {
    throw new Weigering(0, 'geen-verbinding', 'Er is geen verbinding.');
  });
  if (!antwoord.ok) throw toWeigering(antwoord.status, await antwoord.json().catch(() => null));
  saveAs(await antwoord.blob(), `cbs-koppelbestand-${soort}-${id.slice(0, 8)}.zip`);
}

/** What is still there to be fetched. */
export const isTeHalen = ({ status, vervaltOp }: Koppelbestand): boolean =>
  status === 'klaar' && vervaltOp !== null && Date.parse(vervaltOp) > Date.now();
