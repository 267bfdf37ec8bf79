// SPDX-License-Identifier: EUPL-1.2
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';

export type Moment = Schema['AfspraakmomentWeergave'];
export type Afspraak = Schema['AfspraakWeergave'];
export type NieuwMoment = Schema['NieuwAfspraakmomentDto'];

const vandaag = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Moments from today on, the first one first. */
export const useMomenten = (): UseQueryResult<Moment[]> =>
  useQuery({
    queryKey: ['momenten'],
    queryFn: async () => {
      const query = { van: vandaag(), aantal: 200 };
      return (await take(api.GET('/afspraakmomenten', { params: { query } }))).gegevens;
    },
  });

/** What was booked from today on. */
export const useAfspraken = (): UseQueryResult<Afspraak[]> =>
  useQuery({
    queryKey: ['afspraken'],
    queryFn: async () => {
      const query = { van: vandaag(), aantal: 200 };
      return (await take(api.GET('/afspraken', { params: { query } }))).gegevens;
    },
  });

export type Handeling = { maak: NieuwMoment } | { verval: Moment };

/** Offers moments, or withdraws one that nobody booked. */
export function useHandeling(): UseMutationResult<unknown, Error, Handeling> {
  const gegevens = useQueryClient();
  return useMutation({
    mutationFn: async (wat): Promise<unknown> => {
      if ('maak' in wat) return take(api.POST('/afspraakmomenten', { body: wat.maak }));
      const { id, versie } = wat.verval;
      const params = { path: { id } };
      return take(api.POST('/afspraakmomenten/{id}/verval', { params, body: { versie } }));
    },
    onSettled: async () => {
      for (const soort of ['momenten', 'afspraken']) await gegevens.invalidateQueries({ queryKey: [soort] });
    },
  });
}
