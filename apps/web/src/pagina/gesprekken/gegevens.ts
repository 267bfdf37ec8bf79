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
import { COMMUNITIES, cursorVan, type Lid } from '../communities/gegevens';

export type Gesprek = Schema['GesprekWeergave'];
export type Gesprekdetail = Schema['GesprekDetailWeergave'];
export type Antwoord = Schema['AntwoordWeergave'];
export type Gevonden = Schema['GevondenGesprekWeergave'];
export type Schrijver = Schema['SchrijverWeergave'];

/** What is asked of the list; an empty theme is every theme. */
export interface Gesprekfilters {
  welke: 'alle' | 'zonder-antwoord' | 'gevolgd';
  thema: string;
}

const PER_KEER = 20;
const ZOEK_PER_KEER = 10;
/** So many members can be named by their first letters; a community that is larger is for who is in the gesprek. */
const MEESTE_BLADEN = 5;

export const useGesprekken = (
  id: string,
  { welke, thema }: Gesprekfilters,
): UseInfiniteQueryResult<InfiniteData<Schema['GesprekkenPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'gesprekken', id, welke, thema],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const filter = { welke, ...(thema === '' ? {} : { thema }) };
      const query = { ...filter, aantal: PER_KEER, ...cursorVan(pageParam) };
      const params = { path: { id }, query };
      return take<Schema['GesprekkenPagina']>(api.GET('/communities/{id}/gesprekken', { params }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

/** By a POST, so that what somebody types stands in no address. */
const search = (id: string, body: Schema['GesprekzoekDto']): Promise<Schema['GevondenGesprekkenPagina']> =>
  take<Schema['GevondenGesprekkenPagina']>(
    api.POST('/communities/{id}/gesprekken/zoekopdracht', { params: { path: { id } }, body }),
  );

export const useGevonden = (
  id: string,
  tekst: string,
): UseInfiniteQueryResult<InfiniteData<Schema['GevondenGesprekkenPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'gevonden', id, tekst],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      search(id, { tekst, gelijke: false, aantal: ZOEK_PER_KEER, ...cursorVan(pageParam) }),
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

/** From so many characters on it is a question that can be compared. */
const LEAST = 8;

/** What was asked before and is like this; nothing is said when that cannot be found. */
export const useGelijke = (id: string, tekst: string): UseQueryResult<Gevonden[]> =>
  useQuery({
    queryKey: [COMMUNITIES, 'gelijke', id, tekst],
    enabled: tekst.length >= LEAST,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: async () => (await search(id, { tekst, gelijke: true, aantal: 3 })).gegevens,
  });

export const useGesprek = (id: string): UseQueryResult<Gesprekdetail> =>
  useQuery({
    queryKey: [COMMUNITIES, 'gesprek', id],
    queryFn: () => take<Gesprekdetail>(api.GET('/gesprekken/{id}', { params: { path: { id } } })),
    retry: false,
  });

export const useAntwoorden = (id: string): UseInfiniteQueryResult<InfiniteData<Schema['AntwoordenPagina']>> =>
  useInfiniteQuery({
    queryKey: [COMMUNITIES, 'antwoorden', id],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const params = { path: { id }, query: { aantal: PER_KEER, ...cursorVan(pageParam) } };
      return take<Schema['AntwoordenPagina']>(api.GET('/gesprekken/{id}/antwoorden', { params }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  });

/** Whom one can name, as they show themselves; asked when somebody wants to. */
export const useNoembaar = (id: string, open: boolean): UseQueryResult<Lid[]> =>
  useQuery({
    queryKey: [COMMUNITIES, 'noembaar', id],
    enabled: open,
    queryFn: async () => {
      const leden: Lid[] = [];
      let cursor: string | null = '';
      for (let blad = 0; cursor !== null && blad < MEESTE_BLADEN; blad += 1) {
        const params = { path: { id }, query: { aantal: 200, ...cursorVan(cursor) } };
        const pagina: Schema['LedenPagina'] = await take(api.GET('/communities/{id}/leden', { params }));
        leden.push(...pagina.gegevens);
        cursor = pagina.volgende;
      }
      return leden.filter(({ zelf, weergavenaam }) => !zelf && weergavenaam !== null);
    },
  });

/** A new answer, or another text for one that is there; files come to those that it has. */
export function writeAntwoord(
  id: string,
  van: Antwoord | undefined,
  inhoud: { tekst: string; bijlageIds: string[] },
): Promise<unknown> {
  if (!van) return take(api.POST('/gesprekken/{id}/antwoorden', { params: { path: { id } }, body: inhoud }));
  const params = { path: { id, antwoordId: van.id } };
  const body = { versie: van.versie, ...inhoud };
  return take(api.PATCH('/gesprekken/{id}/antwoorden/{antwoordId}', { params, body }));
}
