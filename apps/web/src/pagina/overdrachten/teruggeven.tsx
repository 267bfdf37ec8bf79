// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useBank } from '../werkbank/bank';
import { useHandeling } from '../werkbank/handeling';
import { Redenvenster } from '../werkbank/redenvenster';

const REDENEN = ['niet-passend', 'vol', 'onduidelijk', 'niet-bereikbaar', 'anders'] as const;

/** Gives a hand-over back, with a reason for who asked. */
export function Teruggeven({
  overdracht: { id, versie, hulpvraagId, kenmerk },
  onSluit,
}: {
  overdracht: Schema['OverdrachtWeergave'];
  onSluit: () => void;
}): ReactNode {
  const { tell } = useBank();
  const handeling = useHandeling(hulpvraagId);
  return (
    <Redenvenster
      titel="Teruggeven"
      onder={kenmerk}
      redenen={REDENEN}
      {...{ handeling, onSluit }}
      onBesluit={async (besluit) => {
        const opties = { params: { path: { id } }, body: { ...besluit, versie } };
        await take(api.POST('/overdrachten/{id}/teruggave', opties));
        tell({ tekst: `${kenmerk} is teruggegeven.` });
      }}
    />
  );
}
