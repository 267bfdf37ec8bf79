// SPDX-License-Identifier: EUPL-1.2
import { FORMULIER_CSP } from '#libs/platform';
import { HTML } from '../pagina/pagina.js';

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

/** Addresses of pages that are a plain form where no code of ours runs. */
export const FORMULIERPADEN = ['/hulpvraag/nieuw', '/en/hulpvraag/nieuw'];

export const koppenVan = (pad: string): Readonly<Record<string, string>> =>
  FORMULIERPADEN.includes(pad) ? FORMULIERKOPPEN : PAGINAKOPPEN;
