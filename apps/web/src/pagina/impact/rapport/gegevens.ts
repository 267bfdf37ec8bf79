// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { api, take, type Schema } from '../../../api/api';
import type { Beeld, Cijfertabel, Effect, Verborgene } from '../inhoud';

export type Definitie = Schema['RapportdefinitieWeergave'];
export type Editie = Schema['RapporteditieWeergave'];
export type Status = Editie['status'];

/** What of the cache is about reports. */
export const RAPPORTEN = 'rapporten';

export const useDefinities = () =>
  useInfiniteQuery({
    queryKey: [RAPPORTEN],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/impact/rapportdefinities', { params: { query: pageParam ? { cursor: pageParam } : {} } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ gegevens }) =>
        gegevens.some(({ edities }) => edities.some(({ status }) => status === 'in-opbouw')),
      )
        ? VOLGEN_MS
        : false,
  });

const VOLGEN_MS = 2_000;

/** While it is built it is looked at again and again. */
export const useEditie = (id: string): UseQueryResult<Editie> =>
  useQuery({
    queryKey: [RAPPORTEN, 'editie', id],
    queryFn: () => take(api.GET('/impact/rapportedities/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'in-opbouw' ? VOLGEN_MS : false),
  });

/** As the contract of a report has it; the document of the API tells no more than that there are tables. */
export interface Inhoud {
  definitie: {
    naam: string;
    vanKwartaal: string;
    totKwartaal: string;
    regios: string[];
    themas: string[];
  };
  editie: number;
  datasnede: { totVolgnummer: number; bronnen: { naam: string; sha256: string }[] };
  regels: { versie: string; sha256: string; drempel: number };
  tabellen: Cijfertabel[];
  effecten: Effect[];
  verborgen: Verborgene[];
}

export const toBeeld = ({ regels: { drempel }, tabellen, effecten, verborgen }: Inhoud): Beeld => ({
  ...{ drempel, tabellen, effecten, verborgen },
});

/** `hash`: of what is there now; another one is fetched anew. */
export const useInhoud = (id: string, hash: string | null): UseQueryResult<Inhoud> =>
  useQuery({
    queryKey: [RAPPORTEN, 'inhoud', id, hash],
    queryFn: async () =>
      (await take(
        api.GET('/impact/rapportedities/{id}/inhoud', { params: { path: { id } } }),
      )) as unknown as Inhoud,
    enabled: hash !== null,
    staleTime: Infinity,
  });

/** Where reports stand for who looks. */
export function useBasis(): string {
  const { pathname } = useLocation();
  return pathname.startsWith('/werkbank') ? '/werkbank/rapporten' : '/cijfers/rapporten';
}
