// SPDX-License-Identifier: EUPL-1.2
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Leeg } from '../../ui/toestand';
import { inUitvoering } from '../aanbod/uitvoering';
import { isLopend, redenVan, type Hulpvraag } from './woorden';

export type Match = Schema['MatchWeergave'];
type Aanbod = Schema['AanbodWeergave'];

const EERST = 5;
const KOP = 'aanbod-kop';

const aanbodvraag = (id: string) => ({
  queryKey: ['aanbod', id],
  queryFn: () => take(api.GET('/aanbod/{id}', { params: { path: { id } } })),
  staleTime: 60_000,
});

/** An offer with its places as they are now. */
export const useAanbod = (id: string): Aanbod | undefined => useQuery(aanbodvraag(id)).data;

/** Whether somebody has to wait for one of these. */
export const useMoetWachten = (ids: readonly string[]): boolean =>
  useQueries({ queries: ids.map(aanbodvraag) }).some(({ data }) => data !== undefined && plekVan(data).wacht);

export interface Plek {
  woord: string;
  /** Somebody has to wait first. */
  wacht: boolean;
  /** 0..1; nothing when there is no limit. */
  deel: number | null;
}

const PERIODE: Record<string, string> = {
  maand: 'deze maand',
  kwartaal: 'dit kwartaal',
  jaar: 'dit jaar',
};

const rijVan = (wachten: number): string => {
  if (wachten === 0) return '';
  return wachten === 1 ? ', er wacht er 1' : `, er wachten er ${wachten}`;
};

/** How much place there is, in words. */
export function plekVan({ voorwaarden: { capaciteit }, wachtenden }: Aanbod): Plek {
  if (capaciteit === null) return { woord: 'Zonder limiet', wacht: false, deel: null };
  const wachten = wachtenden ?? 0;
  const { totaal, bezet, periode } = capaciteit;
  const vrij = Math.max(0, totaal - (bezet ?? 0));
  const achter = `${periode === null ? '' : ` ${PERIODE[periode] ?? ''}`}${rijVan(wachten)}`;
  const deel = totaal === 0 ? 1 : (totaal - vrij) / totaal;
  if (vrij === 0) return { woord: `Vol${achter}`, wacht: true, deel };
  return { woord: `Nog ${vrij} van ${totaal}${achter}`, wacht: wachten > 0, deel };
}

const Uitvoeringsregel = ({ aanbod }: { aanbod: Aanbod | undefined }): ReactNode =>
  aanbod && <p className="klein">{inUitvoering(aanbod)}</p>;

function Plekken({ aanbod }: { aanbod: Aanbod | undefined }): ReactNode {
  if (!aanbod) return <span className="klein">Plekken laden</span>;
  const { woord, wacht, deel } = plekVan(aanbod);
  return (
    <span className={wacht ? 'wl__plek wl__plek--vol' : 'wl__plek'}>
      {woord}
      {deel !== null && <meter value={deel} aria-hidden="true" />}
    </span>
  );
}

/** What could still be in the way: a fact that is missing, a last day. */
function useBezwaren(
  hulpvraagId: string,
  { aanbodId, oordeel }: Match,
  aanbod: Aanbod | undefined,
): string[] {
  const path = { id: hulpvraagId, aanbodId };
  const { data } = useQuery({
    queryKey: ['beoordeling', hulpvraagId, aanbodId],
    queryFn: () => take(api.GET('/hulpvragen/{id}/beoordelingen/{aanbodId}', { params: { path } })),
    enabled: oordeel === 'onbekend',
    staleTime: 60_000,
  });
  const onzeker = data?.regels.filter((regel) => regel.oordeel !== 'ja').map(({ uitleg }) => uitleg) ?? [];
  const tot = aanbod?.voorwaarden.openstelling?.tot;
  const waarschuwing = oordeel === 'onbekend' && onzeker.length === 0 ? ['Er ontbreekt nog een feit.'] : [];
  return [...waarschuwing, ...onzeker, ...(tot ? [`Aanvragen kan tot en met ${inDatum(tot, 'nl')}.`] : [])];
}

/** What the entrepreneur said of it, in his words. */
function PastNiet({ pastNiet }: Pick<Match, 'pastNiet'>): ReactNode {
  if (pastNiet === null) return null;
  const { reden, toelichting } = pastNiet;
  return (
    <p>
      <Merkje kleur="oranje">Past niet, zegt de ondernemer</Merkje> {redenVan(reden)}
      {toelichting && `: “${toelichting}”`}
    </p>
  );
}

function Voorstel({
  hulpvraag,
  match,
  onKies,
}: {
  hulpvraag: Hulpvraag;
  match: Match;
  onKies: ((aanbodId: string) => void) | undefined;
}): ReactNode {
  const { aanbodId, rang, titel, aanbieder, redenen, soort, fictief, pastNiet } = match;
  const aanbod = useAanbod(aanbodId);
  const bezwaren = useBezwaren(hulpvraag.id, match, aanbod);
  const loopt = hulpvraag.toewijzingen.some((een) => een.aanbodId === aanbodId && isLopend(een));
  const moetWachten = aanbod !== undefined && plekVan(aanbod).wacht;
  return (
    <li className="wl__aanbod">
      <span className="wl__rang">
        <span className="onzichtbaar">Plaats </span>
        {rang}
      </span>
      <div>
        <Kop niveau={4}>{titel}</Kop>
        <p className="klein">
          {aanbieder} · {soort}
          {fictief && ' · verzonnen voorbeeld'}
        </p>
        <Uitvoeringsregel aanbod={aanbod} />
        <PastNiet pastNiet={pastNiet} />
        <ul className="redenen">
          {redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
          {bezwaren.map((bezwaar) => (
            <li key={bezwaar} className="let-op">
              <span className="onzichtbaar">Let op: </span>
              {bezwaar}
            </li>
          ))}
        </ul>
      </div>
      <div className="wl__kies">
        <Plekken aanbod={aanbod} />
        {loopt && <Merkje kleur="groen">Loopt al</Merkje>}
        {!loopt && onKies && (
          <Knop
            soort="tweede"
            onClick={() => onKies(aanbodId)}
            aria-label={`${moetWachten ? 'Wachtlijst' : 'Kies'}: ${titel}`}
          >
            {moetWachten ? 'Wachtlijst' : 'Kies'}
          </Knop>
        )}
      </div>
    </li>
  );
}

/** What fits, best first, with why and with what is in the way. */
export function Aanbodlijst({
  hulpvraag,
  onKies,
}: {
  hulpvraag: Hulpvraag;
  /** Nothing when nothing can be chosen any more. */
  onKies: ((aanbodId: string) => void) | undefined;
}): ReactNode {
  const [alles, setAlles] = useState(false);
  const { matches, vraag } = hulpvraag;
  // Nobody looked for anything yet, so it would be untrue that there is nothing.
  if (hulpvraag.status === 'vastgehouden') return null;
  // What the entrepreneur said not to fit is always seen, behind what fits.
  const past = matches.filter(({ pastNiet }) => pastNiet === null);
  const pastNiet = matches.filter((een) => een.pastNiet !== null);
  const zichtbaar = [...(alles ? past : past.slice(0, EERST)), ...pastNiet];
  return (
    <section className="stapel stapel--dicht" aria-labelledby={KOP}>
      <Kop niveau={3} als={4} id={KOP}>
        Voorgesteld aanbod ({past.length})
      </Kop>
      {vraag && (
        <p className="klein">Vraag de ondernemer nog, dat maakt het meeste verschil: {vraag.vraag}</p>
      )}
      {matches.length === 0 && (
        <Leeg titel="Er is geen passend aanbod gevonden">
          <Alinea>
            Bel de ondernemer voor meer feiten, draag de vraag over, of rond de vraag af als “vol” of “niet
            passend”. Die telt dan mee als onvervulde vraag.
          </Alinea>
        </Leeg>
      )}
      <ol className="wl__aanbodlijst">
        {zichtbaar.map((match) => (
          <Voorstel key={match.aanbodId} {...{ hulpvraag, match, onKies }} />
        ))}
      </ol>
      {!alles && past.length > EERST && (
        <div>
          <Knop soort="stil" onClick={() => setAlles(true)}>
            Toon alle {matches.length}
          </Knop>
        </div>
      )}
    </section>
  );
}
