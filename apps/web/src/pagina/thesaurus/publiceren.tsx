// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Weigering } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import { usePubliceren, type Concept, type Versie } from './gegevens';
import { AL_GEZOCHT, foutenVan } from './woorden';

const VELD = { reden: 'reden', redenLager: 'redenLager' } as const;

function read(
  formulier: HTMLFormElement,
  lager: boolean,
): { reden: string; redenLager: string; fouten: Veldfout[] } {
  const gegevens = new FormData(formulier);
  const veld = (naam: string): string => {
    const waarde = gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  const [reden, redenLager] = [veld(VELD.reden), veld(VELD.redenLager)];
  const fouten = [
    ...(reden === '' ? [{ veld: VELD.reden, melding: 'Schrijf waarom u dit wijzigt.' }] : []),
    ...(lager && redenLager === ''
      ? [{ veld: VELD.redenLager, melding: 'Schrijf waarom u publiceert terwijl de proef lager uitkomt.' }]
      : []),
  ];
  return { reden, redenLager, fouten };
}

/** The draft comes into force for everybody; only with a reason, and after the proef. */
export function Publiceren({
  concept,
  onKlaar,
  onFout,
}: {
  concept: Concept;
  onKlaar: (versie: Versie) => void;
  onFout: (heeftFout: boolean) => void;
}): ReactNode {
  const publiceren = usePubliceren(concept);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const lager = concept.proef?.lager === true;
  const show = (nieuw: readonly Veldfout[]): void => {
    setFouten(nieuw);
    onFout(nieuw.length > 0);
  };
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const { reden, redenLager, fouten: mis } = read(gebeurtenis.currentTarget, lager);
    show(mis);
    if (mis.length > 0) return;
    publiceren.mutate(
      { reden, ...(redenLager ? { redenLager } : {}) },
      {
        onSuccess: onKlaar,
        onError: (fout) =>
          show(fout instanceof Weigering ? foutenVan(fout) : [{ melding: 'Dat is niet gelukt.' }]),
      },
    );
  };
  const foutBij = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  // Above what comes in place of the form when a colleague changed the draft.
  const samenvatting = <Foutsamenvatting fouten={fouten} />;
  if (!concept.proef)
    return (
      <>
        {samenvatting}
        <Alinea>Doe eerst de proef met deze wijzigingen. Daarna kunt u publiceren.</Alinea>
      </>
    );
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      {samenvatting}
      <Alinea>{AL_GEZOCHT}</Alinea>
      <Tekstvlak
        id={VELD.reden}
        name={VELD.reden}
        rows={2}
        maxLength={500}
        label="Waarom wijzigt u dit?"
        uitleg="Collega’s lezen dit bij de versie. Noem geen personen."
        fout={foutBij(VELD.reden)}
      />
      {lager && (
        <Tekstvlak
          id={VELD.redenLager}
          name={VELD.redenLager}
          rows={2}
          maxLength={500}
          label="Waarom publiceert u terwijl de proef lager uitkomt?"
          fout={foutBij(VELD.redenLager)}
        />
      )}
      <div>
        <Knop type="submit" bezig={publiceren.isPending}>
          Publiceer
        </Knop>
      </div>
    </form>
  );
}
