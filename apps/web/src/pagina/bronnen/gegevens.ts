// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import { typeVan } from '../../ui/bestand';

export type Bron = Schema['ExterneBronWeergave'];
export type Verslag = Schema['ExterneBronverslag'];

/** Under which files of others are kept here. */
export const BRONNEN = 'externe-bronnen';

export const useBronnen = (): UseQueryResult<Bron[]> =>
  useQuery({
    queryKey: [BRONNEN],
    queryFn: async () => (await take(api.GET('/impact/externe-bronnen'))).bronnen,
  });

/** With `proef` nothing is kept: it tells what would come of it. */
export const readIn = (bestand: File, naam: string, proef: boolean): Promise<Verslag> =>
  take<Verslag>(
    api.POST('/impact/externe-bronnen/import', {
      params: { query: { naam, ...(proef && { proef: 'ja' as const }) } },
      headers: { 'Content-Type': typeVan(bestand.name) ?? 'text/csv' },
      body: bestand as never,
      bodySerializer: (inhoud: unknown) => inhoud as Blob,
    }),
  );

export const retract = (id: string, reden: string): Promise<Bron> =>
  take(api.POST('/impact/externe-bronnen/{id}/intrekking', { params: { path: { id } }, body: { reden } }));

export const SOORTEN: Record<Bron['soort'], string> = { bedrijf: 'per bedrijf', cel: 'per groep' };
