// SPDX-License-Identifier: EUPL-1.2
import { Suspense, lazy, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg } from '../../ui/toestand';
import { Verwijzing } from '../../ui/link';
import { Aanbodfeiten, Aanbodregel, Redenen } from './aanbodfeiten';
import { Opener, Uitklapvak } from './actie';
import { GemeldBij } from './gemeld';
import { isLopend } from './keuze';
import { useAfwijsformulier } from './pastniet';
import { TEKSTEN } from './teksten';
import { AANBOD_TEKSTEN } from './teksten-aanbod';
import { KEUZE_TEKSTEN } from './teksten-keuze';
import { useZaak } from './zaak';

// Of most hulpvragen nothing was said not to fit.
const AfgewezenLijst = lazy(async () => ({ default: (await import('./afgewezenlijst')).AfgewezenLijst }));

type Match = Schema['MatchWeergave'];

/** So many are seen at once; the rest stands behind one click. */
const EERSTE = 5;

function Aanbodkaart({ match, feiten = true }: { match: Match; feiten?: boolean }): ReactNode {
  const [t, keuze] = [useTeksten(AANBOD_TEKSTEN), useTeksten(KEUZE_TEKSTEN)];
  const { schrijf, setOpen, isGesloten } = useZaak();
  const pastNiet = useAfwijsformulier(match);
  const ask = (): void => {
    schrijf({ tekst: t.bericht(match.titel), toewijzingId: '' });
    setOpen('bericht');
  };
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3}>{match.titel}</Kop>
      <Aanbodregel {...match} onzeker={match.oordeel === 'onbekend'} />
      {feiten && <Aanbodfeiten aanbodId={match.aanbodId} />}
      <Redenen match={match} />
      {!isGesloten && (
        <div className="rij geen-print">
          <Knop soort="stil" onClick={ask}>
            {t.vraag} <span className="onzichtbaar">({match.titel})</span>
          </Knop>
          <Opener naam={pastNiet.naam} soort="stil">
            {keuze.niet} <span className="onzichtbaar">({match.titel})</span>
          </Opener>
        </div>
      )}
      <Uitklapvak formulier={pastNiet} />
    </li>
  );
}

/** The others; on paper they stand there too. */
function Meer({ matches }: { matches: readonly Match[] }): ReactNode {
  const t = useTeksten(AANBOD_TEKSTEN);
  const vak = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const openUp = (): void => {
      if (vak.current) vak.current.open = true;
    };
    addEventListener('beforeprint', openUp);
    return () => removeEventListener('beforeprint', openUp);
  }, []);
  return (
    <details ref={vak} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.meer(matches.length)}</summary>
      <ol className="lijst" start={EERSTE + 1}>
        {matches.map((match) => (
          <Aanbodkaart key={match.aanbodId} match={match} feiten={isOpen} />
        ))}
      </ol>
    </details>
  );
}

function Niets({ allesNiet }: { allesNiet: boolean }): ReactNode {
  const t = useTeksten(AANBOD_TEKSTEN);
  const { status, aanZet } = useZaak().hulpvraag;
  if (allesNiet) return <Alinea>{t.allesNiet}</Alinea>;
  if (status === 'vastgehouden') return <Alinea>{t.nagekeken}</Alinea>;
  if (aanZet === 'systeem') return <Alinea>{t.wacht}</Alinea>;
  return (
    <Leeg titel={t.leeg}>
      <Alinea>{t.leegUitleg}</Alinea>
    </Leeg>
  );
}

const Afgewezen = ({ matches }: { matches: Match[] }): ReactNode =>
  matches.length > 0 && (
    <Suspense>
      <AfgewezenLijst matches={matches} />
    </Suspense>
  );

/** What was found, best first, without what was chosen already. */
export function Aanbodlijst(): ReactNode {
  const [t, algemeen] = [useTeksten(AANBOD_TEKSTEN), useTeksten(TEKSTEN)];
  const { hulpvraag, isGesloten } = useZaak();
  if (isGesloten) return null;
  const gekozen = new Set(hulpvraag.toewijzingen.filter(isLopend).map(({ aanbodId }) => aanbodId));
  const vrij = hulpvraag.matches.filter(({ aanbodId }) => !gekozen.has(aanbodId));
  const matches = vrij.filter(({ pastNiet }) => pastNiet === null);
  const afgewezen = vrij.filter(({ pastNiet }) => pastNiet !== null);
  if (vrij.length === 0 && gekozen.size > 0) return null;
  const isTwijfel = hulpvraag.status === 'geen-passend-aanbod' && matches.length > 0;
  return (
    <section className="stapel" aria-labelledby="aanbod">
      <Kop niveau={2} id="aanbod">
        {t.kop}
      </Kop>
      <GemeldBij plek="lijst" />
      {matches.length === 0 ? (
        <Niets allesNiet={afgewezen.length > 0} />
      ) : (
        <>
          <Alinea>{isTwijfel ? t.twijfel : t.volgorde}</Alinea>
          <ol className="lijst">
            {matches.slice(0, EERSTE).map((match) => (
              <Aanbodkaart key={match.aanbodId} match={match} />
            ))}
          </ol>
          {matches.length > EERSTE && <Meer matches={matches.slice(EERSTE)} />}
          <p className="klein">{t.kosten}</p>
          <p>
            <Verwijzing naar="/over/aanbod-voorstellen">{algemeen.hoe}</Verwijzing>
          </p>
        </>
      )}
      <Afgewezen matches={afgewezen} />
    </section>
  );
}
