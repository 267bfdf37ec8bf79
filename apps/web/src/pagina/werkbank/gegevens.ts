// SPDX-License-Identifier: EUPL-1.2
import {
  useInfiniteQuery,
  useQueries,
  useQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import type { Inhoud } from './stand';
import type { Behandelaar, Hulpvraag } from './woorden';

/** Keys under which what was fetched is kept; who changes something lets go of what begins with it. */
export const SLEUTEL = {
  werklijst: ['werklijst'],
  hulpvraag: (id: string) => ['hulpvraag', id],
  weergaven: ['weergaven'],
  behandelaars: ['behandelaars'],
  overdrachten: ['overdrachten'],
} as const;

/** Something changed in these hulpvragen: they, the lists and the counts are fetched anew. */
export async function letGo(gegevens: QueryClient, ...ids: string[]): Promise<void> {
  await Promise.all([
    gegevens.invalidateQueries({ queryKey: SLEUTEL.werklijst }),
    gegevens.invalidateQueries({ queryKey: SLEUTEL.overdrachten }),
    ...ids.map((id) => gegevens.invalidateQueries({ queryKey: SLEUTEL.hulpvraag(id) })),
  ]);
}

const PER_KEER = 50;

/** The rows of a view, a page at a time. */
export const useRijen = (inhoud: Inhoud) =>
  useInfiniteQuery({
    queryKey: [...SLEUTEL.werklijst, 'rijen', inhoud],
    queryFn: ({ pageParam }) => {
      const query = { ...inhoud, aantal: PER_KEER, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/werklijst', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

/** Counts know no order. */
const zonderVolgorde = ({ sorteer: _sorteer, richting: _richting, ...filter }: Inhoud): Inhoud => filter;

const tellen = (inhoud: Inhoud) => {
  const query = zonderVolgorde(inhoud);
  return {
    queryKey: [...SLEUTEL.werklijst, 'aantallen', query],
    queryFn: () => take(api.GET('/werklijst/aantallen', { params: { query } })),
    staleTime: 20_000,
  };
};

export const useAantal = (inhoud: Inhoud): UseQueryResult<Schema['AantallenWeergave']> =>
  useQuery(tellen(inhoud));

/** How many there are in each of these views. */
export const useAantallen = (inhouden: readonly Inhoud[]): (number | undefined)[] =>
  useQueries({ queries: inhouden.map(tellen) }).map(({ data }) => data?.aantal);

/** One hulpvraag as it was when it was fetched: what others do to it is told, and not put under one's eyes. */
export const useHulpvraag = (id: string): UseQueryResult<Hulpvraag> =>
  useQuery({
    queryKey: [...SLEUTEL.hulpvraag(id), 'inhoud'],
    queryFn: () => take(api.GET('/hulpvragen/{id}', { params: { path: { id } } })),
    staleTime: 30_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The behandelaars of the region, on name. */
export const useBehandelaars = (): Behandelaar[] | undefined =>
  useQuery({
    queryKey: SLEUTEL.behandelaars,
    queryFn: () => take(api.GET('/behandelaars', { params: { query: { aantal: 200 } } })),
    select: ({ gegevens }) => gegevens,
    staleTime: 60_000,
  }).data;

const NAMEN = { staleTime: Infinity };

/** Names of themes by their code. */
export const useThemas = (): Map<string, string> =>
  useQuery({
    ...NAMEN,
    queryKey: ['themas'],
    queryFn: () => take(api.GET('/themas')),
    select: toThemas,
  }).data ?? LEEG;

/** Names of the municipalities of a region by their code. */
export const useGemeenten = (regio: string): Map<string, string> =>
  useQuery({
    ...NAMEN,
    queryKey: ['gemeenten', regio],
    queryFn: () => take(api.GET('/gemeenten', { params: { query: { regio, aantal: 200 } } })),
    select: toGemeenten,
  }).data ?? LEEG;

/** Names of regions by their code. */
export const useRegios = (): Map<string, string> =>
  useQuery({
    ...NAMEN,
    queryKey: ['regios'],
    queryFn: () => take(api.GET('/regios')),
    select: toRegios,
  }).data ?? LEEG;

const LEEG = new Map<string, string>();
const toThemas = ({ gegevens }: Schema['ThemasPagina']): Map<string, string> =>
  new Map(gegevens.map(({ code, naam }) => [code, naam]));
const toGemeenten = ({ gegevens }: Schema['GemeentenPagina']): Map<string, string> =>
  new Map(gegevens.map(({ gemeentecode, naam }) => [gemeentecode, naam]));
const toRegios = ({ gegevens }: Schema['RegiosPagina']): Map<string, string> =>
  new Map(gegevens.map(({ code, naam }) => [code, naam]));
