// SPDX-License-Identifier: EUPL-1.2
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useBegin } from '../../begin';
import { useTaal, useTeksten } from '../../taal/taal';
import { LEEG } from './antwoorden';
import { Formulier, type Kaal } from './formulier';
import { Later } from './later';
import { useConcept } from './use-concept';
import type { Plek } from './stappen';
import { useOnderweg, type Vraagstand } from './use-onderweg';
import { TEKSTEN } from './teksten';
import { usePlek } from './use-plek';
import { Vraagbegin, type Ontvangst } from './vraagstart';
import { Verstuurd } from './verstuurd';

/** The plain form as it is drawn beforehand. */
const KAAL: Kaal = { antwoorden: LEEG, fouten: {}, rest: [] };

const isOntvangst = (state: unknown): state is Ontvangst =>
  typeof state === 'object' && state !== null && 'statussleutel' in state;

/** What arrived is no longer under way from the moment that this is said. */
function useVergeten({ onderweg, forget }: Vraagstand, plek: Plek): void {
  const isKlaar = plek === 'verstuurd' && onderweg.isVerstuurd;
  useEffect(() => {
    if (isKlaar) forget();
  }, [isKlaar, forget]);
}

/** Asking a question: a page for each, or all of them as one plain form where our code did not come. */
function Vraag({ kaal }: { kaal: Kaal }): ReactNode {
  const taal = useTaal();
  const form = useRef<HTMLFormElement>(null);
  const vraag = useOnderweg(form);
  const bewaarder = useConcept(vraag, taal);
  const wijzer = usePlek();
  const { key } = useLocation();
  const { plek, state, ga } = wijzer;
  useVergeten(vraag, plek);
  // Who came here straight has nothing to go back to.
  const goBack = (): void => (key === 'default' ? ga('vraag') : history.back());
  if (vraag.geladen && plek === 'verstuurd' && isOntvangst(state)) return <Verstuurd ontvangst={state} />;
  if (vraag.geladen && plek === 'bewaren')
    return <Later vraag={vraag} bewaarder={bewaarder} terug={goBack} />;
  return <Formulier {...{ form, vraag, wijzer, bewaarder, kaal }} />;
}

/** As it is drawn for who came from the page of an offer: that stands in it already. */
function useKaal(): Kaal {
  const { vraag: t } = useTeksten(TEKSTEN);
  const genoemd = useBegin('vraag')?.genoemd;
  return genoemd === undefined
    ? KAAL
    : { ...KAAL, antwoorden: { ...LEEG, tekst: t.genoemdZin(genoemd) }, genoemd };
}

export function Component(): ReactNode {
  const begin = useContext(Vraagbegin);
  const kaal = useKaal();
  if (begin && 'ontvangst' in begin) return <Verstuurd ontvangst={begin.ontvangst} />;
  return <Vraag kaal={begin ?? kaal} />;
}
