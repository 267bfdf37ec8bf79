// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
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

/**
 * All that is wrong, above the form: takes the focus when it comes and leads to each field. It may be about no field at all.
 * `namen`: labels by field, for sentences that do not say themselves what they are about.
 */
export function Foutsamenvatting({
  fouten,
  namen = {},
}: {
  fouten: readonly Veldfout[];
  namen?: Readonly<Record<string, string>>;
}): ReactNode {
  const { titel, mislukt } = useTeksten(TEKSTEN);
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
            {veld ? <a href={`#${veld}`}>{metNaam(namen[veld], melding)}</a> : melding}
          </li>
        ))}
      </ul>
    </div>
  );
}
