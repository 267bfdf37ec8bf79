// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import { COMMUNITIES } from '../communities/gegevens';

export type Moderatie = Schema['ModeratieWeergave'];
export type Gemeld = Schema['GemeldBerichtWeergave'];
export type OpenBezwaar = Schema['OpenBezwaarWeergave'];
export type Besluit = Schema['ModeratiebesluitWeergave'];

/** A question or an answer, as far as moderating goes; `antwoordId` is `null` for the question itself. */
export interface Bericht {
  gesprekId: string;
  antwoordId: string | null;
  onGedaan: (melding: string) => void;
}

/** Reports and appeals of one community, or of all that one keeps. */
export const useModeratie = (communityId?: string): UseQueryResult<Moderatie> =>
  useQuery({
    queryKey: [COMMUNITIES, 'moderatie', communityId ?? 'alle'],
    queryFn: () => {
      const query = communityId === undefined ? {} : { communityId };
      return take<Moderatie>(api.GET('/moderatie', { params: { query } }));
    },
  });

/** What was decided about posts of a gesprek; asked once for all of them. */
export const useBesluiten = (gesprekId: string): UseQueryResult<Besluit[]> =>
  useQuery({
    queryKey: [COMMUNITIES, 'besluiten', gesprekId],
    queryFn: async () => {
      const params = { path: { id: gesprekId } };
      return (await take(api.GET('/gesprekken/{id}/moderatiebesluiten', { params }))).gegevens;
    },
  });
