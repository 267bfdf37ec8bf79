// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../../api/api';

export type Grootboek = Schema['GrootboekWeergave'];
export type Grootboekjaar = Schema['Grootboekjaar'];
export type Rekening = Schema['GrootboekrekeningWeergave'];
export type BoekingKort = Schema['BoekingKort'];
export type Boeking = Schema['BoekingWeergave'];
export type Boekingsregel = Schema['BoekingsregelWeergave'];
export type Afsluiting = Schema['JaarafsluitingWeergave'];
export type Ruimtekeuze = Afsluiting['ruimte'];

/** What of the cache is about the ledger. */
export const GROOTBOEK = 'grootboek';

export const useGrootboek = (id: string): UseQueryResult<Grootboek> =>
  useQuery({
    queryKey: [GROOTBOEK, id],
    queryFn: () => take(api.GET('/programmas/{id}/grootboek', { params: { path: { id } } })),
    enabled: id !== '',
  });

export const useRekeningen = (id: string, jaar: number) =>
  useInfiniteQuery({
    queryKey: [GROOTBOEK, id, 'rekeningen', jaar],
    queryFn: ({ pageParam }) => {
      const query = { jaar, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/programmas/{id}/grootboekrekeningen', { params: { path: { id }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

/** What a list of boekingen is about; what is left out does not matter. */
export interface Boekingenfilter {
  jaar?: number;
  soort?: Boeking['soort'];
  rekeningId?: string;
}

export const useBoekingen = (id: string, filter: Boekingenfilter) =>
  useInfiniteQuery({
    queryKey: [GROOTBOEK, id, 'boekingen', filter],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/programmas/{id}/boekingen', { params: { path: { id }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
    enabled: id !== '',
  });

export const useBoeking = (id: string): UseQueryResult<Boeking> =>
  useQuery({
    queryKey: [GROOTBOEK, 'boeking', id],
    queryFn: () => take(api.GET('/boekingen/{id}', { params: { path: { id } } })),
  });

export const useAfsluiting = (id: string, jaar: number, ruimte: Ruimtekeuze): UseQueryResult<Afsluiting> =>
  useQuery({
    queryKey: [GROOTBOEK, id, 'afsluiting', jaar, ruimte],
    queryFn: () => {
      const params = { path: { id, jaar }, query: { ruimte } };
      return take(api.GET('/programmas/{id}/jaarafsluitingen/{jaar}', { params }));
    },
  });
