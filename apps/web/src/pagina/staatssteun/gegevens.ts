// SPDX-License-Identifier: EUPL-1.2
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';

/** Everything that is fetched about aid is kept under this. */
export const STAATSSTEUN = 'staatssteun';

export type Eigenruimte = Schema['EigenSteunruimteWeergave'];
export type Steun = Schema['SteunWeergave'];
export type Registerregel = Schema['SteunregisterregelWeergave'];
export type Registerpagina = Schema['SteunregisterPagina'];
export type Registerlijst = 'te-registreren' | 'geregistreerd';
export type Firmaruimte = Schema['GevondenSteunruimteWeergave'];
export type Verbondenheid = Schema['VerbondenheidWeergave'];

export const useEigenruimte = (): UseQueryResult<Eigenruimte> =>
  useQuery({ queryKey: [STAATSSTEUN, 'eigen'], queryFn: () => take(api.GET('/steunruimte')) });

/** Of one toewijzing; `null` when its offer does not count as aid. */
/** `status` of the toewijzing: with each step of it something else may be noted. */
export const useSteun = (toewijzingId: string, status: string): UseQueryResult<Steun | null> =>
  useQuery({
    queryKey: [STAATSSTEUN, 'toewijzing', toewijzingId, status],
    queryFn: async () => {
      const { gegevens } = await take(api.GET('/steun', { params: { query: { toewijzingId } } }));
      return gegevens[0] ?? null;
    },
  });

export const useFirmaruimte = (kvkNummer: string | null): UseQueryResult<Firmaruimte> =>
  useQuery({
    queryKey: [STAATSSTEUN, 'firma', kvkNummer],
    queryFn: () => take(api.POST('/steunruimte/zoeken', { body: { kvkNummer: kvkNummer ?? '' } })),
    enabled: kvkNummer !== null,
  });

export const useVerbondenheden = (kvkNummer: string): UseQueryResult<readonly Verbondenheid[]> =>
  useQuery({
    queryKey: [STAATSSTEUN, 'verbondenheden', kvkNummer],
    queryFn: async () =>
      (await take(api.POST('/verbondenheden/zoeken', { body: { kvkNummer, aantal: 200 } }))).gegevens,
  });

export const useRegister = (lijst: Registerlijst): UseInfiniteQueryResult<InfiniteData<Registerpagina>> =>
  useInfiniteQuery({
    queryKey: [STAATSSTEUN, 'register', lijst],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/steunregister', {
          params: { query: { lijst, aantal: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useTelling = (): UseQueryResult<Schema['SteunregistertellingWeergave']> =>
  useQuery({
    queryKey: [STAATSSTEUN, 'telling'],
    queryFn: () => take(api.GET('/steunregister/telling')),
  });
