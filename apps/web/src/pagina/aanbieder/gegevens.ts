// SPDX-License-Identifier: EUPL-1.2
import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import type { Reden, Toewijzing } from './woorden';

const PER_BLADZIJDE = 200;

/** All toewijzingen of the organisation, oldest first, page by page. */
export const useToewijzingen = () =>
  useInfiniteQuery({
    queryKey: ['toewijzingen'],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/toewijzingen', {
          params: { query: { aantal: PER_BLADZIJDE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
    refetchInterval: 60_000,
  });

export const useToewijzing = (id: string): UseQueryResult<Toewijzing> =>
  useQuery({
    queryKey: ['toewijzing', id],
    queryFn: () => take(api.GET('/toewijzingen/{id}', { params: { path: { id } } })),
  });

export type Uitkomsten = Schema['UitkomstenWeergave'];
export const useUitkomst = (id: string): UseQueryResult<Uitkomsten> =>
  useQuery({
    queryKey: ['uitkomst', id],
    queryFn: () => take(api.GET('/toewijzingen/{id}/uitkomst', { params: { path: { id } } })),
  });

/** What a provider does with a toewijzing. */
export type Besluit =
  | { soort: 'acceptatie' | 'start' }
  | { soort: 'weigering' | 'teruggave'; reden: Reden; toelichting?: string }
  | ({ soort: 'levering' } & Omit<Schema['LeveringDto'], 'versie'>);

function send({ id, versie }: Toewijzing, besluit: Besluit): Promise<Toewijzing> {
  const params = { params: { path: { id } } };
  switch (besluit.soort) {
    case 'acceptatie':
      return take(api.POST('/toewijzingen/{id}/acceptatie', { ...params, body: { versie } }));
    case 'start':
      return take(api.POST('/toewijzingen/{id}/start', { ...params, body: { versie } }));
    case 'weigering': {
      const { soort, ...rest } = besluit;
      const body = { versie, ...rest } as Schema['WeigeringDto'];
      return take(api.POST(`/toewijzingen/{id}/${soort}`, { ...params, body }));
    }
    case 'teruggave': {
      const { soort, ...rest } = besluit;
      return take(api.POST(`/toewijzingen/{id}/${soort}`, { ...params, body: { versie, ...rest } }));
    }
    case 'levering': {
      const { soort, ...rest } = besluit;
      return take(api.POST(`/toewijzingen/{id}/${soort}`, { ...params, body: { versie, ...rest } }));
    }
  }
}

/** Does it, and shows what came of it; what was read before is read anew, also after a refusal. */
export function useBesluit(toewijzing: Toewijzing): UseMutationResult<Toewijzing, Error, Besluit> {
  const gegevens = useQueryClient();
  return useMutation({
    mutationFn: (besluit: Besluit) => send(toewijzing, besluit),
    onSettled: async () => {
      for (const soort of ['toewijzing', 'toewijzingen', 'uitkomst'])
        await gegevens.invalidateQueries({ queryKey: [soort] });
    },
  });
}
