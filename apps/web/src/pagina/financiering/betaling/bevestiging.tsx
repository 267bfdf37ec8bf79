// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../../api/api';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Keuzes } from '../../../ui/veld';
import { REKENINGEN, type Bankrekeningdetail } from '../../bankrekening/gegevens';
import { CONTROLES } from '../../bankrekening/woorden';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';

type Controle = keyof typeof CONTROLES;
const KEUZES = Object.entries(CONTROLES).map(([waarde, label]) => ({ waarde, label }));
const isControle = (waarde: string): waarde is Controle => Object.hasOwn(CONTROLES, waarde);

/** By a second person, who asked the holder in a way of his own. */
export function Bevestiging({
  rekening: { id, versie, programmaId },
  onKlaar,
}: {
  rekening: Bankrekeningdetail;
  onKlaar: (melding: string) => void;
}): ReactNode {
  const [hoe, setHoe] = useState('');
  const handeling = useHandeling(REKENINGEN);
  const send = async (): Promise<void> => {
    if (!isControle(hoe)) {
      handeling.setFouten([{ veld: 'gecontroleerdMet', melding: 'Kies hoe u het controleerde.' }]);
      return;
    }
    const body = { versie, gecontroleerdMet: hoe };
    const klaar =
      programmaId === null
        ? 'De rekening is bevestigd. Over zeven dagen betalen wij erop.'
        : 'De rekening is bevestigd. Het programma betaalt er nu van.';
    await handeling.run(
      async () => {
        await take(api.POST('/bankrekeningen/{id}/bevestiging', { params: { path: { id } }, body }));
      },
      () => onKlaar(klaar),
    );
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void send();
  };
  return (
    <section className="stapel" aria-labelledby="bevestig">
      <Kop niveau={2} id="bevestig">
        Bevestig de rekening
      </Kop>
      <Alinea>
        Vraag het rekeningnummer en de naam bij de houder na. Gebruik nooit een nummer uit een mail of bericht
        waarin om deze rekening werd gevraagd.
      </Alinea>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form className="kaart stapel" noValidate onSubmit={submit}>
        <Keuzes
          id="gecontroleerdMet"
          label="Hoe controleerde u het?"
          naam="gecontroleerdMet"
          keuzes={KEUZES}
          gekozen={[hoe]}
          onKies={setHoe}
          fout={handeling.foutVan('gecontroleerdMet')}
        />
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Bevestig deze rekening
          </Knop>
        </div>
      </form>
    </section>
  );
}
