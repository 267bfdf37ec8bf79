// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Tabel } from '../beheer/tabel';
import type { Trechter } from './gegevens';
import { STAPPEN, afgevallen, deelVan, getal, procent } from './woorden';

/** In a total what is not told is always few. */
const WEINIG = 'minder\u00a0dan\u00a05';
const GEEN = '–';
const ofGeen = (waarde: number | null, toon: (waarde: number) => string): string =>
  waarde === null ? GEEN : toon(waarde);

/** The funnel, drawn; the table below says the same. */
export function Balken({ totaal }: Pick<Trechter, 'totaal'>): ReactNode {
  return (
    <ol className="trechter__balken" aria-hidden="true">
      {STAPPEN.map(({ stap, naam }) => {
        const aantal = totaal[stap];
        const deel = deelVan(aantal, totaal.gevraagd);
        return (
          <li key={stap}>
            <span className="trechter__naam">{naam}</span>
            <svg className="trechter__balk" width="100%" height="28">
              <rect className="trechter__baan" width="100%" height="100%" />
              {deel !== null && deel > 0 && (
                <rect
                  className="trechter__deel"
                  width={`${Math.max(0.5, deel * 100).toFixed(1)}%`}
                  height="100%"
                />
              )}
            </svg>
            <span className="trechter__getal getal">
              <b>{aantal === null ? WEINIG : getal(aantal)}</b> {deel !== null && procent(deel)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

export function Stappentabel({ totaal, doorlooptijd }: Trechter): ReactNode {
  const tijden: Partial<Record<string, number | null>> = { ...doorlooptijd };
  return (
    <Tabel
      naam="Stap voor stap"
      bijschrift
      rijkop
      koppen={[
        'Stap',
        { kop: 'Hulpvragen', getal: true },
        { kop: 'Deel', getal: true },
        { kop: 'Afgevallen', getal: true },
        { kop: 'Dagen (mediaan)', getal: true },
      ]}
      rijen={STAPPEN.map(({ stap, naam }, nr) => ({
        sleutel: stap,
        cellen: [
          naam,
          totaal[stap] === null ? WEINIG : getal(totaal[stap]),
          ofGeen(deelVan(totaal[stap], totaal.gevraagd), procent),
          ofGeen(afgevallen(totaal, nr), getal),
          ofGeen(tijden[stap] ?? null, getal),
        ],
      }))}
    />
  );
}
