// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Keuzelijst, Tekstvlak } from '../../ui/veld';
import { useBank } from './bank';
import { useHandeling } from './handeling';
import { Formuliervenster, tekstVan } from './venster';
import type { Vensterwaarden } from './vensters';
import { redenVan } from './woorden';

type Reden = Schema['AfrondingDto']['reden'];

const REDENEN: readonly Reden[] = [
  ...(['geholpen', 'geholpen-zonder-resultaat', 'niet-bereikbaar', 'niet-voor-mij'] as const),
  ...(['vol', 'niet-passend', 'dubbel', 'anders'] as const),
];
const KEUZES = [
  { waarde: '', label: 'Kies een reden' },
  ...REDENEN.map((waarde) => ({ waarde, label: redenVan(waarde) })),
];

/** Closes it with a reason; what still ran ends with it. */
export function Afronden({ hulpvraag, onder, onSluit }: Vensterwaarden): ReactNode {
  const { id, versie } = hulpvraag;
  const { tell, changed } = useBank();
  const handeling = useHandeling(id);
  const { foutVan } = handeling;
  const reopen = (nu: number) => async (): Promise<string> => {
    await take(api.POST('/hulpvragen/{id}/heropening', { params: { path: { id } }, body: { versie: nu } }));
    await changed(id);
    return `${hulpvraag.kenmerk} is weer open.`;
  };
  const close = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden') as Reden | undefined;
    const toelichting = tekstVan(velden, 'toelichting');
    if (reden === undefined) {
      handeling.setFouten([{ veld: 'reden', melding: 'Kies een reden.' }]);
      return false;
    }
    return handeling.run(async () => {
      const body = { versie, reden, ...(toelichting === undefined ? {} : { toelichting }) };
      const na = await take(api.POST('/hulpvragen/{id}/afronding', { params: { path: { id } }, body }));
      tell({ tekst: `${hulpvraag.kenmerk} is afgerond.`, ongedaan: reopen(na.versie) });
    });
  };
  return (
    <Formuliervenster titel="Afronden" doe="Afronden" {...{ onder, handeling, onSluit }} onVerstuur={close}>
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
