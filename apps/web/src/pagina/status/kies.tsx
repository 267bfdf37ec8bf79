// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Keuzes, type Keus } from '../../ui/veld';

/** One of some, or with `soort` checkbox any of them; the form reads what was chosen. `alleen` goes with nothing else. */
export function Kies({
  soort = 'radio',
  begin = [],
  alleen,
  onKies,
  ...rest
}: {
  label: ReactNode;
  uitleg?: ReactNode;
  fout?: string | undefined;
  id: string;
  naam: string;
  keuzes: readonly Keus[];
  soort?: 'radio' | 'checkbox';
  begin?: readonly string[];
  alleen?: string;
  onKies?: (gekozen: readonly string[]) => void;
}): ReactNode {
  const [gekozen, setGekozen] = useState(begin);
  const choose = (waarde: string, aan: boolean): void => {
    const over = gekozen.filter((een) => een !== waarde && een !== alleen);
    const nieuw = soort === 'radio' || waarde === alleen ? [waarde] : [...over, waarde];
    const dan = aan ? nieuw : over;
    setGekozen(dan);
    onKies?.(dan);
  };
  return <Keuzes {...rest} soort={soort} gekozen={gekozen} onKies={choose} />;
}

/** A list of codes with their words, for a field. */
export const toKeuzes = (woorden: Readonly<Record<string, string>>): Keus[] =>
  Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));

/** What stands in a field, without spaces around it. */
export const readVeld = (invoer: FormData, naam: string): string => {
  const waarde = invoer.get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
};

/** The same when there is something, to leave it out otherwise. */
export const optioneel = <N extends string>(invoer: FormData, naam: N): Partial<Record<N, string>> => {
  const waarde = readVeld(invoer, naam);
  return (waarde === '' ? {} : { [naam]: waarde }) as Partial<Record<N, string>>;
};
