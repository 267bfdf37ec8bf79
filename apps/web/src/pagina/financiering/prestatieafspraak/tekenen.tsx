// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { useInvoer } from '../../beheer/invoer';
import { Formuliervenster, tekstVan } from '../../werkbank/venster';
import { inEuro } from '../geld';
import type { Vensterinhoud } from './vensterinhoud';
import { PRESTATIEAFSPRAKEN } from './gegevens';
import { looptijd } from './woorden';

/** What one signs is named once more, with its hash. */
export function Handtekening({ afspraak, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, titel, nummer, aanZet } = afspraak;
  const handeling = useHandeling(PRESTATIEAFSPRAKEN);
  const [versie] = afspraak.versies;
  if (!versie) return null;
  const send = async (velden: FormData): Promise<boolean> => {
    if (velden.get('gelezen') === null) {
      handeling.setFouten([{ veld: 'gelezen', melding: 'Kruis aan dat u de hele afspraak hebt gelezen.' }]);
      return false;
    }
    const body = { afspraakversie: versie.versie, hash: versie.hash ?? '' };
    return handeling.run(
      async () => {
        await take(api.POST('/prestatieafspraken/{id}/ondertekening', { params: { path: { id } }, body }));
      },
      () =>
        onKlaar(
          aanZet === 'partij'
            ? 'U hebt getekend. Nu is de financier aan zet.'
            : 'U hebt getekend. De afspraak is van kracht en het geld ligt vast.',
        ),
    );
  };
  return (
    <Formuliervenster
      titel="Onderteken de afspraak"
      onder={`${titel} (${nummer}), versie ${versie.versie}`}
      doe="Onderteken"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <p>
        {looptijd(versie)}, hoogstens <b>{inEuro(versie.plafondInCenten)}</b>, met{' '}
        {versie.indicatoren.length === 1 ? '1 indicator' : `${versie.indicatoren.length} indicatoren`}. Daarna
        verandert deze versie niet meer.
      </p>
      <p>
        U tekent de inhoud met deze hash: <code className="hash">{versie.hash}</code>
      </p>
      <label className="keuze">
        <input type="checkbox" name="gelezen" id="gelezen" value="ja" />
        <span>
          <b>Ik heb de hele afspraak gelezen en mag namens mijn organisatie tekenen</b>
        </span>
      </label>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** Not so, and why: for the next draft. */
export function Weigering({ afspraak, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, titel, nummer, isPenvoerder } = afspraak;
  const handeling = useHandeling(PRESTATIEAFSPRAKEN);
  const invoer = useInvoer(`afspraak-weigeren-${id}`);
  const [versie] = afspraak.versies;
  const send = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden');
    if (reden === undefined || versie === undefined) {
      handeling.setFouten([{ veld: 'reden', melding: 'Vul in waarom.' }]);
      return false;
    }
    const body = { afspraakversie: versie.versie, reden };
    return handeling.run(
      async () => {
        await take(api.POST('/prestatieafspraken/{id}/weigering', { params: { path: { id } }, body }));
        invoer.clear();
      },
      () =>
        onKlaar(
          isPenvoerder ? 'De versie is teruggetrokken.' : 'U hebt geweigerd. De financier ziet waarom.',
        ),
    );
  };
  const doe = isPenvoerder ? 'Trek deze versie terug' : 'Weiger deze versie';
  return (
    <Formuliervenster
      titel={doe}
      onder={`${titel} (${nummer})`}
      doe={doe}
      handeling={handeling}
      onVerstuur={send}
      onInvoer={invoer.keep}
      onSluit={onSluit}
    >
      <Tekstvlak
        id="reden"
        name="reden"
        label="Waarom"
        uitleg="De andere partij leest dit. Noem geen namen van personen."
        rows={3}
        maxLength={1000}
        defaultValue={invoer.van('reden')}
        fout={handeling.foutVan('reden')}
      />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
