// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';

export type Bankrekening = Schema['BankrekeningWeergave'];
export type Bankrekeningdetail = Schema['BankrekeningDetail'];
export type NieuweBankrekening = Schema['NieuweBankrekeningDto'];
export type Stand = Bankrekening['stand'];

/** Under which what is known of accounts is kept. */
export const REKENINGEN = 'bankrekeningen';

/** Accounts that one may see, the last one entered first, page by page. */
export const useBankrekeningen = () =>
  useInfiniteQuery({
    queryKey: [REKENINGEN, 'lijst'],
    queryFn: ({ pageParam }): Promise<Schema['BankrekeningenPagina']> => {
      const query = { aantal: 50, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/bankrekeningen', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

/** One with its whole number. That somebody looked is written down, so it is not fetched again by itself. */
export const useBankrekening = (id: string): UseQueryResult<Bankrekeningdetail> =>
  useQuery({
    queryKey: [REKENINGEN, id],
    refetchOnWindowFocus: false,
    retry: false,
    queryFn: () => take(api.GET('/bankrekeningen/{id}', { params: { path: { id } } })),
  });

/** Enters an account; `sleutel` makes a second press of the button the same one. */
export const enter = (body: NieuweBankrekening, sleutel: string): Promise<Bankrekeningdetail> =>
  take(api.POST('/bankrekeningen', { body, headers: { 'Idempotency-Key': sleutel } }));

export const withdraw = ({ id, versie }: Bankrekening): Promise<Bankrekeningdetail> =>
  take(api.POST('/bankrekeningen/{id}/intrekking', { params: { path: { id } }, body: { versie } }));
