// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { EIGEN_METINGVRAGEN } from './toegangsregels.js';

/** The register is for who is accounted to; files are made and fetched by EZ, by who signed in just now with a second factor. */
const REGISTER = { rollen: { analist: 'alle', beheerder: 'alle' } } as const;
const BUREAU = { bevestigd: true, rollen: { analist: 'alle' } } as const;

/** The rows of the table about linking with Statistics Netherlands. */
export const KOPPELING: Toegangstabel = {
  koppeltoestemmingLezen: {
    openbaar: true,
    rollen: { ondernemer: 'eigen onderneming', indiener: 'eigen hulpvraag' },
  },
  koppeltoestemmingKiezen: {
    openbaar: true,
    rollen: { ondernemer: 'eigen onderneming', bewerker: 'eigen hulpvraag' },
  },
  metingkoppelingLezen: EIGEN_METINGVRAGEN,
  metingkoppelingKiezen: EIGEN_METINGVRAGEN,
  koppelbestandenLijst: REGISTER,
  koppelbestandMaken: BUREAU,
  koppelbestandLezen: REGISTER,
  koppelsleutelOphalen: BUREAU,
  koppelinhoudOphalen: BUREAU,
};
