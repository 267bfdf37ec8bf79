// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type Actor } from '#libs/kernel';
import { Database, type Datasleutel, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import { findGesprek, requireLeesbaar } from '../gesprek/gesprek.opslag.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { isEigen } from '../lidmaatschap/lidmaatschap.opslag.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Bezwaar, Moderatiebesluit } from './moderatie.entity.js';
import { bezwaarTot } from './moderatie.rules.js';
import type { BehandeldBezwaarWeergave, ModeratiebesluitWeergave } from './moderatie.weergave.js';

/** The last decision of each post. */
const LAATSTE = `SELECT DISTINCT ON (antwoord_id) id FROM communities.moderatiebesluit WHERE gesprek_id = $1
  ORDER BY antwoord_id, nummer DESC`;

/** What was decided about the posts of one gesprek, for who wrote them and who keeps the community. */
@Injectable()
export class BesluitenLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Anybody else finds nothing. Throws `niet-gevonden` for who may not read the gesprek. */
  list(actor: Actor, gesprekId: string): Promise<ModeratiebesluitWeergave[]> {
    return this.db.as(actor, async (tx) => {
      await requireLeesbaar(tx, (await findGesprek(tx, gesprekId)).communityId);
      const laatste: { id: string }[] = await tx.query(LAATSTE, [gesprekId]);
      const besluiten = await tx.findBy(Moderatiebesluit, { id: In(laatste.map(({ id }) => id)) });
      const bezwaren = await tx.findBy(Bezwaar, { besluitId: In(besluiten.map(({ id }) => id)) });
      const sleutels = await this.kast.take(tx, besluiten);
      const eigen = await this.eigen(tx, actor, besluiten);
      return besluiten.map((besluit) => {
        const bezwaar = bezwaren.find(({ besluitId }) => besluitId === besluit.id);
        return this.show(besluit, bezwaar, sleutels.get(besluit.betrokkeneId), eigen);
      });
    });
  }

  private async eigen(
    tx: Tx,
    actor: Actor,
    besluiten: readonly Moderatiebesluit[],
  ): Promise<ReadonlySet<string>> {
    const ids = besluiten.map(({ lidmaatschapId }) => lidmaatschapId);
    const leden = await tx.findBy(Lidmaatschap, { id: In(ids) });
    return new Set(leden.filter((lid) => isEigen(lid, actor)).map(({ id }) => id));
  }

  private show(
    besluit: Moderatiebesluit,
    bezwaar: Bezwaar | undefined,
    sleutel: Datasleutel | undefined,
    eigen: ReadonlySet<string>,
  ): ModeratiebesluitWeergave {
    const { id, antwoordId, uitkomst, reden, beslotenOp, nummer, lidmaatschapId } = besluit;
    const tot = bezwaarTot(beslotenOp);
    const kan = uitkomst === 'verborgen' && !bezwaar && this.klok.nu() <= tot;
    return {
      ...{ id, antwoordId, uitkomst, reden, beslotenOp, bezwaarTot: tot, versie: nummer },
      uitleg: unseal(sleutel, 'moderatiebesluit.uitleg', id, besluit.uitleg),
      magBezwaar: kan && eigen.has(lidmaatschapId),
      bezwaar: bezwaar ? toBezwaar(bezwaar, sleutel) : null,
    };
  }
}

export const toBezwaar = (
  { id, tekst, ingediendOp, uitkomst, uitleg, behandeldOp }: Bezwaar,
  sleutel: Datasleutel | undefined,
): BehandeldBezwaarWeergave => ({
  ...{ ingediendOp, uitkomst, behandeldOp },
  tekst: unseal(sleutel, 'bezwaar.tekst', id, tekst),
  uitleg: unseal(sleutel, 'bezwaar.uitleg', id, uitleg),
});
