// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, forbidden, invalid, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { RapportkeuringDto } from './rapport.dto.js';
import { Rapportkeuring } from './rapport.entity.js';
import { refuseKeuring } from './rapport.fouten.js';
import { findEditie, tell } from './rapport.opslag.js';
import { EZ } from './rapport.rules.js';

/** Approving of an edition, for one's region or for EZ; the database says when and by whom. */
@Injectable()
export class Keuringservice {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * Of exactly the content with that hash; a rejection is the end of the edition. The same again changes nothing. Throws
   * `verboden`, `ongeldig` without a reason, and `conflict`.
   */
  async approve(
    actor: Actor,
    editieId: string,
    { akkoord, sha256, reden }: RapportkeuringDto,
  ): Promise<void> {
    const namens = behalfOf(actor);
    if (!akkoord && reden === undefined)
      throw invalid([{ pad: 'reden', melding: 'Vertel waarom u niet akkoord gaat.' }]);
    const keuring = {
      ...{ editieId, namens, inhoudSha256: sha256, door: actor.subject, op: this.klok.nu() },
      ...{ isAkkoord: akkoord, reden: reden?.trim() ?? null },
    };
    await this.db.as(actor, async (tx) => {
      const { definitie, editie } = await findEditie(tx, editieId);
      const eerder = await tx.findOneBy(Rapportkeuring, { editieId, namens, inhoudSha256: sha256 });
      if (eerder?.door === actor.subject && eerder.isAkkoord === akkoord) return;
      await tx.insert(Rapportkeuring, keuring).catch(refuseKeuring);
      const na = { id: editieId, nummer: editie.nummer, namens, sha256 };
      tell(tx, akkoord ? 'goedgekeurd' : 'afgekeurd', definitie, na);
    });
  }
}

function behalfOf({ rol, regio, hoofdcoordinator }: Actor): string {
  if (rol === 'analist') return EZ;
  if (rol === 'coordinator' && hoofdcoordinator === true && regio !== undefined) return regio;
  throw forbidden();
}
