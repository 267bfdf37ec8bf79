// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Weigering } from '../../api/api';
import { inMoment } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Cijfers } from './cijfers';
import { useTerugzetten, useVersies, type Thesaurus, type Versie } from './gegevens';
import { Omlijsting } from './omlijsting';
import { aantal, foutenVan, zinVan } from './woorden';

/** Puts it in the draft and shows that: nothing changes until it is published. */
function Terug({ nummer, concept }: Pick<Thesaurus, 'nummer' | 'concept'>): ReactNode {
  const terug = useTerugzetten(concept);
  const ga = useNavigate();
  const fouten = terug.error instanceof Weigering ? foutenVan(terug.error) : [];
  const naam = nummer === 0 ? 'de meegeleverde lijst' : `versie ${nummer}`;
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <div>
        <Knop
          soort="tweede"
          bezig={terug.isPending}
          onClick={() => terug.mutate(nummer, { onSuccess: () => void ga('/beheer/thesaurus/concept') })}
        >
          Ga terug naar {naam}
        </Knop>
      </div>
    </>
  );
}

function Stappen({ stap }: Pick<Versie, 'stap'>): ReactNode {
  return (
    <details>
      <summary>{aantal(stap.length, 'wijziging', 'wijzigingen')} aan de versie ervoor</summary>
      <ul>
        {stap.map((een) => (
          <li key={zinVan(een)}>{zinVan(een)}</li>
        ))}
      </ul>
    </details>
  );
}

function Kaart({ versie, thesaurus }: { versie: Versie; thesaurus: Thesaurus }): ReactNode {
  const { nummer, reden, redenLager, proef, gepubliceerdDoor, gepubliceerdOp, stap } = versie;
  const geldt = nummer === thesaurus.nummer;
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={2} als={3}>
        Versie {nummer} {geldt && <Merkje kleur="groen">geldt nu</Merkje>}
      </Kop>
      <p className="klein">
        {inMoment(gepubliceerdOp, 'nl')}, door {gepubliceerdDoor}
      </p>
      <Alinea>{reden}</Alinea>
      {redenLager !== null && <Alinea>Ondanks een lagere proef: {redenLager}</Alinea>}
      <Stappen stap={stap} />
      <details>
        <summary>De proef</summary>
        <Cijfers proef={proef} />
      </details>
      {!geldt && <Terug nummer={nummer} concept={thesaurus.concept} />}
    </li>
  );
}

function Lijst({ thesaurus }: { thesaurus: Thesaurus }): ReactNode {
  const gevraagd = useVersies();
  const { data, error, refetch, hasNextPage } = gevraagd;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  return (
    <>
      <ol className="postrijen" reversed>
        {data.pages
          .flatMap(({ gegevens }) => gegevens)
          .map((versie) => (
            <Kaart key={versie.nummer} versie={versie} thesaurus={thesaurus} />
          ))}
        {!hasNextPage && (
          <li className="kaart stapel stapel--dicht">
            <Kop niveau={2} als={3}>
              De meegeleverde lijst {thesaurus.nummer === 0 && <Merkje kleur="groen">geldt nu</Merkje>}
            </Kop>
            <Alinea>
              Zoals zij bij Schakel hoort, zonder wijzigingen. Haar kenmerk is {thesaurus.basis}.
            </Alinea>
            {thesaurus.nummer > 0 && <Terug nummer={0} concept={thesaurus.concept} />}
          </li>
        )}
      </ol>
      <Meer lijst={gevraagd} />
    </>
  );
}

export const Component = (): ReactNode => (
  <Omlijsting titel="Versies van de thesaurus">
    {(thesaurus) => (
      <>
        <Alinea>
          Wie wat wanneer publiceerde, en waarom. Gaat u terug, dan komt die versie in het concept: zij geldt
          pas als u haar publiceert.
        </Alinea>
        <Lijst thesaurus={thesaurus} />
      </>
    )}
  </Omlijsting>
);
