// SPDX-License-Identifier: EUPL-1.2
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { api, take, type Schema } from '../../../api/api';

export type Afspraak = Schema['PrestatieafspraakWeergave'];
export type AfspraakKort = Schema['PrestatieafspraakKort'];
export type Versie = Schema['AfspraakversieWeergave'];
export type Indicator = Schema['IndicatorWeergave'];
export type Voorstel = Omit<Schema['AfspraakconceptDto'], 'versie'>;
export type Doorrekening = Schema['DoorrekeningWeergave'];
export type Doorrekenvraag = Schema['DoorrekenvraagDto'];

/** What of the cache is about agreements. */
export const PRESTATIEAFSPRAKEN = 'prestatieafspraken';

/** The same pages stand in three places: of who pays, who helps, and who leads a regio. */
export function useBasis(): string {
  const { pathname } = useLocation();
  return `/${pathname.split('/')[1] ?? 'financiering'}/prestatieafspraken`;
}

export const useAfspraken = (): UseInfiniteQueryResult<InfiniteData<Schema['PrestatieafsprakenPagina']>> =>
  useInfiniteQuery({
    queryKey: [PRESTATIEAFSPRAKEN],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = pageParam === '' ? {} : { cursor: pageParam };
      return take<Schema['PrestatieafsprakenPagina']>(api.GET('/prestatieafspraken', { params: { query } }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

export const useAfspraak = (id: string): UseQueryResult<Afspraak> =>
  useQuery({
    queryKey: [PRESTATIEAFSPRAKEN, 'een', id],
    queryFn: () => take<Afspraak>(api.GET('/prestatieafspraken/{id}', { params: { path: { id } } })),
    retry: false,
  });

/** What was there stays until the next is calculated. */
export const useDoorrekening = (vraag: Doorrekenvraag): UseQueryResult<Doorrekening> =>
  useQuery({
    queryKey: ['doorrekening', vraag],
    queryFn: () => take<Doorrekening>(api.POST('/prestatieafspraak-doorrekening', { body: vraag })),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Where the very bytes are that were signed. */
export const documentVan = ({ id }: Pick<Afspraak, 'id'>, { versie }: Pick<Versie, 'versie'>): string =>
  `/api/v1/prestatieafspraken/${id}/versies/${versie}/document`;
