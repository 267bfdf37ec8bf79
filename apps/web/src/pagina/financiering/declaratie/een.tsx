// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { KnopLink } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Melding } from '../../../ui/melding';
import { Blad } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Beoordelen } from './beoordelen';
import { Declaratiebeurt } from './beurt';
import { BezwaarBesluiten, Goedkeuren, Terugdraaien, TerugdraaienVragen, type Daadinhoud } from './besluiten';
import { Feiten } from './feiten';
import { useDeclaratie, type Declaratie } from './gegevens';
import { Regels } from './regels';
import { DAAD } from './woorden';

type Daad = Declaratie['daden'][number];
const VORM: Record<Daad['daad'], (inhoud: Daadinhoud) => ReactNode> = {
  beoordelen: Beoordelen,
  goedkeuren: Goedkeuren,
  'terugdraaien-vragen': TerugdraaienVragen,
  terugdraaien: Terugdraaien,
  'bezwaar-besluiten': BezwaarBesluiten,
};
const GEDAAN: Record<Daad['daad'], string> = {
  beoordelen: 'De beoordeling is vastgelegd. Iemand anders keurt haar goed.',
  goedkeuren: 'Het besluit is genomen.',
  'terugdraaien-vragen': 'Uw verzoek is vastgelegd. Iemand anders bevestigt het.',
  terugdraaien: 'De declaratie is teruggedraaid.',
  'bezwaar-besluiten': 'Over het bezwaar is besloten.',
};

/** What one can do, or why not. What is there for when something went wrong stands folded. */
function Handeling({ daad, inhoud }: { daad: Daad; inhoud: Daadinhoud }): ReactNode {
  const Vorm = VORM[daad.daad];
  const opnieuw = daad.daad === 'beoordelen' && inhoud.declaratie.status === 'beoordeeld';
  const naam = opnieuw ? 'Opnieuw beoordelen' : DAAD[daad.daad];
  const deel =
    daad.hindernissen.length === 0 ? (
      <Vorm key={inhoud.declaratie.versie} {...inhoud} />
    ) : (
      <Melding titel="Dit doet iemand anders">
        <ul>
          {daad.hindernissen.map((waarom) => (
            <li key={waarom}>{waarom}</li>
          ))}
        </ul>
      </Melding>
    );
  if (opnieuw || daad.daad === 'terugdraaien-vragen')
    return (
      <details className="kaart">
        <summary>{naam}</summary>
        {deel}
      </details>
    );
  return (
    <section className="kaart stapel">
      <Kop niveau={2}>{naam}</Kop>
      {deel}
    </section>
  );
}

function Inhoud({ declaratie }: { declaratie: Declaratie }): ReactNode {
  const [gedaan, setGedaan] = useState('');
  const { bezwaar } = declaratie;
  return (
    <>
      <Gedaan melding={gedaan} wacht={false} />
      <Declaratiebeurt declaratie={declaratie}>
        {declaratie.betaling?.stand === 'nog-niet' && (
          <div>
            <KnopLink soort="tweede" naar={`/financiering/betalingen?programma=${declaratie.programmaId}`}>
              Naar de betalingen
            </KnopLink>
          </div>
        )}
      </Declaratiebeurt>
      <Feiten declaratie={declaratie} />
      <Kop niveau={2}>Regels</Kop>
      <Regels declaratie={declaratie} />
      {bezwaar?.besluit && (
        <Melding titel={`Bezwaar ${bezwaar.besluit}`}>
          <p>{bezwaar.motivering}</p>
        </Melding>
      )}
      {declaratie.daden.map((daad) => (
        <Handeling
          key={daad.daad}
          daad={daad}
          inhoud={{ declaratie, onKlaar: () => setGedaan(GEDAAN[daad.daad]) }}
        />
      ))}
    </>
  );
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useDeclaratie(id);
  const titel = vraag.data ? `Declaratie ${vraag.data.nummer}` : 'Declaratie';
  return (
    <Blad
      titel={titel}
      terug={['/financiering/declaraties', 'de declaraties']}
      weg="Deze declaratie is er niet."
      vraag={vraag}
    >
      {(declaratie) => <Inhoud declaratie={declaratie} />}
    </Blad>
  );
}
