// SPDX-License-Identifier: EUPL-1.2
import { Suspense, type ReactNode } from 'react';
import { matchPath, Route, Routes } from 'react-router';
import { lazily, type Lui } from './lui';
import { Foutgrens, NietGevonden } from './shell/fout';
import { PubliekeSchil } from './shell/publiek';
import { TALEN, inTaal } from './taal/taal';
import { Skelet } from './ui/toestand';

interface Paginaroute extends Lui {
  /** Without language. */
  pad: string;
  /** Drawn at build time: the same for everybody until something was fetched. */
  vooraf?: boolean;
}

/** Public pages, in every language. */
const PUBLIEK: readonly Paginaroute[] = [
  { pad: '/', vooraf: true, ...lazily(() => import('./pagina/start/start')) },
];

/** What stands around the pages of staff: its code and style come with those pages, and public ones do not carry it. */
const MEDEWERKER = lazily(() => import('./shell/medewerker'));

/** Pages of coordinators, in Dutch. */
const WERKBANK: readonly Paginaroute[] = [
  { pad: '/werkbank', ...lazily(() => import('./pagina/werkbank/werkbank')) },
  { pad: '/werkbank/overdrachten', ...lazily(() => import('./pagina/overdrachten/overdrachten')) },
  { pad: '/werkbank/onvervuld', ...lazily(() => import('./pagina/onvervuld/onvervuld')) },
  { pad: '/werkbank/afwezigheid', ...lazily(() => import('./pagina/afwezigheid/afwezigheid')) },
];

const adressen = PUBLIEK.flatMap((route) =>
  TALEN.map((taal) => ({ ...route, pad: inTaal(route.pad, taal) })),
);

/** The page at an address, or `undefined` when there is none. */
export const findPagina = (pad: string): Lui | undefined =>
  [...adressen, ...WERKBANK].find((route) => matchPath(route.pad, pad) !== null);

/** Addresses that are drawn at build time. */
export const VOORAF: readonly string[] = adressen.filter(({ vooraf }) => vooraf).map(({ pad }) => pad);

const routesVan = (adres: readonly Paginaroute[]): ReactNode =>
  adres.map(({ pad, Pagina }) => (
    <Route
      key={pad}
      path={pad}
      element={
        <Suspense fallback={<Skelet hoogte="20rem" />}>
          <Pagina />
        </Suspense>
      }
    />
  ));

export const App = (): ReactNode => (
  <Foutgrens>
    <Routes>
      <Route
        element={
          <Suspense>
            <MEDEWERKER.Pagina />
          </Suspense>
        }
      >
        {routesVan(WERKBANK)}
      </Route>
      <Route element={<PubliekeSchil />}>
        {routesVan(adressen)}
        <Route path="*" element={<NietGevonden />} />
      </Route>
    </Routes>
  </Foutgrens>
);
