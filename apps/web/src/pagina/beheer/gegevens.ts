// SPDX-License-Identifier: EUPL-1.2
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';

export type Regio = Schema['RegioWeergave'];
export type Instelling = Schema['RegioInstellingWeergave'];
export type Organisatie = Schema['OrganisatieWeergave'];
export type NieuweOrganisatie = Schema['NieuweOrganisatie'];
export type Auditregel = Schema['AuditregelWeergave'];
export type Bewaarronde = Schema['BewaarrondeWeergave'];
export type Machine = Schema['MachineclientWeergave'];
export type Medewerker = Schema['MedewerkerWeergave'];
export type Medewerkerdetail = Schema['MedewerkerDetail'];
export type Toekenning = Schema['RoltoekenningWeergave'];
export type Wachtrijen = Schema['WachtrijenPagina'];
export type Wachtrij = Schema['WachtrijWeergave'];
export type MislukteAflevering = Schema['MislukteAfleveringWeergave'];
export type TeruggekomenMail = Schema['TeruggekomenMailWeergave'];
export type Mailpagina = Schema['TeruggekomenMailPagina'];
export type Opnieuw = Schema['OpnieuwWeergave'];

/** A key of its own: the names of regions are kept as another shape, and pages may need both. */
export const useRegios = (): UseQueryResult<Regio[]> =>
  useQuery({
    queryKey: ['regios', 'lijst'],
    queryFn: async () => (await take(api.GET('/regios'))).gegevens,
  });

export const useInstelling = (regio: string): UseQueryResult<Instelling> =>
  useQuery({
    queryKey: ['regio-instelling', regio],
    queryFn: () => take(api.GET('/regio-instellingen/{regio}', { params: { path: { regio } } })),
  });

/** Sets after how many days somebody is reminded. */
export function useInstellen(
  regio: string,
): UseMutationResult<Instelling, Error, Schema['RegioInstellingDto']> {
  const gegevens = useQueryClient();
  return useMutation({
    mutationFn: (body) => take(api.PUT('/regio-instellingen/{regio}', { params: { path: { regio } }, body })),
    onSettled: () => gegevens.invalidateQueries({ queryKey: ['regio-instelling', regio] }),
  });
}

export const useOrganisaties = (zoek: string): UseQueryResult<Organisatie[]> =>
  useQuery({
    queryKey: ['organisaties', zoek],
    placeholderData: (eerder) => eerder,
    queryFn: async () => {
      const query = { aantal: 200, ...(zoek ? { zoek } : {}) };
      return (await take(api.GET('/organisaties', { params: { query } }))).gegevens;
    },
  });

export function useNieuweOrganisatie(): UseMutationResult<unknown, Error, NieuweOrganisatie> {
  const gegevens = useQueryClient();
  return useMutation({
    mutationFn: (body) => take(api.POST('/organisaties', { body })),
    onSettled: () => gegevens.invalidateQueries({ queryKey: ['organisaties'] }),
  });
}

export const useMachines = (): UseQueryResult<Machine[]> =>
  useQuery({
    queryKey: ['machines'],
    queryFn: async () =>
      (await take(api.GET('/machineclients', { params: { query: { aantal: 200 } } }))).gegevens,
  });

export const useMachine = (id: string): UseQueryResult<Machine> =>
  useQuery({
    queryKey: ['machines', id],
    queryFn: () => take(api.GET('/machineclients/{id}', { params: { path: { id } } })),
  });

/** Filters of the list, as they stand in the address. */
export type Medewerkerfilters = Partial<Record<'zoek' | 'rol' | 'regio' | 'stand', string>>;

/** Whatever stands in an address: what is no role or state the API refuses. */
type Medewerkersvraag = { rol?: Toekenning['rol']; stand?: Medewerker['stand'] };

export const useMedewerkers = (filters: Medewerkerfilters) =>
  useInfiniteQuery({
    queryKey: ['medewerkers', filters],
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }): Promise<Schema['MedewerkersPagina']> => {
      const query = { ...filters, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/medewerkers', { params: { query: query as Medewerkersvraag } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useMedewerker = (id: string): UseQueryResult<Medewerkerdetail> =>
  useQuery({
    queryKey: ['medewerkers', id],
    enabled: id !== '',
    queryFn: () => take(api.GET('/medewerkers/{id}', { params: { path: { id } } })),
  });

/** Roles that wait for somebody to sign in. */
export const useUitnodigingen = (): UseQueryResult<Toekenning[]> =>
  useQuery({
    queryKey: ['roltoekenningen'],
    queryFn: async () =>
      (await take(api.GET('/roltoekenningen', { params: { query: { aantal: 200 } } }))).gegevens,
  });

/** What was done with one record, newest first, page by page. */
export const useAudit = (soort: string, onderwerp: string) =>
  useInfiniteQuery({
    queryKey: ['audit', soort, onderwerp],
    queryFn: ({ pageParam }) => {
      const query = {
        ...(soort ? { soort } : {}),
        ...(onderwerp ? { onderwerp } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return take(api.GET('/auditregels', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useBewaarrondes = (): UseQueryResult<Bewaarronde[]> =>
  useQuery({
    queryKey: ['bewaarrondes'],
    queryFn: async () =>
      (await take(api.GET('/bewaarrondes', { params: { query: { aantal: 30 } } }))).gegevens,
  });

/** A worker counts every ten seconds; while the page is out of sight nobody asks. */
const VERVERS_MS = 5_000;

export const useWachtrijen = (): UseQueryResult<Wachtrijen> =>
  useQuery({
    queryKey: ['wachtrijen', 'stand'],
    queryFn: () => take(api.GET('/wachtrijen')),
    refetchInterval: VERVERS_MS,
  });

/** What failed behind one queue, oldest first, page by page. */
export const useMislukt = (naam: string) =>
  useInfiniteQuery({
    queryKey: ['wachtrijen', 'mislukt', naam],
    queryFn: ({ pageParam }) => {
      const query = { aantal: 25, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/wachtrijen/{naam}/mislukt', { params: { path: { naam }, query } }));
    },
    refetchInterval: VERVERS_MS,
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

/** `onGedaan` is told also when what was pressed is gone from the page by then. */
export function useOpnieuw(
  naam: string,
  onGedaan: (uitkomst: Opnieuw) => void,
): UseMutationResult<Opnieuw, Error, Schema['OpnieuwDto']> {
  const gegevens = useQueryClient();
  return useMutation({
    mutationFn: (body) => take(api.POST('/wachtrijen/{naam}/opnieuw', { params: { path: { naam } }, body })),
    onSuccess: onGedaan,
    onSettled: () => gegevens.invalidateQueries({ queryKey: ['wachtrijen'] }),
  });
}

/** Mail that did not arrive, newest first, page by page. */
export const useTeruggekomenMail = () =>
  useInfiniteQuery({
    queryKey: ['mail-teruggekomen'],
    queryFn: ({ pageParam }) => {
      const query = { aantal: 25, ...(pageParam ? { cursor: pageParam } : {}) };
      return take(api.GET('/mailberichten/teruggekomen', { params: { query } }));
    },
    refetchInterval: 60_000,
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

/** Names of the gemeenten of one region, by alphabet. */
export const useGemeentenamen = (regio: string): UseQueryResult<string[]> =>
  useQuery({
    queryKey: ['gemeenten', regio, 'namen'],
    queryFn: async () => {
      const { gegevens } = await take(api.GET('/gemeenten', { params: { query: { regio, aantal: 200 } } }));
      return gegevens.map(({ naam }) => naam).sort((a, b) => a.localeCompare(b, 'nl'));
    },
  });
