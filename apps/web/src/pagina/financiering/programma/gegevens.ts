// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../../api/api';

export type Programma = Schema['ProgrammaWeergave'];
export type ProgrammaKort = Schema['ProgrammaKort'];
export type Inhoud = Schema['NieuwProgrammaDto'];

/** What of the cache is about programmes. */
export const PROGRAMMAS = 'programmas';

export const useProgrammas = () =>
  useInfiniteQuery({
    queryKey: [PROGRAMMAS],
    queryFn: ({ pageParam }) =>
      take(api.GET('/programmas', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useProgramma = (id: string): UseQueryResult<Programma> =>
  useQuery({
    queryKey: [PROGRAMMAS, id],
    queryFn: () => take(api.GET('/programmas/{id}', { params: { path: { id } } })),
  });
