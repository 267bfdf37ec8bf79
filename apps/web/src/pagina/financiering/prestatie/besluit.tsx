// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../../api/api';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Keuzelijst, Keuzes, Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { useInvoer } from '../../beheer/invoer';
import { PRESTATIES, type Besluit, type PrestatieDetail } from '../../prestaties/gegevens';
import { AFWIJSREDEN } from '../../prestaties/woorden';

const ZONDER_NAMEN = 'De aanbieder leest dit. Noem geen namen of andere gegevens van personen.';

const veldVan = (formulier: HTMLFormElement, naam: string): string => {
  const waarde = new FormData(formulier).get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
};

function toBesluit(formulier: HTMLFormElement, versie: number): Besluit {
  const besluit = veldVan(formulier, 'besluit') as Besluit['besluit'];
  const toelichting = veldVan(formulier, 'toelichting');
  const woorden = toelichting === '' ? {} : { toelichting };
  if (besluit !== 'afwijzen') return { versie, besluit, ...woorden };
  return {
    versie,
    besluit,
    toelichting,
    reden: veldVan(formulier, 'reden') as NonNullable<Besluit['reden']>,
  };
}

/** Accepts it on its evidence, or refuses it with a reason. */
export function Beoordelen({
  prestatie: { id, versie },
  onKlaar,
}: {
  prestatie: PrestatieDetail;
  onKlaar: (melding: string) => void;
}): ReactNode {
  const { bezig, bevestigen, fouten, foutVan, run } = useHandeling(PRESTATIES);
  const invoer = useInvoer(`prestatie:${id}`);
  const [besluit, setBesluit] = useState(invoer.van('besluit', 'aanvaarden'));
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    const body = toBesluit(formulier, versie);
    invoer.keep(formulier);
    const params = { path: { id } };
    void run(
      async () => {
        await take(api.POST('/prestaties/{id}/besluit', { params, body }));
        invoer.clear();
      },
      () => onKlaar('Uw besluit is vastgelegd.'),
    );
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Kop niveau={2}>Uw besluit</Kop>
      {bevestigen && <Bevestigen />}
      <Foutsamenvatting fouten={fouten} />
      <Keuzes
        label="Wat besluit u?"
        naam="besluit"
        gekozen={[besluit]}
        onKies={setBesluit}
        keuzes={[
          { waarde: 'aanvaarden', label: 'Aanvaarden', uitleg: 'Het bewijs laat zien dat het zo is.' },
          { waarde: 'afwijzen', label: 'Afwijzen', uitleg: 'Met een reden die de aanbieder leest.' },
        ]}
      />
      {besluit === 'afwijzen' && (
        <Keuzelijst
          id="reden"
          name="reden"
          kort
          label="Reden"
          defaultValue={invoer.van('reden')}
          fout={foutVan('reden')}
          keuzes={Object.entries(AFWIJSREDEN).map(([waarde, label]) => ({ waarde, label }))}
        />
      )}
      <Tekstvlak
        id="toelichting"
        name="toelichting"
        maxLength={1000}
        label={besluit === 'afwijzen' ? 'Toelichting' : 'Toelichting (niet verplicht)'}
        uitleg={ZONDER_NAMEN}
        defaultValue={invoer.van('toelichting')}
        fout={foutVan('toelichting')}
      />
      <div>
        <Knop type="submit" bezig={bezig}>
          Leg vast
        </Knop>
      </div>
    </form>
  );
}

/** What was found when it was looked at again. */
export function Bevinding({ id, onKlaar }: { id: string; onKlaar: (melding: string) => void }): ReactNode {
  const { bezig, bevestigen, fouten, foutVan, run } = useHandeling(PRESTATIES);
  const invoer = useInvoer(`controle:${id}`);
  const [uitkomst, setUitkomst] = useState(invoer.van('uitkomst', 'goed'));
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    invoer.keep(formulier);
    const params = { path: { id } };
    const body = {
      uitkomst: uitkomst === 'fout' ? 'fout' : 'goed',
      bevinding: veldVan(formulier, 'bevinding'),
    } as const;
    void run(
      async () => {
        await take(api.POST('/prestatiecontroles/{id}/bevinding', { params, body }));
        invoer.clear();
      },
      () => onKlaar('De controle is klaar. Uw bevinding is vastgelegd.'),
    );
  };
  return (
    <form className="stapel" onSubmit={send} noValidate>
      {bevestigen && <Bevestigen />}
      <Foutsamenvatting fouten={fouten} />
      <Keuzes
        label="Wat vond u?"
        naam="uitkomst"
        gekozen={[uitkomst]}
        onKies={setUitkomst}
        keuzes={[
          { waarde: 'goed', label: 'Goed' },
          {
            waarde: 'fout',
            label: 'Fout',
            uitleg: 'De prestatie wordt meteen afgewezen, met uw bevinding erbij.',
          },
        ]}
      />
      <Tekstvlak
        id="bevinding"
        name="bevinding"
        maxLength={1000}
        label="Wat u bekeek en vond"
        uitleg="Noem geen namen of andere gegevens van personen."
        defaultValue={invoer.van('bevinding')}
        fout={foutVan('bevinding')}
      />
      <Alinea>Na uw bevinding is de controle klaar. U kunt haar niet meer wijzigen.</Alinea>
      <div>
        <Knop type="submit" bezig={bezig}>
          Rond de controle af
        </Knop>
      </div>
    </form>
  );
}
