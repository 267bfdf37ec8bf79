// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Weigering } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useWijzigen, type Concept, type Wijziging } from './gegevens';
import { LIJST, LIJSTEN, foutenVan } from './woorden';

function read(formulier: HTMLFormElement, begrip: string): Wijziging {
  const gegevens = new FormData(formulier);
  const [woord, lijst] = [gegevens.get('woord'), gegevens.get('lijst')];
  return {
    ...{ soort: 'erbij', begrip, lijst: LIJSTEN.find((een) => een === lijst) ?? 'woorden' },
    woord: typeof woord === 'string' ? woord.trim().replace(/\s+/g, ' ') : '',
  };
}

/** Of the newest change only: what was there before was told before. */
function Gelukt({ concept, woord }: { concept: Concept; woord: string }): ReactNode {
  const nr = concept.wijzigingen.findIndex((een) => een.soort === 'erbij' && een.woord === woord);
  const let_op = concept.waarschuwingen.filter((een) => een.nr === nr);
  return (
    <Melding soort={let_op.length > 0 ? 'waarschuwing' : 'ok'} live titel={`‘${woord}’ staat in het concept`}>
      {let_op.map(({ melding }) => (
        <Alinea key={melding}>{melding}</Alinea>
      ))}
    </Melding>
  );
}

/** Adds a word to a concept, in the draft. */
export function Toevoegen({
  begrip,
  concept,
  onFout,
}: {
  begrip: string;
  concept: Concept;
  onFout: (heeftFout: boolean) => void;
}): ReactNode {
  const wijzigen = useWijzigen(concept);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const veld = useRef<HTMLFormElement>(null);
  const show = (nieuw: readonly Veldfout[]): void => {
    setFouten(nieuw);
    onFout(nieuw.length > 0);
  };
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const nieuw = read(gebeurtenis.currentTarget, begrip);
    if (nieuw.woord === '') return show([{ veld: 'woord', melding: 'Schrijf een woord of zinsdeel.' }]);
    show([]);
    wijzigen.mutate([nieuw], {
      onSuccess: () => veld.current?.reset(),
      onError: (fout) =>
        show(fout instanceof Weigering ? foutenVan(fout, 'woord') : [{ melding: 'Dat is niet gelukt.' }]),
    });
  };
  return (
    <form className="kaart stapel" onSubmit={send} ref={veld} noValidate>
      <Foutsamenvatting fouten={fouten} />
      {wijzigen.data && wijzigen.variables[0] && (
        <Gelukt concept={wijzigen.data} woord={wijzigen.variables[0].woord} />
      )}
      <div className="rij rij--onder">
        <Tekstveld
          id="woord"
          name="woord"
          maxLength={80}
          autoComplete="off"
          label="Woord of zinsdeel"
          uitleg="Alle vormen van het woord tellen mee. Een * staat voor willekeurige letters: kassa*."
          fout={fouten.find((een) => een.veld === 'woord')?.melding}
        />
        <Keuzelijst
          kort
          name="lijst"
          label="In de lijst"
          keuzes={LIJSTEN.map((een) => ({ waarde: een, label: LIJST[een].naam }))}
        />
        <Knop type="submit" bezig={wijzigen.isPending}>
          Voeg toe
        </Knop>
      </div>
    </form>
  );
}
