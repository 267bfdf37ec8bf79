// SPDX-License-Identifier: EUPL-1.2
import { Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { PUBLIEK, type Paginaroute } from './paginas';
import { NietGevonden } from './shell/fout';
import { PubliekeSchil } from './shell/publiek';
import { Skelet } from './ui/toestand';

export const routesVan = (paginas: readonly Paginaroute[]): ReactNode =>
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

export const PubliekeRoutes = (): ReactNode => (
  <Routes>
    <Route element={<PubliekeSchil />}>
      {routesVan(PUBLIEK)}
      <Route path="*" element={<NietGevonden />} />
    </Route>
  </Routes>
);
