// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { plekVan, useAanbod, type Match } from './aanbod';
import { isLopend, type Hulpvraag } from './woorden';

/** Whether this offer was assigned already and is not over. */
export const looptAl = ({ toewijzingen }: Hulpvraag, aanbodId: string): boolean =>
  toewijzingen.some((een) => een.aanbodId === aanbodId && isLopend(een));

/** One offer of the list, with its place and whether there is room. */
function Keus({
  match: { aanbodId, rang, titel, aanbieder, pastNiet },
  loopt,
  aan,
  onWissel,
}: {
  match: Match;
  loopt: boolean;
  aan: boolean;
  onWissel: (aanbodId: string, aan: boolean) => void;
}): ReactNode {
  const aanbod = useAanbod(aanbodId);
  return (
    <label className="keuze">
      <input
        type="checkbox"
        name="aanbodIds"
        value={aanbodId}
        checked={aan}
        disabled={loopt}
        onChange={({ target }) => onWissel(aanbodId, target.checked)}
      />
      <span>
        <b>
          {rang}. {titel}
        </b>
        <span className="klein">
          {aanbieder}
          {aanbod && ` · ${plekVan(aanbod).woord}`}
          {loopt && ' · loopt al'}
          {pastNiet && ' · past niet, zegt de ondernemer'}
        </span>
      </span>
    </label>
  );
}

/** The offers of the list, of which one or more are chosen. */
export function Aanbodkeuze({
  hulpvraag,
  gekozen,
  fout,
  onWissel,
}: {
  hulpvraag: Hulpvraag;
  gekozen: readonly string[];
  fout: string | undefined;
  onWissel: (aanbodId: string, aan: boolean) => void;
}): ReactNode {
  return (
    <fieldset className="veld" id="aanbodIds" tabIndex={-1}>
      <legend>Wat kiest u?</legend>
      {fout && <p className="veld__fout">{fout}</p>}
      <div className="venster__lijst">
        {hulpvraag.matches.map((match) => (
          <Keus
            key={match.aanbodId}
            match={match}
            loopt={looptAl(hulpvraag, match.aanbodId)}
            aan={gekozen.includes(match.aanbodId)}
            onWissel={onWissel}
          />
        ))}
      </div>
    </fieldset>
  );
}
