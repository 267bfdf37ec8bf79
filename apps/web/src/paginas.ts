// SPDX-License-Identifier: EUPL-1.2
import { matchPath } from 'react-router';
import { lazily, type Lui } from './lui';
import { TALEN, inTaal } from './taal/taal';

/** A page with its address. */
export interface Paginaroute extends Lui {
  pad: string;
  /** Drawn at build time: the same for everybody until something was fetched. */
  vooraf?: boolean;
}

/** Public pages, without language. */
const ZONDER_TAAL: readonly Paginaroute[] = [
  { pad: '/', vooraf: true, ...lazily(() => import('./pagina/start/start')) },
  { pad: '/hulpvraag/nieuw', vooraf: true, ...lazily(() => import('./pagina/vraag/vraag')) },
  { pad: '/verder', ...lazily(() => import('./pagina/vraag/verder')) },
  { pad: '/hulpvraag', ...lazily(() => import('./pagina/status/status')) },
  { pad: '/uitkomst', vooraf: true, ...lazily(() => import('./pagina/uitkomst/uitkomst')) },
  { pad: '/meting', vooraf: true, ...lazily(() => import('./pagina/meting/meting')) },
  { pad: '/meldingen', vooraf: true, ...lazily(() => import('./pagina/meldingen/meldingen')) },
  { pad: '/campagne-afmelding', vooraf: true, ...lazily(() => import('./pagina/campagnes/afmelding')) },
  { pad: '/aanmelden', ...lazily(() => import('./pagina/aanmelden/aanmelden')) },
  { pad: '/aangemeld', ...lazily(() => import('./pagina/aanmelden/aanmelden')) },
  { pad: '/afmelden', ...lazily(() => import('./pagina/aanmelden/afgemeld')) },
  { pad: '/afgemeld', ...lazily(() => import('./pagina/aanmelden/afgemeld')) },
  { pad: '/mijn', ...lazily(() => import('./pagina/mijn/mijn')) },
  { pad: '/mijn/staatssteun', ...lazily(() => import('./pagina/staatssteun/mijn')) },
  { pad: '/aanbod', vooraf: true, ...lazily(() => import('./pagina/aanbod/lijst')) },
  { pad: '/aanbod/:id', ...lazily(() => import('./pagina/aanbod/detail')) },
  { pad: '/communities', vooraf: true, ...lazily(() => import('./pagina/communities/lijst')) },
  { pad: '/communities/uitnodiging', ...lazily(() => import('./pagina/communities/uitnodiging')) },
  { pad: '/bijeenkomsten/:id/code', ...lazily(() => import('./pagina/bijeenkomsten/code')) },
  { pad: '/evaluatie', vooraf: true, ...lazily(() => import('./pagina/evaluatie/evaluatie')) },
  { pad: '/bijeenkomsten/:id', ...lazily(() => import('./pagina/bijeenkomsten/detail')) },
  { pad: '/overzicht', vooraf: true, ...lazily(() => import('./pagina/overzicht/stoppen')) },
  { pad: '/kringrondes/:id', ...lazily(() => import('./pagina/kringen-beheer/ronde')) },
  { pad: '/kringen/:id', ...lazily(() => import('./pagina/kringen/kring')) },
  { pad: '/communities/:id/gesprekken/:gesprekId', ...lazily(() => import('./pagina/gesprekken/detail')) },
  { pad: '/communities/:id', ...lazily(() => import('./pagina/communities/detail')) },
  { pad: '/impact', vooraf: true, ...lazily(() => import('./pagina/impact/openbaar')) },
  { pad: '/over/toegankelijkheid', vooraf: true, ...lazily(() => import('./pagina/over/toegankelijkheid')) },
  { pad: '/over/privacy', vooraf: true, ...lazily(() => import('./pagina/over/privacy')) },
  { pad: '/over/aanbod-voorstellen', vooraf: true, ...lazily(() => import('./pagina/over/voorstellen')) },
  { pad: '/over/open-data', vooraf: true, ...lazily(() => import('./pagina/over/opendata')) },
];

/** Public pages, in every language. */
export const PUBLIEK: readonly Paginaroute[] = ZONDER_TAAL.flatMap((route) =>
  TALEN.map((taal) => ({ ...route, pad: inTaal(route.pad, taal) })),
);

/** The public page at an address, or `undefined` when there is none. */
export const findPagina = (pad: string): Lui | undefined =>
  PUBLIEK.find((route) => matchPath(route.pad, pad) !== null);

/** Addresses that are drawn at build time. */
export const VOORAF: readonly string[] = PUBLIEK.filter(({ vooraf }) => vooraf).map(({ pad }) => pad);
