// SPDX-License-Identifier: EUPL-1.2

/** `regio` coordinates a region; `aanbieder` offers help; `overheid` and `financier` set rules and pay. */
export const ORGANISATIESOORTEN = ['aanbieder', 'regio', 'overheid', 'financier'] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];

const MAX_CODE = 80;

/**
 * The code of an organisation, made of its name: `Novel-T / Saxion` -> `novel-t-saxion`. Two names with the same code
 * are one organisation, so that an import does not make a second one for another way of writing. Empty when the name
 * holds no letter or digit.
 */
export function organisatieCode(naam: string): string {
  const kaal = naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const delen = kaal.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  return delen.slice(0, MAX_CODE).replace(/-+$/, '');
}
