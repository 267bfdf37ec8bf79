// SPDX-License-Identifier: EUPL-1.2
import { Suspense, lazy, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Opener } from './actie';
import type { Overdracht, Toewijzing } from './hulpvraag';
import { OPENER_TEKSTEN } from './teksten-opener';
import type { Mogelijk } from './uitkomstvelden';
import { useZaak } from './zaak';

// Most who look at their hulpvraag have nothing to answer: the questions come when they are opened.
const Antwoordformulier = lazy(async () => ({
  default: (await import('./uitkomstformulier')).Antwoordformulier,
}));
const Overdrachtformulier = lazy(async () => ({
  default: (await import('./uitkomstformulier')).Overdrachtformulier,
}));

type Woorden = (typeof OPENER_TEKSTEN)['nl'];

interface Wending {
  mogelijk: Mogelijk;
  opener: (t: Woorden) => string;
}

/** Who agreed can still say that it did not help after all, and the other way round. */
const WENDING: Partial<Record<string, Wending>> = {
  geleverd: { mogelijk: 'alles', opener: (t) => t.opener },
  afgerond: { mogelijk: 'alles', opener: (t) => t.opener },
  betwist: { mogelijk: 'alleen-ja', opener: (t) => t.tochWel },
  bevestigd: { mogelijk: 'alleen-nee', opener: (t) => t.tochNiet },
};

const naamVan = ({ id }: { id: string }): string => `uitkomst-${id}`;
const soortVan = ({ mogelijk }: Wending): 'primair' | 'tweede' =>
  mogelijk === 'alles' ? 'primair' : 'tweede';

/** Opens the two questions of this toewijzing, when they can be answered now. */
export function Antwoordactie({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const t = useTeksten(OPENER_TEKSTEN);
  const wending = WENDING[toewijzing.status];
  if (!wending) return null;
  return (
    <Opener naam={naamVan(toewijzing)} soort={soortVan(wending)}>
      {wending.opener(t)}
    </Opener>
  );
}

/** The questions themselves. */
export function MetAntwoord({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const { open } = useZaak();
  const [wending, naam] = [WENDING[toewijzing.status], naamVan(toewijzing)];
  if (!wending || open !== naam) return null;
  return (
    <Suspense>
      <Antwoordformulier naam={naam} mogelijk={wending.mogelijk} toewijzing={toewijzing} />
    </Suspense>
  );
}

/** The same of help by a partner. */
export function OverdrachtAntwoord({ overdracht }: { overdracht: Overdracht }): ReactNode {
  const t = useTeksten(OPENER_TEKSTEN);
  const { open } = useZaak();
  const wending = overdracht.status === 'bevestigd' ? undefined : WENDING[overdracht.status];
  if (!wending) return null;
  const naam = naamVan(overdracht);
  return (
    <>
      <div className="rij">
        <Opener naam={naam} soort={soortVan(wending)}>
          {wending.opener(t)}
        </Opener>
      </div>
      {open === naam && (
        <Suspense>
          <Overdrachtformulier naam={naam} mogelijk={wending.mogelijk} overdracht={overdracht} />
        </Suspense>
      )}
    </>
  );
}
