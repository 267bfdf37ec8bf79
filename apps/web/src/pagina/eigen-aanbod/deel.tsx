// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Kop } from '../../ui/kop';
import type { Keus } from '../../ui/veld';

export const keuzesVan = (woorden: Record<string, string>): Keus[] =>
  Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));

/** A part of the form with a heading. */
export function Deel({
  naam,
  titel,
  children,
}: {
  naam: string;
  titel: string;
  children: ReactNode;
}): ReactNode {
  return (
    <section className="kaart stapel" aria-labelledby={`deel-${naam}`}>
      <Kop niveau={2} als={3} id={`deel-${naam}`}>
        {titel}
      </Kop>
      {children}
    </section>
  );
}
