// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, SYSTEEM, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { openAntwoordsleutel, type Uitkomstvraag } from './antwoordsleutel.rules.js';
import type { AntwoordDto } from './uitkomst.dto.js';
import { findUitkomst } from './uitkomst.opslag.js';
import { assessLater, assessLevering } from './uitkomst.rules.js';
import { UitkomstService } from './uitkomst.service.js';
import type { UitkomstvraagWeergave } from './uitkomstvraag.dto.js';

const HULPVRAAG = 'SELECT hulpvraag_id AS id FROM aanbodmatching.toewijzing WHERE id = $1';

/** The two questions as they are opened by the key from a mail, without signing in. */
@Injectable()
export class UitkomstvraagService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly uitkomsten: UitkomstService,
  ) {}

  /** `niet-gevonden` without the key; `conflict` when its days are over. */
  async read(sleutel: string | undefined): Promise<UitkomstvraagWeergave> {
    const vraag = this.open(sleutel);
    return this.db.as(await this.houderVan(vraag), (tx) => this.toWeergave(tx, vraag));
  }

  /** Answers what is shown afterwards. */
  async answer(sleutel: string | undefined, antwoord: AntwoordDto): Promise<UitkomstvraagWeergave> {
    const vraag = this.open(sleutel);
    const houder = await this.houderVan(vraag);
    await this.uitkomsten.answerVraag(houder, vraag.toewijzingId, vraag.moment, antwoord);
    return this.db.as(houder, (tx) => this.toWeergave(tx, vraag));
  }

  private open(sleutel: string | undefined): Uitkomstvraag {
    const vraag = openAntwoordsleutel(sleutel ?? '', this.klok.nu(), this.config.statussleutelGeheim);
    if (vraag === null) throw notFound('Deze link');
    if (vraag.verlopen)
      throw new DomainError('conflict', 'antwoordsleutel-verlopen', [
        { melding: 'Deze link is verlopen. U kunt nog antwoorden op de pagina van uw hulpvraag.' },
      ]);
    return vraag;
  }

  /** Reads one hulpvraag, and takes the step that the answer about this one toewijzing is; the policies know it so. */
  private async houderVan({ toewijzingId }: Uitkomstvraag): Promise<Actor> {
    const [rij]: { id: string }[] = await this.db.as(SYSTEEM, (tx) => tx.query(HULPVRAAG, [toewijzingId]));
    if (!rij) throw notFound('Deze link');
    return { rol: 'indiener', subject: `antwoord:${toewijzingId}`, hulpvraagId: rij.id };
  }

  private async toWeergave(tx: Tx, { toewijzingId, moment }: Uitkomstvraag): Promise<UitkomstvraagWeergave> {
    const toewijzing = await tx.findOneBy(Toewijzing, { id: toewijzingId });
    const hulpvraag = toewijzing && (await tx.findOneBy(Hulpvraag, { id: toewijzing.hulpvraagId }));
    if (!toewijzing || !hulpvraag) throw notFound('Deze link');
    const gemeld = (await findUitkomst(tx, toewijzing, { moment, partij: 'ondernemer' })) !== null;
    const redenen =
      moment === 'levering' ? assessLevering(toewijzing) : assessLater(toewijzing, gemeld, this.klok.nu());
    return {
      ...{
        taal: hulpvraag.taal,
        moment,
        aanbod: toewijzing.aanbodTitel,
        aanbieder: toewijzing.aanbiederNaam,
      },
      ...{ beantwoord: gemeld && redenen.length > 0, reden: redenen[0]?.melding ?? null },
    };
  }
}
