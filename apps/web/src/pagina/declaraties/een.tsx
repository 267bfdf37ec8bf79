// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useLocation, useParams } from 'react-router';
import { api, take } from '../../api/api';
import { inDatum, inTijdstip } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Tekstvlak } from '../../ui/veld';
import { Blad } from '../beheer/blad';
import { Gedaan } from '../beheer/gedaan';
import { useHandeling } from '../beheer/handeling';
import { Feiten } from '../financiering/declaratie/feiten';
import { Betaalbeurt } from './betaalbeurt';
import { DECLARATIES, useBasis, useDeclaratie, type Declaratie } from '../financiering/declaratie/gegevens';
import { Regels } from '../financiering/declaratie/regels';

interface Deel {
  declaratie: Declaratie;
  onGedaan: (melding: string) => void;
}

function Intrekken({ declaratie: { id, versie }, onGedaan }: Deel): ReactNode {
  const handeling = useHandeling(DECLARATIES);
  const withdraw = (): void =>
    void handeling.run(
      async () => {
        await take(api.POST('/declaraties/{id}/intrekking', { params: { path: { id } }, body: { versie } }));
      },
      () => onGedaan('De declaratie is ingetrokken. U kunt de prestaties opnieuw declareren.'),
    );
  return (
    <div className="stapel">
      <Foutsamenvatting fouten={handeling.fouten} />
      <div>
        <Knop soort="tweede" bezig={handeling.bezig} onClick={withdraw}>
          Trek de declaratie in
        </Knop>
      </div>
    </div>
  );
}

function Bezwaarvorm({ declaratie: { id, bezwaarTot }, onGedaan }: Deel): ReactNode {
  const handeling = useHandeling(DECLARATIES);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const waarde = new FormData(gebeurtenis.currentTarget).get('gronden');
    const gronden = typeof waarde === 'string' ? waarde.trim() : '';
    if (gronden.length < 10)
      return handeling.setFouten([{ veld: 'gronden', melding: 'Leg in ten minste 10 tekens uit waarom.' }]);
    void handeling.run(
      async () => {
        await take(api.POST('/declaraties/{id}/bezwaar', { params: { path: { id } }, body: { gronden } }));
      },
      () => onGedaan('Uw bezwaar is ontvangen. Iemand die niet eerder besliste, besluit erover.'),
    );
  };
  return (
    <section className="kaart stapel">
      <Kop niveau={2}>Bent u het er niet mee eens?</Kop>
      <Alinea>
        Maak bezwaar tot en met {inDatum(bezwaarTot ?? '', 'nl')}. Iemand die niet beoordeelde en niet
        goedkeurde besluit erover. Is uw bezwaar gegrond, dan kunt u opnieuw declareren wat is geweigerd.
      </Alinea>
      <form className="stapel" onSubmit={send} noValidate>
        <Foutsamenvatting fouten={handeling.fouten} />
        <Tekstvlak
          id="gronden"
          name="gronden"
          label="Waarom bent u het er niet mee eens?"
          uitleg="Noem geen personen."
          maxLength={4000}
          fout={handeling.foutVan('gronden')}
        />
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Maak bezwaar
          </Knop>
        </div>
      </form>
    </section>
  );
}

const Bezwaar = ({ bezwaar }: { bezwaar: NonNullable<Declaratie['bezwaar']> }): ReactNode => (
  <Melding titel={bezwaar.besluit === null ? 'U maakte bezwaar' : `Uw bezwaar is ${bezwaar.besluit}`}>
    <p>
      Op {inTijdstip(bezwaar.ingediendOp, 'nl')}: “{bezwaar.gronden}”
    </p>
    <p>{bezwaar.motivering ?? 'Er is nog niet over besloten.'}</p>
  </Melding>
);

function Inhoud({ declaratie }: { declaratie: Declaratie }): ReactNode {
  const { state } = useLocation() as { state: { gedaan?: boolean } | null };
  const [gedaan, setGedaan] = useState(state?.gedaan ? 'Uw declaratie is ingediend.' : '');
  const deel = { declaratie, onGedaan: setGedaan };
  const { status, bezwaar, bezwaarTot } = declaratie;
  return (
    <>
      <Gedaan melding={gedaan} wacht={false} />
      <Betaalbeurt declaratie={declaratie} />
      <Feiten declaratie={declaratie} />
      <Kop niveau={2}>Regels</Kop>
      <Regels declaratie={declaratie} />
      {status === 'ingediend' && <Intrekken {...deel} />}
      {bezwaar && <Bezwaar bezwaar={bezwaar} />}
      {bezwaarTot !== null && !bezwaar && <Bezwaarvorm {...deel} />}
    </>
  );
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const basis = useBasis();
  const vraag = useDeclaratie(id);
  const titel = vraag.data ? `Declaratie ${vraag.data.nummer}` : 'Declaratie';
  return (
    <Blad titel={titel} terug={[basis, 'de declaraties']} weg="Deze declaratie is er niet." vraag={vraag}>
      {(declaratie) => <Inhoud declaratie={declaratie} />}
    </Blad>
  );
}
