// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Keuzes, Tekstveld, type Keus } from '../../ui/veld';
import type { Schakel, Soort } from './gegevens';

/** A link that is being written; the key is of this page alone. */
export interface Rij extends Schakel {
  sleutel: number;
}

interface Bewerking {
  keuzes: readonly Keus[];
  foutVan: (veld: string) => string | undefined;
  onWijzig: (rij: Rij) => void;
  onWeg: (sleutel: number) => void;
}

function Een({ rij, nr, plek, ...doe }: Bewerking & { rij: Rij; nr: number; plek: number }): ReactNode {
  const { sleutel, soort, tekst, indicatoren } = rij;
  const kies = (code: string, aan: boolean): void => {
    const rest = indicatoren.filter((een) => een !== code);
    doe.onWijzig({ ...rij, indicatoren: aan ? [...rest, code] : rest });
  };
  const fout = doe.foutVan(`schakels.${plek}.indicatoren`);
  return (
    <li className="stapel stapel--dicht">
      <Tekstveld
        id={`schakels.${plek}.tekst`}
        label={`${nr}. In woorden`}
        value={tekst}
        maxLength={200}
        onChange={({ target }) => doe.onWijzig({ ...rij, tekst: target.value })}
        fout={doe.foutVan(`schakels.${plek}.tekst`)}
      />
      <details open={fout !== undefined || undefined}>
        <summary>
          Indicatoren bij {nr}
          <span className="onzichtbaar"> van {soort}</span>:{' '}
          {indicatoren.length === 0 ? 'geen' : indicatoren.length}
        </summary>
        <Keuzes
          label={`Waaraan zien wij dit? (${soort} ${nr})`}
          id={`schakels.${plek}.indicatoren`}
          naam={`indicatoren-${sleutel}`}
          soort="checkbox"
          keuzes={doe.keuzes}
          gekozen={indicatoren}
          onKies={kies}
          fout={fout}
        />
      </details>
      <div>
        <Knop soort="stil" onClick={() => doe.onWeg(sleutel)}>
          Haal weg<span className="onzichtbaar">: {tekst === '' ? `${soort} ${nr}` : tekst}</span>
        </Knop>
      </div>
    </li>
  );
}

/** All links of one kind, in their order. */
export function Schakels({
  soort: [soort, kop, uitleg],
  rijen,
  onErbij,
  ...doe
}: Bewerking & {
  soort: readonly [Soort, string, string];
  rijen: readonly Rij[];
  onErbij: (soort: Soort) => void;
}): ReactNode {
  const deze = rijen.flatMap((rij, plek) => (rij.soort === soort ? [{ rij, plek }] : []));
  return (
    <section className="kaart stapel" aria-labelledby={`soort-${soort}`}>
      <div>
        <Kop niveau={2} als={3} id={`soort-${soort}`}>
          {kop}
        </Kop>
        <p className="klein">
          {uitleg} ({soort})
        </p>
      </div>
      {deze.length > 0 && (
        <ul className="stapel" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
          {deze.map(({ rij, plek }, i) => (
            <Een key={rij.sleutel} rij={rij} nr={i + 1} plek={plek} {...doe} />
          ))}
        </ul>
      )}
      <div>
        <Knop soort="tweede" onClick={() => onErbij(soort)}>
          Zet er een bij<span className="onzichtbaar">: {kop}</span>
        </Knop>
      </div>
    </section>
  );
}
