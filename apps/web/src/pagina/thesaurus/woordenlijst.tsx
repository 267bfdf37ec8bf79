// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import type { Begrip, Wijziging } from './gegevens';
import { LIJST, aantal } from './woorden';

type Woord = Begrip['lijsten'][number]['woorden'][number];

/** More buttons than this are too many to walk past with the Tab key. */
const EERSTE = 24;

/** Id of the button of a word, to find it again where it comes to stand. */
export const knopVan = (lijst: string, woord: string): string => `${lijst}-${woord}`;

const KLEUR = { erbij: 'groen', weg: 'rood', basis: 'grijs' } as const;

const Stand = ({ stand, geldt }: Woord): ReactNode =>
  stand !== 'basis' || !geldt ? (
    <Merkje kleur={KLEUR[stand]}>
      {stand === 'basis' ? 'terug' : stand}
      {geldt ? '' : ', concept'}
    </Merkje>
  ) : null;

function Regel({
  woord,
  id,
  bezig,
  onStap,
}: {
  woord: Woord;
  id: string;
  bezig: boolean;
  onStap: (soort: Wijziging['soort']) => void;
}): ReactNode {
  const isWeg = woord.stand === 'weg';
  const wat = isWeg ? 'Zet terug' : 'Haal weg';
  return (
    <li className="thesaurus__woord">
      <span>
        {isWeg ? <del>{woord.woord}</del> : woord.woord} <Stand {...woord} />
      </span>
      <Knop
        soort="stil"
        id={id}
        bezig={bezig}
        aria-label={`${wat}: ${woord.woord}`}
        onClick={() => onStap(isWeg ? 'erbij' : 'weg')}
      >
        {wat}
      </Knop>
    </li>
  );
}

/** One list of words of a concept. What was changed stands first. */
export function Woordenlijst({
  lijst: { lijst, woorden },
  zoek,
  bezig,
  onStap,
}: {
  lijst: Begrip['lijsten'][number];
  zoek: string;
  bezig: boolean;
  onStap: (woord: string, soort: Wijziging['soort']) => void;
}): ReactNode {
  const [alles, setAlles] = useState(false);
  const { naam, uitleg } = LIJST[lijst];
  const passend = woorden
    .filter(({ woord }) => woord.toLowerCase().includes(zoek.toLowerCase()))
    .sort((a, b) => Number(a.stand === 'basis' && a.geldt) - Number(b.stand === 'basis' && b.geldt));
  const zichtbaar = alles ? passend : passend.slice(0, EERSTE);
  if (woorden.length === 0) return null;
  return (
    <section className="stapel stapel--dicht">
      <Kop niveau={2} als={3}>
        {naam} ({passend.length.toLocaleString('nl')})
      </Kop>
      <p className="klein">{uitleg}</p>
      <ul className="thesaurus__woorden">
        {zichtbaar.map((woord) => (
          <Regel
            key={woord.woord}
            woord={woord}
            id={knopVan(lijst, woord.woord)}
            bezig={bezig}
            onStap={(soort) => onStap(woord.woord, soort)}
          />
        ))}
      </ul>
      {passend.length > zichtbaar.length && (
        <div>
          <Knop soort="tweede" onClick={() => setAlles(true)}>
            Toon nog {aantal(passend.length - zichtbaar.length, 'woord', 'woorden')}
          </Knop>
        </div>
      )}
    </section>
  );
}
