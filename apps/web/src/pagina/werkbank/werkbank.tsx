// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { useBank } from './bank';
import { BewaardeWeergaven } from './bewaard';
import { Bulkbalk } from './bulk';
import { DeclaratiesLink } from './declaraties-link';
import { Detail } from './detail';
import type { Vensterkeuze } from './vensterkeuze';
import { Filters, Weergaven } from './filters';
import { useRegios, useRijen } from './gegevens';
import { Hulpvenster } from './hulp';
import { Lijst } from './lijst';
import { useNieuws } from './live';
import { OverdrachtenLink } from './overdrachten-link';
import { inhoudVan, useStand, type Standbeheer } from './stand';
import { useToetsen } from './toetsen';
import { Verdeling } from './verdeling';
import { useVinkjes } from './vinkjes';
import type { Rij } from './woorden';

/** The row before or behind another; where that one is no longer in the list, from where the chosen one stood. */
function useBuur(
  rijen: readonly Rij[],
  gekozen: string | null,
): (kant: 1 | -1, van: string | null) => string | undefined {
  const stond = useRef(-1);
  const nu = rijen.findIndex(({ id }) => id === gekozen);
  useEffect(() => {
    if (nu >= 0) stond.current = nu;
  }, [nu]);
  return (kant, van) => {
    if (van === null) return rijen[0]?.id;
    const plek = rijen.findIndex(({ id }) => id === van);
    const vanaf = plek >= 0 ? plek : stond.current - (kant === 1 ? 1 : 0);
    return rijen[Math.max(0, Math.min(rijen.length - 1, vanaf + kant))]?.id;
  };
}

/** How far the panes stand from the top, for their height: each scrolls by itself. */
function measure(vak: HTMLDivElement | null): (() => void) | undefined {
  if (vak === null) return undefined;
  const look = (): void =>
    vak.style.setProperty('--boven', `${Math.round(vak.getBoundingClientRect().top + scrollY)}px`);
  look();
  addEventListener('resize', look);
  return () => removeEventListener('resize', look);
}

const focusOp = (id: string): void => document.getElementById(id)?.focus();

const rijMetFocus = (): string | null =>
  document.activeElement?.closest('.wl__rij')?.querySelector('button')?.id.replace(/^rij-/, '') ?? null;

type Druk = (gebeurtenis: KeyboardEvent) => void;
const isIn = ({ target }: KeyboardEvent, plek: string): boolean =>
  target instanceof Element && target.closest(plek) !== null;

/** A key of ours and not of the browser. */
const ofOurs =
  (doe: Druk): Druk =>
  (gebeurtenis) => {
    gebeurtenis.preventDefault();
    doe(gebeurtenis);
  };

/** What is done by keys: always to the row that is chosen now. */
function useBediening({
  gekozen,
  step,
  open,
  zoek,
  help,
}: {
  gekozen: string | null;
  step: (kant: 1 | -1, van: string | null) => void;
  open: (soort: Vensterkeuze['soort']) => void;
  zoek: () => void;
  help: () => void;
}): void {
  const { undo } = useBank();
  const toGekozen = (soort: Vensterkeuze['soort']): Druk =>
    ofOurs(() => {
      if (gekozen !== null) open(soort);
    });
  const inLijst =
    (kant: 1 | -1): Druk =>
    (gebeurtenis) => {
      if (isIn(gebeurtenis, '.wl__rijen')) ofOurs(() => step(kant, rijMetFocus()))(gebeurtenis);
    };
  useToetsen({
    j: ofOurs(() => step(1, gekozen)),
    k: ofOurs(() => step(-1, gekozen)),
    ArrowDown: inLijst(1),
    ArrowUp: inLijst(-1),
    t: toGekozen('toewijzen'),
    o: toGekozen('overdragen'),
    f: toGekozen('opvolgen'),
    z: ofOurs(undo),
    '/': ofOurs(zoek),
    '?': ofOurs(help),
    Enter: (gebeurtenis) => {
      if (gekozen !== null && isIn(gebeurtenis, `#rij-${CSS.escape(gekozen)}`))
        ofOurs(() => focusOp('detail'))(gebeurtenis);
    },
    Escape: () => {
      if (gekozen !== null) focusOp(`rij-${gekozen}`);
    },
  });
}

/** The rows that were fetched, and going along them. */
function useWerklijst({ stand, change }: Standbeheer) {
  const { gekozen } = stand;
  const inhoud = inhoudVan(stand);
  const vraag = useRijen(inhoud);
  const rijen = useMemo(() => vraag.data?.pages.flatMap(({ gegevens }) => gegevens) ?? [], [vraag.data]);
  const [venster, setVenster] = useState<Vensterkeuze | null>(null);
  const buur = useBuur(rijen, gekozen);
  const choose = useCallback(
    (id: string): void => {
      change({ gekozen: id });
      setVenster(null);
    },
    [change],
  );
  const step = (kant: 1 | -1, van: string | null): void => {
    const id = buur(kant, van);
    if (id === undefined) return;
    choose(id);
    focusOp(`rij-${id}`);
    if (id === rijen.at(-1)?.id && vraag.hasNextPage) void vraag.fetchNextPage();
  };
  return { inhoud, vraag, rijen, venster, setVenster, choose, step };
}

const Kopregel = ({ naam, onHulp }: { naam: string; onHulp: () => void }): ReactNode => (
  <div className="wl__top">
    <Kop niveau={1} als={2}>
      Werkbank {naam}
    </Kop>
    <div className="rij">
      <OverdrachtenLink />
      <DeclaratiesLink />
      <button type="button" className="tekstknop" onClick={onHulp}>
        Sneltoetsen <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  </div>
);

/** The work list of a region beside the hulpvraag that is open. */
export function Component(): ReactNode {
  const standbeheer = useStand();
  const { stand, change, filter } = standbeheer;
  const { gekozen } = stand;
  const { regio, onbekend } = useBank();
  const naam = useRegios().get(regio) ?? regio;
  const { inhoud, vraag, rijen, venster, setVenster, choose, step } = useWerklijst(standbeheer);
  const { aangevinkt, tick, clear, gevinkt } = useVinkjes(rijen);
  const { nieuws, seen } = useNieuws();
  const [toontHulp, setHulp] = useState(false);
  const zoekveld = useRef<HTMLInputElement>(null);
  useBediening({
    ...{ gekozen, step },
    open: (soort) => setVenster({ soort }),
    zoek: () => zoekveld.current?.focus(),
    help: () => setHulp(true),
  });
  return (
    <Pagina titel={`Werkbank ${naam}`} kop={null}>
      <Kopregel naam={naam} onHulp={() => setHulp(true)} />
      {onbekend && (
        <p className="klein">
          U staat nog niet in de lijst van behandelaars.{' '}
          <Verwijzing naar="/werkbank/afwezigheid">Vul uw naam in</Verwijzing>, dan kunnen hulpvragen van u
          zijn.
        </p>
      )}
      <Weergaven {...{ stand, change }} />
      <Filters {...{ stand, zoekveld }} onFilter={filter} />
      <div className="wl__panelen" data-open={gekozen !== null || undefined} ref={measure}>
        <section className="wl__paneel" aria-label="Werklijst">
          <BewaardeWeergaven {...{ stand, change }} />
          {gevinkt.length > 0 && <Bulkbalk rijen={gevinkt} onKlaar={clear} />}
          <Lijst
            {...{ vraag, rijen, inhoud, gekozen, aangevinkt, nieuws }}
            onKies={choose}
            onVink={tick}
            onAlles={() => change({ weergave: 'alles', filter: {} })}
          />
        </section>
        <section className="wl__paneel wl__detail" aria-label="Hulpvraag" id="detail" tabIndex={-1}>
          {gekozen === null ? (
            <Verdeling />
          ) : (
            <Detail
              key={gekozen}
              id={gekozen}
              {...{ venster, setVenster, seen }}
              nieuweVersie={nieuws.get(gekozen)}
              onTerug={() => change({ gekozen: null })}
              onKies={choose}
            />
          )}
        </section>
      </div>
      {toontHulp && <Hulpvenster onSluit={() => setHulp(false)} />}
    </Pagina>
  );
}
