// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inMoment } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { SLEUTEL } from './gegevens';

const STATUS: Record<string, string> = {
  geboekt: 'gepland',
  verplaatst: 'verplaatst',
  geannuleerd: 'afgezegd',
  gehouden: 'gehouden',
  'niet-verschenen': 'niemand kwam',
};

/** Appointments of a hulpvraag, to read. */
export function Afspraken({ id }: { id: string }): ReactNode {
  const { data } = useQuery({
    queryKey: [...SLEUTEL.hulpvraag(id), 'afspraken'],
    queryFn: () => take(api.GET('/hulpvragen/{id}/afspraken', { params: { path: { id } } })),
  });
  if (!data || data.gegevens.length === 0) return null;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="afspraken-kop">
      <Kop niveau={3} als={4} id="afspraken-kop">
        Afspraken
      </Kop>
      <ul className="wl__lopend">
        {data.gegevens.map(({ id: nr, begin, aanbieder, vorm, plaats, status }) => (
          <li key={nr}>
            <b>{inMoment(begin, 'nl')}</b> met {aanbieder ?? 'uw regio'}, {plaats ?? vorm} (
            {STATUS[status] ?? status})
          </li>
        ))}
      </ul>
    </section>
  );
}
