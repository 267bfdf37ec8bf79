// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Knop } from '../../../ui/knop';
import { Keuzelijst, Keuzes, Tekstveld, type Keus } from '../../../ui/veld';
import { inEuro } from '../geld';
import type { Inhoud } from './gegevens';
import { parseAandeel } from './invoer';

/** Any of some, folded away while it says what is chosen: of none, everything is meant. */
export function Meerkeus({
  naam,
  label,
  alles,
  keuzes,
  begin,
  fout,
}: {
  naam: 'regios' | 'themas';
  label: string;
  /** What it is called when nothing is chosen. */
  alles: string;
  keuzes: readonly Keus[];
  begin: readonly string[];
  fout: string | undefined;
}): ReactNode {
  const [gekozen, setGekozen] = useState(begin);
  const namen = keuzes.filter(({ waarde }) => gekozen.includes(waarde)).map((keus) => keus.label);
  return (
    <details open={fout !== undefined}>
      <summary>
        {label}: {namen.length === 0 ? alles : namen.join(', ')}
      </summary>
      <div className="programma__keuzes">
        <Keuzes
          id={naam}
          naam={naam}
          soort="checkbox"
          label={`${label} (niet verplicht)`}
          uitleg={`Kiest u niets, dan geldt het programma voor ${alles}.`}
          fout={fout}
          keuzes={keuzes}
          gekozen={gekozen}
          onKies={(waarde, aan) =>
            setGekozen((nu) => (aan ? [...nu, waarde] : nu.filter((een) => een !== waarde)))
          }
        />
      </div>
    </details>
  );
}

interface Deel {
  nr: number;
  organisatieId: string;
  aandeel: string;
}

const procent = (aandeel: number): string => String(aandeel / 100).replace('.', ',');

/** One that pays, with its share. */
function Financierrij({
  deel,
  organisaties,
  onAandeel,
  onWeg,
}: {
  deel: Deel;
  organisaties: readonly Keus[];
  onAandeel: (aandeel: string) => void;
  /** Not for the first: a programme without a financier is none. */
  onWeg: (() => void) | null;
}): ReactNode {
  return (
    <li className="programma__rij">
      <Keuzelijst
        name="financier"
        label={`Financier ${deel.nr}`}
        keuzes={[{ waarde: '', label: 'Kies een organisatie' }, ...organisaties]}
        defaultValue={deel.organisatieId}
      />
      <Tekstveld
        kort
        name="aandeel"
        label={`Deel van financier ${deel.nr}, in procenten`}
        inputMode="decimal"
        defaultValue={deel.aandeel}
        onChange={({ target }) => onAandeel(target.value)}
      />
      {onWeg && (
        <Knop soort="stil" onClick={onWeg}>
          Haal financier {deel.nr} weg
        </Knop>
      )}
    </li>
  );
}

/** Who pays which share; below it what they are together. */
export function Financierdelen({
  begin,
  organisaties,
  fout,
}: {
  begin: Inhoud['financiers'];
  organisaties: readonly Keus[];
  fout: string | undefined;
}): ReactNode {
  const [delen, setDelen] = useState<readonly Deel[]>(() =>
    begin.map(({ organisatieId, aandeel }, i) => ({ nr: i + 1, organisatieId, aandeel: procent(aandeel) })),
  );
  const som = delen.reduce((totaal, { aandeel }) => totaal + (parseAandeel(aandeel) ?? 0), 0);
  const change = (nr: number, aandeel: string): void =>
    setDelen((nu) => nu.map((een) => (een.nr === nr ? { ...een, aandeel } : een)));
  const add = (): void =>
    setDelen((nu) => [
      ...nu,
      { nr: Math.max(...nu.map(({ nr }) => nr)) + 1, organisatieId: '', aandeel: '' },
    ]);
  return (
    <fieldset className={`veld programma__groep${fout ? ' veld--fout' : ''}`} id="financiers" tabIndex={-1}>
      <legend>Wie betaalt welk deel?</legend>
      <p className="veld__uitleg">Uw eigen organisatie is penvoerder en betaalt altijd mee.</p>
      {fout && <p className="veld__fout">{fout}</p>}
      <ul className="programma__rijen">
        {delen.map((deel, plaats) => (
          <Financierrij
            key={deel.nr}
            deel={deel}
            organisaties={organisaties}
            onAandeel={(aandeel) => change(deel.nr, aandeel)}
            onWeg={plaats === 0 ? null : () => setDelen((nu) => nu.filter(({ nr }) => nr !== deel.nr))}
          />
        ))}
      </ul>
      <p role="status">
        Samen: <b>{procent(som)} %</b>
        {som === 10_000 ? '' : ' – dat moet precies 100 % zijn'}
      </p>
      <div>
        <Knop soort="tweede" onClick={add}>
          Voeg een financier toe
        </Knop>
      </div>
    </fieldset>
  );
}

/** The budget of each year of the period. */
export function Jaarbudgetten({
  jaren,
  begin,
  fout,
  foutVan,
}: {
  jaren: readonly number[];
  begin: Inhoud['jaren'];
  fout: string | undefined;
  foutVan: (veld: string) => string | undefined;
}): ReactNode {
  const van = (jaar: number): string => {
    const budget = begin.find((een) => een.jaar === jaar)?.budgetInCenten;
    return budget === undefined ? '' : inEuro(budget).replace(/^€\s*/, '');
  };
  return (
    <fieldset className={`veld programma__groep${fout ? ' veld--fout' : ''}`} id="jaren" tabIndex={-1}>
      <legend>Budget per jaar, in euro’s</legend>
      {fout && <p className="veld__fout">{fout}</p>}
      {jaren.length === 0 && (
        <p className="veld__uitleg">Vul eerst de eerste en de laatste dag in. Dan staan hier de jaren.</p>
      )}
      {jaren.map((jaar) => (
        <Tekstveld
          key={jaar}
          id={`jaar-${jaar}`}
          name={`jaar-${jaar}`}
          kort
          label={String(jaar)}
          inputMode="decimal"
          defaultValue={van(jaar)}
          fout={foutVan(`jaar-${jaar}`)}
        />
      ))}
    </fieldset>
  );
}
