// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { cijfer } from '../toon';
import { useBreedte } from './breedte';
import { lijnrecht } from './schaal';

const HOOGTE = 64;
const RAND = 34;

/** An estimate with how far it may be off, beside nought: what holds nought can be chance. */
export function Interval({
  waarde,
  laag,
  hoog,
  eenheid = '',
}: {
  waarde: number;
  laag: number;
  hoog: number;
  eenheid?: string;
}): ReactNode {
  const [vak, breedte] = useBreedte(420);
  const ver = Math.max(Math.abs(laag), Math.abs(hoog), 1e-9) * 1.05;
  const x = lijnrecht([-ver, ver], [RAND, breedte - RAND]);
  return (
    <div ref={vak} className="interval">
      <svg width={breedte} height={HOOGTE}>
        <path className="interval__as" d={`M${RAND} 24H${breedte - RAND}`} />
        <path className="interval__nul" d={`M${x(0)} 6V42`} />
        <text x={x(0)} y={58} textAnchor="middle">
          0
        </text>
        <path
          className="interval__bereik"
          d={`M${x(laag)} 24H${x(hoog)}M${x(laag)} 16V32M${x(hoog)} 16V32`}
        />
        <path
          className="interval__punt"
          d={`M${x(waarde)} 16L${x(waarde) + 8} 24L${x(waarde)} 32L${x(waarde) - 8} 24Z`}
        />
        <text x={RAND} y={58} textAnchor="start">
          {cijfer(-ver)}
        </text>
        <text x={breedte - RAND} y={58} textAnchor="end">
          {`${cijfer(ver)} ${eenheid}`.trim()}
        </text>
      </svg>
    </div>
  );
}
