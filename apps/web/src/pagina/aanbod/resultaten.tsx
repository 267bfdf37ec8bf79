// SPDX-License-Identifier: EUPL-1.2
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { Weigering, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useFilternamen } from './chips';
import type { Filter, Keuze } from './filters';
import type { Aanbod } from './gegevens';
import { Kaart } from './kaart';
import { TEKSTEN } from './teksten';

type Lijst = UseInfiniteQueryResult<InfiniteData<Schema['AanbodPagina']>>;
interface Wijzig {
  keuze: Keuze;
  onWeg: (naam: Filter) => void;
  onWis: () => void;
}

/** An offer that closed meanwhile may come a second time, further on. */
export const uniek = (lijst: Lijst): Aanbod[] => {
  const alle = lijst.data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  return [...new Map(alle.map((een) => [een.id, een])).values()];
};

/** Nothing fits: each filter can be let go, or the question asked. */
function Niets({ keuze, onWeg }: Wijzig): ReactNode {
  const t = useTeksten(TEKSTEN);
  const namen = useFilternamen(keuze);
  return (
    <Leeg titel={t.leeg}>
      <Alinea>{t.leegUitleg}</Alinea>
      <div className="rij">
        <KnopLink naar="/hulpvraag/nieuw">{t.vraag}</KnopLink>
        {namen.map(({ naam, tekst }) => (
          <Knop key={naam} soort="tweede" onClick={() => onWeg(naam)}>
            {t.zonder(tekst)}
          </Knop>
        ))}
      </div>
    </Leeg>
  );
}

function Fout({ lijst, onWis }: { lijst: Lijst; onWis: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  // Somebody changed the address by hand, or a theme or region is no more.
  if (lijst.error instanceof Weigering && lijst.error.status === 400)
    return (
      <Leeg titel={t.onbekend}>
        <div>
          <Knop onClick={onWis}>{t.wis}</Knop>
        </div>
      </Leeg>
    );
  return <Mislukt fout={lijst.error} opnieuw={() => void lijst.refetch()} />;
}

const kaartId = (id: string): string => `aanbod-${id}`;

/** More below what was there; the reading goes on at the first that is new. */
function Meer({ lijst, aantal }: { lijst: Lijst; aantal: number }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const totaal = lijst.data?.pages.at(-1)?.totaal ?? 0;
  return (
    <div className="rij geen-print">
      {lijst.hasNextPage && (
        <Knop
          soort="tweede"
          bezig={lijst.isFetchingNextPage || lijst.isPlaceholderData}
          onClick={() => void lijst.fetchNextPage()}
        >
          {t.toonMeer}
        </Knop>
      )}
      <p className="klein" role="status">
        {t.getoond(aantal, totaal)}
      </p>
    </div>
  );
}

/** How many cards there were when more was asked, to go on behind them. */
function useVerder(lijst: Lijst, alle: readonly Aanbod[]): void {
  const vanaf = useRef<number | null>(null);
  useEffect(() => {
    if (lijst.isFetchingNextPage) vanaf.current = alle.length;
    else if (vanaf.current !== null) {
      const eerste = alle[vanaf.current];
      vanaf.current = null;
      if (eerste) document.getElementById(kaartId(eerste.id))?.focus();
    }
  }, [lijst.isFetchingNextPage, alle]);
}

export function Resultaten({ lijst, ...wijzig }: Wijzig & { lijst: Lijst }): ReactNode {
  const alle = uniek(lijst);
  useVerder(lijst, alle);
  if (!lijst.data && lijst.isError && !lijst.isFetching) return <Fout lijst={lijst} onWis={wijzig.onWis} />;
  if (!lijst.data) return <Skelet hoogte="9rem" aantal={4} />;
  if (alle.length === 0) return <Niets {...wijzig} />;
  return (
    <div className="stapel">
      <ul className="aanbodlijst" aria-busy={lijst.isPlaceholderData}>
        {alle.map((aanbod) => (
          <Kaart key={aanbod.id} aanbod={aanbod} koppelId={kaartId(aanbod.id)} />
        ))}
      </ul>
      {lijst.isFetchNextPageError && (
        <Mislukt fout={lijst.error} opnieuw={() => void lijst.fetchNextPage()} />
      )}
      <Meer lijst={lijst} aantal={alle.length} />
    </div>
  );
}
