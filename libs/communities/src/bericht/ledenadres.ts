// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { unseal, type Zegelkast } from '../persoon/zegel.js';

/** Where a member is mailed; `null` when he was erased. */
export async function emailVan(tx: Tx, kast: Zegelkast, lid: Lidmaatschap): Promise<string | null> {
  if (lid.subject === null) return null;
  return unseal(await kast.requireOf(tx, lid.betrokkeneId), 'lidmaatschap.email', lid.id, lid.email);
}
