// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum, inEuros, useTaal, useTeksten, type Taal } from '../../taal/taal';
import { Merkje } from '../../ui/melding';
import { Uitvoering } from '../aanbod/uitvoering';
import { AANBOD_TEKSTEN } from './teksten-aanbod';

type Aanbod = Schema['AanbodWeergave'];
type Match = Schema['MatchWeergave'];
type Woorden = (typeof AANBOD_TEKSTEN)['nl'];

/** More than this makes nothing clearer. */
const HOOGSTENS = 4;
const DAG_MS = 86_400_000;

function plaatsen(
  { capaciteit }: Aanbod['voorwaarden'],
  t: Woorden,
  taal: Taal,
): { tekst: string; isVol: boolean } {
  if (capaciteit === null) return { tekst: t.onbeperkt, isVol: false };
  const vrij = capaciteit.totaal - (capaciteit.bezet ?? 0);
  if (vrij > 0) return { tekst: t.vrij(vrij), isVol: false };
  if (!capaciteit.periodeTot) return { tekst: t.vol, isVol: true };
  const weer = new Date(Date.parse(capaciteit.periodeTot) + DAG_MS).toISOString();
  return { tekst: t.weerVanaf(inDatum(weer, taal)), isVol: true };
}

function openstellingVan({ openstelling }: Aanbod['voorwaarden'], t: Woorden, taal: Taal): string | null {
  const { van = null, tot = null } = openstelling ?? {};
  if (van !== null && Date.parse(van) > Date.now()) return t.openVan(inDatum(van, taal));
  return tot === null ? null : t.openTot(inDatum(tot, taal));
}

/** What the provider tells of it: for what, how many places there are, until when. */
export function Aanbodfeiten({ aanbodId }: { aanbodId: string }): ReactNode {
  const t = useTeksten(AANBOD_TEKSTEN);
  const taal = useTaal();
  const { data: aanbod } = useQuery({
    queryKey: ['aanbod', aanbodId],
    queryFn: () => take(api.GET('/aanbod/{id}', { params: { path: { id: aanbodId } } })),
    staleTime: 60_000,
  });
  if (!aanbod) return null;
  const { voorwaarden, samenvatting } = aanbod;
  const { tekst, isVol } = plaatsen(voorwaarden, t, taal);
  const steun = voorwaarden.deMinimisBedrag;
  const regels = [openstellingVan(voorwaarden, t, taal), steun ? t.steun(inEuros(steun * 100, taal)) : null];
  return (
    <>
      {samenvatting && <p className="nl-paragraph">{samenvatting}</p>}
      <ul className="kenmerken">
        <li className={isVol ? 'kenmerken__vol' : undefined}>{tekst}</li>
        {regels.map((regel) => regel !== null && <li key={regel}>{regel}</li>)}
      </ul>
      <dl className="feitenrij klein">
        <Uitvoering aanbod={aanbod} />
      </dl>
    </>
  );
}

/** From whom, what kind, and whether it is real. */
export function Aanbodregel({
  aanbieder,
  soort,
  fictief,
  onzeker = false,
}: {
  aanbieder: string;
  soort?: string | undefined;
  fictief: boolean;
  onzeker?: boolean;
}): ReactNode {
  const t = useTeksten(AANBOD_TEKSTEN);
  const soorten: Partial<Record<string, string>> = t.soort;
  return (
    <p className="rij klein">
      <span>{soort === undefined ? aanbieder : `${aanbieder}, ${soorten[soort] ?? soort}`}</span>
      {onzeker && <Merkje kleur="oranje">{t.misschien}</Merkje>}
      {fictief && <Merkje>{t.verzonnen}</Merkje>}
    </p>
  );
}

/** How the API begins a sentence about a fact that is missing. */
const ONZEKER = /^(Nog niet zeker|Not sure yet)/;

/** Why it fits, in sentences; what is not sure yet is said as well. */
export function Redenen({ match: { redenen, oordeel } }: { match: Match }): ReactNode {
  const t = useTeksten(AANBOD_TEKSTEN);
  const bezwaren = redenen.filter((reden) => ONZEKER.test(reden));
  if (oordeel === 'onbekend' && bezwaren.length === 0) bezwaren.push(t.misschienUitleg);
  return (
    <div className="stapel stapel--dicht">
      <p>
        <b>{t.waarom}</b>
      </p>
      <ul className="redenen">
        {redenen
          .filter((reden) => !ONZEKER.test(reden))
          .slice(0, HOOGSTENS)
          .map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        {bezwaren.map((bezwaar) => (
          <li key={bezwaar} className="let-op">
            {bezwaar}
          </li>
        ))}
      </ul>
    </div>
  );
}
