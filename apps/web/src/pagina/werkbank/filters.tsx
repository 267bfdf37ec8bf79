// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useId, useState, type ReactNode, type RefObject } from 'react';
import { useBank } from './bank';
import { useAantallen, useGemeenten, useThemas } from './gegevens';
import { WEERGAVEN, type Inhoud, type Stand, type Standbeheer } from './stand';
import { HERKOMST, STATUS, type Status } from './woorden';

const INHOUDEN = WEERGAVEN.map(({ inhoud }): Inhoud => inhoud);

/** The views that are always there, each with how many there are in it. */
export function Weergaven({
  stand,
  change,
}: {
  stand: Stand;
  change: (anders: Partial<Stand>) => void;
}): ReactNode {
  const aantallen = useAantallen(INHOUDEN);
  return (
    <nav aria-label="Weergaven" className="wl__weergaven">
      <ul>
        {WEERGAVEN.map(({ code, naam }, i) => (
          <li key={code}>
            <button
              type="button"
              aria-current={stand.weergave === code ? 'true' : undefined}
              onClick={() => change({ weergave: code, filter: {} })}
            >
              {naam} <span className="wl__aantal">{aantallen[i] ?? '…'}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Keuzepaar = readonly [waarde: string, label: string];

function Filter({
  label,
  waarde,
  keuzes,
  leeg = 'Alle',
  onKies,
}: {
  label: string;
  waarde: string | undefined;
  keuzes: readonly Keuzepaar[];
  leeg?: string;
  onKies: (waarde: string | undefined) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="wl__filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={waarde ?? ''}
        onChange={({ target }) => onKies(target.value || undefined)}
      >
        <option value="">{leeg}</option>
        {keuzes.map(([code, woord]) => (
          <option key={code} value={code}>
            {woord}
          </option>
        ))}
      </select>
    </div>
  );
}

const STATUSSEN: readonly Keuzepaar[] = Object.entries(STATUS)
  .filter(([code]) => code !== 'gewist')
  .map(([code, { woord }]) => [code, woord]);
const HERKOMSTEN: readonly Keuzepaar[] = Object.entries(HERKOMST);
const VOLGORDEN: readonly Keuzepaar[] = [
  ['uiterlijk', 'Eerste termijn'],
  ['gewijzigd-aflopend', 'Laatst gewijzigd'],
  ['ingediend-aflopend', 'Nieuwste eerst'],
];
const opNaam = (namen: ReadonlyMap<string, string>): Keuzepaar[] =>
  [...namen].sort(([, a], [, b]) => a.localeCompare(b, 'nl'));

const volgordeVan = ({ sorteer, richting }: Inhoud): string =>
  sorteer === undefined ? '' : richting === 'aflopend' ? `${sorteer}-aflopend` : sorteer;

function toVolgorde(waarde: string | undefined): Parameters<Standbeheer['filter']>[0] {
  const [sorteer, richting] = waarde?.split('-') ?? [];
  return { sorteer: sorteer as Inhoud['sorteer'], richting: richting as Inhoud['richting'] };
}

const PAUZE_MS = 300;

/** By a part of the kenmerk; asks when one stopped typing. */
function Zoek({
  waarde,
  veld,
  onZoek,
}: {
  waarde: string;
  veld: RefObject<HTMLInputElement | null>;
  onZoek: (kenmerk: string | undefined) => void;
}): ReactNode {
  const [tekst, setTekst] = useState(waarde);
  const [van, setVan] = useState(waarde);
  if (van !== waarde) {
    setVan(waarde);
    setTekst(waarde);
  }
  useEffect(() => {
    const schoon = tekst.replace(/[^\w-]/g, '').slice(0, 30);
    if (schoon === waarde) return undefined;
    const timer = setTimeout(() => onZoek(schoon || undefined), PAUZE_MS);
    return () => clearTimeout(timer);
  }, [tekst, waarde, onZoek]);
  return (
    <div className="wl__filter">
      <label htmlFor="zoek">Zoek op kenmerk</label>
      <input
        id="zoek"
        type="search"
        ref={veld}
        className="utrecht-textbox utrecht-textbox--html-input"
        placeholder=""
        autoComplete="off"
        value={tekst}
        onChange={({ target }) => setTekst(target.value)}
      />
    </div>
  );
}

/** What the fields show; of several statuses at once none. */
function toVelden(filter: Inhoud) {
  const { kenmerk, status, thema, eigenaar, gemeentecode, herkomst } = filter;
  const velden = { kenmerk, thema, eigenaar, gemeentecode, herkomst };
  return { ...velden, status: status?.length === 1 ? String(status[0]) : undefined };
}

/** What is asked besides the view. */
export function Filters({
  stand: { filter },
  zoekveld,
  onFilter,
}: {
  stand: Stand;
  zoekveld: RefObject<HTMLInputElement | null>;
  onFilter: Standbeheer['filter'];
}): ReactNode {
  const { regio, behandelaars } = useBank();
  const velden = toVelden(filter);
  const set = (veld: keyof Inhoud) => (waarde: string | undefined) => onFilter({ [veld]: waarde });
  const search = useCallback((kenmerk: string | undefined) => onFilter({ kenmerk }), [onFilter]);
  const setStatus = (waarde: string | undefined): void =>
    onFilter({ status: waarde === undefined ? undefined : [waarde as Status] });
  const wie = behandelaars.map(({ id, naam, ik }): Keuzepaar => [id, ik ? `${naam} (ik)` : naam]);
  const eigenaren: Keuzepaar[] = [['ik', 'Ik'], ['niemand', 'Niemand'], ...wie];
  const themas = opNaam(useThemas());
  const gemeenten = opNaam(useGemeenten(regio));
  return (
    <div className="wl__filters" role="search" aria-label="Werklijst filteren">
      <Zoek waarde={velden.kenmerk ?? ''} veld={zoekveld} onZoek={search} />
      <Filter label="Status" leeg="Alle open" keuzes={STATUSSEN} waarde={velden.status} onKies={setStatus} />
      <Filter label="Thema" keuzes={themas} waarde={velden.thema} onKies={set('thema')} />
      <Filter
        label="Behandelaar"
        leeg="Iedereen"
        keuzes={eigenaren}
        waarde={velden.eigenaar}
        onKies={set('eigenaar')}
      />
      <Filter label="Gemeente" keuzes={gemeenten} waarde={velden.gemeentecode} onKies={set('gemeentecode')} />
      <Filter label="Herkomst" keuzes={HERKOMSTEN} waarde={velden.herkomst} onKies={set('herkomst')} />
      <Filter
        label="Volgorde"
        leeg="Oudste eerst"
        keuzes={VOLGORDEN}
        waarde={volgordeVan(filter)}
        onKies={(waarde) => onFilter(toVolgorde(waarde))}
      />
    </div>
  );
}
