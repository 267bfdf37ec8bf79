// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { Weigering } from '../../api/api';
import type { Taal } from '../../taal/taal';
import { changeConcept, keepConcept, readConcept } from './concept-api';
import type { Concept, Onderweg } from './onderweg';
import type { Vraagstand } from './use-onderweg';

/** What became of keeping it: done when, failed for now, changed by another with the same link, or gone. */
export type Bewaarstand = { soort: 'rust' | 'mislukt' | 'elders' | 'weg' } | { soort: 'bewaard'; om: string };

export interface Bewaarder {
  stand: Bewaarstand;
  /** For the first time. Throws what was refused. */
  begin: (email: string) => Promise<void>;
  /** What is there now; `null` when nothing was ever kept. Throws when it does not work. */
  save: () => Promise<Concept | null>;
  /** It was refused when it was sent: then it is gone, or another changed it. */
  note: (fout: Weigering) => void;
  /** After another changed it: keeps what is here, or takes over what is there. */
  settle: (wat: 'hier' | 'daar') => Promise<void>;
}

/** After the last key: whoever types is not interrupted, and the API allows so many changes. */
const WACHT_MS = 1500;

const standBij = (fout: unknown): Bewaarstand['soort'] & ('mislukt' | 'elders' | 'weg') => {
  if (!(fout instanceof Weigering)) return 'mislukt';
  return fout.status === 409 ? 'elders' : fout.status === 404 ? 'weg' : 'mislukt';
};

const om = (): string => new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });

interface Rij extends Pick<Bewaarder, 'save'> {
  /** What is there now, also before anything was drawn anew. */
  nu: RefObject<Onderweg>;
  put: (concept: Concept | null) => void;
  note: (fout: unknown) => void;
}

/** Saves what there is, one after the other: each needs the version of the one before. */
function useRij({ onderweg, set }: Vraagstand, taal: Taal, setStand: (stand: Bewaarstand) => void): Rij {
  const nu = useRef(onderweg);
  nu.current = onderweg;
  const rij = useRef<Promise<Concept | null>>(Promise.resolve(null));
  const put = useCallback(
    (concept: Concept | null): void => {
      // At once: what is saved next must know this version, also before anything was drawn anew.
      nu.current = { ...nu.current, concept };
      set({ concept });
    },
    [set],
  );
  const note = useCallback(
    (fout: unknown): void => {
      const soort = standBij(fout);
      setStand({ soort });
      if (soort === 'weg') put(null);
    },
    [put, setStand],
  );
  const saveNow = useCallback(async (): Promise<Concept | null> => {
    const { concept, antwoorden } = nu.current;
    if (concept === null || concept.bewaard === JSON.stringify(antwoorden)) return concept;
    try {
      const na = await changeConcept(concept, antwoorden, taal);
      put(na);
      setStand({ soort: 'bewaard', om: om() });
      return na;
    } catch (fout) {
      note(fout);
      throw fout;
    }
  }, [note, put, setStand, taal]);
  const save = useCallback((): Promise<Concept | null> => {
    rij.current = rij.current.catch(() => null).then(saveNow);
    return rij.current;
  }, [saveNow]);
  return { nu, put, note, save };
}

/** After the last change, when something is kept at all. */
function useVanzelf({ onderweg }: Vraagstand, magNu: boolean, save: Bewaarder['save']): void {
  const moet = magNu && onderweg.concept !== null && !onderweg.isVerstuurd;
  const inhoud = JSON.stringify(onderweg.antwoorden);
  useEffect(() => {
    if (!moet) return undefined;
    const wekker = setTimeout(() => void save().catch(() => undefined), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [moet, inhoud, save]);
}

/** Keeps the answers as a concept from the moment that somebody asked for that, and every change after it. */
export function useConcept(vraag: Vraagstand, taal: Taal): Bewaarder {
  const [stand, setStand] = useState<Bewaarstand>({ soort: 'rust' });
  const { nu, put, note, save } = useRij(vraag, taal, setStand);
  useVanzelf(vraag, stand.soort !== 'elders', save);

  const begin = async (email: string): Promise<void> => {
    put(await keepConcept(email, nu.current.antwoorden, taal));
    setStand({ soort: 'bewaard', om: om() });
  };
  const settle = async (wat: 'hier' | 'daar'): Promise<void> => {
    const { concept } = nu.current;
    if (concept === null) return;
    const daar = await readConcept(concept);
    setStand({ soort: 'rust' });
    if (wat === 'daar') vraag.replace({ concept: daar.concept, antwoorden: daar.antwoorden });
    else {
      put({ ...daar.concept, bewaard: '' });
      await save();
    }
  };
  return { stand, begin, save, settle, note };
}
