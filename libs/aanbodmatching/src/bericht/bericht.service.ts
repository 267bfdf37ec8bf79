// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { Contact, Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { toStatussleutel } from '../hulpvraag/statussleutel.rules.js';
import { composeBevestiging } from './ontvangstbevestiging.js';

/** Mails to entrepreneurs. Names and addresses are read here, at the last moment; events carry none. */
@Injectable()
export class BerichtService {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
  ) {}

  /** Sends the confirmation with the status link; throws when the mail server does not take it. */
  async confirm(tx: Tx, hulpvraagId: string, eventId: string): Promise<void> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    const contact = await tx.findOneBy(Contact, { hulpvraagId });
    if (!hulpvraag || !contact) return;
    const sleutel = toStatussleutel(hulpvraagId, this.config.statussleutelGeheim);
    const statuslink = `${this.config.publiekeUrl}/hulpvraag#id=${hulpvraagId}&sleutel=${sleutel}`;
    const { naam, email } = contact;
    const { kenmerk, taal } = hulpvraag;
    await this.mailer.send(
      composeBevestiging({ naam, email, kenmerk, taal, statuslink, berichtId: eventId }),
    );
  }
}
