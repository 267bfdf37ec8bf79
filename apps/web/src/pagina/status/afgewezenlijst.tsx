// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Doeknop } from './actie';
import { Aanbodregel } from './aanbodfeiten';
import { AANBOD_TEKSTEN } from './teksten-aanbod';
import { KEUZE_TEKSTEN } from './teksten-keuze';
import { useZaak } from './zaak';

type Match = Schema['MatchWeergave'];

function Afgewezen({ match }: { match: Match }): ReactNode {
  const [t, keuze] = [useTeksten(AANBOD_TEKSTEN), useTeksten(KEUZE_TEKSTEN)];
  const { id, versie } = useZaak().hulpvraag;
  const { aanbodId, titel, pastNiet } = match;
  const redenen: Partial<Record<string, string>> = keuze.nietReden;
  return (
    <li className="stapel stapel--dicht">
      <p>
        <b>{titel}</b>
      </p>
      <Aanbodregel {...match} />
      <p>
        {redenen[pastNiet?.reden ?? '']}
        {pastNiet?.toelichting && `: “${pastNiet.toelichting}”`}
      </p>
      <div className="rij geen-print">
        <Doeknop
          naam={`toch-${aanbodId}`}
          plek="lijst"
          soort="tweede"
          gedaan={t.tochGedaan}
          doe={(header) =>
            take(
              api.POST('/hulpvragen/{id}/matches/{aanbodId}/herstel', {
                params: { path: { id, aanbodId }, header },
                body: { versie },
              }),
            )
          }
        >
          {t.toch} <span className="onzichtbaar">({titel})</span>
        </Doeknop>
      </div>
    </li>
  );
}

/** What does not fit, with why, and how to take that back. */
export function AfgewezenLijst({ matches }: { matches: readonly Match[] }): ReactNode {
  const t = useTeksten(AANBOD_TEKSTEN);
  return (
    <details>
      <summary>{t.nietLijst(matches.length)}</summary>
      <ul className="lijst">
        {matches.map((match) => (
          <Afgewezen key={match.aanbodId} match={match} />
        ))}
      </ul>
    </details>
  );
}
