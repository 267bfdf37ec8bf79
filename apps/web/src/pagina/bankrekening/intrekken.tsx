// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from '../../ui/kop';
import { Bevestigen } from '../beheer/bevestigen';
import { useHandeling } from '../beheer/handeling';
import { Formuliervenster } from '../werkbank/venster';
import { REKENINGEN, withdraw, type Bankrekening } from './gegevens';

/** Nothing is paid on it any more, from now on. */
export function Intrekking({
  rekening,
  onSluit,
  onKlaar,
}: {
  rekening: Bankrekening;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}): ReactNode {
  const handeling = useHandeling(REKENINGEN);
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await withdraw(rekening);
      },
      () => onKlaar('De rekening is ingetrokken.'),
    );
  return (
    <Formuliervenster
      titel="Rekening intrekken"
      onder={`${rekening.rekening}, op naam van ${rekening.tenaamstelling}`}
      doe="Trek deze rekening in"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>
        Vanaf dat moment betalen wij niet meer op deze rekening. Was hij in gebruik, dan gaan betalingen naar
        de rekening ervoor. Is die er niet, dan wachten ze.
      </Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
