// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTeksten } from '../taal/taal';
import { Kop } from './kop';

const TEKSTEN = {
  nl: {
    titel: (n: number) => (n === 1 ? 'Er is iets niet goed ingevuld' : 'Er zijn dingen niet goed ingevuld'),
    mislukt: 'Dat is niet gelukt',
  },
  en: {
    titel: (n: number) => (n === 1 ? 'Something is not right yet' : 'Some things are not right yet'),
    mislukt: 'That did not work',
  },
};

export interface Veldfout {
  /** Id of the field; without one it is about the whole. */
  veld?: string | undefined;
  melding: string;
}

/** Above the form one does not see which field it is about. */
const metNaam = (naam: string | undefined, melding: string): string =>
  naam === undefined ? melding : `${naam}: ${melding.charAt(0).toLowerCase()}${melding.slice(1)}`;

/** What stands at the field: its label, or that of the group it is in. */
function labelVan(veld: string): string | undefined {
  const bij = document.getElementById(veld) as HTMLInputElement | null;
  const delen = [bij?.labels?.[0], bij?.closest('fieldset')?.querySelector('legend')];
  if (/radio|box/.test(`${bij?.type}`)) delen.reverse();
  return delen.find(Boolean)?.textContent;
}

/** Of each fault that goes on after a name, as it says what must be and not of what: what stands at its field, once that is drawn. */
function useLabels(fouten: readonly Veldfout[]): Readonly<Record<string, string | undefined>> {
  const [labels, setLabels] = useState<Readonly<Record<string, string | undefined>>>({});
  useLayoutEffect(() => {
    const zonder = fouten.filter(({ veld, melding }) => veld && /^\p{Ll}/u.test(melding));
    if (zonder[0]) setLabels(Object.fromEntries(zonder.map(({ veld = '' }) => [veld, labelVan(veld)])));
  }, [fouten]);
  return labels;
}

/**
 * All that is wrong, above the form: takes the focus when it comes and leads to each field. It may be about no field at all.
 * A sentence that does not say itself what it is about gets the label of its field; `namen` where that is not to be found.
 */
export function Foutsamenvatting({
  fouten,
  namen = {},
}: {
  fouten: readonly Veldfout[];
  namen?: Readonly<Record<string, string>>;
}): ReactNode {
  const { titel, mislukt } = useTeksten(TEKSTEN);
  const labels = useLabels(fouten);
  const isOverVelden = fouten.some(({ veld }) => veld !== undefined);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fouten.length > 0) ref.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  return (
    <div
      className="foutsamenvatting"
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby="fouten-kop"
      // Where a plain page brings it, no code of ours moves the focus.
      autoFocus
    >
      <Kop niveau={2} als={3} id="fouten-kop">
        {isOverVelden ? titel(fouten.length) : mislukt}
      </Kop>
      <ul>
        {fouten.map(({ veld, melding }) => (
          <li key={`${veld ?? ''}${melding}`}>
            {veld ? <a href={`#${veld}`}>{metNaam(namen[veld] ?? labels[veld], melding)}</a> : melding}
          </li>
        ))}
      </ul>
    </div>
  );
}
