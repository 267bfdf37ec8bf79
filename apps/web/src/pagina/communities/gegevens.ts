// SPDX-License-Identifier: EUPL-1.2
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import type { Plek } from '../aanbod/gegevens';

export type Community = Schema['CommunityWeergave'];
export type Lid = Schema['LidWeergave'];

/** What is asked of the list; empty is no filter. */
export interface Communityfilters {
  zoek: string;
  thema: string;
  sectie: string;
  regio: string;
  gearchiveerd?: boolean;
}

/** Everything about communities stands under this key. */
export const COMMUNITIES = 'communities';
const PER_KEER = 20;

/** Of the page after this one; the first has none. */
export const cursorVan = (na: string): { cursor?: string } => (na === '' ? {} : { cursor: na });

function toQuery({ zoek, thema, sectie, regio, gearchiveerd }: Communityfilters): object {
  const paren = Object.entries({ zoek, thema, sectie, regio }).filter(([, waarde]) => waarde !== '');
  return { ...Object.fromEntries(paren), ...(gearchiveerd === true ? { gearchiveerd } : {}) };
}

export const useCommunities = (
  filters: Communityfilters,
): UseInfiniteQueryResult<InfiniteData<Schema['CommunitiesPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'lijst', filters],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { ...toQuery(filters), aantal: PER_KEER, ...cursorVan(pageParam) };
      return take<Schema['CommunitiesPagina']>(api.GET('/communities', { params: { query } }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

export const useMijnCommunities = (): UseQueryResult<Community[]> =>
  useQuery({
    queryKey: [COMMUNITIES, 'mijn'],
    queryFn: async () => {
      const query = { mijn: true, aantal: 200 };
      return (await take(api.GET('/communities', { params: { query } }))).gegevens;
    },
  });

export const useCommunity = (id: string): UseQueryResult<Community> =>
  useQuery({
    queryKey: [COMMUNITIES, 'een', id],
    queryFn: () => take<Community>(api.GET('/communities/{id}', { params: { path: { id } } })),
    retry: false,
  });

/** Members page by page; nobody for who is none. */
export const useLeden = (
  id: string,
  status: Lid['status'] = 'lid',
): UseInfiniteQueryResult<InfiniteData<Schema['LedenPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'leden', id, status],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { status, aantal: 50, ...cursorVan(pageParam) };
      const params = { path: { id }, query };
      return take<Schema['LedenPagina']>(api.GET('/communities/{id}/leden', { params }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

export const useUitnodigingen = (id: string): UseQueryResult<Schema['LiduitnodigingWeergave'][]> =>
  useQuery({
    queryKey: [COMMUNITIES, 'uitnodigingen', id],
    queryFn: async () => {
      const params = { path: { id }, query: { aantal: 200 } };
      return (await take(api.GET('/communities/{id}/uitnodigingen', { params }))).gegevens;
    },
  });

/** Regions by name; a community may be of the whole country too. */
export const useRegios = (): UseQueryResult<Plek[]> =>
  useQuery({
    queryKey: ['regios', 'namen'],
    staleTime: Infinity,
    queryFn: async () =>
      (await take(api.GET('/regios'))).gegevens
        .map(({ code, naam }) => ({ code, naam }))
        .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl')),
  });
