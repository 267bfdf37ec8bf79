// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { Bestandsregel } from '../../ui/bestandsregel';
import { useZaak } from './zaak';

/** One file of a message. */
export function Bijlage({ bijlage }: { bijlage: Schema['BijlageWeergave'] }): ReactNode {
  const { hulpvraag, koppen } = useZaak();
  return (
    <Bestandsregel
      bestand={bijlage}
      pad={`/hulpvragen/${hulpvraag.id}/bijlagen/${bijlage.id}/inhoud`}
      koppen={{ ...koppen }}
    />
  );
}
