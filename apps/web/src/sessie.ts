// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from './api/api';

export type Sessie = Schema['SessieWeergave'];
export type Ik = Schema['IkWeergave'];

/** Who is signed in, and whether what stands here is made up. Also an answer when nobody is. */
export const useSessie = (): UseQueryResult<Sessie> =>
  useQuery({ queryKey: ['sessie'], queryFn: () => take(api.GET('/sessie')), staleTime: 60_000 });
