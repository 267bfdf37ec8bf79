// SPDX-License-Identifier: EUPL-1.2
import { Suspense, lazy, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PubliekeRoutes } from './publieke-routes';
import { Foutgrens } from './shell/fout';

// Whoever asks for help does not carry the pages of those who work with it, nor the list of them.
const Werkroutes = lazy(() => import('./werkroutes'));
const WERK = /^\/(werkbank|aanbieder|beheer|cijfers|financiering)(\/|$)/;

export function App(): ReactNode {
  const { pathname } = useLocation();
  return (
    <Foutgrens>
      {WERK.test(pathname) ? (
        <Suspense>
          <Werkroutes />
        </Suspense>
      ) : (
        <PubliekeRoutes />
      )}
    </Foutgrens>
  );
}
