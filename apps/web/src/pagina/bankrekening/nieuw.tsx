// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Bevestigen } from '../beheer/bevestigen';
import { useHandeling } from '../beheer/handeling';
import { useInvoer } from '../beheer/invoer';
import { REKENINGEN, enter } from './gegevens';
import { Rekeningvelden, readRekening } from './velden';

/** Another account for one's own organisation. */
export function Component(): ReactNode {
  const ga = useNavigate();
  const invoer = useInvoer('bankrekening-nieuw');
  const handeling = useHandeling(REKENINGEN);
  const [sleutel] = useState(() => crypto.randomUUID());
  const send = async (velden: FormData): Promise<void> => {
    const { nieuw, fouten } = readRekening(velden);
    handeling.setFouten(fouten);
    if (fouten.length > 0) return;
    await handeling.run(async () => {
      await enter(nieuw, sleutel);
      invoer.clear();
      await ga('/aanbieder/bankrekening?gedaan=ingevoerd');
    });
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void send(new FormData(gebeurtenis.currentTarget));
  };
  return (
    <Pagina titel="Nieuwe bankrekening" heeftFout={handeling.fouten.length > 0}>
      <p>
        <Link className="nl-link" to="/aanbieder/bankrekening">
          Terug naar de bankrekening
        </Link>
      </p>
      <Alinea>
        Na het invoeren belt een financier u om te vragen of de rekening klopt. Zeven dagen daarna betalen wij
        erop. Tot die dag verandert er niets.
      </Alinea>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form
        className="kaart stapel"
        noValidate
        onSubmit={submit}
        onInput={({ currentTarget }) => invoer.keep(currentTarget)}
      >
        <Rekeningvelden invoer={invoer} foutVan={handeling.foutVan} />
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Voer in
          </Knop>
        </div>
      </form>
    </Pagina>
  );
}
