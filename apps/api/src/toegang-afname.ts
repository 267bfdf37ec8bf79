// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

/** What is sealed is safe for everybody to know; a machine says beforehand that it comes for reports. */
const VERZEGELD = { openbaar: true, machine: 'rapporten:lezen', rollen: { iedereen: 'openbaar' } } as const;

/** The rows of the table about fetching sealed reports. */
export const AFNAME: Toegangstabel = {
  impactrapportenLijst: VERZEGELD,
  impactrapportwijzigingenLijst: VERZEGELD,
  impactrapportLezen: VERZEGELD,
  catalogusLezen: VERZEGELD,
};
