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
  { pad: '/hulpvraag', ...lazily(() => import('./pagina/status/status')) },
  { pad: '/mijn', ...lazily(() => import('./pagina/mijn/mijn')) },
  { pad: '/hulpvraag/nieuw', vooraf: true, ...lazily(() => import('./pagina/vraag/vraag')) },
  { pad: '/verder', ...lazily(() => import('./pagina/vraag/verder')) },
  { pad: '/aanbod', vooraf: true, ...lazily(() => import('./pagina/aanbod/lijst')) },
  { pad: '/aanbod/:id', ...lazily(() => import('./pagina/aanbod/detail')) },
  { pad: '/over/toegankelijkheid', vooraf: true, ...lazily(() => import('./pagina/over/toegankelijkheid')) },
  { pad: '/over/privacy', vooraf: true, ...lazily(() => import('./pagina/over/privacy')) },
  { pad: '/over/aanbod-voorstellen', vooraf: true, ...lazily(() => import('./pagina/over/voorstellen')) },
  { pad: '/over/open-data', vooraf: true, ...lazily(() => import('./pagina/over/opendata')) },
];

const AANBIEDERSCHIL = lazily(() => import('./shell/aanbieder'));

/** Pages of providers, in Dutch. */
const AANBIEDER: readonly Paginaroute[] = [
  { pad: '/aanbieder', ...lazily(() => import('./pagina/aanbieder/postvak')) },
  { pad: '/aanbieder/toewijzingen/:id', ...lazily(() => import('./pagina/aanbieder/toewijzing')) },
  { pad: '/aanbieder/aanbod', ...lazily(() => import('./pagina/eigen-aanbod/lijst')) },
  { pad: '/aanbieder/aanbod/:id', ...lazily(() => import('./pagina/eigen-aanbod/aanbod')) },
  { pad: '/aanbieder/momenten', ...lazily(() => import('./pagina/momenten/momenten')) },
];

const BEHEERSCHIL = lazily(() => import('./shell/beheer'));

/** Pages of who keeps the system, in Dutch. */
const BEHEER: readonly Paginaroute[] = [
  { pad: '/beheer', ...lazily(() => import('./pagina/beheer/regios')) },
  { pad: '/beheer/regios/:code', ...lazily(() => import('./pagina/beheer/regio')) },
  { pad: '/beheer/organisaties', ...lazily(() => import('./pagina/beheer/organisaties')) },
  { pad: '/beheer/machines', ...lazily(() => import('./pagina/beheer/machines')) },
  { pad: '/beheer/audit', ...lazily(() => import('./pagina/beheer/audit')) },
  { pad: '/beheer/bewaren', ...lazily(() => import('./pagina/beheer/bewaren')) },
];

const adressen = PUBLIEK.flatMap((route) =>
  TALEN.map((taal) => ({ ...route, pad: inTaal(route.pad, taal) })),
);

/** The page at an address, or `undefined` when there is none. */
export const findPagina = (pad: string): Lui | undefined =>
  [...adressen, ...AANBIEDER, ...BEHEER].find((route) => matchPath(route.pad, pad) !== null);

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
            <AANBIEDERSCHIL.Pagina />
          </Suspense>
        }
      >
        {routesVan(AANBIEDER)}
      </Route>
      <Route
        element={
          <Suspense>
            <BEHEERSCHIL.Pagina />
          </Suspense>
        }
      >
        {routesVan(BEHEER)}
      </Route>
      <Route element={<PubliekeSchil />}>
        {routesVan(adressen)}
        <Route path="*" element={<NietGevonden />} />
      </Route>
    </Routes>
  </Foutgrens>
);
