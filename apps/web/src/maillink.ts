// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { TALEN, inTaal, taalVan } from './taal/taal';

/** What stands behind the `#` of a link: no browser sends that to a server. */
export const veldenVan = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/**
 * What `read` finds in the link this page was opened with. A link within the page (to a field, to the content) replaces what
 * stands behind the `#`: what was found is kept then, and put back so that loading again works.
 */
export function useMaillink<T>(read: (velden: URLSearchParams) => T | null): T | null {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const vast = useRef<{ gevonden: T; hash: string } | null>(null);
  const gevonden = read(veldenVan(hash));
  if (gevonden !== null) vast.current = { gevonden, hash };
  const kwijt = gevonden === null && vast.current !== null ? vast.current.hash : null;
  useEffect(() => {
    if (kwijt === null) return;
    void navigate({ pathname, search, hash: kwijt }, { replace: true, preventScrollReset: true });
  }, [kwijt, navigate, pathname, search]);
  return vast.current?.gevonden ?? null;
}

/** Links of which the page was brought to their language; who then chooses the other one, keeps it. */
const gebracht = new Set<string>();

/** A link that says in which language its mail was leads to the page in that language, once. */
export function useTaalVanLink(): void {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const taal = TALEN.find((een) => een === veldenVan(hash).get('taal'));
    if (taal === undefined || gebracht.has(hash)) return;
    gebracht.add(hash);
    if (taal !== taalVan(pathname))
      void navigate({ pathname: inTaal(pathname, taal), search, hash }, { replace: true });
  }, [hash, pathname, search, navigate]);
}

const never = (): (() => void) => () => undefined;

/** Whether our code runs: a page that was drawn beforehand knows nothing yet of what stands behind the `#`. */
export const useIsBegonnen = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
