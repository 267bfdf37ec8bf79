// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Keuzelijst, Tekstvlak } from '../../ui/veld';
import type { Handeling } from './handeling';
import { Formuliervenster, tekstVan } from './venster';
import { redenVan } from './woorden';

/** Why somebody does it, with words when he has them. */
export interface Besluit<R extends string> {
  reden: R;
  toelichting?: string;
}

/** A dialog that asks for a reason of a list; `anders` needs words, which the API says. */
export function Redenvenster<R extends string>({
  titel,
  onder,
  redenen,
  handeling,
  onBesluit,
  onSluit,
}: {
  /** Also on the button. */
  titel: string;
  onder: ReactNode;
  redenen: readonly R[];
  handeling: Handeling;
  onBesluit: (besluit: Besluit<R>) => Promise<void>;
  onSluit: () => void;
}): ReactNode {
  const { foutVan } = handeling;
  const decide = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden') as R | undefined;
    const toelichting = tekstVan(velden, 'toelichting');
    if (reden === undefined) {
      handeling.setFouten([{ veld: 'reden', melding: 'Kies een reden.' }]);
      return false;
    }
    return handeling.run(() => onBesluit({ reden, ...(toelichting === undefined ? {} : { toelichting }) }));
  };
  const keuzes = redenen.map((waarde) => ({ waarde, label: redenVan(waarde) }));
  return (
    <Formuliervenster doe={titel} {...{ titel, onder, handeling, onSluit }} onVerstuur={decide}>
      <Keuzelijst
        label="Reden"
        id="reden"
        name="reden"
        keuzes={[{ waarde: '', label: 'Kies een reden' }, ...keuzes]}
        fout={foutVan('reden')}
      />
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
