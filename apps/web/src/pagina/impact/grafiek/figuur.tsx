// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Tabel } from '../../beheer/tabel';
import { Alinea, Kop } from '../../../ui/kop';

export interface Figuurtabel {
  koppen: Parameters<typeof Tabel>[0]['koppen'];
  rijen: Parameters<typeof Tabel>[0]['rijen'];
}

/** A drawing with one sentence that says what it shows and a table of the same figures: who cannot see it misses nothing. */
export function Figuur({
  id,
  kop,
  zin,
  noot,
  tabel,
  breed = false,
  gelezen,
  children,
}: {
  id: string;
  kop: string;
  zin: string;
  /** How it was counted, when that needs words. */
  noot?: ReactNode;
  tabel?: Figuurtabel;
  breed?: boolean;
  /** Instead of a drawing: a table that is coloured, and is read. */
  gelezen?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  return (
    <section className={`figuur figuur--${id} kaart${breed ? ' figuur--breed' : ''}`} aria-labelledby={id}>
      <Kop niveau={2} als={3} id={id}>
        {kop}
      </Kop>
      <Alinea>{zin}</Alinea>
      {children && (
        <div className="figuur__beeld" aria-hidden="true">
          {children}
        </div>
      )}
      {gelezen}
      {noot && <p className="klein">{noot}</p>}
      {tabel && (
        <details className="figuur__tabel">
          <summary>
            Cijfers in een tabel<span className="onzichtbaar">: {kop}</span>
          </summary>
          <Tabel naam={kop} rijkop {...tabel} />
        </details>
      )}
    </section>
  );
}
