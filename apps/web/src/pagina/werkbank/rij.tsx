// SPDX-License-Identifier: EUPL-1.2
import { memo, type ReactNode } from 'react';
import { Merkje } from '../../ui/melding';
import { termijnVan, wachtVan } from './tijd';
import { statusVan, type Rij } from './woorden';

const LENGTE = 110;

/** The beginning of what somebody asks, in one line. */
export function kortVan(tekst: string | null): string {
  const regel = (tekst ?? 'De tekst is gewist').replace(/\s+/g, ' ').trim();
  return regel.length <= LENGTE ? regel : `${regel.slice(0, LENGTE).replace(/\s\S*$/, '')} …`;
}

const THEMAS_IN_RIJ = 2;

interface Rijwaarden {
  rij: Rij;
  gekozen: boolean;
  aangevinkt: boolean;
  /** Only one row is reached with Tab; the arrows do the rest. */
  tab: boolean;
  nieuws: boolean;
  gemeente: string | undefined;
  themas: ReadonlyMap<string, string>;
  onKies: (id: string) => void;
  onVink: (id: string, aan: boolean) => void;
}

const wieVan = ({ behandelaar, namens }: Rij): string => {
  if (behandelaar === null) return 'van niemand';
  return namens === null ? behandelaar.naam : `${behandelaar.naam} voor ${namens.naam}`;
};

/** One row of the work list: what, of whom, how long, until when. */
export const Werklijstrij = memo(function Werklijstrij(waarden: Rijwaarden): ReactNode {
  const { rij, gekozen, aangevinkt, tab, nieuws, gemeente, themas, onKies, onVink } = waarden;
  const { woord, kleur } = statusVan(rij.status);
  const waar = [rij.ondernemingNaam, gemeente].filter(Boolean).join(', ');
  const wat = rij.themas.slice(0, THEMAS_IN_RIJ).map((code) => themas.get(code) ?? code);
  const tabIndex = tab ? 0 : -1;
  return (
    <li className="wl__rij" data-gekozen={gekozen || undefined} data-te-laat={rij.teLaat || undefined}>
      <input
        type="checkbox"
        checked={aangevinkt}
        tabIndex={tabIndex}
        aria-label={`${rij.kenmerk} aanvinken`}
        onChange={({ target }) => onVink(rij.id, target.checked)}
      />
      <button
        type="button"
        id={`rij-${rij.id}`}
        tabIndex={tabIndex}
        aria-current={gekozen || undefined}
        onClick={() => onKies(rij.id)}
      >
        <span className="wl__regel">
          <b className="wl__tekst">{kortVan(rij.tekst)}</b>
          <span className="wl__dagen">
            <span className="onzichtbaar">wacht </span>
            {wachtVan(rij.dagenOpen)}
          </span>
        </span>
        <span className="wl__regel">
          <span className="wl__wie">
            <Merkje kleur={kleur}>{woord}</Merkje>
            {nieuws && <Merkje kleur="oranje">Net gewijzigd</Merkje>} {waar}
          </span>
          <span className={rij.teLaat ? 'wl__termijn wl__termijn--laat' : 'wl__termijn'}>
            {termijnVan(rij.uiterlijkOp)}
          </span>
        </span>
        <span className="wl__regel wl__regel--stil">
          <span className="wl__wie">{[rij.kenmerk, ...wat].join(' · ')}</span>
          <span>{wieVan(rij)}</span>
        </span>
      </button>
    </li>
  );
});
