// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const EIGEN = { rollen: { ondernemer: 'eigen onderneming' } } as const;
const VERBONDENHEID = { rollen: { coordinator: 'alle', beheerder: 'alle' } } as const;

/** The rows of the table about de-minimis aid. */
export const STAATSSTEUN: Toegangstabel = {
  steunverklaringenLijst: EIGEN,
  steunVerklaren: EIGEN,
  steunruimteLezen: EIGEN,
  verbondenheidNoteren: VERBONDENHEID,
  verbondenhedenZoeken: VERBONDENHEID,
  verbondenheidWijzigen: VERBONDENHEID,
};
