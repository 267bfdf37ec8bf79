// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, take, type Schema } from '../../../api/api';

export type Belang = Schema['BelangWeergave'];

/** What of the cache is about interests. */
export const BELANGEN = 'belangen';

/** One's own; for a beheerder those of everybody. */
export const useBelangen = () =>
  useInfiniteQuery({
    queryKey: [BELANGEN],
    queryFn: ({ pageParam }) =>
      take<Schema['BelangenPagina']>(
        api.GET('/belangen', { params: { query: pageParam ? { cursor: pageParam } : {} } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });
