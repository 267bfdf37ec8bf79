// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useBank } from './bank';
import { useHandeling } from './handeling';
import { Redenvenster } from './redenvenster';
import type { Vensterwaarden } from './vensterkeuze';

const REDENEN = [
  ...(['geholpen', 'geholpen-zonder-resultaat', 'niet-bereikbaar', 'niet-voor-mij'] as const),
  ...(['vol', 'niet-passend', 'dubbel', 'anders'] as const),
];

/** Closes it with a reason; what still ran ends with it. */
export function Afronden({ hulpvraag, onder, onSluit }: Vensterwaarden): ReactNode {
  const { id, versie, kenmerk } = hulpvraag;
  const { tell, changed } = useBank();
  const handeling = useHandeling(id);
  const params = { path: { id } };
  const reopen = (nu: number) => async (): Promise<string> => {
    await take(api.POST('/hulpvragen/{id}/heropening', { params, body: { versie: nu } }));
    await changed(id);
    return `${kenmerk} is weer open.`;
  };
  return (
    <Redenvenster
      titel="Afronden"
      redenen={REDENEN}
      {...{ onder, handeling, onSluit }}
      onBesluit={async (besluit) => {
        const body = { ...besluit, versie };
        const na = await take(api.POST('/hulpvragen/{id}/afronding', { params, body }));
        tell({ tekst: `${kenmerk} is afgerond.`, ongedaan: reopen(na.versie) });
      }}
    />
  );
}
