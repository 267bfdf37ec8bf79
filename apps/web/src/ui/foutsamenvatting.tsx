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

/** A rule says what must be, and not of what: it goes on after a name. */
const gaatVerder = (melding: string): boolean => /^\p{Ll}/u.test(melding);

const OVERSLAAN = '.onzichtbaar, .veld__uitleg, .veld__fout';
function tekstVan(deel: Element): string | undefined {
  const kopie = deel.cloneNode(true) as Element;
  for (const weg of kopie.querySelectorAll(OVERSLAAN)) weg.remove();
  return kopie.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

/** What stands at the field: its label, or that of the group it is in. */
function labelVan(veld: string): string | undefined {
  const bij = document.getElementById(veld);
  const label = document.querySelector(`label[for="${CSS.escape(veld)}"]`);
  const groep = bij?.closest('fieldset')?.querySelector('legend');
  const deel = (bij?.matches('[type=radio], [type=checkbox]') ? (groep ?? label) : label) ?? groep;
  return deel ? tekstVan(deel) : undefined;
}

/** Of each fault that does not say itself what it is about: what stands at its field, once that is drawn. */
function useLabels(fouten: readonly Veldfout[]): Readonly<Record<string, string>> {
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  useLayoutEffect(() => {
    const velden = fouten.flatMap(({ veld, melding }) => (veld && gaatVerder(melding) ? [veld] : []));
    const paren = velden.flatMap((veld) => {
      const label = labelVan(veld);
      return label === undefined ? [] : [[veld, label] as const];
    });
    setLabels((nu) => (paren.length + Object.keys(nu).length === 0 ? nu : Object.fromEntries(paren)));
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
