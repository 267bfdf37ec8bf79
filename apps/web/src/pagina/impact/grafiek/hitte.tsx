// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Punt } from '../lezen';
import { klassenVan } from './schaal';

export interface Hitterij {
  code: string;
  naam: string;
  punten: readonly Punt[];
}

const Leeg = ({ reden }: Pick<Punt, 'reden'>): ReactNode => (
  <>
    <span aria-hidden="true">{reden === null ? '–' : '×'}</span>
    <span className="onzichtbaar">{reden === null ? 'geen' : 'verborgen'}</span>
  </>
);

/** A table of figures, of which the larger are darker: the drawing is the table itself. */
export function Hittetabel({
  naam,
  hoek,
  kolommen,
  rijen,
  toon = String,
  effen = false,
}: {
  naam: string;
  /** Above the names of the rows. */
  hoek: string;
  kolommen: readonly string[];
  rijen: readonly Hitterij[];
  toon?: (waarde: number) => string;
  /** Without colours, where the rows have no unit in common. */
  effen?: boolean;
}): ReactNode {
  const { klasseVan } = klassenVan(
    rijen.flatMap(({ punten }) => punten.flatMap(({ waarde }) => waarde ?? [])),
    true,
  );
  const klasse = (waarde: number | null): string => {
    if (waarde === null) return 'weg';
    return effen || waarde === 0 ? 'effen' : String(klasseVan(waarde));
  };
  return (
    <div className="tabelvak hitte" tabIndex={0} role="region" aria-label={naam}>
      <table className="utrecht-table utrecht-table--html-table">
        <thead>
          <tr>
            <th scope="col">{hoek}</th>
            {kolommen.map((kop) => (
              <th key={kop} scope="col" className="getal">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.code}>
              <th scope="row">{rij.naam}</th>
              {rij.punten.map(({ code, waarde, reden }) => (
                <td key={code} className={`getal hitte__cel hitte__cel--${klasse(waarde)}`}>
                  {waarde === null ? <Leeg reden={reden} /> : toon(waarde)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
