// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const EIGEN = { rollen: { ondernemer: 'eigen onderneming' } } as const;
const VERBONDENHEID = { rollen: { coordinator: 'alle', beheerder: 'alle' } } as const;
const REGISTER = { rollen: { coordinator: 'eigen regio' } } as const;
const VERLENEN = { rollen: { aanbieder: 'eigen organisatie', coordinator: 'eigen regio' } } as const;

/** The rows of the table about de-minimis aid. */
export const STAATSSTEUN: Toegangstabel = {
  steunverklaringenLijst: EIGEN,
  steunVerklaren: EIGEN,
  steunruimteLezen: EIGEN,
  steunruimteZoeken: { rollen: { coordinator: 'alle' } },
  steunLijst: VERLENEN,
  steunVerlenen: VERLENEN,
  steunVrijgeven: VERLENEN,
  steunregisterLijst: REGISTER,
  steunregisterTellen: REGISTER,
  steunregisterUitvoeren: REGISTER,
  steunregisterInlezen: REGISTER,
  steunRegistreren: REGISTER,
  verbondenheidNoteren: VERBONDENHEID,
  verbondenhedenZoeken: VERBONDENHEID,
  verbondenheidWijzigen: VERBONDENHEID,
};
