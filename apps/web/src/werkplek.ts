// SPDX-License-Identifier: EUPL-1.2
import { lazily, type Lui } from './lui';
import type { Paginaroute } from './paginas';

/**
 * Pages of one role, in Dutch, with what stands around them: their code and style come with them, and public pages do not
 * carry it.
 */
export interface Werkplek {
  schil: Lui;
  paginas: readonly Paginaroute[];
}

/** The same page for several roles: what each of them sees, the API decides. */
export const TRECHTER = lazily(() => import('./pagina/trechter/trechter'));
export const IMPACT = lazily(() => import('./pagina/impact/dashboard'));
export const RAPPORTEN = lazily(() => import('./pagina/impact/rapport/lijst'));
export const RAPPORT = lazily(() => import('./pagina/impact/rapport/editie'));
export const PARAGRAAF = lazily(() => import('./pagina/impact/rapport/evaluatieparagraaf'));
export const VERANTWOORDING = lazily(() => import('./pagina/financiering/verantwoording/verantwoording'));
export const DECLARATIES = lazily(() => import('./pagina/declaraties/lijst'));
export const DECLARATIE_NIEUW = lazily(() => import('./pagina/declaraties/nieuw'));
export const DECLARATIE = lazily(() => import('./pagina/declaraties/een'));
/** The same pages for who pays, who helps and who leads a regio. */
export const AFSPRAKEN = lazily(() => import('./pagina/financiering/prestatieafspraak/lijst'));
export const AFSPRAAK = lazily(() => import('./pagina/financiering/prestatieafspraak/een'));
