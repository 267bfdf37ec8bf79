// SPDX-License-Identifier: EUPL-1.2
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import { useSessie } from '../../sessie';

export type Aanbod = Schema['AanbodWeergave'];
export type Versie = Schema['AanbodVersieWeergave'];
export type Stap = 'publicatie' | 'pauzering' | 'sluiting';
export type Wijziging = Omit<Schema['AanbodWijziging'], 'versie' | 'aanbiederId'>;

/** What the organisation offers, also what is not published. */
export function useEigenAanbod(): UseQueryResult<Aanbod[]> {
  const organisatie = useSessie().data?.ik?.organisatie?.id ?? '';
  return useQuery({
    queryKey: ['eigen-aanbod', organisatie],
    enabled: organisatie !== '',
    queryFn: async () => {
      const query = { aanbiederId: organisatie, aantal: 200 };
      return (await take(api.GET('/aanbod', { params: { query } }))).gegevens;
    },
  });
}

export const useAanbod = (id: string): UseQueryResult<Aanbod> =>
  useQuery({
    queryKey: ['aanbod', id],
    queryFn: () => take(api.GET('/aanbod/{id}', { params: { path: { id } } })),
  });

export const useVersies = (id: string): UseQueryResult<Versie[]> =>
  useQuery({
    queryKey: ['aanbod', id, 'versies'],
    queryFn: async () => (await take(api.GET('/aanbod/{id}/versies', { params: { path: { id } } }))).gegevens,
  });

/** Publishes, pauses or closes it, or changes what it says; what was read before is read anew. */
export function useWijziging(aanbod: Aanbod): UseMutationResult<Aanbod, Error, Stap | Wijziging> {
  const gegevens = useQueryClient();
  const { id, versie } = aanbod;
  const params = { path: { id } };
  return useMutation({
    mutationFn: (wat) =>
      typeof wat === 'string'
        ? take(api.POST(`/aanbod/{id}/${wat}`, { params, body: { versie } }))
        : take(api.PATCH('/aanbod/{id}', { params, body: { versie, ...wat } })),
    onSettled: async () => {
      await gegevens.invalidateQueries({ queryKey: ['aanbod', id] });
      await gegevens.invalidateQueries({ queryKey: ['eigen-aanbod'] });
    },
  });
}

/** Makes one, as a concept. */
export function useNieuwAanbod(): UseMutationResult<Aanbod, Error, Schema['NieuwAanbod']> {
  const gegevens = useQueryClient();
  return useMutation({
    mutationFn: (body) => take(api.POST('/aanbod', { body })),
    onSettled: () => gegevens.invalidateQueries({ queryKey: ['eigen-aanbod'] }),
  });
}
