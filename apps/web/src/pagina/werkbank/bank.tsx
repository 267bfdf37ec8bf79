// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Weigering } from '../../api/api';
import type { Ik } from '../../sessie';
import { letGo, useBehandelaars } from './gegevens';
import { Toast, type Toastinhoud } from './toast';
import type { Behandelaar } from './woorden';

/** What the parts of the workbench share. */
export interface Bankwaarde {
  ik: Ik;
  regio: string;
  behandelaars: readonly Behandelaar[];
  /** One's own row in the register, once there is one. */
  zelf: Behandelaar | undefined;
  /** The register was read, and one is not in it yet. */
  onbekend: boolean;
  /** Who that is, for a colleague. */
  naamVan: (subject: string) => string;
  /** Says at the bottom of the screen what was done, with how to undo it. */
  tell: (toast: Toastinhoud) => void;
  /** Undoes what was told last, when that can be. */
  undo: () => void;
  /** One did this oneself: it need not be told as news. Lets go of what was fetched of it. */
  changed: (...ids: string[]) => Promise<void>;
  isEigen: (id: string) => boolean;
}

const Context = createContext<Bankwaarde | null>(null);

/** Only below a `Bank`. */
export function useBank(): Bankwaarde {
  const bank = use(Context);
  if (bank === null) throw new Error('Hier is geen werkbank.');
  return bank;
}

/** So long after one did something its news is one's own. */
const EIGEN_MS = 15_000;

function useEigen(): Pick<Bankwaarde, 'changed' | 'isEigen'> {
  const gegevens = useQueryClient();
  const eigen = useRef(new Map<string, number>());
  const changed = useCallback(
    (...ids: string[]): Promise<void> => {
      for (const id of ids) eigen.current.set(id, Date.now());
      return letGo(gegevens, ...ids);
    },
    [gegevens],
  );
  const isEigen = useCallback((id: string) => Date.now() - (eigen.current.get(id) ?? 0) < EIGEN_MS, []);
  return { changed, isEigen };
}

function useToast(): {
  toast: Toastinhoud | null;
  tell: (toast: Toastinhoud) => void;
  undo: () => void;
  close: () => void;
} {
  const [toast, setToast] = useState<Toastinhoud | null>(null);
  const bezig = useRef(false);
  const undo = useCallback((): void => {
    const { ongedaan } = toast ?? {};
    if (!ongedaan || bezig.current) return;
    bezig.current = true;
    ongedaan()
      .then((tekst) => setToast({ tekst }))
      .catch((fout: unknown) => setToast({ tekst: waaromNiet(fout) }))
      .finally(() => (bezig.current = false));
  }, [toast]);
  const close = useCallback(() => setToast(null), []);
  return { toast, tell: setToast, undo, close };
}

const waaromNiet = (fout: unknown): string =>
  fout instanceof Weigering
    ? (fout.redenen[0]?.melding ?? fout.message)
    : 'Ongedaan maken is niet gelukt. Probeer het opnieuw.';

/** Once a session is over, the page says so instead of failing piece by piece. */
function useSessieVoorbij(): void {
  const gegevens = useQueryClient();
  useEffect(
    () =>
      gegevens.getQueryCache().subscribe(({ query, type }) => {
        const fout: unknown = query.state.error;
        const isVoorbij = fout instanceof Weigering && fout.status === 401;
        // The refusal took the cookie away: who asks again is nobody.
        if (type === 'updated' && isVoorbij && (query.queryKey as unknown[])[0] !== 'sessie')
          void gegevens.invalidateQueries({ queryKey: ['sessie'] });
      }),
    [gegevens],
  );
}

export function Bank({ ik, children }: { ik: Ik; children: ReactNode }): ReactNode {
  useSessieVoorbij();
  const behandelaars = useBehandelaars();
  const { changed, isEigen } = useEigen();
  const { toast, tell, undo, close } = useToast();
  const waarde = useMemo((): Bankwaarde => {
    const alle = behandelaars ?? [];
    const zelf = alle.find((een) => een.ik);
    const naamVan = (subject: string): string => {
      if (subject.startsWith('regio:')) return 'het team';
      if (subject === 'systeem') return 'Schakel';
      if (subject === zelf?.subject) return 'u';
      return alle.find((een) => een.subject === subject)?.naam ?? subject;
    };
    const onbekend = behandelaars !== undefined && zelf === undefined;
    const wie = { ik, regio: ik.regio ?? '', behandelaars: alle, zelf, onbekend, naamVan };
    return { ...wie, tell, undo, changed, isEigen };
  }, [ik, behandelaars, tell, undo, changed, isEigen]);
  return (
    <Context value={waarde}>
      {children}
      <Toast toast={toast} onOngedaan={undo} onSluit={close} />
    </Context>
  );
}
