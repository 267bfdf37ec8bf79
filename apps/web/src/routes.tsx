// SPDX-License-Identifier: EUPL-1.2
import { Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { PUBLIEK, WERKPLEKKEN, type Paginaroute } from './paginas';
import { Foutgrens, NietGevonden } from './shell/fout';
import { PubliekeSchil } from './shell/publiek';
import { Skelet } from './ui/toestand';

const routesVan = (paginas: readonly Paginaroute[]): ReactNode =>
  paginas.map(({ pad, Pagina }) => (
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
      {WERKPLEKKEN.map(({ schil: { Pagina: Omlijsting }, paginas }) => (
        <Route
          key={paginas[0]?.pad}
          element={
            <Suspense>
              <Omlijsting />
            </Suspense>
          }
        >
          {routesVan(paginas)}
        </Route>
      ))}
      <Route element={<PubliekeSchil />}>
        {routesVan(PUBLIEK)}
        <Route path="*" element={<NietGevonden />} />
      </Route>
    </Routes>
  </Foutgrens>
);
