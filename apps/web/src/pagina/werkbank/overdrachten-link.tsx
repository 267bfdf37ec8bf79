// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Verwijzing } from '../../ui/link';
import { SLEUTEL } from './gegevens';

/** Hand-overs that wait for an answer of this region. */
export const useInkomend = () =>
  useQuery({
    queryKey: [...SLEUTEL.overdrachten, 'in'],
    queryFn: () =>
      take(
        api.GET('/overdrachten', { params: { query: { richting: 'in', status: 'gevraagd', aantal: 50 } } }),
      ),
    refetchInterval: 60_000,
  });

export function OverdrachtenLink(): ReactNode {
  const aantal = useInkomend().data?.gegevens.length ?? 0;
  return (
    <Verwijzing naar="/werkbank/overdrachten">
      {aantal === 0 ? 'Overdrachten' : `Overdrachten: ${aantal} aan u`}
    </Verwijzing>
  );
}
