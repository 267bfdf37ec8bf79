// SPDX-License-Identifier: EUPL-1.2
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import { COMMUNITIES, cursorVan } from '../communities/gegevens';

export type Campagne = Schema['CampagneWeergave'];
export type CampagneKort = Schema['CampagneKort'];
export type Bereik = Schema['CampagnebereikWeergave'];
export type Effect = Schema['EffectWeergave'];
export type Relatieoverzicht = Schema['RelatieoverzichtWeergave'];
export type Wiens = 'eigen' | 'alle';

/** Whom of the list, and how much of it is held out. */
export type Bereikvraag = Required<Omit<Schema['CampagnebereikDto'], 'thema'>> & { thema: string | null };

const CAMPAGNES = 'campagnes';

export const useCampagnes = (wiens: Wiens): UseInfiniteQueryResult<InfiniteData<Schema['CampagnesPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, CAMPAGNES, wiens],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { wiens, aantal: 20, ...cursorVan(pageParam) };
      return take<Schema['CampagnesPagina']>(api.GET('/campagnes', { params: { query } }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

export const useCampagne = (id: string): UseQueryResult<Campagne> =>
  useQuery({
    queryKey: [COMMUNITIES, CAMPAGNES, 'een', id],
    queryFn: () => take<Campagne>(api.GET('/campagnes/{id}', { params: { path: { id } } })),
    retry: false,
  });

export const useVoorbeeld = (
  id: string,
  versie: number,
): UseQueryResult<Schema['CampagneVoorbeeldWeergave']> =>
  useQuery({
    queryKey: [COMMUNITIES, CAMPAGNES, 'voorbeeld', id, versie],
    queryFn: () =>
      take<Schema['CampagneVoorbeeldWeergave']>(
        api.GET('/campagnes/{id}/voorbeeld', { params: { path: { id } } }),
      ),
  });

export const useRelaties = (): UseQueryResult<Relatieoverzicht> =>
  useQuery({
    queryKey: [COMMUNITIES, 'relaties'],
    queryFn: () => take<Relatieoverzicht>(api.GET('/relaties')),
  });

/** What was there stays until the next is counted. */
export const useBereik = (vraag: Bereikvraag): UseQueryResult<Bereik> =>
  useQuery({
    queryKey: [COMMUNITIES, 'bereik', vraag],
    queryFn: () => take<Bereik>(api.POST('/campagne-bereik', { body: vraag })),
    placeholderData: keepPreviousData,
  });
