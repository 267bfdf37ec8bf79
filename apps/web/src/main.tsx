// SPDX-License-Identifier: EUPL-1.2
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Weigering } from './api/api';
import { findPagina } from './paginas';
import { App } from './routes';
import './stijl/index.css';

/** A refusal stays one; only when there was no answer is it asked again. */
const again = (keer: number, fout: Error): boolean =>
  keer < 2 && !(fout instanceof Weigering && fout.status > 0 && fout.status < 500);

async function begin(): Promise<void> {
  // A page that was drawn beforehand is taken over as it is: its code must be there.
  await findPagina(location.pathname)?.preload();
  const gegevens = new QueryClient({ defaultOptions: { queries: { retry: again, networkMode: 'always' } } });
  const app = (
    <StrictMode>
      <QueryClientProvider client={gegevens}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  );
  const plek = document.getElementById('app') as HTMLElement;
  document.documentElement.dataset['js'] = 'aan';
  if (plek.firstElementChild) hydrateRoot(plek, app);
  else createRoot(plek).render(app);
}

const HERLADEN = 'schakel.herladen';
const RUST_MS = 10_000;

// A newer version was put in place while this one was open: its files are gone, the new ones come with the page. Files that
// do not come even then are told as a fault.
addEventListener('vite:preloadError', (gebeurtenis) => {
  try {
    if (Date.now() - Number(sessionStorage.getItem(HERLADEN)) < RUST_MS) return;
    sessionStorage.setItem(HERLADEN, String(Date.now()));
  } catch {
    return;
  }
  gebeurtenis.preventDefault();
  location.reload();
});
void begin();
