// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Database, checkInhoud, idempotent, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK } from '#libs/stamgegevens';
import { FeitenService, type VastgesteldeFeiten } from '../hulpvraag/feiten.service.js';
import { NieuweHulpvraagDto } from '../hulpvraag/hulpvraag.dto.js';
import { HulpvraagService, type Ontvangst } from '../hulpvraag/hulpvraag.service.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Concept } from './concept.entity.js';
import { conceptWeg, houderVan, inzenderVan, lockConcept, unsealBewaard } from './concept.opslag.js';
import { ConceptService } from './concept.service.js';

interface Gereed {
  nieuw: NieuweHulpvraagDto;
  vast: VastgesteldeFeiten;
}

/** Sends a concept in: from then on it is a hulpvraag like any other, with the id that it had. */
@Injectable()
export class ConceptindieningService {
  constructor(
    private readonly db: Database,
    private readonly concepten: ConceptService,
    private readonly hulpvragen: HulpvraagService,
    private readonly feiten: FeitenService,
    private readonly kast: Sleutelkast,
  ) {}

  /**
   * Throws `ongeldig` with every fault when it is no complete hulpvraag yet. Sent in already: the same answer again, as
   * long as answers are kept; afterwards `niet-gevonden`.
   */
  async submit(id: string, sleutel: string | undefined, versie: number): Promise<Ontvangst> {
    this.concepten.checkSleutel(id, sleutel);
    const gereed = await this.prepare(id);
    const actor = inzenderVan(id);
    const verzoek = { sleutel: id, bewerking: 'concept-indienen', subject: actor.subject, body: { id } };
    return this.db.as(actor, (tx) => idempotent(tx, verzoek, () => this.place(tx, id, versie, gereed)));
  }

  /** Looks everything up before the transaction: the trade register may be slow. `null` when the concept is gone. */
  private async prepare(id: string): Promise<Gereed | null> {
    const bewaard = await this.db.as(houderVan(id), async (tx) => {
      const concept = await tx.findOneBy(Concept, { id });
      return concept && unsealBewaard(await this.kast.requireOf(tx, concept.betrokkeneId), concept);
    });
    if (!bewaard) return null;
    const nieuw = await checkInhoud(NieuweHulpvraagDto, bewaard.inhoud);
    return { nieuw, vast: await this.feiten.determine(nieuw.onderneming) };
  }

  private async place(tx: Tx, id: string, versie: number, gereed: Gereed | null): Promise<Ontvangst> {
    if (!gereed) throw conceptWeg();
    const voor = await lockConcept(tx, id, versie);
    const ontvangst = await this.hulpvragen.insert(tx, inzenderVan(id), gereed.nieuw, gereed.vast, id);
    await tx.delete(Concept, { id, versie });
    recordAudit(tx, { soort: 'concept', handeling: 'ingediend', id, regio: LANDELIJK, voor, na: null });
    return ontvangst;
  }
}
