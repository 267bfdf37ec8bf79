// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Pagina } from '../../../ui/pagina';
import { Keuzelijst, Tekstveld, Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { Gedaan } from '../../beheer/gedaan';
import { useHandeling } from '../../beheer/handeling';
import { useInvoer } from '../../beheer/invoer';
import { BELANGEN, type Belang } from './gegevens';
import { Belangenlijst } from './lijst';

const vandaag = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

const veld = (formulier: HTMLFormElement, naam: string): string => {
  const waarde = new FormData(formulier).get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
};

const useAanbieders = () =>
  useQuery({
    queryKey: ['organisaties', 'aanbieders'],
    queryFn: async () => {
      const { gegevens } = await take(api.GET('/organisaties', { params: { query: { aantal: 200 } } }));
      return gegevens.filter(({ soort }) => soort === 'aanbieder');
    },
  });

function read(formulier: HTMLFormElement) {
  const nieuw = {
    aanbiederId: veld(formulier, 'aanbiederId'),
    omschrijving: veld(formulier, 'omschrijving'),
    van: veld(formulier, 'van'),
  };
  const fouten: Veldfout[] = [
    ...(nieuw.aanbiederId === '' ? [{ veld: 'aanbiederId', melding: 'Kies een aanbieder.' }] : []),
    ...(nieuw.omschrijving.length < 3
      ? [{ veld: 'omschrijving', melding: 'Vul in wat het belang is.' }]
      : []),
    ...(nieuw.van === '' ? [{ veld: 'van', melding: 'Vul in vanaf welke dag.' }] : []),
  ];
  return { nieuw, fouten };
}

/** What one declares of oneself. */
function Melden({ onKlaar }: { onKlaar: (melding: string) => void }): ReactNode {
  const handeling = useHandeling(BELANGEN);
  const invoer = useInvoer('belang');
  const [keer, setKeer] = useState(0);
  const aanbieders = useAanbieders().data ?? [];
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    invoer.keep(gebeurtenis.currentTarget);
    const { nieuw, fouten } = read(gebeurtenis.currentTarget);
    if (fouten.length > 0) return handeling.setFouten(fouten);
    void handeling.run(
      async () => {
        await take(api.POST('/belangen', { body: nieuw }));
      },
      () => {
        invoer.clear();
        setKeer(keer + 1);
        onKlaar('Uw belang is gemeld.');
      },
    );
  };
  const keuzes = aanbieders.map(({ id, naam }) => ({ waarde: id, label: naam }));
  return (
    <form className="kaart stapel" key={`${keer} ${keuzes.length}`} onSubmit={send} noValidate>
      <Foutsamenvatting fouten={handeling.fouten} />
      {handeling.bevestigen && <Bevestigen />}
      <Keuzelijst
        id="aanbiederId"
        name="aanbiederId"
        label="Aanbieder"
        keuzes={[{ waarde: '', label: 'Kies een aanbieder' }, ...keuzes]}
        defaultValue={keer > 0 ? '' : invoer.van('aanbiederId')}
        fout={handeling.foutVan('aanbiederId')}
      />
      <Tekstvlak
        id="omschrijving"
        name="omschrijving"
        label="Wat is het belang?"
        uitleg="Bijvoorbeeld: een nevenfunctie, aandelen, of een naaste die er werkt. Noem geen namen. De beheerder leest dit ook."
        rows={3}
        maxLength={500}
        defaultValue={keer > 0 ? '' : invoer.van('omschrijving')}
        fout={handeling.foutVan('omschrijving')}
      />
      <Tekstveld
        id="van"
        name="van"
        type="date"
        kort
        label="Vanaf welke dag?"
        uitleg="Dat mag al voorbij zijn, of nog komen."
        defaultValue={keer > 0 ? '' : invoer.van('van')}
        fout={handeling.foutVan('van')}
      />
      <div>
        <Knop type="submit" bezig={handeling.bezig}>
          Meld dit belang
        </Knop>
      </div>
    </form>
  );
}

/** From the day after this one on it no longer counts. */
function Einde({ belang, onKlaar }: { belang: Belang; onKlaar: (melding: string) => void }): ReactNode {
  const handeling = useHandeling(BELANGEN);
  const { id, tot, aanbieder } = belang;
  if (tot !== null) return 'beëindigd';
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const body = { tot: veld(gebeurtenis.currentTarget, 'tot') };
    if (body.tot === '')
      return handeling.setFouten([{ veld: `tot-${id}`, melding: 'Vul de laatste dag in.' }]);
    void handeling.run(
      async () => {
        await take(api.POST('/belangen/{id}/einde', { params: { path: { id } }, body }));
      },
      () => onKlaar(`Uw belang in ${aanbieder} is beëindigd.`),
    );
  };
  const fout = handeling.fouten[0]?.melding;
  return (
    <details open={handeling.bevestigen || undefined}>
      <summary>
        Beëindig<span className="onzichtbaar"> uw belang in {aanbieder}</span>
      </summary>
      <form className="stapel stapel--dicht" onSubmit={send} noValidate>
        {handeling.bevestigen && <Bevestigen />}
        <Tekstveld
          id={`tot-${id}`}
          name="tot"
          type="date"
          kort
          label="Laatste dag"
          min={vandaag()}
          defaultValue={vandaag()}
          fout={fout}
        />
        <div>
          <Knop type="submit" soort="tweede" bezig={handeling.bezig}>
            Beëindig
          </Knop>
        </div>
      </form>
    </details>
  );
}

export function Component(): ReactNode {
  const [gedaan, setGedaan] = useState('');
  return (
    <Pagina titel="Belangen">
      <Alinea>
        Hebt u iets te maken met een aanbieder, meld dat dan zelf. Zolang het meetelt, beoordeelt en keurt u
        niets goed voor die aanbieder. U kunt een belang beëindigen, op zijn vroegst vandaag; een melding gaat
        nooit weg.
      </Alinea>
      <Gedaan melding={gedaan} wacht={false} />
      <Belangenlijst
        leeg={{
          titel: 'U meldde geen belangen.',
          uitleg: <Alinea>Is dat juist, dan hoeft u niets te doen.</Alinea>,
        }}
        laatste={(belang) => <Einde belang={belang} onKlaar={setGedaan} />}
      />
      <Kop niveau={2}>Meld een belang</Kop>
      <Melden onKlaar={setGedaan} />
    </Pagina>
  );
}
