// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Tekstveld } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { Gedaan } from '../../beheer/gedaan';
import { useHandeling } from '../../beheer/handeling';
import { BETALINGEN, sendBankbericht, type Bankbericht } from './gegevens';

function uitkomstVan({ alIngelezen, aantalBetaald, aantalGeweigerd, aantalOnbekend }: Bankbericht): string {
  if (alIngelezen) return 'Dit bestand was al ingelezen. Er is niets veranderd.';
  const rest = aantalOnbekend === 0 ? '' : ` ${aantalOnbekend} moet iemand uitzoeken: zie bovenaan.`;
  return `Ingelezen: ${aantalBetaald} betaald, ${aantalGeweigerd} geweigerd.${rest}`;
}

/** What the bank answered, as the file that it gave. */
export function Inlezen({ programmaId }: { programmaId: string }): ReactNode {
  const [melding, setMelding] = useState('');
  const handeling = useHandeling(BETALINGEN);
  const send = async (formulier: HTMLFormElement): Promise<void> => {
    const bestand = new FormData(formulier).get('bestand');
    if (!(bestand instanceof File) || bestand.size === 0) {
      handeling.setFouten([{ veld: 'bestand', melding: 'Kies het bestand van de bank.' }]);
      return;
    }
    setMelding('');
    const gelezen: Bankbericht[] = [];
    await handeling.run(
      async () => void gelezen.push(await sendBankbericht(programmaId, bestand)),
      () => {
        formulier.reset();
        setMelding(gelezen.map(uitkomstVan).join(''));
      },
    );
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void send(gebeurtenis.currentTarget);
  };
  return (
    <section className="stapel" aria-labelledby="inlezen">
      <Kop niveau={2} id="inlezen">
        Antwoord van de bank inlezen
      </Kop>
      <Gedaan melding={melding} wacht={false} />
      <Foutsamenvatting fouten={handeling.fouten} />
      <form className="kaart stapel" noValidate onSubmit={submit}>
        <Tekstveld
          id="bestand"
          name="bestand"
          type="file"
          accept=".xml,application/xml,text/xml"
          label="Bestand van de bank"
          uitleg="Een statusbericht (pain.002) of een rekeningafschrift (camt.053), ten hoogste 10 MB. Hetzelfde bestand nog eens inlezen kan geen kwaad."
          fout={handeling.foutVan('bestand')}
        />
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" soort="tweede" bezig={handeling.bezig}>
            Lees in
          </Knop>
        </div>
      </form>
    </section>
  );
}
