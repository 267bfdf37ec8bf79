// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Punt } from '../lezen';
import { getal } from '../toon';
import { useBreedte } from './breedte';
import { lijnrecht, merken } from './schaal';

export interface Lijn {
  code: string;
  naam: string;
  punten: readonly Punt[];
}

const HOOGTE = 240;
const RAND = { boven: 12, onder: 30, links: 44, rechts: 14 };
/** Below this width every second word under the axis is left out. */
const SMAL_PER_PUNT = 52;

/** A sign of its own for each line: nobody needs to tell colours apart. */
function Teken({ nr, x, y }: { nr: number; x: number; y: number }): ReactNode {
  if (nr === 0) return <circle cx={x} cy={y} r={4.5} />;
  if (nr === 1) return <rect x={x - 4} y={y - 4} width={8} height={8} />;
  return <path d={`M${x} ${y - 5.5}L${x + 5} ${y + 4}L${x - 5} ${y + 4}Z`} />;
}

const Legenda = ({ lijnen }: { lijnen: readonly Lijn[] }): ReactNode => (
  <ul className="trend__legenda">
    {lijnen.map(({ code, naam }, nr) => (
      <li key={code}>
        <svg width="34" height="14" className={`trend__lijn trend__lijn--${nr}`}>
          <path d="M0 7H34" />
          <Teken nr={nr} x={17} y={7} />
        </svg>
        {naam}
      </li>
    ))}
  </ul>
);

/** Where a figure is not told the line is broken. */
function padVan(punten: readonly Punt[], x: (nr: number) => number, y: (waarde: number) => number): string {
  let los = true;
  return punten
    .map(({ waarde }, nr) => {
      if (waarde === null) {
        los = true;
        return '';
      }
      const stuk = `${los ? 'M' : 'L'}${x(nr).toFixed(1)} ${y(waarde).toFixed(1)}`;
      los = false;
      return stuk;
    })
    .join('');
}

const kort = (code: string): string => code.replace(/^(\d\d)(\d\d)-(K\d)$/, '$3 ’$2');

/** Lines over the periods, on one scale from nought. */
export function Trend({ lijnen }: { lijnen: readonly Lijn[] }): ReactNode {
  const [vak, breedte] = useBreedte();
  const punten = lijnen[0]?.punten ?? [];
  const streepjes = merken(
    Math.max(1, ...lijnen.flatMap((lijn) => lijn.punten.map(({ waarde }) => waarde ?? 0))),
  );
  const stap = (breedte - RAND.links - RAND.rechts) / Math.max(1, punten.length);
  const x = (nr: number): number => RAND.links + stap * (nr + 0.5);
  const y = lijnrecht([0, streepjes.at(-1) ?? 1], [HOOGTE - RAND.onder, RAND.boven]);
  const om = stap < SMAL_PER_PUNT ? 2 : 1;
  return (
    <div ref={vak} className="trend">
      <Legenda lijnen={lijnen} />
      <svg width={breedte} height={HOOGTE}>
        {streepjes.map((merk) => (
          <g key={merk} className="trend__as">
            <path d={`M${RAND.links} ${y(merk)}H${breedte - RAND.rechts}`} />
            <text x={RAND.links - 8} y={y(merk) + 4} textAnchor="end">
              {getal(merk)}
            </text>
          </g>
        ))}
        {punten.map(({ code }, nr) => (
          <text key={code} className="trend__onder" x={x(nr)} y={HOOGTE - 8} textAnchor="middle">
            {nr % om === 0 ? kort(code) : ''}
          </text>
        ))}
        {lijnen.map((lijn, nr) => (
          <g key={lijn.code} className={`trend__lijn trend__lijn--${nr}`}>
            <path d={padVan(lijn.punten, x, y)} />
            {lijn.punten.map(({ code, waarde }, plek) =>
              waarde === null ? null : <Teken key={code} nr={nr} x={x(plek)} y={y(waarde)} />,
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
