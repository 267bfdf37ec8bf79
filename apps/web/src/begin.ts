// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react';
import { useLocation } from 'react-router';
import type { Reden } from './api/api';
import { inTaal } from './taal/taal';

export type Als = 'ondernemer' | 'aanbieder' | 'medewerker';

/** What only the api knows when it draws a page for somebody: it comes along with the page, and no address of the API tells it. */
export type Paginabegin =
  /** As whom one can sign in here, and what else was asked and is kept. */
  | { soort: 'aanmelden'; mogelijk: readonly Als[]; anders: Readonly<Record<string, string>> }
  /** `naar`: one is signed out at the provider there. `alleenHier`: the provider could not be told. */
  | { soort: 'afgemeld'; naar: string | null; alleenHier: boolean }
  /** The title of the offer from whose page one came to ask. */
  | { soort: 'vraag'; genoemd: string }
  /** It was refused, or went wrong. `code` as the API calls it. */
  | { soort: 'geweigerd'; status: number; code: string; redenen: readonly Reden[] };

/** With the address at which it was drawn, without language: it says nothing about any other page. */
export type Getekendbegin = Paginabegin & { pad: string };

export const Begin = createContext<Getekendbegin | null>(null);

type Van<S extends Paginabegin['soort']> = Extract<Getekendbegin, { soort: S }>;

const isVan = <S extends Paginabegin['soort']>(begin: Getekendbegin | null, soort: S): begin is Van<S> =>
  begin?.soort === soort;

/** What the api told of this page, when it is of this kind. */
export function useBegin<S extends Paginabegin['soort']>(soort: S): Van<S> | null {
  const begin = useContext(Begin);
  const { pathname } = useLocation();
  return isVan(begin, soort) && begin.pad === inTaal(pathname, 'nl') ? begin : null;
}
