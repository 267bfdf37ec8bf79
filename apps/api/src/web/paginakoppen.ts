// SPDX-License-Identifier: EUPL-1.2
import type { FastifyRequest } from 'fastify';
import { FORMULIER_CSP, PAGINA_CSP } from '#libs/platform';

const HTML = 'text/html; charset=utf-8';

/** Text that may stand between double quotes in HTML. */
export const escape = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The address of a page, without what stands behind it. */
export const padVan = ({ url }: FastifyRequest): string => url.split(/[?#]/)[0] ?? '';

const isEngels = (pad: string): boolean => /^\/en(\/|$)/.test(pad);

/** Where one signs in, in the language of this page. */
export const aanmeldpadVan = (pad: string): string => (isEngels(pad) ? '/en/aanmelden' : '/aanmelden');

/** Where one comes after signing in who asked for nowhere. `undefined`: where it always is. */
export const terugVan = (pad: string): string | undefined => (isEngels(pad) ? '/en/mijn' : undefined);

/** Headers of every page of the web application. */
const PAGINAKOPPEN: Readonly<Record<string, string>> = {
  'Content-Type': HTML,
  'Content-Security-Policy': FORMULIER_CSP,
};

/** With `no-referrer` browsers would send `Origin: null` with a plain form, and then nobody knows that it is ours. */
export const FORMULIERKOPPEN: Readonly<Record<string, string>> = {
  ...PAGINAKOPPEN,
  'Referrer-Policy': 'same-origin',
};

/** Headers of a page that was drawn for one person: kept nowhere, and it sends no form. */
export const EIGEN_PAGINAKOPPEN: Readonly<Record<string, string>> = {
  'Content-Type': HTML,
  'Content-Security-Policy': PAGINA_CSP,
};

/** Addresses of pages that are a plain form where no code of ours runs. */
export const FORMULIERPADEN = ['/hulpvraag/nieuw', '/en/hulpvraag/nieuw'];

export const koppenVan = (pad: string): Readonly<Record<string, string>> =>
  FORMULIERPADEN.includes(pad) ? FORMULIERKOPPEN : PAGINAKOPPEN;
