// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

/** Rows under headings, that can be scrolled sideways where they do not fit. */
export function Tabel({
  naam,
  koppen,
  rijen,
}: {
  naam: string;
  koppen: readonly string[];
  rijen: readonly { sleutel: string; cellen: readonly ReactNode[] }[];
}): ReactNode {
  return (
    <div className="tabelvak" tabIndex={0} role="region" aria-label={naam}>
      <table className="utrecht-table utrecht-table--html-table">
        <thead>
          <tr>
            {koppen.map((kop) => (
              <th scope="col" key={kop}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ sleutel, cellen }) => (
            <tr key={sleutel}>
              {cellen.map((cel, i) => (
                <td key={koppen[i]}>{cel}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
