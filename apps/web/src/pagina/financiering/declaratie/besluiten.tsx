// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { api, take } from '../../../api/api';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea } from '../../../ui/kop';
import { Keuzelijst, Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling, type Beheerhandeling } from '../../beheer/handeling';
import { useInvoer } from '../../beheer/invoer';
import { inEuro } from '../geld';
import { DECLARATIES, type Declaratie } from './gegevens';
import { prestaties } from './woorden';

export interface Daadinhoud {
  declaratie: Declaratie;
  onKlaar: () => void;
}

/** A form with what was wrong above it, and the way to confirm who one is. */
function Vorm({
  handeling,
  knop,
  onVerstuur,
  children,
}: {
  handeling: Beheerhandeling;
  knop: string;
  onVerstuur: (formulier: HTMLFormElement) => void;
  children: ReactNode;
}): ReactNode {
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    onVerstuur(gebeurtenis.currentTarget);
  };
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={handeling.fouten} />
      {handeling.bevestigen && <Bevestigen />}
      {children}
      <div>
        <Knop type="submit" bezig={handeling.bezig}>
          {knop}
        </Knop>
      </div>
    </form>
  );
}

const veld = (formulier: HTMLFormElement, naam: string): string => {
  const waarde = new FormData(formulier).get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
};

/** Exactly what was assessed, by its hash. */
export function Goedkeuren({ declaratie, onKlaar }: Daadinhoud): ReactNode {
  const { id, versie, oordeelHash, toegekendInCenten, regels } = declaratie;
  const handeling = useHandeling(DECLARATIES);
  const toegekend = regels.filter(({ besluit }) => besluit === 'toegekend').length;
  const bedrag = inEuro(toegekendInCenten ?? 0);
  const approve = (): void => {
    const body = { versie, oordeelHash: oordeelHash ?? '' };
    void handeling.run(async () => {
      await take(api.POST('/declaraties/{id}/goedkeuring', { params: { path: { id } }, body }));
    }, onKlaar);
  };
  return (
    <Vorm
      handeling={handeling}
      knop={toegekend === 0 ? 'Wijs de declaratie af' : `Keur ${bedrag} goed`}
      onVerstuur={approve}
    >
      <Alinea>
        U keurt precies de beoordeling hierboven goed: {prestaties(toegekend)} toegekend voor <b>{bedrag}</b>,{' '}
        {prestaties(regels.length - toegekend)} geweigerd. Verandert er intussen iets, dan gaat het niet door.
        Klopt iets niet, beoordeel de declaratie dan zelf opnieuw; een ander keurt haar daarna goed.
      </Alinea>
      <p className="klein">
        Hash van de beoordeling: <code className="hash">{oordeelHash}</code>
      </p>
    </Vorm>
  );
}

/** Asking it, with why. */
export function TerugdraaienVragen({ declaratie: { id, versie }, onKlaar }: Daadinhoud): ReactNode {
  const handeling = useHandeling(DECLARATIES);
  const invoer = useInvoer(`declaratie-terugdraaien-${id}`);
  const ask = (formulier: HTMLFormElement): void => {
    invoer.keep(formulier);
    const body = { versie, reden: veld(formulier, 'reden') };
    if (body.reden.length < 3) return handeling.setFouten([{ veld: 'reden', melding: 'Vul in waarom.' }]);
    void handeling.run(
      async () => {
        await take(api.POST('/declaraties/{id}/terugdraaiverzoek', { params: { path: { id } }, body }));
      },
      () => {
        invoer.clear();
        onKlaar();
      },
    );
  };
  return (
    <Vorm handeling={handeling} knop="Vraag om terugdraaien" onVerstuur={ask}>
      <Alinea>Iemand anders bevestigt dit. Het kan zolang er niet is betaald.</Alinea>
      <Tekstvlak
        id="reden"
        name="reden"
        label="Waarom moet deze declaratie worden teruggedraaid?"
        uitleg="Noem geen personen."
        rows={3}
        maxLength={1000}
        defaultValue={invoer.van('reden')}
        fout={handeling.foutVan('reden')}
      />
    </Vorm>
  );
}

/** Doing what somebody else asked. */
export function Terugdraaien({ declaratie, onKlaar }: Daadinhoud): ReactNode {
  const { id, versie, terugdraaireden } = declaratie;
  const handeling = useHandeling(DECLARATIES);
  const reverse = (): void => {
    const body = { versie };
    void handeling.run(async () => {
      await take(api.POST('/declaraties/{id}/terugdraaiing', { params: { path: { id } }, body }));
    }, onKlaar);
  };
  return (
    <Vorm handeling={handeling} knop="Draai de declaratie terug" onVerstuur={reverse}>
      <Alinea>
        Een ander vroeg dit: “{terugdraaireden}” Het geld gaat terug naar wat voor de afspraak is verplicht,
        en wat was toegekend kan opnieuw worden gedeclareerd.
      </Alinea>
    </Vorm>
  );
}

/** About what the party objects to. */
export function BezwaarBesluiten({ declaratie: { id, bezwaar }, onKlaar }: Daadinhoud): ReactNode {
  const handeling = useHandeling(DECLARATIES);
  const invoer = useInvoer(`declaratie-bezwaar-${id}`);
  const decide = (formulier: HTMLFormElement): void => {
    invoer.keep(formulier);
    const besluit = veld(formulier, 'besluit') === 'gegrond' ? 'gegrond' : 'ongegrond';
    const body = { besluit, motivering: veld(formulier, 'motivering') } as const;
    if (body.motivering.length < 10)
      return handeling.setFouten([
        { veld: 'motivering', melding: 'Leg in ten minste 10 tekens uit waarom.' },
      ]);
    void handeling.run(
      async () => {
        await take(api.POST('/declaraties/{id}/bezwaarbesluit', { params: { path: { id } }, body }));
      },
      () => {
        invoer.clear();
        onKlaar();
      },
    );
  };
  return (
    <Vorm handeling={handeling} knop="Besluit over het bezwaar" onVerstuur={decide}>
      <Alinea>De gronden: “{bezwaar?.gronden}”</Alinea>
      <Keuzelijst
        name="besluit"
        label="Uw besluit"
        keuzes={[
          { waarde: 'ongegrond', label: 'Ongegrond: het blijft zoals het was' },
          { waarde: 'gegrond', label: 'Gegrond: wat is geweigerd kan opnieuw worden gedeclareerd' },
        ]}
        defaultValue={invoer.van('besluit', 'ongegrond')}
      />
      <Tekstvlak
        id="motivering"
        name="motivering"
        label="Waarom besluit u zo?"
        uitleg="Wie bezwaar maakte leest dit. Noem geen personen."
        maxLength={4000}
        defaultValue={invoer.van('motivering')}
        fout={handeling.foutVan('motivering')}
      />
    </Vorm>
  );
}
