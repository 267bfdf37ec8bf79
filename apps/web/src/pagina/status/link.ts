// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useEffect } from 'react';

/** What the link in a mail holds behind the `#`, which no browser sends to a server. Without key for who is signed in. */
export interface Statuslink {
  id: string;
  sleutel: string | null;
}

const ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

export function readLink(hash: string): Statuslink | null {
  const delen = new URLSearchParams(hash.replace(/^#/, ''));
  const id = delen.get('id')?.trim() ?? '';
  return ID.test(id) ? { id: id.toLowerCase(), sleutel: delen.get('sleutel')?.trim() || null } : null;
}

/** The address of a hulpvraag for who needs no key. */
export const statuspadVan = (id: string): string => `/hulpvraag#id=${id}`;

/**
 * The link this page was opened with. A link within the page (to a field, to the content) replaces what stands behind the `#`:
 * the link is kept then, and put back so that loading again works.
 */
export function useStatuslink(): Statuslink | null {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const vast = useRef<{ link: Statuslink; hash: string } | null>(null);
  const link = readLink(hash);
  if (link) vast.current = { link, hash };
  const kwijt = link === null && vast.current !== null ? vast.current.hash : null;
  useEffect(() => {
    if (kwijt !== null) void navigate({ pathname, hash: kwijt }, { replace: true, preventScrollReset: true });
  }, [kwijt, navigate, pathname]);
  return vast.current?.link ?? null;
}
