// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import { useHandeling } from '../beheer/handeling';
import { Formuliervenster, tekstVan } from '../werkbank/venster';
import { BRONNEN, retract, type Bron } from './gegevens';

/** A file stops to count; what was sealed with it stays. */
export function Intrekken({
  bron,
  onSluit,
  onKlaar,
}: {
  bron: Bron;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}): ReactNode {
  const handeling = useHandeling(BRONNEN);
  const send = (velden: FormData): Promise<boolean> =>
    handeling.run(
      async () => {
        await retract(bron.id, tekstVan(velden, 'reden') ?? '');
      },
      () => onKlaar(`Versie ${bron.versie} van ${bron.naam} is ingetrokken.`),
    );
  return (
    <Formuliervenster
      titel="Trek dit bestand in"
      onder={`${bron.naam}, versie ${bron.versie}`}
      doe="Trek in"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>
        De cijfers tellen daarna niet meer mee in nieuwe rapporten. Wat al verzegeld is, blijft zoals het is.
        Een goed bestand leest u daarna opnieuw in.
      </Alinea>
      <Tekstvlak
        id="reden"
        name="reden"
        label="Waarom"
        uitleg="Ten minste 5 tekens, zonder namen van bedrijven."
        rows={3}
        maxLength={300}
        fout={handeling.foutVan('reden')}
      />
    </Formuliervenster>
  );
}
