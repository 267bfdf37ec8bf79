// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Doeknop } from '../status/actie';
import { GemeldBij } from '../status/gemeld';
import type { Koppen } from '../status/koppen';
import { useZaak } from '../status/zaak';
import { Koppelkeuze } from './keuze';
import { KOPPEL_TEKSTEN } from './teksten';

const PAD = '/hulpvragen/{id}/koppeltoestemming';

/** Whether one's data may be linked, on the page of one's own hulpvraag. */
export function Zaakkoppeling(): ReactNode {
  const t = useTeksten(KOPPEL_TEKSTEN);
  const gegevens = useQueryClient();
  const { hulpvraag, koppen } = useZaak();
  const path = { id: hulpvraag.id };
  const queryKey = ['koppeltoestemming', hulpvraag.id];
  const { data } = useQuery({
    queryKey,
    queryFn: () => take(api.GET(PAD, { params: { path, header: koppen } })),
    // Of what was erased there is nothing to ask.
    enabled: hulpvraag.status !== 'gewist',
  });
  if (!data) return null;
  const akkoord = data.gegevenOp === null;
  const choose = async (sleutels: Koppen): Promise<void> => {
    const body = { akkoord, tekstversie: data.tekstversie };
    const nieuw = await take(api.PUT(PAD, { params: { path, header: sleutels }, body }));
    gegevens.setQueryData(queryKey, nieuw);
  };
  return (
    <Koppelkeuze van={data} gemeld={<GemeldBij plek="koppelen" />}>
      <Doeknop
        naam="koppelen-cbs"
        plek="koppelen"
        soort="tweede"
        doe={choose}
        gedaan={akkoord ? t.gegeven : t.ingetrokken}
      >
        {akkoord ? t.geef : t.trekIn}
      </Doeknop>
    </Koppelkeuze>
  );
}
