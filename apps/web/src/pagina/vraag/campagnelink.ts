// SPDX-License-Identifier: EUPL-1.2
import type { Antwoorden } from './antwoorden';

/** The answers, with what woke them when the link in the mail of a campaign led here: who got it, it does not tell. */
export const withLink = (zoek: string, antwoorden: Antwoorden): Antwoorden =>
  new URLSearchParams(zoek).has('campagne') ? { ...antwoorden, herkomst: 'campagne' } : antwoorden;
