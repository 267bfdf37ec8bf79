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

export type Bijeenkomst = Schema['BijeenkomstWeergave'];
export type Deelnemer = Schema['DeelnemerWeergave'];
export type Wanneer = 'komend' | 'geweest';

export const useBijeenkomsten = (
  communityId: string,
  wanneer: Wanneer,
  kring?: string,
): UseInfiniteQueryResult<InfiniteData<Schema['BijeenkomstenPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'bijeenkomsten', communityId, wanneer, kring],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = {
        wanneer,
        aantal: 10,
        ...cursorVan(pageParam),
        ...(kring === undefined ? {} : { kring }),
      };
      const params = { path: { id: communityId }, query };
      return take<Schema['BijeenkomstenPagina']>(api.GET('/communities/{id}/bijeenkomsten', { params }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

/** Of who is signed in. */
export const useMijnBijeenkomsten = (
  wanneer: Wanneer,
): UseInfiniteQueryResult<InfiniteData<Schema['BijeenkomstenPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'mijn-bijeenkomsten', wanneer],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { wanneer, aantal: wanneer === 'komend' ? 20 : 5, ...cursorVan(pageParam) };
      return take<Schema['BijeenkomstenPagina']>(api.GET('/bijeenkomsten', { params: { query } }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

export const useBijeenkomst = (id: string): UseQueryResult<Bijeenkomst> =>
  useQuery({
    queryKey: [COMMUNITIES, 'bijeenkomst', id],
    queryFn: () => take<Bijeenkomst>(api.GET('/bijeenkomsten/{id}', { params: { path: { id } } })),
    retry: false,
  });

/** For who keeps the community, page by page. */
export const useDeelnemers = (
  id: string,
  status: 'aangemeld' | 'wachtlijst',
): UseInfiniteQueryResult<InfiniteData<Schema['DeelnemersPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'deelnemers', id, status],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { status, aantal: 200, ...cursorVan(pageParam) };
      const params = { path: { id }, query };
      return take<Schema['DeelnemersPagina']>(api.GET('/bijeenkomsten/{id}/aanmeldingen', { params }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });
