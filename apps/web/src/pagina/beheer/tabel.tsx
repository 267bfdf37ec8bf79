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

const isLeeg = (cel: ReactNode): boolean => cel === '' || cel === null || cel === undefined;

const klasseVan = ({ getal = false }: Kolom): string | undefined => (getal ? 'getal' : undefined);

function Regel({
  kolommen,
  cellen,
  rijkop,
}: { kolommen: readonly Kolom[]; rijkop: boolean } & Omit<Rij, 'sleutel'>): ReactNode {
  return (
    <tr role="row">
      {kolommen.map((kolom, i) => {
        const cel = { 'data-kop': kolom.kop, 'data-leeg': isLeeg(cellen[i]) || undefined };
        return rijkop && i === 0 ? (
          <th scope="row" role="rowheader" key={kolom.kop} {...cel}>
            <div>{cellen[i]}</div>
          </th>
        ) : (
          <td role="cell" key={kolom.kop} className={klasseVan(kolom)} {...cel}>
            <div>{cellen[i]}</div>
          </td>
        );
      })}
    </tr>
  );
}

/**
 * Rows under headings. On a phone each row is a block, with the headings beside its cells: a table that is no longer laid out as
 * one tells what it is by its roles.
 */
export function Tabel({
  naam,
  koppen,
  rijen,
  rijkop = false,
  bijschrift = false,
  stapelt = true,
  smal = false,
}: {
  naam: string;
  koppen: readonly (string | Kolom)[];
  rijen: readonly Rij[];
  /** The first cell of a row says what it is about. */
  rijkop?: boolean;
  /** The name can be seen above it. */
  bijschrift?: boolean;
  /** Turn off for a few figures that fit beside each other everywhere. */
  stapelt?: boolean;
  /** Of a few columns, that stand better closer together. */
  smal?: boolean;
}): ReactNode {
  const kolommen = koppen.map((kop): Kolom => (typeof kop === 'string' ? { kop } : kop));
  return (
    <div
      className={`tabelvak${stapelt ? ' tabel--stapelt' : ''}${smal ? ' tabel--smal' : ''}`}
      tabIndex={0}
      role="region"
      aria-label={naam}
    >
      <table className="utrecht-table utrecht-table--html-table" role="table">
        {bijschrift && <caption>{naam}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            {kolommen.map((kolom) => (
              <th scope="col" role="columnheader" key={kolom.kop} className={klasseVan(kolom)}>
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map(({ sleutel, cellen }) => (
            <Regel key={sleutel} kolommen={kolommen} cellen={cellen} rijkop={rijkop} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
