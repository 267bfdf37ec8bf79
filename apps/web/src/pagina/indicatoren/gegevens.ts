// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';

export type Indicator = Schema['MeetindicatorWeergave'];
export type Respons = Schema['MetingresponsWeergave'];

/** Under which what is measured is kept here. */
export const INDICATOREN = 'indicatoren';

export const useIndicatoren = (): UseQueryResult<Indicator[]> =>
  useQuery({
    queryKey: [INDICATOREN],
    queryFn: async () => (await take(api.GET('/impact/indicatoren'))).indicatoren,
  });

export const useRespons = (): UseQueryResult<Respons[]> =>
  useQuery({
    queryKey: ['metingrespons'],
    queryFn: async () => (await take(api.GET('/impact/metingen'))).momenten,
  });

export const saveIndicator = (code: string, body: Schema['MeetindicatorDto']): Promise<Indicator> =>
  take(api.PUT('/impact/indicatoren/{code}', { params: { path: { code } }, body }));

export const MOMENTEN: Record<Respons['moment'], string> = {
  start: 'Bij het begin',
  '6-maanden': 'Na 6 maanden',
  '12-maanden': 'Na 12 maanden',
  '24-maanden': 'Na 24 maanden',
};

export const EENHEDEN: Record<Indicator['eenheid'], string> = {
  ...{ aantal: 'aantal', dagen: 'dagen', centen: 'euro' },
  ...{ aandeel: 'procent', score: 'cijfer' },
};
