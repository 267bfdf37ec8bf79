// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { IEDEREEN, MACHINES_BEHEREN } from './toegangsregels.js';

/** The rows of the table about machines that call the api. */
export const MACHINES: Toegangstabel = {
  machineToken: IEDEREEN,
  machineJwks: IEDEREEN,
  machineMetadata: IEDEREEN,
  machineclientsLijst: { rollen: { beheerder: 'alle' } },
  machineclientRegistreren: MACHINES_BEHEREN,
  machineclientLezen: { rollen: { beheerder: 'alle' } },
  machineclientSleutelsWisselen: MACHINES_BEHEREN,
  machineclientOpschorten: MACHINES_BEHEREN,
  machineclientHervatten: MACHINES_BEHEREN,
  machineclientIntrekken: MACHINES_BEHEREN,
};
