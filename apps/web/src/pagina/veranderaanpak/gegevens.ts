// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Weigering, api, take, type Schema } from '../../api/api';

export type Veranderaanpak = Schema['VeranderaanpakWeergave'];
export type Schakel = Schema['SchakelDto'];
export type Soort = Schakel['soort'];

/** Under which theories of change are kept here. */
export const VERANDERAANPAK = 'veranderaanpak';

export const SOORTEN: readonly [Soort, string, string][] = [
  ['input', 'Wat erin gaat', 'Geld, mensen en tijd.'],
  ['activiteit', 'Wat er gebeurt', 'De hulp zelf.'],
  ['output', 'Wat er direct uitkomt', 'Met ten minste één indicator.'],
  ['outcome', 'Wat er bij bedrijven verandert', 'Met ten minste één indicator.'],
  ['impact', 'Wat er voor iedereen verandert', 'Op de lange duur.'],
];

/** `null` for a theme of which nothing was laid down yet. */
export const useVeranderaanpak = (thema: string): UseQueryResult<Veranderaanpak | null> =>
  useQuery({
    queryKey: [VERANDERAANPAK, thema],
    queryFn: () =>
      take(api.GET('/impact/veranderaanpak/{thema}', { params: { path: { thema } } })).catch(
        (fout: unknown) => {
          if (fout instanceof Weigering && fout.status === 404) return null;
          throw fout;
        },
      ),
  });

export const saveVeranderaanpak = (
  thema: string,
  body: Schema['VeranderaanpakDto'],
): Promise<Veranderaanpak> =>
  take(api.PUT('/impact/veranderaanpak/{thema}', { params: { path: { thema } }, body }));
