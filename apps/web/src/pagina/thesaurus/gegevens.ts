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
import { Weigering, api, take, type Schema } from '../../api/api';

export type Thesaurus = Schema['ThesaurusWeergave'];
export type Concept = Schema['ThesaurusconceptWeergave'];
export type Wijziging = Schema['ThesauruswijzigingDto'];
export type Begripregel = Schema['BegripregelWeergave'];
export type Begrip = Schema['BegripWeergave'];
export type Proef = Schema['ThesaurusproefWeergave'];
export type Versie = Schema['ThesaurusversieWeergave'];
export type Soort = Begripregel['soort'];
export type Lijst = Wijziging['lijst'];

const SLEUTEL = 'thesaurus';

export const useThesaurus = (): UseQueryResult<Thesaurus> =>
  useQuery({ queryKey: [SLEUTEL], queryFn: () => take(api.GET('/thesaurus')) });

export interface Filter {
  zoek: string;
  soort: Soort | '';
  gewijzigd: boolean;
}

export const useBegrippen = ({ zoek, soort, gewijzigd }: Filter) =>
  useInfiniteQuery({
    queryKey: [SLEUTEL, 'begrippen', zoek, soort, gewijzigd],
    queryFn: ({ pageParam }) => {
      const query = {
        ...(zoek ? { zoek } : {}),
        ...(soort ? { soort } : {}),
        ...(gewijzigd ? { gewijzigd } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return take(api.GET('/thesaurus/begrippen', { params: { query } }));
    },
    placeholderData: keepPreviousData,
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

export const useBegrip = (groep: string, naam: string): UseQueryResult<Begrip> =>
  useQuery({
    queryKey: [SLEUTEL, 'begrip', groep, naam],
    queryFn: () =>
      take(api.GET('/thesaurus/begrippen/{groep}/{naam}', { params: { path: { groep, naam } } })),
    retry: (keer, fout) => keer < 2 && !(fout instanceof Weigering && fout.status === 404),
  });

export const useVersies = () =>
  useInfiniteQuery({
    queryKey: [SLEUTEL, 'versies'],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/thesaurus/versies', {
          params: { query: { aantal: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });

/** Afterwards everything is fetched anew, also when a colleague was first. */
function useStap<In, Uit>(werk: (invoer: In) => Promise<Uit>): UseMutationResult<Uit, Error, In> {
  const gegevens = useQueryClient();
  return useMutation({
    mutationFn: werk,
    onSettled: () => gegevens.invalidateQueries({ queryKey: [SLEUTEL] }),
  });
}

const isZelfde = (een: Wijziging, ander: Wijziging): boolean =>
  een.begrip === ander.begrip && een.lijst === ander.lijst && een.woord === ander.woord;

/** The list after one step: what undoes a change that is there takes that away, else it comes at the end. */
export function withStap(lijst: readonly Wijziging[], stap: Wijziging): Wijziging[] {
  const zonder = lijst.filter((een) => !isZelfde(een, stap) || een.soort === stap.soort);
  return zonder.length < lijst.length ? zonder : [...lijst, stap];
}

const toDto = ({ soort, begrip, lijst, woord }: Wijziging): Wijziging => ({ soort, begrip, lijst, woord });

/** Adds steps to the concept, at the version that was read. */
export const useWijzigen = ({
  versie,
  wijzigingen,
}: Concept): UseMutationResult<Concept, Error, Wijziging[]> =>
  useStap((stappen) => {
    const nieuw = stappen.reduce<Wijziging[]>(withStap, wijzigingen.map(toDto));
    return take(api.PUT('/thesaurus/concept', { body: { versie, wijzigingen: nieuw } }));
  });

/** Makes the concept what was published under a number. */
export const useTerugzetten = ({ versie }: Concept): UseMutationResult<Concept, Error, number> =>
  useStap((nummer) => take(api.POST('/thesaurus/concept/terugzetting', { body: { versie, nummer } })));

export const useProef = ({ versie }: Concept): UseMutationResult<Proef, Error, string[]> =>
  useStap((zinnen) => take(api.POST('/thesaurus/proef', { body: { versie, zinnen } })));

export const usePubliceren = ({
  versie,
}: Concept): UseMutationResult<Versie, Error, { reden: string; redenLager?: string }> =>
  useStap((body) => take(api.POST('/thesaurus/versies', { body: { versie, ...body } })));
