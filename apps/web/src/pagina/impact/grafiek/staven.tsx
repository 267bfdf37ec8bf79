// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Punt } from '../lezen';

/** Bars under each other, each with its name and figure; what is hidden is hatched and says so. */
export function Staven({
  punten,
  toon,
  tot,
  bij,
}: {
  punten: readonly Punt[];
  toon: (waarde: number) => string;
  /** What the whole width is; the largest, unless told. */
  tot?: number | null;
  /** Beside the figure. */
  bij?: (punt: Punt) => string;
}): ReactNode {
  const grootste = tot ?? Math.max(0, ...punten.map(({ waarde }) => waarde ?? 0));
  return (
    <ol className="staven">
      {punten.map((punt) => (
        <li key={punt.code}>
          <span className="staven__naam">{punt.naam}</span>
          <svg className="staven__baan" width="100%" height="22">
            <rect className="staven__achter" width="100%" height="100%" />
            {punt.waarde === null ? (
              <rect className="staven__weg" width="100%" height="100%" />
            ) : (
              <rect className="staven__deel" width={`${deelVan(punt.waarde, grootste)}%`} height="100%" />
            )}
          </svg>
          <span className="staven__getal getal">
            {punt.waarde === null ? (
              <i>{punt.reden === null ? 'geen' : 'verborgen'}</i>
            ) : (
              <>
                <b>{toon(punt.waarde)}</b> {bij?.(punt)}
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Something is seen of whatever is more than nothing. */
const deelVan = (waarde: number, grootste: number): string =>
  grootste <= 0 || waarde <= 0 ? '0' : Math.max(0.6, (waarde / grootste) * 100).toFixed(1);
