// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../../api/api';

export type Verantwoording = Schema['VerantwoordingWeergave'];
export type Bestedinggroep = Schema['BestedinggroepWeergave'];
export type Sisa = Schema['SisaWeergave'];

export const useVerantwoording = (id: string, jaar: number): UseQueryResult<Verantwoording> =>
  useQuery({
    queryKey: ['verantwoording', id, jaar],
    queryFn: () =>
      take<Verantwoording>(
        api.GET('/programmas/{id}/verantwoording', { params: { path: { id }, query: { jaar } } }),
      ),
  });

export const useSisa = (id: string, jaar: number): UseQueryResult<Sisa> =>
  useQuery({
    queryKey: ['sisa', id, jaar],
    queryFn: () =>
      take<Sisa>(api.GET('/programmas/{id}/sisa', { params: { path: { id }, query: { jaar } } })),
  });
