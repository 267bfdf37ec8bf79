// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import type { Inhoud } from './rapport/gegevens';
import { periodeVan } from './rapport/woorden';

export type Verzegeld = Schema['ImpactrapportWeergave'];

/** Sealed reports, of each the last edition; the last sealed first. */
export const useVerzegeld = (): UseQueryResult<Verzegeld[]> =>
  useQuery({
    queryKey: ['impactrapporten'],
    queryFn: async () =>
      (await take(api.GET('/impactrapporten', { params: { query: { laatste: true, aantal: 100 } } })))
        .gegevens,
    staleTime: 60_000,
  });

/** What is sealed never changes. */
export const useVerzegeldeInhoud = (id: string | undefined): UseQueryResult<Inhoud> =>
  useQuery({
    queryKey: ['impactrapporten', id],
    queryFn: async () =>
      (await take(
        api.GET('/impactrapporten/{id}', {
          ...{ params: { path: { id: id ?? '' } }, headers: { Accept: 'application/json' } },
        }),
      )) as unknown as Inhoud,
    enabled: id !== undefined,
    staleTime: Infinity,
  });

export const rapportnaam = (rapport: Verzegeld): string => {
  const periode = periodeVan(rapport);
  const naam = rapport.naam.includes(periode) ? rapport.naam : `${rapport.naam} (${periode})`;
  return rapport.editie === 1 ? naam : `${naam}, editie ${rapport.editie}`;
};
