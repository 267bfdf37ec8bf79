// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { readForm, type Antwoorden } from './antwoorden';
import { withLink } from './campagnelink';
import { NIEUW, forgetOnderweg, keepOnderweg, readOnderweg, type Onderweg } from './onderweg';
import { takeOver, withOver } from './overgebracht';

export interface Vraagstand {
  onderweg: Onderweg;
  /** Whether the browser has taken over; until then the page is the plain form that was drawn beforehand. */
  geladen: boolean;
  /** Goes up when fields must show other answers than were typed in them. */
  ronde: number;
  change: (deel: Partial<Antwoorden>) => void;
  set: (deel: Partial<Onderweg>) => void;
  /** As `set`, for answers that came from elsewhere. */
  replace: (deel: Partial<Onderweg>) => void;
  forget: () => void;
}

/** The answers of this tab: as they were before it was loaded, or as they were typed before our code came. */
export function useOnderweg(form: RefObject<HTMLFormElement | null>): Vraagstand {
  const [onderweg, setOnderweg] = useState<Onderweg>(NIEUW);
  const [geladen, setGeladen] = useState(false);
  const [ronde, setRonde] = useState(0);

  useLayoutEffect(() => {
    const eerder = readOnderweg();
    const tekst = form.current ? (readForm(form.current).tekst ?? '') : '';
    const begin = eerder ?? { ...NIEUW, antwoorden: { ...NIEUW.antwoorden, tekst } };
    const nu = { ...begin, antwoorden: withLink(window.location.search, begin.antwoorden) };
    const over = takeOver();
    const samen = over ? { ...nu, antwoorden: withOver(over, nu.antwoorden), overgebracht: over.tekst } : nu;
    setOnderweg(samen);
    // At once: what was put ready is taken only once, also when this page is drawn twice.
    if (over) keepOnderweg(samen);
    if (eerder || over) setRonde((nr) => nr + 1);
    setGeladen(true);
  }, [form]);

  useEffect(() => {
    if (geladen) keepOnderweg(onderweg);
  }, [geladen, onderweg]);

  const set = useCallback((deel: Partial<Onderweg>) => setOnderweg((eerder) => ({ ...eerder, ...deel })), []);
  const change = useCallback(
    (deel: Partial<Antwoorden>) =>
      setOnderweg((eerder) => ({ ...eerder, antwoorden: { ...eerder.antwoorden, ...deel } })),
    [],
  );
  const replace = useCallback(
    (deel: Partial<Onderweg>) => {
      set(deel);
      setRonde((nr) => nr + 1);
    },
    [set],
  );
  const forget = useCallback(() => {
    replace(NIEUW);
    forgetOnderweg();
  }, [replace]);
  return { onderweg, geladen, ronde, change, set, replace, forget };
}
