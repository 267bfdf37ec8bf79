// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../../api/api';

export type Batch = Schema['BetaalbatchWeergave'];
export type Opdracht = Schema['BetaalopdrachtWeergave'];
export type Voorstel = Schema['BetaalvoorstelWeergave'];
export type Betaalbaar = Schema['BetaalbaarWeergave'];
export type Bankbericht = Schema['BankberichtWeergave'];
export type Onbekend = Schema['OnbekendeVerwijzingWeergave'];

/** Under which what is known of payments is kept. */
export const BETALINGEN = 'betalingen';

export const useVoorstel = (programmaId: string): UseQueryResult<Voorstel> =>
  useQuery({
    queryKey: [BETALINGEN, 'voorstel', programmaId],
    queryFn: () =>
      take(api.GET('/programmas/{id}/betaalvoorstel', { params: { path: { id: programmaId } } })),
  });

/** Of one programma; of none: of all that one pays for. */
export const useBatches = (programmaId: string | null) =>
  useInfiniteQuery({
    queryKey: [BETALINGEN, 'batches', programmaId],
    queryFn: ({ pageParam }): Promise<Schema['BetaalbatchesPagina']> => {
      const van = programmaId === null ? {} : { programmaId };
      const query = { ...van, aantal: 25, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/betaalbatches', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useBatch = (id: string): UseQueryResult<Batch> =>
  useQuery({
    queryKey: [BETALINGEN, 'batch', id],
    queryFn: () => take(api.GET('/betaalbatches/{id}', { params: { path: { id } } })),
  });

export const useOpdrachten = (id: string) =>
  useInfiniteQuery({
    queryKey: [BETALINGEN, 'opdrachten', id],
    queryFn: ({ pageParam }): Promise<Schema['BetaalopdrachtenPagina']> => {
      const query = { aantal: 50, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/betaalbatches/{id}/opdrachten', { params: { path: { id }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useOnbekend = (programmaId: string | null) =>
  useInfiniteQuery({
    queryKey: [BETALINGEN, 'onbekend', programmaId],
    queryFn: ({ pageParam }): Promise<Schema['OnbekendeVerwijzingenPagina']> => {
      const van = programmaId === null ? {} : { programmaId };
      const query = { ...van, aantal: 25, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/onbekende-verwijzingen', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

/** Sends a file of the bank as it is. */
export const sendBankbericht = (programmaId: string, bestand: Blob): Promise<Bankbericht> =>
  take(
    api.POST('/programmas/{id}/bankberichten', {
      params: { path: { id: programmaId } },
      body: bestand as never,
      bodySerializer: (inhoud: unknown) => inhoud as Blob,
      headers: { 'Content-Type': 'application/xml' },
    }),
  );

/** Fetches the file for the bank; that somebody took it is written down. */
export const fetchBetaalbestand = (id: string): Promise<Blob> =>
  take(
    api.GET('/betaalbatches/{id}/bestand', {
      params: { path: { id } },
      headers: { Accept: 'application/xml' },
      parseAs: 'blob',
    }),
  );
