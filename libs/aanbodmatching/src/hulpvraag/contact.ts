// SPDX-License-Identifier: EUPL-1.2
import type { Betrokkene } from '#libs/platform';
import { seal } from '../persoon/persoonsvelden.js';
import type { NieuweHulpvraagDto } from './hulpvraag.dto.js';
import type { Contact } from './hulpvraag.entity.js';
import type { ContactWeergave } from './hulpvraag.weergave.js';

/** The contact of a hulpvraag, encrypted with the key of whose mailbox it is. */
export const toContact = (
  { id: betrokkeneId, sleutel }: Betrokkene,
  hulpvraagId: string,
  { naam, email, telefoon }: NieuweHulpvraagDto['contact'],
): Omit<Contact, 'hulpvraagId'> => ({
  betrokkeneId,
  ...seal(sleutel, 'contact', hulpvraagId, { naam: naam.trim(), email, telefoon: telefoon ?? null }),
});

/** `null` without a key: an address that nobody can read is no contact. */
export const toContactWeergave = (
  open: Record<keyof ContactWeergave, string | null>,
): ContactWeergave | null => {
  const { naam, email, telefoon } = open;
  return naam === null || email === null ? null : { naam, email, telefoon };
};
