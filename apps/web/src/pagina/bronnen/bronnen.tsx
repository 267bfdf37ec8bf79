// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { Tabel } from '../beheer/tabel';
import { SOORTEN, useBronnen, type Bron } from './gegevens';
import { Inlezen } from './inlezen';
import { Intrekken } from './intrekken';

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' });

const Stand = ({ bron }: { bron: Bron }): ReactNode =>
  bron.ingetrokkenOp === null ? (
    <Merkje kleur="groen">Telt mee</Merkje>
  ) : (
    <>
      <Merkje>Ingetrokken</Merkje> {dag.format(new Date(bron.ingetrokkenOp))}: {bron.intrekreden}
    </>
  );

function Lijst({ bronnen, onKies }: { bronnen: Bron[]; onKies: (bron: Bron) => void }): ReactNode {
  if (bronnen.length === 0)
    return <Leeg titel="Er is nog geen bestand ingelezen.">Lees hierboven het eerste bestand in.</Leeg>;
  const tellen = bronnen.filter(({ ingetrokkenOp }) => ingetrokkenOp === null).length;
  return (
    <>
      <Alinea>
        {bronnen.length === 1 ? 'Er is 1 bestand ingelezen' : `Er zijn ${bronnen.length} bestanden ingelezen`}
        ; {tellen} {tellen === 1 ? 'telt' : 'tellen'} mee.
      </Alinea>
      <Tabel
        naam="Eerder ingelezen"
        rijkop
        koppen={[
          ...['Bron', { kop: 'Versie', getal: true }, 'Soort', { kop: 'Regels', getal: true }],
          ...['Ingelezen op', 'Door', 'Stand', 'Intrekken'],
        ]}
        rijen={bronnen.map((bron) => ({
          sleutel: bron.id,
          cellen: [
            ...[bron.naam, bron.versie, SOORTEN[bron.soort], bron.regels.toLocaleString('nl-NL')],
            ...[dag.format(new Date(bron.ingelezenOp)), bron.ingelezenDoor],
            <Stand key="s" bron={bron} />,
            bron.ingetrokkenOp === null && (
              <Knop key="k" soort="tweede" onClick={() => onKies(bron)}>
                Trek in
                <span className="onzichtbaar">
                  : {bron.naam}, versie {bron.versie}
                </span>
              </Knop>
            ),
          ],
        }))}
      />
    </>
  );
}

function Inhoud({ bronnen }: { bronnen: Bron[] }): ReactNode {
  const [melding, setMelding] = useState('');
  const [keer, setKeer] = useState(0);
  const [kies, setKies] = useState<Bron | null>(null);
  return (
    <>
      <Gedaan melding={melding} wacht={kies !== null} />
      <Inlezen
        key={keer}
        namen={[...new Set(bronnen.map(({ naam }) => naam))]}
        onKlaar={(gedaan) => {
          setMelding(gedaan);
          setKeer(keer + 1);
        }}
      />
      <Lijst
        bronnen={bronnen}
        onKies={(bron) => {
          setMelding('');
          setKies(bron);
        }}
      />
      {kies && <Intrekken bron={kies} onSluit={() => setKies(null)} onKlaar={setMelding} />}
    </>
  );
}

/** Files with figures of others: read in, looked back at and taken back. */
export function Component(): ReactNode {
  const { data, error, refetch } = useBronnen();
  return (
    <Pagina titel="Cijfers van anderen">
      <Alinea inleiding>
        Bestanden van bijvoorbeeld het CBS. Zij geven cijfers van bedrijven van voor en na de hulp, ook van
        bedrijven die nooit om hulp vroegen. Daarmee is het effect te vergelijken.
      </Alinea>
      {data && <Inhoud bronnen={data} />}
      {!data && error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="20rem" />}
    </Pagina>
  );
}
