// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Formuliervenster } from '../werkbank/venster';
import { Bevestigen } from './bevestigen';
import type { Toekenning } from './gegevens';
import { useHandeling } from './handeling';
import { rolInWoorden } from './medewerker-woorden';
import { useRegionaam } from './regionaam';

/** A role that was given here no longer. */
export function Rolintrekking({
  toekenning,
  wie,
  onSluit,
  onKlaar,
}: {
  toekenning: Toekenning;
  wie: string;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}): ReactNode {
  const handeling = useHandeling('medewerkers', 'roltoekenningen');
  const naamVan = useRegionaam();
  const { id } = toekenning;
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await take(api.POST('/roltoekenningen/{id}/intrekking', { params: { path: { id } } }));
      },
      () => onKlaar('De rol is ingetrokken.'),
    );
  return (
    <Formuliervenster
      titel="Rol intrekken"
      onder={`${wie}: ${rolInWoorden(toekenning, naamVan)}`}
      doe="Trek de rol in"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>
        Wie met deze rol is aangemeld, wordt meteen afgemeld. Daarna geldt weer alleen wat de aanmelddienst
        van de organisatie over deze persoon zegt.
      </Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
