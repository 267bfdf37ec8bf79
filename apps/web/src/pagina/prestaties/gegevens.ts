// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';

export type Prestatie = Schema['PrestatieWeergave'];
export type PrestatieDetail = Schema['PrestatieDetailWeergave'];
export type Bewijs = Schema['PrestatiebewijsWeergave'];
export type Totaal = Schema['PrestatietotaalWeergave'];
export type Keuze = Schema['PrestatiekeuzeWeergave'];
export type Controle = Schema['PrestatiecontroleWeergave'];
export type Melding = Schema['NieuwePrestatieDto'];
export type Besluit = Schema['PrestatiebesluitDto'];
export type Filters = Partial<Pick<Prestatie, 'status' | 'mijlpaal'>>;

/** What of the cache is about prestaties. */
export const PRESTATIES = 'prestaties';

export const usePrestaties = (filters: Filters) =>
  useInfiniteQuery({
    queryKey: [PRESTATIES, 'lijst', filters],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/prestaties', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useControles = (stand: 'open' | 'gedaan') =>
  useInfiniteQuery({
    queryKey: [PRESTATIES, 'controles', stand],
    queryFn: ({ pageParam }) => {
      const query = { stand, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/prestatiecontroles', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const usePrestatie = (id: string): UseQueryResult<PrestatieDetail> =>
  useQuery({
    queryKey: [PRESTATIES, 'een', id],
    queryFn: () => take(api.GET('/prestaties/{id}', { params: { path: { id } } })),
  });

/** What the own agreements pay for today. */
export const useKeuzes = (): UseQueryResult<Keuze[]> =>
  useQuery({ queryKey: [PRESTATIES, 'keuzes'], queryFn: () => take(api.GET('/prestatiekeuzes', {})) });
