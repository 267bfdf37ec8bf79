// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Tekstveld } from '../../ui/veld';
import { useBank } from '../werkbank/bank';
import { Formuliervenster, tekstVan } from '../werkbank/venster';
import { useSteundaad, type Steundaad } from './daad';
import type { Verbondenheid } from './gegevens';

const VAN = { veld: 'van', melding: 'Vul de eerste dag in.' };
const BEWIJS = { veld: 'bewijs', melding: 'Schrijf waaruit het blijkt, in ten minste 3 tekens.' };
const NUMMER = { veld: 'anderKvkNummer', melding: 'Vul een KVK-nummer van 8 cijfers in.' };

interface Periode {
  van: string;
  tot: string | null;
  bewijs: string;
}

const readPeriode = (velden: FormData): Periode => ({
  van: tekstVan(velden, 'van') ?? '',
  tot: tekstVan(velden, 'tot') ?? null,
  bewijs: tekstVan(velden, 'bewijs') ?? '',
});

const assessPeriode = ({ van, bewijs }: Periode): { veld: string; melding: string }[] => [
  ...(van === '' ? [VAN] : []),
  ...(bewijs.length < 3 ? [BEWIJS] : []),
];

/** Period and evidence. */
const Velden = ({ daad, band }: { daad: Steundaad; band?: Verbondenheid }): ReactNode => (
  <>
    <div className="rij rij--onder">
      <Tekstveld
        {...{ id: 'van', name: 'van', type: 'date', kort: true, defaultValue: band?.van ?? '' }}
        label="Eerste dag"
        fout={daad.foutVan('van')}
      />
      <Tekstveld
        {...{ id: 'tot', name: 'tot', type: 'date', kort: true, defaultValue: band?.tot ?? '' }}
        label="Laatste dag (niet verplicht)"
        fout={daad.foutVan('tot')}
      />
    </div>
    <Tekstveld
      {...{ id: 'bewijs', name: 'bewijs', maxLength: 300, defaultValue: band?.bewijs ?? '' }}
      label="Bewijs"
      uitleg="Welk stuk, van welke dag. Bijvoorbeeld: uittreksel handelsregister van 3 maart 2026. Noem geen personen."
      fout={daad.foutVan('bewijs')}
    />
  </>
);

/** Two firms that are one undertaking. */
export function Noteren({ kvkNummer, onSluit }: { kvkNummer: string; onSluit: () => void }): ReactNode {
  const daad = useSteundaad();
  const send = async (velden: FormData): Promise<boolean> => {
    const anderKvkNummer = (tekstVan(velden, 'anderKvkNummer') ?? '').replace(/[\s.]/g, '');
    const periode = readPeriode(velden);
    const fouten = [...(/^\d{8}$/.test(anderKvkNummer) ? [] : [NUMMER]), ...assessPeriode(periode)];
    daad.setFouten(fouten);
    if (fouten.length > 0) return false;
    const body = { kvkNummer, anderKvkNummer, ...periode };
    return daad.run(() => take(api.POST('/verbondenheden', { body })));
  };
  return (
    <Formuliervenster
      {...{ titel: 'Verbonden onderneming noteren', onder: `Met ${kvkNummer}`, doe: 'Noteer', onSluit }}
      handeling={daad}
      onVerstuur={send}
    >
      <Tekstveld
        {...{ id: 'anderKvkNummer', name: 'anderKvkNummer', inputMode: 'numeric', kort: true }}
        label="KVK-nummer van de andere onderneming"
        fout={daad.foutVan('anderKvkNummer')}
      />
      <Velden daad={daad} />
    </Formuliervenster>
  );
}

/** Another period, or better evidence. */
export function Beeindigen({
  band,
  ander,
  onSluit,
}: {
  band: Verbondenheid;
  ander: string;
  onSluit: () => void;
}): ReactNode {
  const { naamVan } = useBank();
  const daad = useSteundaad({ naamVan: (subject) => (subject === undefined ? undefined : naamVan(subject)) });
  const { id, versie } = band;
  const send = async (velden: FormData): Promise<boolean> => {
    const periode = readPeriode(velden);
    const fouten = assessPeriode(periode);
    daad.setFouten(fouten);
    if (fouten.length > 0) return false;
    const body = { versie, ...periode };
    return daad.run(() => take(api.PATCH('/verbondenheden/{id}', { params: { path: { id } }, body })));
  };
  return (
    <Formuliervenster
      {...{ titel: 'Verbondenheid wijzigen', onder: `Met ${ander}`, doe: 'Bewaar', onSluit }}
      handeling={daad}
      onVerstuur={send}
    >
      <p>Hoort de onderneming er niet meer bij? Vul dan de laatste dag in.</p>
      <Velden daad={daad} band={band} />
    </Formuliervenster>
  );
}
