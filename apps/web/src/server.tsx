// SPDX-License-Identifier: EUPL-1.2
// What the api and the build know of the pages: which addresses there are, and what stands in those that are drawn beforehand.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App, VOORAF, findPagina } from './routes';
import { taalVan } from './taal/taal';

export { VOORAF };

/** Whether there is a page at this address. */
export const isPagina = (pad: string): boolean => findPagina(pad) !== undefined;

export interface Getekend {
  taal: string;
  /** Title and what else belongs in the head. */
  kop: string;
  inhoud: string;
}

const VOORAAN = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/;

/** Draws one page as HTML, as it is before anything was fetched; of an address that is none, the page that says so. */
export async function draw(pad: string): Promise<Getekend> {
  await findPagina(pad)?.preload();
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <StaticRouter location={pad}>
        <App />
      </StaticRouter>
    </QueryClientProvider>,
  );
  const kop = VOORAAN.exec(html)?.[0] ?? '';
  return { taal: taalVan(pad), kop, inhoud: html.slice(kop.length) };
}
