// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Weigering } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Melding, Merkje } from '../../ui/melding';
import { Leeg } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { inKolom } from '../beheer/tijd';
import { useTerugzetten, useWijzigen, type Concept, type Thesaurus, type Versie } from './gegevens';
import { Omlijsting } from './omlijsting';
import { Proefvak } from './proef';
import { Publiceren } from './publiceren';
import { AL_GEZOCHT, LIJST, foutenVan, naamVan, padVan, zinVan } from './woorden';

type Stap = Concept['open'][number];

const OM = { erbij: 'weg', weg: 'erbij' } as const;

/** What is said about the change of which this is the step. */
function meldingenVan({ wijzigingen, fouten, waarschuwingen }: Concept, stap: Stap): ReactNode {
  const over = [...fouten, ...waarschuwingen].filter(({ nr }) => {
    const een = wijzigingen[nr];
    return een?.begrip === stap.begrip && een.lijst === stap.lijst && een.woord === stap.woord;
  });
  return over.map(({ melding }) => (
    <span key={melding} className="thesaurus__let-op">
      {melding}
    </span>
  ));
}

function Wijzigingen({ concept }: { concept: Concept }): ReactNode {
  const wijzigen = useWijzigen(concept);
  const fouten = wijzigen.error instanceof Weigering ? foutenVan(wijzigen.error) : [];
  const gedaan = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its row.
  useEffect(() => {
    if (wijzigen.isSuccess) gedaan.current?.focus();
  }, [wijzigen.isSuccess, concept.versie]);
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <p role="status" className="klein" tabIndex={-1} ref={gedaan}>
        {wijzigen.isSuccess && 'De wijziging is ongedaan gemaakt.'}
      </p>
      <Tabel
        naam="Wijzigingen"
        koppen={['Woord', 'Begrip', 'Lijst', 'Wie', 'Ongedaan maken']}
        rijen={concept.open.map((stap) => ({
          sleutel: zinVan(stap),
          cellen: [
            <span key="woord">
              <Merkje kleur={stap.soort === 'erbij' ? 'groen' : 'rood'}>{stap.soort}</Merkje> {stap.woord}
              {meldingenVan(concept, stap)}
            </span>,
            <Link key="begrip" className="nl-link" to={padVan(stap.begrip)}>
              {naamVan(stap.begrip)}
            </Link>,
            LIJST[stap.lijst].naam,
            <span key="wie">
              {stap.op === null ? 'Terug naar hoe het was' : `${stap.door}, ${inKolom(stap.op)}`}
            </span>,
            <Knop
              key="weg"
              soort="stil"
              bezig={wijzigen.isPending}
              aria-label={`Maak ongedaan: ${zinVan(stap)}`}
              onClick={() => wijzigen.mutate([{ ...stap, soort: OM[stap.soort] }])}
            >
              Maak ongedaan
            </Knop>,
          ],
        }))}
      />
    </>
  );
}

/** Faults come only of new files of the product: what was refused never came in. */
const Fouten = ({ fouten }: Concept): ReactNode =>
  fouten.length === 0 ? null : (
    <Melding soort="fout" titel="Dit past niet meer bij de meegeleverde lijst">
      <ul>
        {fouten.map(({ nr, melding }) => (
          <li key={`${nr} ${melding}`}>{melding}</li>
        ))}
      </ul>
    </Melding>
  );

function Weggooien({ nummer, concept }: Thesaurus): ReactNode {
  const terug = useTerugzetten(concept);
  const fouten = terug.error instanceof Weigering ? foutenVan(terug.error) : [];
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <div>
        <Knop soort="stil" bezig={terug.isPending} onClick={() => terug.mutate(nummer)}>
          Gooi alle wijzigingen weg
        </Knop>
      </div>
    </>
  );
}

/** Comes in place of the form that had the focus. */
function Gepubliceerd({ nummer }: Versie): ReactNode {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={vak}>
      <Melding soort="ok" live titel={`Versie ${nummer} is gepubliceerd`}>
        <Alinea>Nieuwe hulpvragen worden er binnen enkele seconden mee gelezen.</Alinea>
        <Alinea>{AL_GEZOCHT}</Alinea>
        <p>
          <Link className="nl-link" to="/beheer/thesaurus/versies">
            Bekijk alle versies
          </Link>
        </p>
      </Melding>
    </div>
  );
}

const Niets = (): ReactNode => (
  <Leeg titel="Er is niets gewijzigd aan wat nu geldt.">
    <Alinea>Kies een begrip om er woorden bij te zetten of weg te halen.</Alinea>
    <div>
      <KnopLink naar="/beheer/thesaurus">Naar de begrippen</KnopLink>
    </div>
  </Leeg>
);

export function Component(): ReactNode {
  const [gepubliceerd, setGepubliceerd] = useState<Versie>();
  const [heeftFout, setHeeftFout] = useState(false);
  return (
    <Omlijsting titel="Concept van de thesaurus" heeftFout={heeftFout}>
      {(thesaurus) => {
        const { concept } = thesaurus;
        if (concept.open.length === 0) return gepubliceerd ? <Gepubliceerd {...gepubliceerd} /> : <Niets />;
        return (
          <>
            <Alinea>Dit geldt nog niet. Probeer het eerst, en publiceer het dan.</Alinea>
            <Fouten {...concept} />
            <Wijzigingen concept={concept} />
            <Weggooien {...thesaurus} />
            <Kop niveau={2}>Proef</Kop>
            <Proefvak concept={concept} onFout={setHeeftFout} />
            <Kop niveau={2}>Publiceren</Kop>
            <Publiceren concept={concept} onKlaar={setGepubliceerd} onFout={setHeeftFout} />
          </>
        );
      }}
    </Omlijsting>
  );
}
