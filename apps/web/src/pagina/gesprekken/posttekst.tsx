// SPDX-License-Identifier: EUPL-1.2
import { Fragment, type ReactNode } from 'react';
import { inTijdstip, useTaal, useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import type { Gevonden, Schrijver } from './gegevens';
import { splitNoemingen } from './noemen';
import { TEKSTEN } from './teksten';

/** Somebody by the name that he chose. */
export function Naam({ schrijver, zelf }: { schrijver: Schrijver; zelf: boolean }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (schrijver.weergavenaam === null) return t.oudlid;
  return (
    <>
      <span lang="nl">{schrijver.weergavenaam}</span>
      {zelf && ` (${t.u})`}
    </>
  );
}

/** Lines as they were typed, with who is named by the name of today; in Dutch whatever the page is in. */
export function Posttekst({ tekst, genoemd }: { tekst: string; genoemd: readonly Schrijver[] }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const naamVan = (id: string): string => genoemd.find((een) => een.id === id)?.weergavenaam ?? t.oudlid;
  return (
    <div className="stapel stapel--dicht" lang="nl">
      {tekst.split(/\n+/).map((regel, nr) => (
        // Lines of one text do not change places.
        <Alinea key={nr}>
          {splitNoemingen(regel).map((deel, plek) =>
            typeof deel === 'string' ? (
              <Fragment key={plek}>{deel}</Fragment>
            ) : (
              <b key={plek}>@{naamVan(deel.id)}</b>
            ),
          )}
        </Alinea>
      ))}
    </div>
  );
}

/** When it was written, and changed. */
export function Wanneer({ op, bewerktOp }: { op: string; bewerktOp: string | null }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <>
      <span>{inTijdstip(op, taal)}</span>
      {bewerktOp !== null && <span>{t.bewerkt(inTijdstip(bewerktOp, taal))}</span>}
    </>
  );
}

/** Words with what was looked for marked. */
export const Gemarkeerd = ({ delen }: { delen: Gevonden['titel'] }): ReactNode => (
  <span lang="nl">
    {delen.map(({ tekst, raak }, nr) =>
      raak ? <mark key={nr}>{tekst}</mark> : <Fragment key={nr}>{tekst}</Fragment>,
    )}
  </span>
);
