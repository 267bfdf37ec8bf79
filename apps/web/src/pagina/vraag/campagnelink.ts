// SPDX-License-Identifier: EUPL-1.2
import type { Inhoud } from './antwoorden';

export type Herkomst = NonNullable<Inhoud['herkomst']>;

/** What a form of ours may say that woke the question; anything else came by the website. */
export const herkomstVan = (gegeven: string): Herkomst => (gegeven === 'campagne' ? 'campagne' : 'web');

/** `campagne` when the link in the mail of a campaign led here: which person got it, it does not tell. */
export const herkomstUitLink = (zoek: string): Herkomst =>
  new URLSearchParams(zoek).has('campagne') ? 'campagne' : 'web';
