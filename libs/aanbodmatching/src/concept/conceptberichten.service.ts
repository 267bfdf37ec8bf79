// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Concept } from './concept.entity.js';
import { unsealBewaard } from './concept.opslag.js';
import { composeConceptlink } from './conceptbericht.js';
import { toConceptsleutel } from './conceptsleutel.rules.js';

/** Mails the link by which somebody goes on with a concept. */
@Injectable()
export class ConceptberichtenService {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Sleutelkast,
  ) {}

  /** Sends nothing when the concept was sent in or removed meanwhile; throws when the mail server does not take it. */
  async sendLink(tx: Tx, id: string, eventId: string): Promise<void> {
    const concept = await tx.findOneBy(Concept, { id });
    const bewaard = concept && unsealBewaard(await this.kast.requireOf(tx, concept.betrokkeneId), concept);
    if (!bewaard) return;
    const { publiekeUrl, statussleutelGeheim } = this.config;
    const link = `${publiekeUrl}/verder#id=${id}&sleutel=${toConceptsleutel(id, statussleutelGeheim)}`;
    const { email, taal } = bewaard;
    await this.mailer.send(composeConceptlink({ email, taal, link, berichtId: eventId }));
  }
}
