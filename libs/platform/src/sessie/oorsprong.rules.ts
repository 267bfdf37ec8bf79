// SPDX-License-Identifier: EUPL-1.2

/** Methods that change nothing (RFC 9110 9.2.1); every other one needs to come from our own pages. */
const VEILIG = ['GET', 'HEAD', 'OPTIONS'];

/** What a browser tells of where a request comes from; no page can write these headers itself. */
export interface Herkomst {
  methode: string;
  origin: string | undefined;
  secFetchSite: string | undefined;
}

/**
 * Whether a request that carries a session cookie may be believed to come from our own pages (CSRF). `Origin` decides;
 * `null` (a sandbox, a file, a redirect through another site) is not ours. Only without it `Sec-Fetch-Site` does; without
 * both nobody vouches for the request.
 */
export function isEigen({ methode, origin, secFetchSite }: Herkomst, publiekeUrl: string): boolean {
  if (VEILIG.includes(methode)) return true;
  if (origin !== undefined) return origin === new URL(publiekeUrl).origin;
  return secFetchSite === 'same-origin';
}
