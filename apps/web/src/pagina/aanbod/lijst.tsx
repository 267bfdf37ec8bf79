// SPDX-License-Identifier: EUPL-1.2
import { useRef, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Chips } from './chips';
import { useFilters, type Filter } from './filters';
import { useAanbodlijst } from './gegevens';
import { Resultaten } from './resultaten';
import { TEKSTEN } from './teksten';
import { Zoekvorm } from './zoekvorm';

/** The catalogue for everyone. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { keuze, klaar, zet, wis } = useFilters();
  const lijst = useAanbodlijst(keuze, klaar);
  const gevonden = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes away with its filter.
  const remove = (naam: Filter): void => {
    zet(naam, '');
    gevonden.current?.focus();
  };
  const clear = (): void => {
    wis();
    gevonden.current?.focus();
  };
  const totaal = lijst.data?.pages.at(-1)?.totaal;
  return (
    <Pagina titel={t.titel}>
      <div className="tekst stapel stapel--dicht">
        <Alinea>{t.inleiding}</Alinea>
        {t.taal !== '' && <Alinea>{t.taal}</Alinea>}
      </div>
      <Zoekvorm keuze={keuze} zet={zet} tellingen={lijst.data?.pages[0]?.tellingen ?? null} />
      <section className="stapel gevonden" aria-labelledby="gevonden">
        <h2 className="nl-heading nl-heading--level-2" id="gevonden" tabIndex={-1} ref={gevonden}>
          {/* Told when it is another number, not with every letter. */}
          <span role="status">{totaal === undefined ? t.gevonden : t.aantal(totaal)}</span>
        </h2>
        <Chips keuze={keuze} onWeg={remove} onWis={clear} />
        <Resultaten lijst={lijst} keuze={keuze} onWeg={remove} onWis={clear} />
      </section>
    </Pagina>
  );
}
