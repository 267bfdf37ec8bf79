// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { api, take } from '../../api/api';
import type { Moment } from './afspraakformulieren';
import { sleutelVan } from './hulpvraag';
import { useZaak } from './zaak';

/** More choice than this helps nobody. */
const MOMENTEN = 8;

/** Moments that are free now with this provider or the coordinator. */
export function useMomenten(toewijzingId: string | null): readonly Moment[] {
  const { hulpvraag, koppen } = useZaak();
  const { data } = useQuery({
    queryKey: [...sleutelVan(hulpvraag.id), 'momenten', toewijzingId],
    queryFn: () =>
      take(
        api.GET('/hulpvragen/{id}/afspraakmomenten', {
          params: {
            path: { id: hulpvraag.id },
            query: { aantal: MOMENTEN, ...(toewijzingId === null ? {} : { toewijzingId }) },
            header: koppen,
          },
        }),
      ),
  });
  return data?.gegevens ?? [];
}
