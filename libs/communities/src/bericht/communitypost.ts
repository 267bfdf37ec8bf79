// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Uitnodiging } from '../uitnodiging/uitnodiging.entity.js';
import { toUitnodigingssleutel } from '../uitnodiging/uitnodigingssleutel.rules.js';
import { composeBericht, type Berichtsoort } from './communitybericht.js';

/** Mails members and who is invited. The id of the event is that of the mail: a double can be told from a new one. */
@Injectable()
export class Communitypost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Zegelkast,
  ) {}

  /** Sends nothing when it was taken back or used meanwhile; throws when the mail server does not take it. */
  async invite(tx: Tx, id: string, berichtId: string): Promise<void> {
    const uitnodiging = await tx.findOneBy(Uitnodiging, { id });
    if (!uitnodiging || uitnodiging.ingewisseldOp !== null) return;
    const { communityId, betrokkeneId, taal } = uitnodiging;
    const { naam } = await findCommunity(tx, communityId);
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    const email = unseal(sleutel, 'uitnodiging.email', id, uitnodiging.email);
    if (email === null) return;
    // The key stands in the fragment, which browsers do not send to servers.
    const bewijs = toUitnodigingssleutel(id, this.config.statussleutelGeheim);
    const link = `${this.config.publiekeUrl}/communities/uitnodiging#id=${id}&community=${communityId}&sleutel=${bewijs}`;
    await this.mailer.send({
      aan: email,
      berichtId,
      ...composeBericht('uitnodiging', taal, { community: naam, link }),
    });
  }

  /** Sends nothing to who was erased meanwhile. */
  async tell(
    tx: Tx,
    soort: Exclude<Berichtsoort, 'uitnodiging'>,
    id: string,
    berichtId: string,
  ): Promise<void> {
    const lid = await tx.findOneBy(Lidmaatschap, { id });
    if (!lid || lid.subject === null) return;
    const { naam } = await findCommunity(tx, lid.communityId);
    const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
    const email = unseal(sleutel, 'lidmaatschap.email', id, lid.email);
    if (email === null) return;
    const reden = unseal(sleutel, 'lidmaatschap.reden', id, lid.reden);
    const waar = soort === 'toegelaten' ? `/communities/${lid.communityId}` : '/communities';
    const gegevens = { community: naam, link: `${this.config.publiekeUrl}${waar}`, reden };
    await this.mailer.send({ aan: email, berichtId, ...composeBericht(soort, lid.taal, gegevens) });
  }
}
