// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, inEuros } from '../../taal/taal';
import { Tekstveld } from '../../ui/veld';
import { Formuliervenster, tekstVan } from '../werkbank/venster';
import { useSteundaad } from './daad';
import type { Registerregel } from './gegevens';

/** Notes by hand that a grant stands in the central register. */
export function Registreren({ regel, onSluit }: { regel: Registerregel; onSluit: () => void }): ReactNode {
  const daad = useSteundaad();
  const { steunId, versie, kvkNummer, bedragInCenten, datum: verleend } = regel;
  const send = async (velden: FormData): Promise<boolean> => {
    const [datum, referentie] = [tekstVan(velden, 'datum'), tekstVan(velden, 'referentie')];
    const fouten = [
      ...(datum === undefined ? [{ veld: 'datum', melding: 'Vul de dag van registreren in.' }] : []),
      ...(referentie === undefined
        ? [{ veld: 'referentie', melding: 'Vul het nummer uit het register in.' }]
        : []),
    ];
    daad.setFouten(fouten);
    if (datum === undefined || referentie === undefined) return false;
    const body = { steunId, versie, datum, referentie };
    return daad.run(() => take(api.POST('/steunregister/registraties', { body })));
  };
  return (
    <Formuliervenster
      titel="Steun registreren"
      onder={`${inEuros(bedragInCenten, 'nl')} aan ${kvkNummer}, verleend op ${inDatum(verleend, 'nl')}`}
      doe="Noteer de registratie"
      handeling={daad}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <p>Zet de steun eerst in het centrale register. Noteer hier daarna wanneer en onder welk nummer.</p>
      <Tekstveld
        id="datum"
        name="datum"
        type="date"
        kort
        label="Geregistreerd op"
        fout={daad.foutVan('datum')}
      />
      <Tekstveld
        {...{ id: 'referentie', name: 'referentie', maxLength: 100 }}
        label="Nummer in het register"
        fout={daad.foutVan('referentie')}
      />
    </Formuliervenster>
  );
}
