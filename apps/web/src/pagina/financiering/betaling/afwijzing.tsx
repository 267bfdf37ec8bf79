// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Alinea } from '../../../ui/kop';
import { REKENINGEN, type Bankrekeningdetail } from '../../bankrekening/gegevens';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { Formuliervenster } from '../../werkbank/venster';

/** The holder does not know it: nothing goes there any more. */
export function Afwijzing({
  rekening: { id, versie, rekening, tenaamstelling },
  onSluit,
  onKlaar,
}: {
  rekening: Bankrekeningdetail;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}): ReactNode {
  const handeling = useHandeling(REKENINGEN);
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await take(
          api.POST('/bankrekeningen/{id}/afwijzing', { params: { path: { id } }, body: { versie } }),
        );
      },
      () => onKlaar('De rekening is afgewezen. De houder krijgt daarover een mail.'),
    );
  return (
    <Formuliervenster
      titel="Rekening afwijzen"
      onder={`${rekening}, op naam van ${tenaamstelling}`}
      doe="Wijs deze rekening af"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>Wij betalen dan niet op deze rekening. De houder kan haar opnieuw invoeren.</Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
