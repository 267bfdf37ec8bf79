// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

/** A heading; with `getal` what stands below it is figures. */
interface Kolom {
  kop: string;
  getal?: boolean;
}

interface Rij {
  sleutel: string;
  cellen: readonly ReactNode[];
}

const klasseVan = ({ getal = false }: Kolom): string | undefined => (getal ? 'getal' : undefined);

function Regel({
  kolommen,
  cellen,
  rijkop,
}: { kolommen: readonly Kolom[]; rijkop: boolean } & Omit<Rij, 'sleutel'>): ReactNode {
  return (
    <tr>
      {kolommen.map((kolom, i) =>
        rijkop && i === 0 ? (
          <th scope="row" key={kolom.kop}>
            {cellen[i]}
          </th>
        ) : (
          <td key={kolom.kop} className={klasseVan(kolom)}>
            {cellen[i]}
          </td>
        ),
      )}
    </tr>
  );
}

/** Rows under headings, that can be scrolled sideways where they do not fit. */
export function Tabel({
  naam,
  koppen,
  rijen,
  rijkop = false,
  bijschrift = false,
}: {
  naam: string;
  koppen: readonly (string | Kolom)[];
  rijen: readonly Rij[];
  /** The first cell of a row says what it is about. */
  rijkop?: boolean;
  /** The name can be seen above it. */
  bijschrift?: boolean;
}): ReactNode {
  const kolommen = koppen.map((kop): Kolom => (typeof kop === 'string' ? { kop } : kop));
  return (
    <div className="tabelvak" tabIndex={0} role="region" aria-label={naam}>
      <table className="utrecht-table utrecht-table--html-table">
        {bijschrift && <caption>{naam}</caption>}
        <thead>
          <tr>
            {kolommen.map((kolom) => (
              <th scope="col" key={kolom.kop} className={klasseVan(kolom)}>
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ sleutel, cellen }) => (
            <Regel key={sleutel} kolommen={kolommen} cellen={cellen} rijkop={rijkop} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
