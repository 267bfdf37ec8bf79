// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';

type Telling = Pick<Schema['GroepWeergave'], 'gevraagd' | 'open' | 'alsnogVervuld'>;

const Getallen = ({ gevraagd, open, alsnogVervuld }: Telling): ReactNode => (
  <>
    <td className="getal">{gevraagd}</td>
    <td className="getal">{open}</td>
    <td className="getal">{alsnogVervuld}</td>
  </>
);

/** Counts by one thing, in figures; beside them a bar where their course counts. */
export function Tabel({
  kop,
  eerste,
  regels,
  balk,
}: {
  kop: string;
  eerste: string;
  regels: readonly (Telling & { naam: string })[];
  /** A bar that shows how much it was; the figures say the same. */
  balk?: number;
}): ReactNode {
  return (
    <div className="tabelvak" role="region" tabIndex={0} aria-label={kop}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption>{kop}</caption>
        <thead>
          <tr>
            <th scope="col">{eerste}</th>
            {balk !== undefined && <td className="tabel__balk" />}
            {['Gevraagd', 'Nog open', 'Later geholpen'].map((titel) => (
              <th scope="col" className="getal" key={titel}>
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regels.map(({ naam, ...getallen }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              {balk !== undefined && (
                <td className="tabel__balk">
                  <meter max={Math.max(1, balk)} value={getallen.gevraagd} aria-hidden="true" />
                </td>
              )}
              <Getallen {...getallen} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
