// SPDX-License-Identifier: EUPL-1.2
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import { COMMUNITIES, cursorVan } from '../communities/gegevens';

export type Kringstand = Schema['KringstandWeergave'];
export type Kring = Schema['KringWeergave'];
export type Ronde = Schema['KringrondeMetVoorstelWeergave'];
export type Onderneming = Schema['KvkOnderneming'];

/** So long between two looks at a round that the worker is busy with. */
const KIJK_MS = 1_500;

export const useKringstand = (communityId: string): UseQueryResult<Kringstand> =>
  useQuery({
    queryKey: [COMMUNITIES, 'kringstand', communityId],
    queryFn: () => {
      const params = { path: { id: communityId } };
      return take<Kringstand>(api.GET('/communities/{id}/kringstand', { params }));
    },
  });

export const useKring = (id: string): UseQueryResult<Kring> =>
  useQuery({
    queryKey: [COMMUNITIES, 'kring', id],
    queryFn: () => take<Kring>(api.GET('/kringen/{id}', { params: { path: { id } } })),
    retry: false,
  });

/** What the trade register knows of one's own firm; `null` when it does not, or cannot be reached. */
export const useOnderneming = (kvkNummer: string | null): UseQueryResult<Onderneming | null> =>
  useQuery({
    queryKey: ['kvk', kvkNummer],
    enabled: kvkNummer !== null,
    staleTime: Infinity,
    retry: false,
    queryFn: async () => {
      const body = { kvkNummer: kvkNummer ?? '' };
      const gevonden = await take(api.POST('/kvk-opvragingen', { body })).catch(() => null);
      return gevonden?.onderneming ?? null;
    },
  });

type Lijst<T> = UseInfiniteQueryResult<InfiniteData<T>>;

/** Those that one may see, by number. */
export const useKringen = (communityId: string): Lijst<Schema['KringenPagina']> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'kringen', communityId],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const params = { path: { id: communityId }, query: { aantal: 50, ...cursorVan(pageParam) } };
      return take<Schema['KringenPagina']>(api.GET('/communities/{id}/kringen', { params }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

export const useKringdeelnemers = (communityId: string): Lijst<Schema['KringdeelnemersPagina']> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'kringdeelnemers', communityId],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const params = { path: { id: communityId }, query: { aantal: 100, ...cursorVan(pageParam) } };
      return take<Schema['KringdeelnemersPagina']>(api.GET('/communities/{id}/kringdeelnemers', { params }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

/** The last ones; looked at again as long as the worker is busy with one. */
export const useKringrondes = (communityId: string): UseQueryResult<Schema['KringrondeWeergave'][]> =>
  useQuery({
    queryKey: [COMMUNITIES, 'kringrondes', communityId],
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ status }) => status === 'gevraagd') === true ? KIJK_MS : false,
    queryFn: async () => {
      const params = { path: { id: communityId }, query: { aantal: 5 } };
      const pagina = await take<Schema['KringrondenPagina']>(
        api.GET('/communities/{id}/kringrondes', { params }),
      );
      return pagina.gegevens;
    },
  });

export const useKringronde = (id: string): UseQueryResult<Ronde> =>
  useQuery({
    queryKey: [COMMUNITIES, 'kringronde', id],
    retry: false,
    refetchInterval: ({ state: { data } }) => (data?.status === 'gevraagd' ? KIJK_MS : false),
    queryFn: () => take<Ronde>(api.GET('/kringrondes/{id}', { params: { path: { id } } })),
  });

export const useInvallers = (kringId: string): UseQueryResult<Schema['KringinvallersWeergave']> =>
  useQuery({
    queryKey: [COMMUNITIES, 'invallers', kringId],
    queryFn: () => {
      const params = { path: { id: kringId } };
      return take<Schema['KringinvallersWeergave']>(api.GET('/kringen/{id}/invallers', { params }));
    },
  });
