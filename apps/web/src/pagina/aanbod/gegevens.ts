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
import { useTaal, type Taal } from '../../taal/taal';
import { toZoekvraag, type Keuze } from './filters';

export type Aanbod = Schema['AanbodWeergave'];
export type Tellingen = Schema['TellingenWeergave'] | null;
type Bladzijde = Schema['AanbodPagina'];

const PER_KEER = 20;
const MINUUT = 60_000;
const VAST = { staleTime: Infinity, gcTime: Infinity } as const;

/** What was found stays in sight until what is asked now has come. */
export const useAanbodlijst = (
  keuze: Keuze,
  klaar: boolean,
): UseInfiniteQueryResult<InfiniteData<Bladzijde>> =>
  useInfiniteQuery({
    queryKey: ['aanbod', 'lijst', keuze],
    enabled: klaar,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      const query = { ...toZoekvraag(keuze), aantal: PER_KEER, ...cursor };
      // Of the whole, so once is enough.
      const tellingen = pageParam === '' ? { tellingen: 'true' as const } : {};
      return take<Bladzijde>(api.GET('/aanbod', { params: { query: { ...query, ...tellingen } }, signal }));
    },
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: MINUUT,
  });

export const useAanbod = (id: string): UseQueryResult<Aanbod> =>
  useQuery({
    queryKey: ['aanbod', 'een', id],
    queryFn: () => take<Aanbod>(api.GET('/aanbod/{id}', { params: { path: { id } } })),
  });

export const useVoorwaarden = (id: string): UseQueryResult<Schema['VoorwaardezinnenPagina']> => {
  const taal = useTaal();
  return useQuery({
    queryKey: ['aanbod', 'voorwaarden', id, taal],
    queryFn: () =>
      take<Schema['VoorwaardezinnenPagina']>(
        api.GET('/aanbod/{id}/voorwaarden', { params: { path: { id }, query: { taal } } }),
      ),
  });
};

export const useThemas = (): UseQueryResult<Schema['ThemaWeergave'][]> =>
  useQuery({
    ...VAST,
    queryKey: ['themas'],
    queryFn: async () => (await take(api.GET('/themas'))).gegevens,
  });

/** The label of a choice with how many there would be; what is not counted has none. */
export const metAantal = (
  label: string,
  code: string,
  tellingen: Schema['AanbodtellingWeergave'][] | undefined,
): string => (tellingen ? `${label} (${tellingen.find((een) => een.code === code)?.aantal ?? 0})` : label);

/** The name of a theme as somebody who reads that language says it; the code until the names are there. */
export const themanaam = (
  themas: readonly Schema['ThemaWeergave'][] | undefined,
  code: string,
  taal: Taal,
): string => {
  const thema = themas?.find((een) => een.code === code);
  return (taal === 'en' ? thema?.naamEngels : thema?.naam) ?? code;
};

export interface Plek {
  code: string;
  naam: string;
}
export interface Gebieden {
  regios: Plek[];
  gemeenten: Plek[];
  /** By the codes in which offers and filters name areas. */
  namen: ReadonlyMap<string, string>;
}

const LANDELIJK = 'LANDELIJK';

async function allGemeenten(): Promise<Plek[]> {
  const plekken: Plek[] = [];
  let cursor: string | null = null;
  do {
    const query: { aantal: number; cursor?: string } = {
      aantal: 200,
      ...(cursor === null ? {} : { cursor }),
    };
    const bladzijde: Schema['GemeentenPagina'] = await take(api.GET('/gemeenten', { params: { query } }));
    plekken.push(...bladzijde.gegevens.map(({ gemeentecode: code, naam }) => ({ code, naam })));
    cursor = bladzijde.volgende;
  } while (cursor !== null);
  return plekken.sort(opNaam);
}

const opNaam = (een: Plek, ander: Plek): number => een.naam.localeCompare(ander.naam, 'nl');

async function readGebieden(): Promise<Gebieden> {
  const [regiolijst, gemeenten, provincies, corops] = await Promise.all([
    take(api.GET('/regios')),
    allGemeenten(),
    take(api.GET('/provincies')),
    take(api.GET('/corop-gebieden')),
  ]);
  const regios = regiolijst.gegevens.filter(({ code }) => code !== LANDELIJK).sort(opNaam);
  const namen = new Map<string, string>([
    ...gemeenten.map(({ code, naam }): [string, string] => [code, naam]),
    ...regios.flatMap(({ code, naam }): [string, string][] => [
      [code, naam],
      [`REGIO:${code}`, naam],
    ]),
    ...provincies.gegevens.map(({ provinciecode, naam }): [string, string] => [provinciecode, naam]),
    ...corops.gegevens.map(({ coropcode, naam }): [string, string] => [coropcode, naam]),
  ]);
  return { regios: regios.map(({ code, naam }) => ({ code, naam })), gemeenten, namen };
}

export const useGebieden = (): UseQueryResult<Gebieden> =>
  useQuery({ ...VAST, queryKey: ['gebieden'], queryFn: readGebieden });
