// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Gedaan } from '../beheer/gedaan';
import { WEIGERING_TEKSTEN, toFouten } from '../status/uitvoering';
import { Koppelkeuze } from './keuze';
import { KOPPEL_TEKSTEN } from './teksten';

const PAD = '/metingvragen/koppeltoestemming';

/** Whether one's data may be linked, with the key from the mail that asks how the firm is doing. */
export function Metingkoppeling({ sleutel }: { sleutel: string }): ReactNode {
  const t = useTeksten(KOPPEL_TEKSTEN);
  const w = useTeksten(WEIGERING_TEKSTEN);
  const gegevens = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const [gedaan, setGedaan] = useState('');
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const params = { header: { Metingsleutel: sleutel } };
  const queryKey = ['koppeltoestemming', sleutel];
  const { data, refetch } = useQuery({ queryKey, queryFn: () => take(api.GET(PAD, { params })) });
  if (!data) return null;
  const akkoord = data.gegevenOp === null;
  const choose = async (): Promise<void> => {
    if (bezig) return;
    setBezig(true);
    setFouten([]);
    setGedaan('');
    const body = { akkoord, tekstversie: data.tekstversie };
    try {
      gegevens.setQueryData(queryKey, await take(api.PUT(PAD, { params, body })));
      setGedaan(akkoord ? t.gegeven : t.ingetrokken);
    } catch (fout) {
      setFouten(toFouten(fout, 'koppelen', [], w));
      await refetch();
    }
    setBezig(false);
  };
  const gemeld = (
    <>
      <Gedaan melding={gedaan} wacht={false} />
      <Foutsamenvatting fouten={fouten} />
    </>
  );
  return (
    <Koppelkeuze van={data} gemeld={gemeld}>
      <Knop soort="tweede" bezig={bezig} onClick={() => void choose()}>
        {akkoord ? t.geef : t.trekIn}
      </Knop>
    </Koppelkeuze>
  );
}
