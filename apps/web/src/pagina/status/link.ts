// SPDX-License-Identifier: EUPL-1.2
import { useMaillink } from '../../maillink';

/** What the link in a mail holds behind the `#`. Without key for who is signed in. */
export interface Statuslink {
  id: string;
  sleutel: string | null;
}

const ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function readLink(velden: URLSearchParams): Statuslink | null {
  const id = velden.get('id')?.trim() ?? '';
  return ID.test(id) ? { id: id.toLowerCase(), sleutel: velden.get('sleutel')?.trim() || null } : null;
}

/** The address of a hulpvraag for who needs no key. */
export const statuspadVan = (id: string): string => `/hulpvraag#id=${id}`;

/** The hulpvraag that the link of this page opens. */
export const useStatuslink = (): Statuslink | null => useMaillink(readLink);
