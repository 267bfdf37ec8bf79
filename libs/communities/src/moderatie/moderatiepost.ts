// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { EventMap } from '#libs/kernel';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { composeMail } from '../bericht/communitybericht.js';
import { emailVan } from '../bericht/ledenadres.js';
import { gespreklink } from '../bericht/gespreklink.js';
import { findCommunity } from '../community/community.opslag.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Bezwaar, Moderatiebesluit } from './moderatie.entity.js';
import { bezwaarTot } from './moderatie.rules.js';
import { toModeratiebericht } from './moderatiebericht.js';

const DATUM: Record<Taal, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
};

/** Mails who reported something, and who wrote what was hidden, each step. */
@Injectable()
export class Moderatiepost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Zegelkast,
  ) {}

  /** Sends nothing to who was erased meanwhile. */
  async tell(tx: Tx, bericht: EventMap['moderatiebericht-gevraagd'], berichtId: string): Promise<void> {
    const { soort, besluitId, lidmaatschapId } = bericht;
    const besluit = await tx.findOneByOrFail(Moderatiebesluit, { id: besluitId });
    const lid = await tx.findOneBy(Lidmaatschap, { id: lidmaatschapId });
    const email = lid && (await emailVan(tx, this.kast, lid));
    if (!email) return;
    const { naam } = await findCommunity(tx, besluit.communityId);
    const gegevens = {
      community: naam,
      link: gespreklink(besluit, this.config, lid.taal),
      reden: besluit.reden,
      uitleg: await this.uitlegOf(tx, besluit, soort.startsWith('bezwaar')),
      tot: DATUM[lid.taal].format(bezwaarTot(besluit.beslotenOp)),
    };
    await this.mailer.send({
      ...{ aan: email, berichtId },
      ...composeMail(lid.taal, toModeratiebericht(soort, lid.taal, gegevens)),
    });
  }

  /** Of the decision, or of what was made of the appeal. Without the key of who wrote the post there are no words. */
  private async uitlegOf(tx: Tx, besluit: Moderatiebesluit, isBezwaar: boolean): Promise<string | null> {
    const sleutel = (await this.kast.take(tx, [besluit])).get(besluit.betrokkeneId);
    if (!isBezwaar) return unseal(sleutel, 'moderatiebesluit.uitleg', besluit.id, besluit.uitleg);
    const bezwaar = await tx.findOneBy(Bezwaar, { besluitId: besluit.id });
    return bezwaar && unseal(sleutel, 'bezwaar.uitleg', bezwaar.id, bezwaar.uitleg);
  }
}
