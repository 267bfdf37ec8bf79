// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useBank } from './bank';
import { useHandeling } from './handeling';
import { Redenvenster } from './redenvenster';
import type { Hulpvraag } from './woorden';

const REDENEN = ['niet-bereikbaar', 'niet-voor-mij', 'vol', 'niet-passend', 'dubbel', 'anders'] as const;

/** Ends a toewijzing that goes nowhere, with a reason. */
export function Stoppen({
  id,
  toewijzing: { id: toewijzingId, versie, titel },
  onSluit,
}: {
  id: string;
  toewijzing: Hulpvraag['toewijzingen'][number];
  onSluit: () => void;
}): ReactNode {
  const { tell } = useBank();
  const handeling = useHandeling(id);
  return (
    <Redenvenster
      titel="Stoppen"
      onder={titel}
      redenen={REDENEN}
      {...{ handeling, onSluit }}
      onBesluit={async (besluit) => {
        const opties = { params: { path: { id, toewijzingId } }, body: { ...besluit, versie } };
        await take(api.POST('/hulpvragen/{id}/toewijzingen/{toewijzingId}/stop', opties));
        tell({ tekst: `Gestopt: ${titel}.` });
      }}
    />
  );
}
