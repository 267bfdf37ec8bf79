// SPDX-License-Identifier: EUPL-1.2
import { Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { routesVan } from './publieke-routes';
import { NietGevonden } from './shell/fout';
import { PubliekeSchil } from './shell/publiek';
import { WERKPLEKKEN } from './werkplekken';

/** The pages of those who work with it. */
export default function Werkroutes(): ReactNode {
  return (
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
        <Route path="*" element={<NietGevonden />} />
      </Route>
    </Routes>
  );
}
