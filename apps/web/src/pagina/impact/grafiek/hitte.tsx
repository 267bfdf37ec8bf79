// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Punt } from '../lezen';
import { klassenVan } from './schaal';

export interface Hitterij {
  code: string;
  naam: string;
  punten: readonly Punt[];
}

/** A table of figures, of which the larger are darker: the drawing is the table itself. */
export function Hittetabel({
  naam,
  hoek,
  kolommen,
  rijen,
}: {
  naam: string;
  /** Above the names of the rows. */
  hoek: string;
  kolommen: readonly string[];
  rijen: readonly Hitterij[];
}): ReactNode {
  const { klasseVan } = klassenVan(
    rijen.flatMap(({ punten }) => punten.flatMap(({ waarde }) => waarde ?? [])),
    true,
  );
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
                <td
                  key={code}
                  className={`getal hitte__cel hitte__cel--${waarde === null ? 'weg' : klasseVan(waarde)}`}
                >
                  {waarde ?? (
                    <>
                      <span aria-hidden="true">{reden === null ? '–' : '×'}</span>
                      <span className="onzichtbaar">{reden === null ? 'geen' : 'verborgen'}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
