// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { useUitkomst, type Uitkomsten } from './gegevens';
import { GEHOLPEN, OPBRENGST } from './woorden';

type Moment = Uitkomsten['momenten'][number];
type Partij = NonNullable<Moment['aanbieder']>;
const MOMENT = { levering: 'Bij het einde van de hulp', 'vier-weken': 'Vier weken later' } as const;
/** Whose word it is counts: only the entrepreneur's own confirms a result. */
const NAMENS = 'Verteld namens de ondernemer, door de regiocoördinator.';

function Kant({ wie, partij }: { wie: string; partij: Partij | null }): ReactNode {
  if (partij === null) return null;
  return (
    <div className="kaart stapel stapel--dicht">
      <Kop niveau={4}>{wie}</Kop>
      {!partij.zelf && <p className="klein">{NAMENS}</p>}
      <p>
        <b>Geholpen:</b> {GEHOLPEN[partij.geholpen]}
      </p>
      {partij.opbrengsten.length > 0 && (
        <p>
          <b>Bracht:</b> {partij.opbrengsten.map((code) => OPBRENGST[code]).join(', ')}
        </p>
      )}
      {partij.toelichting && <p>{partij.toelichting}</p>}
    </div>
  );
}

/** The report and the answer side by side, as far as they are there. */
export function Uitkomst({ id }: { id: string }): ReactNode {
  const { data } = useUitkomst(id);
  if (!data || data.momenten.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="uitkomst">
      <Kop niveau={2} id="uitkomst">
        Wat de hulp bracht
      </Kop>
      {data.momenten.map(({ moment, aanbieder, ondernemer, verschil }) => (
        <div className="stapel" key={moment}>
          <Kop niveau={3}>{MOMENT[moment]}</Kop>
          {verschil && (
            <Melding soort="waarschuwing">
              U en de ondernemer zien dit anders. De coördinator zoekt het uit.
            </Melding>
          )}
          <div className="twee">
            <Kant wie="Uw verslag" partij={aanbieder} />
            <Kant wie="De ondernemer" partij={ondernemer} />
          </div>
        </div>
      ))}
    </section>
  );
}
