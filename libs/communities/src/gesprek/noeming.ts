// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Klok } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { In } from 'typeorm';
import type { Community } from '../community/community.entity.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import type { Gesprek } from './gesprek.entity.js';
import { tellGesprek } from './gesprek.opslag.js';
import { MEESTE_NOEMINGEN, noemingenIn } from './gesprek.rules.js';

/** Throws `ongeldig` when a text names too many, or somebody who is no member; who stood in it before may stay. */
export async function checkNoemingen(
  tx: Tx,
  communityId: string,
  tekst: string,
  eerder: readonly string[] = [],
): Promise<void> {
  const ids = noemingenIn(tekst);
  if (ids.length > MEESTE_NOEMINGEN)
    throw invalid([
      { pad: 'tekst', melding: `U kunt ten hoogste ${MEESTE_NOEMINGEN} leden noemen in een bericht.` },
    ]);
  const nieuw = ids.filter((id) => !eerder.includes(id));
  const leden = await tx.countBy(Lidmaatschap, { id: In(nieuw), communityId, status: 'lid' });
  if (leden !== nieuw.length)
    throw invalid([
      { pad: 'tekst', melding: 'Iemand die u noemt, is geen lid van deze community. Kies iemand anders.' },
    ]);
}

/** Of who is named in `tekst` and was not in the text before: an event each. Naming oneself tells nobody. */
export async function tellNoemingen(
  tx: Tx,
  klok: Klok,
  {
    gesprek,
    community,
    antwoordId,
    door,
    tekst,
    eerder = [],
  }: {
    gesprek: Gesprek;
    community: Community;
    antwoordId: string | null;
    door: string;
    tekst: string;
    eerder?: readonly string[];
  },
): Promise<void> {
  const extra = { antwoordId, doorLidmaatschapId: door };
  for (const wie of noemingenIn(tekst))
    if (wie !== door && !eerder.includes(wie))
      await tellGesprek(tx, klok, 'lid-genoemd', { gesprek, community, wie, extra });
}
