// SPDX-License-Identifier: EUPL-1.2
// What the api and the build know of the pages: which addresses there are, and what stands in those that are drawn beforehand.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { ReactNode } from 'react';
import type { Reden } from './api/api';
import { Begin, type Getekendbegin, type Paginabegin } from './begin';
import { readVelden, toInhoud, LEEG, type Antwoorden, type Inhoud } from './pagina/vraag/antwoorden';
import { inVolgorde, keur, readRedenen, type Fouten } from './pagina/vraag/keuring';
import { Vraagbegin, type Ontvangst, type Vraagstart } from './pagina/vraag/vraagstart';
import { VOORAF, findPagina } from './paginas';
import { App } from './routes';
import { GEWEIGERD } from './shell/publiek';
import { inTaal, taalVan } from './taal/taal';
import { isWerkpagina } from './werkplekken';

export { VOORAF };

/** Whether there is a page at this address. */
export const isPagina = (pad: string): boolean => findPagina(pad) !== undefined || isWerkpagina(pad);

export interface Getekend {
  taal: string;
  /** Title and what else belongs in the head. */
  kop: string;
  inhoud: string;
  /** What the browser must know as well to take the page over, as JSON. */
  begin?: string;
}

const VOORAAN = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/;

/** Draws one page as HTML, as it is before anything was fetched; of an address that is none, the page that says so. */
export async function draw(pad: string): Promise<Getekend> {
  return drawWith(pad, (app) => app);
}

async function drawWith(pad: string, within: (app: ReactNode) => ReactNode): Promise<Getekend> {
  await findPagina(pad)?.preload();
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <StaticRouter location={pad}>{within(<App />)}</StaticRouter>
    </QueryClientProvider>,
  );
  const kop = VOORAAN.exec(html)?.[0] ?? '';
  return { taal: taalVan(pad), kop, inhoud: html.slice(kop.length) };
}

/** Draws a page of which the api knows something; the browser is told it too. */
export async function drawBegonnen(pad: string, wat: Paginabegin): Promise<Getekend> {
  const begin: Getekendbegin = { ...wat, pad: inTaal(pad, 'nl') };
  if (wat.soort === 'geweigerd') await GEWEIGERD.preload();
  const getekend = await drawWith(pad, (app) => <Begin value={begin}>{app}</Begin>);
  const vanzelf = wat.soort === 'afgemeld' && wat.naar !== null ? refreshTo(wat.naar) : '';
  return { ...getekend, kop: `${getekend.kop}${vanzelf}`, begin: JSON.stringify(begin) };
}

/** Goes on by itself, also without code of ours. A redirect it is not: where a form may lead is a rule of our own pages. */
const refreshTo = (naar: string): string =>
  renderToStaticMarkup(<meta httpEquiv="refresh" content={`0; url=${naar}`} />);

/** The plain form on which a question is asked, as it was filled in. `inhoud` is what the API takes. */
export interface Vraagformulier {
  antwoorden: Antwoorden;
  fouten: Fouten;
  inhoud: Inhoud;
}

/** Reads the plain form, with all that is not right at once. */
export function readVraagformulier(pad: string, velden: Iterable<[string, string]>): Vraagformulier {
  const taal = taalVan(pad);
  const antwoorden = { ...LEEG, ...readVelden(velden, true) };
  return { antwoorden, fouten: keur(antwoorden, taal), inhoud: toInhoud(antwoorden, taal) };
}

const drawBegin = (pad: string, begin: Vraagstart): Promise<Getekend> =>
  drawWith(pad, (app) => <Vraagbegin value={begin}>{app}</Vraagbegin>);

/** The same form again, with what was filled in and what is wrong with it: by ourselves, or by the API. */
export function drawVraagformulier(
  pad: string,
  { antwoorden, fouten }: Vraagformulier,
  redenen: readonly Reden[] = [],
): Promise<Getekend> {
  const gelezen = readRedenen(redenen, taalVan(pad));
  const alle = inVolgorde({ ...fouten, ...gelezen.fouten });
  return drawBegin(pad, { antwoorden, fouten: alle, rest: gelezen.rest });
}

/** The page that says that it was sent. */
export const drawVerstuurd = (pad: string, ontvangst: Ontvangst): Promise<Getekend> =>
  drawBegin(pad, { ontvangst });
