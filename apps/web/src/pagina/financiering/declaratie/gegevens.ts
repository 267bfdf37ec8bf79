// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { api, take, type Schema } from '../../../api/api';

export type Declaratie = Schema['DeclaratieWeergave'];
export type DeclaratieKort = Schema['DeclaratieRij'];
export type Declaratieregel = Schema['DeclaratieregelWeergave'];
export type Voorbeeld = Schema['DeclaratieVoorbeeldWeergave'];
export type Regelbesluit = Schema['RegelbesluitDto'];

/** What of the cache is about declaraties. */
export const DECLARATIES = 'declaraties';

/** The same pages stand in several places: of who pays, who helps, and who leads a regio. */
export function useBasis(): string {
  const { pathname } = useLocation();
  return `/${pathname.split('/')[1] ?? 'financiering'}/declaraties`;
}

export const useDeclaraties = () =>
  useInfiniteQuery({
    queryKey: [DECLARATIES],
    queryFn: ({ pageParam }) =>
      take<Schema['DeclaratiesPagina']>(
        api.GET('/declaraties', { params: { query: pageParam ? { cursor: pageParam } : {} } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useDeclaratie = (id: string): UseQueryResult<Declaratie> =>
  useQuery({
    queryKey: [DECLARATIES, 'een', id],
    queryFn: () => take<Declaratie>(api.GET('/declaraties/{id}', { params: { path: { id } } })),
    retry: false,
  });

export interface Periode {
  afspraakId: string;
  van: string;
  tot: string;
}

export const useVoorbeeld = (periode: Periode | null): UseQueryResult<Voorbeeld> =>
  useQuery({
    queryKey: [DECLARATIES, 'voorbeeld', periode],
    queryFn: () => {
      const query = periode ?? { afspraakId: '', van: '', tot: '' };
      return take<Voorbeeld>(api.GET('/declaratievoorbeeld', { params: { query } }));
    },
    enabled: periode !== null,
    retry: false,
  });
