// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea } from '../../../ui/kop';
import { Pagina } from '../../../ui/pagina';
import { Keuzelijst } from '../../../ui/veld';
import { REKENINGEN, enter } from '../../bankrekening/gegevens';
import { Rekeningvelden, readRekening } from '../../bankrekening/velden';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { useInvoer } from '../../beheer/invoer';
import { tekstVan } from '../../werkbank/venster';
import { useProgrammas } from '../programma/gegevens';

/** From which account a programma pays. */
export function Component(): ReactNode {
  const ga = useNavigate();
  const programmas = useProgrammas().data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  const invoer = useInvoer('programmarekening-nieuw');
  const handeling = useHandeling(REKENINGEN);
  const [sleutel] = useState(() => crypto.randomUUID());
  const send = async (velden: FormData): Promise<void> => {
    const { nieuw, fouten } = readRekening(velden);
    const programmaId = tekstVan(velden, 'programmaId');
    const mist =
      programmaId === undefined ? [{ veld: 'programmaId', melding: 'Kies van welk programma hij is.' }] : [];
    handeling.setFouten([...mist, ...fouten]);
    if (programmaId === undefined || fouten.length > 0) return;
    await handeling.run(async () => {
      await enter({ ...nieuw, programmaId }, sleutel);
      invoer.clear();
      await ga('/financiering/rekeningen?gedaan=ingevoerd');
    });
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void send(new FormData(gebeurtenis.currentTarget));
  };
  return (
    <Pagina titel="Rekening van een programma" heeftFout={handeling.fouten.length > 0}>
      <p>
        <Link className="nl-link" to="/financiering/rekeningen">
          Terug naar de rekeningen
        </Link>
      </p>
      <Alinea>Van deze rekening betaalt het programma, zodra een andere financier haar bevestigt.</Alinea>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form
        className="kaart stapel"
        noValidate
        onSubmit={submit}
        onInput={({ currentTarget }) => invoer.keep(currentTarget)}
      >
        <Keuzelijst
          key={programmas.length}
          id="programmaId"
          name="programmaId"
          label="Programma"
          defaultValue={invoer.van('programmaId')}
          fout={handeling.foutVan('programmaId')}
          keuzes={[
            { waarde: '', label: 'Kies een programma' },
            ...programmas.map(({ id, naam }) => ({ waarde: id, label: naam })),
          ]}
        />
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
