// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { setLettertoetsen, useLettertoetsen } from './toetsen';
import { Venster } from './venster';

const TOETSEN: readonly [toetsen: string[], wat: string][] = [
  [['j', '↓'], 'Volgende hulpvraag (pijlen werken in de lijst)'],
  [['k', '↑'], 'Vorige hulpvraag'],
  [['Enter'], 'Naar de gegevens van de hulpvraag'],
  [['Esc'], 'Terug naar de lijst'],
  [['t'], 'Toewijzen'],
  [['o'], 'Overdragen'],
  [['f'], 'Opvolgen: bericht of notitie'],
  [['z'], 'Maak ongedaan wat u net deed'],
  [['/'], 'Zoeken op kenmerk'],
  [['?'], 'Deze uitleg'],
];

/** Which keys there are, with the switch that turns those that are letters off. */
export function Hulpvenster({ onSluit }: { onSluit: () => void }): ReactNode {
  const aan = useLettertoetsen();
  return (
    <Venster titel="Sneltoetsen" onSluit={onSluit}>
      <dl className="toetsen">
        {TOETSEN.map(([toetsen, wat]) => (
          <div key={wat}>
            <dt>
              {toetsen.map((toets) => (
                <kbd key={toets}>{toets}</kbd>
              ))}
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
      <label className="keuze">
        <input type="checkbox" checked={aan} onChange={({ target }) => setLettertoetsen(target.checked)} />
        <span>
          <b>Letters en tekens als sneltoets</b>
          <span className="klein">
            Zet dit uit als u met spraak werkt of per ongeluk toetsen raakt. Pijlen, Enter en Esc blijven
            werken.
          </span>
        </span>
      </label>
      <Knop onClick={onSluit}>Sluiten</Knop>
    </Venster>
  );
}
