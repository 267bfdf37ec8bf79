// SPDX-License-Identifier: EUPL-1.2

/** Where somebody is sent who asked for nowhere, or for somewhere that is not ours. */
export const STANDAARD = '/mijn';

/** Signing in leads nowhere by leading to itself. */
const LUS = /^\/(en\/)?(aanmelden|aangemeld|afmelden|afgemeld)(\/|$)/;

/**
 * The whole address to go to after signing in: `terug` when it is a path of our own, else the standard one. Never another
 * machine, however the path is written (`//x`, `/\x`, `/.//x`, with tabs or line ends): whoever may choose where people
 * land after a sign-in can imitate us there. What follows `#` is left out: it may hold a key and is not for a server.
 */
export function terugAdres(terug: string | undefined, publiekeUrl: string): string {
  const eigen = new URL(publiekeUrl).origin;
  const standaard = `${eigen}${STANDAARD}`;
  if (terug === undefined || !/^\/[\x21-\x5b\x5d-\x7e]{0,499}$/.test(terug)) return standaard;
  if (!URL.canParse(terug, eigen)) return standaard;
  const { origin, pathname, search } = new URL(terug, eigen);
  if (origin !== eigen || pathname.startsWith('//') || LUS.test(pathname)) return standaard;
  return `${eigen}${pathname}${search}`;
}
