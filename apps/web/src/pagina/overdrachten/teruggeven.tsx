// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Keuzelijst, Tekstvlak } from '../../ui/veld';
import { useBank } from '../werkbank/bank';
import { useHandeling } from '../werkbank/handeling';
import { Formuliervenster, tekstVan } from '../werkbank/venster';
import { redenVan } from '../werkbank/woorden';

type Reden = Schema['TeruggaveDto']['reden'];
const REDENEN = ['niet-passend', 'vol', 'onduidelijk', 'niet-bereikbaar', 'anders'] as const;
const KEUZES = [
  { waarde: '', label: 'Kies een reden' },
  ...REDENEN.map((waarde) => ({ waarde, label: redenVan(waarde) })),
];

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
  const { foutVan } = handeling;
  const giveBack = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden') as Reden | undefined;
    const toelichting = tekstVan(velden, 'toelichting');
    if (reden === undefined) {
      handeling.setFouten([{ veld: 'reden', melding: 'Kies een reden.' }]);
      return false;
    }
    return handeling.run(async () => {
      const body = { versie, reden, ...(toelichting === undefined ? {} : { toelichting }) };
      await take(api.POST('/overdrachten/{id}/teruggave', { params: { path: { id } }, body }));
      tell({ tekst: `${kenmerk} is teruggegeven.` });
    });
  };
  return (
    <Formuliervenster
      titel="Teruggeven"
      doe="Teruggeven"
      onder={kenmerk}
      {...{ handeling, onSluit }}
      onVerstuur={giveBack}
    >
      <Keuzelijst label="Reden" id="reden" name="reden" keuzes={KEUZES} fout={foutVan('reden')} />
      <Tekstvlak
        label="Toelichting (niet verplicht, behalve bij Anders)"
        id="toelichting"
        name="toelichting"
        rows={3}
        maxLength={2000}
        fout={foutVan('toelichting')}
      />
    </Formuliervenster>
  );
}
