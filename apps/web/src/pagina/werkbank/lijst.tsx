// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useBank } from './bank';
import { useAantal, useGemeenten, useThemas, type useRijen } from './gegevens';
import { Werklijstrij } from './rij';
import type { Inhoud } from './stand';
import type { Rij } from './woorden';

type Rijenvraag = ReturnType<typeof useRijen>;

/** "23 hulpvragen, 4 te laat", said aloud when it changes. */
function Telling({ inhoud }: { inhoud: Inhoud }): ReactNode {
  const { data } = useAantal(inhoud);
  const { aantal = 0, teLaat = 0 } = data ?? {};
  const tekst = `${aantal === 1 ? '1 hulpvraag' : `${aantal} hulpvragen`}${teLaat > 0 ? `, ${teLaat} te laat` : ''}`;
  return (
    <p role="status" className="wl__telling">
      {data ? tekst : ' '}
    </p>
  );
}

/** Fetches the next page when its button comes into sight; the button is there for who does not scroll. */
function Meer({ vraag }: { vraag: Rijenvraag }): ReactNode {
  const vak = useRef<HTMLDivElement>(null);
  const { fetchNextPage, isFetchingNextPage } = vraag;
  useEffect(() => {
    const oog = new IntersectionObserver(([een]) => {
      if (een?.isIntersecting) void fetchNextPage();
    });
    if (vak.current) oog.observe(vak.current);
    return () => oog.disconnect();
  }, [fetchNextPage]);
  return (
    <div ref={vak} className="wl__meer">
      <Knop soort="tweede" bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        Toon meer
      </Knop>
    </div>
  );
}

interface Lijstwaarden {
  vraag: Rijenvraag;
  rijen: readonly Rij[];
  inhoud: Inhoud;
  gekozen: string | null;
  aangevinkt: ReadonlySet<string>;
  nieuws: ReadonlyMap<string, number>;
  onKies: (id: string) => void;
  onVink: (id: string, aan: boolean) => void;
  onAlles: () => void;
}

/** The rows of a view, with their number. */
export function Lijst(waarden: Lijstwaarden): ReactNode {
  const { vraag, rijen, inhoud, gekozen, aangevinkt, nieuws, onKies, onVink, onAlles } = waarden;
  const { regio } = useBank();
  const gemeenten = useGemeenten(regio);
  const themas = useThemas();
  if (vraag.isError && rijen.length === 0)
    return <Mislukt fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  if (vraag.isPending) return <Skelet hoogte="4.25rem" aantal={6} />;
  if (rijen.length === 0)
    return (
      <>
        <Telling inhoud={inhoud} />
        <Leeg titel="Hier staat niets">
          <Alinea>Er is geen hulpvraag die hieraan voldoet.</Alinea>
          <div>
            <Knop soort="tweede" onClick={onAlles}>
              Toon alles wat open is
            </Knop>
          </div>
        </Leeg>
      </>
    );
  const metTab = rijen.some(({ id }) => id === gekozen) ? gekozen : rijen[0]?.id;
  return (
    <>
      <Telling inhoud={inhoud} />
      <ul className="wl__rijen" aria-label="Hulpvragen">
        {rijen.map((rij) => (
          <Werklijstrij
            key={rij.id}
            {...{ rij, themas, onKies, onVink }}
            gekozen={rij.id === gekozen}
            aangevinkt={aangevinkt.has(rij.id)}
            tab={rij.id === metTab}
            nieuws={nieuws.has(rij.id)}
            gemeente={gemeenten.get(rij.gemeentecode ?? '')}
          />
        ))}
      </ul>
      {vraag.hasNextPage && <Meer vraag={vraag} />}
    </>
  );
}
