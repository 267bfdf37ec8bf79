// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Weigering } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tekstveld } from '../../ui/veld';
import { useBegrip, useWijzigen, type Begrip, type Concept, type Wijziging } from './gegevens';
import { Omlijsting } from './omlijsting';
import { Toevoegen } from './toevoegen';
import { SOORT, foutenVan, naamVan } from './woorden';
import { Woordenlijst, knopVan } from './woordenlijst';

function Feiten({ groep, soort, breder, sbi }: Begrip): ReactNode {
  return (
    <Alinea>
      {SOORT[soort]}, in de groep {groep}.
      {breder.length > 0 && ` Valt onder ${breder.map(naamVan).join(', ')}.`}
      {sbi.length > 0 && ` SBI-codes die beginnen met ${sbi.join(', ')}.`}
    </Alinea>
  );
}

function Woorden({ begrip, concept }: { begrip: Begrip; concept: Concept }): ReactNode {
  const [zoek, setZoek] = useState('');
  const wijzigen = useWijzigen(concept);
  const sleutel = `${begrip.groep}/${begrip.naam}`;
  const fouten = wijzigen.error instanceof Weigering ? foutenVan(wijzigen.error) : [];
  const melding = useRef<HTMLParagraphElement>(null);
  /** The button moves with its word, or goes with it. */
  const send = (stap: Wijziging): void =>
    wijzigen.mutate([stap], {
      onSuccess: () =>
        setTimeout(() =>
          (document.getElementById(knopVan(stap.lijst, stap.woord)) ?? melding.current)?.focus(),
        ),
    });
  const gedaan = wijzigen.isSuccess ? wijzigen.variables[0] : undefined;
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <p role="status" className="klein" tabIndex={-1} ref={melding}>
        {gedaan &&
          `‘${gedaan.woord}’ ${gedaan.soort === 'weg' ? 'is weggehaald' : 'is teruggezet'}, in het concept.`}
      </p>
      <Tekstveld
        kort
        type="search"
        label="Zoek in deze woorden"
        value={zoek}
        onChange={({ target }) => setZoek(target.value)}
      />
      {begrip.lijsten.map((lijst) => (
        <Woordenlijst
          key={lijst.lijst}
          lijst={lijst}
          zoek={zoek.trim()}
          bezig={wijzigen.isPending}
          onStap={(woord, soort) => send({ soort, begrip: sleutel, lijst: lijst.lijst, woord })}
        />
      ))}
    </>
  );
}

function Inhoud({
  groep,
  naam,
  concept,
  onFout,
}: {
  groep: string;
  naam: string;
  concept: Concept;
  onFout: (heeftFout: boolean) => void;
}): ReactNode {
  const { data, error, refetch } = useBegrip(groep, naam);
  if (error instanceof Weigering && error.status === 404)
    return (
      <Leeg titel="Dit begrip is er niet.">
        <p>
          <Link className="nl-link" to="/beheer/thesaurus">
            Naar alle begrippen
          </Link>
        </p>
      </Leeg>
    );
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  return (
    <>
      <p>
        <Link className="nl-link" to="/beheer/thesaurus">
          Terug naar de begrippen
        </Link>
      </p>
      <Feiten {...data} />
      <Kop niveau={2}>Voeg een woord toe</Kop>
      <Toevoegen begrip={`${groep}/${naam}`} concept={concept} onFout={onFout} />
      <Woorden begrip={data} concept={concept} />
    </>
  );
}

export function Component(): ReactNode {
  const { groep = '', naam = '' } = useParams();
  const [heeftFout, setHeeftFout] = useState(false);
  return (
    <Omlijsting titel={`Begrip ${naamVan(naam)}`} kop={naamVan(naam)} heeftFout={heeftFout}>
      {({ concept }) => (
        <Inhoud {...{ groep, naam, concept }} onFout={setHeeftFout} key={`${groep}/${naam}`} />
      )}
    </Omlijsting>
  );
}
